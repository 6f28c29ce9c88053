/**
 * What to look at first where nothing can be measured: capabilities by how far they are below their published average, and by how many years'
 * studies found them to go with delivery. It says nothing about those who answered but their own scores (docs/methods.md, "Likeliest constraint").
 */
import type { PublishedFigures, PublishedFinding } from "./published-figures.ts";

export type RankedCapability = {
  id: string;
  /** From 0, worst, to 100, best. */
  points: number;
  /** What the points are compared with: its published average, the middle of all published averages where it has none, or the upper end. */
  reference: number;
  by: "average" | "middle" | "end";
  distance: number;
  /** In which years it was found to go with the side asked for, or with delivery as a whole; ascending. */
  years: number[];
};

export type PublishedOrder = {
  /** The ones to look at first: more than one is a tie. */
  leading: string[];
  /** Every capability below its reference: found ones first, then by distance, then by the number of years. */
  ranked: RankedCapability[];
  /** Whether studies link the leading ones to the side; false when that is known of none below its reference. */
  linked: boolean;
  /** All reach their averages, so what is left to the upper end counts. */
  ahead: boolean;
};

/** Points that count as equal: about one step on one of three statements. A smaller lead is chance. */
export const distanceOfOneAnswer = 6;

/**
 * @param capabilities with points from 0, worst, to 100, best
 * @param side null: which one is weaker is not known, so that any finding counts
 * @returns null when every one is at its upper end
 */
export function orderByPublished(
  capabilities: readonly { id: string; points: number }[],
  { averages, findings }: Pick<PublishedFigures, "averages" | "findings">,
  side: "throughput" | "stability" | null,
): PublishedOrder | null {
  const middle = middleOf(Object.values(averages));
  const beside = capabilities.map(({ id, points }): RankedCapability => {
    const average = Object.hasOwn(averages, id) ? averages[id] : undefined;
    const by = average !== undefined ? "average" : middle !== null ? "middle" : "end";
    const reference = average ?? middle ?? 100;
    const years = yearsOf(id, findings, side);
    return { id, points, reference, by, distance: rounded(reference - points), years };
  });
  const ahead = beside.every(({ distance }) => distance <= 0);
  const below = (ahead ? beside.map(towardsTheEnd) : beside).filter(({ distance }) => distance > 0);
  if (below.length === 0) return null;
  const found = below.filter(({ years }) => years.length > 0);
  const linked = found.length > 0;
  return {
    leading: first(linked ? found : below).map(({ id }) => id),
    ranked: below.sort((a, b) => Number(b.years.length > 0) - Number(a.years.length > 0) || byDistance(a, b)),
    linked,
    ahead,
  };
}

function yearsOf(id: string, findings: readonly PublishedFinding[], side: string | null): number[] {
  const own = findings.filter(
    (one) => one.from === id && (side === null || one.side === "delivery" || one.side === side),
  );
  return [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b);
}

function first(candidates: readonly RankedCapability[]): RankedCapability[] {
  const farthest = Math.max(...candidates.map(({ distance }) => distance));
  const near = candidates.filter(({ distance }) => farthest - distance < distanceOfOneAnswer);
  const most = Math.max(...near.map(({ years }) => years.length));
  return near.filter(({ years }) => years.length === most).sort(byDistance);
}

/** The last resort is the id, so that the same answers always give the same order. */
function byDistance(a: RankedCapability, b: RankedCapability): number {
  return b.distance - a.distance || b.years.length - a.years.length || (a.id < b.id ? -1 : 1);
}

function towardsTheEnd(one: RankedCapability): RankedCapability {
  return { ...one, reference: 100, by: "end", distance: rounded(100 - one.points) };
}

function middleOf(averages: number[]): number | null {
  const means = averages.toSorted((a, b) => a - b);
  const low = means[Math.floor((means.length - 1) / 2)];
  const high = means[Math.floor(means.length / 2)];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Far below any meaning, so that equal distances are equal numbers. */
function rounded(distance: number): number {
  return Math.round(distance * 1e9) / 1e9;
}
