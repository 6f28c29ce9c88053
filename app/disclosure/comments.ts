/** Rule 10: comments, and ratings of a leader. */
import { isFairTo } from "./dominance.ts";
import type { MinimumSizes } from "./minimum-sizes.ts";

type Comment = { question: string; body: string };

/**
 * Comments of a group that may be read, by question. Each question stands for itself: what one person wrote to two is never side by side. In the
 * order of their text, so that nothing is told by which came first.
 * @param people of the group who answered the questionnaire, whether they commented or not
 */
export function releasedComments(
  people: number,
  comments: readonly Comment[],
  sizes: Readonly<MinimumSizes>,
): Map<string, string[]> {
  const released = new Map<string, string[]>();
  if (people < sizes.commentPeople) return released;
  for (const { question, body } of comments)
    released.set(question, [...(released.get(question) ?? []), body]);
  for (const [question, bodies] of released) {
    if (bodies.length < sizes.comments) released.delete(question);
    else bodies.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  }
  return released;
}

/** Whoever looks at the ratings of a leader: that leader, or somebody else. */
type Reader = { isRated: boolean };

/** Whether the ratings of one leader may be seen: by that leader only, from enough raters on. */
export function showsRatings(raters: number, reader: Reader, sizes: Readonly<MinimumSizes>): boolean {
  return reader.isRated && raters >= sizes.leaderRatings;
}

/**
 * Whether the cohort's aggregate of all ratings may be seen: enough leaders are in it that each of them, knowing the own part, learns nothing of
 * one other.
 * @param ratersOf each leader
 */
export function showsRatingsOfAll(ratersOf: readonly number[]): boolean {
  const leaders = Int32Array.from(ratersOf.flatMap((raters, leader) => Array<number>(raters).fill(leader)));
  const rated = ratersOf.filter((raters) => raters > 0).length;
  return (
    rated > 0 && isFairTo(leaders, ratersOf.length).every((fair, leader) => fair || ratersOf[leader] === 0)
  );
}
