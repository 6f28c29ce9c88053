/** Known populations, many samples of each: how often levels are claimed where there are none, and found where there are. Minutes, not seconds. */
import { expect, test } from "vitest";
import { claimsIn, type Population } from "../app/analysis/clustering/claims.ts";

// Fewer samples where each is large: about five seconds of one core apiece.
const seedsOf = { people: { 500: 100, 36000: 25 }, organizations: { 120: 100, 1580: 10 } };
type Case = Population & { seeds: number };
const cases = (kind: Population["kind"]): Case[] =>
  (["people", "organizations"] as const).flatMap((unit) =>
    Object.entries(seedsOf[unit]).map(([size, seeds]) => ({ unit, kind, size: Number(size), seeds })),
  );

/** For docs/methods/clustering.md. */
function record({ unit, kind, size }: Case, { seeds, levels, recovery }: ReturnType<typeof claimsIn>): void {
  const sorted = [...recovery].sort((a, b) => a - b);
  const middle = sorted[sorted.length >> 1]!.toFixed(3);
  console.log(
    `${kind} ${size} ${unit}: levels ${levels} of ${seeds}, ARI least ${sorted[0]!.toFixed(3)}, median ${middle}`,
  );
}

test.each([...cases("continuum"), ...cases("skewed")])(
  "levels are claimed in at most 2 of 100 samples without groups: $size $unit, $kind",
  (one) => {
    const found = claimsIn(one, one.seeds);
    record(one, found);
    expect(found.levels).toBeLessThanOrEqual(0.02 * one.seeds);
  },
);

test.each(cases("clear"))(
  "clear groups are levels in at least 95 of 100 samples, with the true members: $size $unit",
  (one) => {
    const found = claimsIn(one, one.seeds);
    record(one, found);
    expect(found.levels).toBeGreaterThanOrEqual(0.95 * one.seeds);
    expect(Math.min(...found.recovery)).toBeGreaterThanOrEqual(0.8);
  },
);

test.each(cases("overlapping"))(
  "of overlapping groups the classes hold about as much as can be told apart: $size $unit",
  (one) => {
    const found = claimsIn(one, one.seeds);
    record(one, found);
    const sorted = [...found.recovery].sort((a, b) => a - b);
    expect(sorted[sorted.length >> 1]!).toBeGreaterThanOrEqual(0.3);
  },
);
