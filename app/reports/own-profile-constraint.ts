/**
 * The capability to look at first, from one person's answers and published figures only (docs/methods.md, "Likeliest constraint"): among
 * those that studies found to go with the weaker side of delivery, the one farthest below its average; of those that one answer could swap,
 * the one found in most years; several where even that is equal.
 */
import { concerns, type PublishedPath, type Side } from "../instruments/evidence.ts";
import { type Norms, normOfCapability } from "../instruments/norms.ts";
import { type Capability, pointsOf } from "./own-profile-capabilities.ts";
import type { Sides } from "./own-profile-sides.ts";

/** Points are from 0, worst, to 100, best. */
export type Candidate = {
  id: string;
  title: string;
  points: number;
  /** What the points are compared with: its published average, the middle of all published averages where it has none, or the upper end. */
  reference: number;
  by: "average" | "middle" | "end";
  distance: number;
  /** In which years it was found to go with the weaker side, and where. */
  years: number[];
  sources: { year: number; citation: string; url: string; uncertain: boolean }[];
};

export type Constraint =
  | { kind: "too-little"; answered: number; asked: number; needed: number }
  /** Every score is at its upper end. */
  | { kind: "none-left" }
  | {
      kind: "found";
      /** More than one: a tie. */
      named: Candidate[];
      others: Candidate[];
      sides: Sides | null;
      /** Whether studies link the named ones to the weaker side; false when that is known of none below its reference. */
      linked: boolean;
      /** All reach the averages, so what is left to the upper end counts. */
      ahead: boolean;
    };

/** With a single score there is nothing to choose from. */
const needed = 2;
/** About one step on one of three statements: a smaller lead is chance. */
export const distanceOfOneAnswer = 6;
const runnersUp = 2;

/** @returns null where no capability was asked about */
export function likeliestConstraint(
  all: readonly Capability[],
  norms: readonly Norms[],
  paths: readonly PublishedPath[],
  sides: Sides | null,
): Constraint | null {
  const asked = all.filter(({ role }) => role === "capability");
  if (asked.length === 0) return null;
  const answered = asked.filter(({ score }) => score !== null);
  if (answered.length < needed)
    return { kind: "too-little", answered: answered.length, asked: asked.length, needed };

  const weaker = sides?.weaker ?? null;
  const middle = middleOfAverages(norms);
  const beside = answered.map((capability) => candidate(capability, norms, middle, paths, weaker));
  const ahead = beside.every(({ distance }) => distance <= 0);
  const candidates = ahead ? beside.map(towardsTheEnd) : beside;
  const below = candidates.filter(({ distance }) => distance > 0);
  if (below.length === 0) return { kind: "none-left" };

  const found = below.filter(({ years }) => years.length > 0);
  const linked = found.length > 0;
  const named = first(linked ? found : below);
  const others = candidates
    .filter((one) => one.distance > 0 && !named.includes(one))
    .sort((a, b) => Number(b.years.length > 0) - Number(a.years.length > 0) || inOrder(a, b))
    .slice(0, runnersUp);
  return { kind: "found", named, others, sides, linked, ahead };
}

function first(candidates: readonly Candidate[]): Candidate[] {
  const farthest = Math.max(...candidates.map(({ distance }) => distance));
  const near = candidates.filter(({ distance }) => farthest - distance < distanceOfOneAnswer);
  const most = Math.max(...near.map(({ years }) => years.length));
  return near.filter(({ years }) => years.length === most).sort(inOrder);
}

/** The last resort is the id, so that the same answers always give the same page. */
function inOrder(a: Candidate, b: Candidate): number {
  return b.distance - a.distance || b.years.length - a.years.length || (a.id < b.id ? -1 : 1);
}

function candidate(
  capability: Capability,
  norms: readonly Norms[],
  middle: number | null,
  paths: readonly PublishedPath[],
  weaker: Side | null,
): Candidate {
  const { id, title } = capability;
  const points = pointsOf(capability) ?? 0;
  const average = normOfCapability(norms, id)?.norm.mean;
  const by = average !== undefined ? "average" : middle !== null ? "middle" : "end";
  const reference = average ?? middle ?? 100;
  const found = paths.filter((path) => path.from === id && concerns(path, weaker));
  const sources = [...new Map(found.map(({ source }) => [source.id, source])).values()].map(
    ({ year, citation, url, id: source }) => ({
      year,
      citation,
      url,
      uncertain: found.every((path) => path.source.id !== source || path.uncertain),
    }),
  );
  const years = [...new Set(sources.map(({ year }) => year))].sort((a, b) => a - b);
  return { id, title, points, reference, by, distance: rounded(reference - points), years, sources };
}

function towardsTheEnd(one: Candidate): Candidate {
  return { ...one, reference: 100, by: "end", distance: rounded(100 - one.points) };
}

/** Of the newest average of each capability. */
function middleOfAverages(norms: readonly Norms[]): number | null {
  const constructs = new Set(
    norms.flatMap(({ capabilities }) => capabilities.map(({ construct }) => construct)),
  );
  const means = [...constructs]
    .flatMap((construct) => normOfCapability(norms, construct)?.norm.mean ?? [])
    .sort((a, b) => a - b);
  const low = means[Math.floor((means.length - 1) / 2)];
  const high = means[Math.floor(means.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Far below any meaning, so that equal distances are equal numbers. */
function rounded(distance: number): number {
  return Math.round(distance * 1e9) / 1e9;
}
