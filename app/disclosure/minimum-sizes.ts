/** The numbers of the protection, in one place (rule 1). thresholds.ts decides with them; the policy that each wave freezes prints them. */

/** From how many people, or answers (always the smaller of the two), which kind of figure may be shown about a group. */
export type MinimumSizes = {
  /** A mean to one decimal, a word for its spread, the class of a median: anything at all. */
  mean: number;
  /** How the answers are distributed, and their standard deviation. */
  distribution: number;
  quartiles: number;
  /** What drives an outcome. */
  drivers: number;
  /** Comments: people in the group, and comments to the same question. */
  commentPeople: number;
  comments: number;
  /** Ratings of a leader, shown to that leader only. */
  leaderRatings: number;
};

export const minimumSizes: Readonly<MinimumSizes> = {
  mean: 5,
  distribution: 10,
  quartiles: 20,
  drivers: 30,
  commentPeople: 10,
  comments: 5,
  leaderRatings: 5,
};

export const kindsOfSize = Object.keys(minimumSizes) as (keyof MinimumSizes)[];

/** The sizes of a study whose own minimum is k: a k above the built-in one raises every smaller size to it; one below changes nothing. */
export function sizesFor(k: number): MinimumSizes {
  return strictest(minimumSizes, { ...minimumSizes, mean: Math.max(minimumSizes.mean, k) });
}

/** Of each kind the greatest; and no kind under the minimum for a mean. */
export function strictest(...sizes: readonly Readonly<MinimumSizes>[]): MinimumSizes {
  const mean = Math.max(...sizes.map((each) => each.mean));
  const of = (kind: keyof MinimumSizes) => Math.max(mean, ...sizes.map((each) => each[kind]));
  return {
    mean,
    distribution: of("distribution"),
    quartiles: of("quartiles"),
    drivers: of("drivers"),
    commentPeople: of("commentPeople"),
    comments: of("comments"),
    leaderRatings: of("leaderRatings"),
  };
}

/** No kind of figure is shown from fewer people than before. */
export function isAtLeastAsStrict(sizes: Readonly<MinimumSizes>, before: Readonly<MinimumSizes>): boolean {
  return kindsOfSize.every((kind) => sizes[kind] >= before[kind]);
}
