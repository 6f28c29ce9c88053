/** Reading a release plan as one kind of viewer. Nothing is decided here. */
import { type Score, scoreOf, thirdOf } from "./bands.ts";
import type { Cell } from "./cell.ts";
import { everyone, organizationKey } from "./population.ts";
import type { Letter, ReleasePlan } from "./release-plan.ts";
import { alikeCell, shownCell } from "./seal.ts";
import { type Detail, detailFor, reachesMinimum } from "./thresholds.ts";

/** Everybody of a kind sees the same; the leader of an organization sees it and its teams, and of everyone what dominance allows. */
export type Viewer =
  | { kind: "host" }
  | { kind: "researcher" }
  | { kind: "leader"; organization: string; teams: ReadonlySet<string> };

/** `letter`: what may be told; a figure or group that is not in the plan is hidden like one that is. */
export type Release = {
  letter: (figure: string, group: string) => Letter;
  /** k as it stands now: a study that raised it since the plan was made shows nothing of fewer. */
  minimum: number;
};

/** Where there is no plan, nothing was released. */
export const nothing: Release = { letter: () => "h", minimum: Number.POSITIVE_INFINITY };

/** @param minimum k in force */
export function releaseFor(
  { groups, organizations, figures, minimum: planned }: ReleasePlan,
  viewer: Viewer,
  minimum = planned,
): Release {
  const places = placesOf(groups);
  const at = viewer.kind === "leader" ? organizations.indexOf(viewer.organization) : -1;
  return {
    minimum: Math.max(minimum, planned),
    letter(figure, group) {
      const plan = Object.hasOwn(figures, figure) ? figures[figure] : undefined;
      const place = places.get(group);
      if (!plan || place === undefined) return "h";
      if (viewer.kind !== "leader") return letterAt(plan.host, place);
      if (group === everyone) return plan.cohort[at] === "1" ? letterAt(plan.audited, place) : "h";
      const isOwn = group === organizationKey(viewer.organization) || viewer.teams.has(group);
      return isOwn ? letterAt(plan.audited, place) : "h";
    },
  };
}

/** A team that stands in two organizations has two letters, and nobody can say which is meant: then there is none. */
function placesOf(groups: readonly string[]): Map<string, number> {
  const places = new Map(groups.map((group, at) => [group, at]));
  for (const [at, group] of groups.entries()) if (places.get(group) !== at) places.delete(group);
  return places;
}

const known: ReadonlySet<string> = new Set<Letter>(["b", "m", "c", "d", "q"]);

function isLetter(letter: string): letter is Letter {
  return known.has(letter);
}

function letterAt(letters: string, place: number): Letter {
  const letter = letters[place] ?? "h";
  return isLetter(letter) ? letter : "h";
}

const details: Record<Letter, Detail> = {
  h: "hidden",
  b: "hidden",
  m: "mean",
  c: "coarse",
  d: "distribution",
  q: "quartiles",
};

const leastFirst: readonly Detail[] = ["hidden", "mean", "coarse", "distribution", "quartiles"];

/** A group and how many answered: what is told of it. */
export function detailOf(
  release: Release,
  { figure, group, n }: { figure: string; group: string; n: number },
): Detail {
  // Never more than so many answers allow, whatever the plan was made for: a study may have raised k since.
  const told = [details[release.letter(figure, group)], detailFor(n, { minimumGroup: release.minimum })];
  return leastFirst.find((detail) => told.includes(detail)) ?? "hidden";
}

/** The figure of a group of `n` answers as the plan publishes it, or its suppression. */
export function releasedCell<T>(
  release: Release,
  place: { figure: string; group: string; n: number },
  value: (detail: Detail) => T,
): Cell<T> {
  const detail = detailOf(release, place);
  return detail === "hidden" ? { suppressed: "too-few" } : shownCell(value(detail), place.n);
}

/** A group's mean and spread as the plan publishes them; of a group of one mind, where the plan says so, the third of the scale. */
export function releasedScore(
  release: Release,
  place: { figure: string; group: string; n: number },
  group: { mean: number; sd: number | null },
  range: { min: number; max: number },
): Cell<Score> {
  const isAlike = release.letter(place.figure, place.group) === "b";
  if (isAlike && reachesMinimum(place.n, { minimumGroup: release.minimum }))
    return alikeCell(thirdOf(group.mean, range));
  return releasedCell(release, place, (detail) => scoreOf(group, range, detail));
}
