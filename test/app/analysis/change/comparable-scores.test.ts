import { expect, test } from "vitest";
import { byteColumn } from "../../../../app/analysis/byte-column.ts";
import { comparabilityOf } from "../../../../app/analysis/change/comparable-scores.ts";
import { createRandom, normal } from "../../../../app/analysis/random.ts";
import type { ConstructColumns } from "../../../../app/analysis/study-data.ts";

/** Steps so fine that they change nothing, and few enough for a byte. */
const fine = (value: number) => Math.round(20 * Math.max(-6, Math.min(6, value))) / 20;

/** One factor; each item is loading x factor + noise, so that every item has variance 1. */
function answered(
  seed: number,
  n: number,
  loadings: number[],
  shift = loadings.map(() => 0),
): ConstructColumns {
  const random = createRandom(seed);
  const columns = loadings.map(() => new Float64Array(n));
  for (let row = 0; row < n; row++) {
    const factor = normal(random);
    for (const [at, loading] of loadings.entries())
      columns[at]![row] = fine(shift[at]! + loading * factor + Math.sqrt(1 - loading ** 2) * normal(random));
  }
  const items = columns.map((column, at) => ({ id: `i${at}`, overlaps: [], answers: byteColumn(column) }));
  const asked = { minAnswered: "half", shared: false, adaptive: false, min: 1, max: 7 } as const;
  return { id: "c", role: "capability", ...asked, items };
}

const alike = [0.8, 0.8, 0.7, 0.7];
const found = (seed: number, n: number, now: number[], shift?: number[]) =>
  comparabilityOf(answered(seed, n, alike), answered(seed + 1000, n, now, shift));

test("a statement that hardly belongs to the others any more stops the comparison, though congruence does not see it", () => {
  const one = found(1, 600, [0.8, 0.8, 0.7, 0.25]);
  expect(one.congruence).toBeGreaterThan(0.85);
  expect(one.comparability).toBe("different-meaning");
  expect(one.invariance).toMatchObject({ reached: "configural" });
  expect(one.invariance!.steps.map(({ same }) => same)).toEqual(["configural", "metric", "scalar"]);
  expect(one.invariance!.steps[1]!.cost!.df).toBe(3);
});

test.each([60, 400])("two waves of one population of %i are hardly ever called different", (n) => {
  const verdicts = Array.from({ length: 60 }, (_, seed) => found(seed, n, alike).comparability);
  expect(verdicts.filter((one) => one === "different-meaning").length).toBeLessThanOrEqual(5);
  expect(verdicts).not.toContain("unchecked");
});

test("with many people a trifle is significant and still no reason", () => {
  const one = found(3, 20_000, [0.8, 0.8, 0.7, 0.66]);
  expect(one.invariance!.steps[1]!.cost!.p).toBeLessThan(0.001);
  expect(one.comparability).toBe("same");
});

test("one statement that moved by itself is told, and does not hide what changed", () => {
  const one = found(4, 500, alike, [0.6, 0, 0, 0]);
  expect(one).toMatchObject({ comparability: "same", invariance: { reached: "metric" } });
});

test("everybody higher in everything reaches equal starts too: that is a change of the score", () => {
  const shift = alike.map((loading) => loading * 0.5);
  expect(found(5, 500, alike, shift).invariance).toMatchObject({ reached: "scalar" });
});

test("two statements are too few for the model: congruence alone decides", () => {
  const one = comparabilityOf(answered(1, 80, [0.8, 0.8]), answered(2, 80, [0.8, 0.8]));
  expect(one).toMatchObject({ comparability: "same", invariance: null });
});
