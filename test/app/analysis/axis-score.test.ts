import fc from "fast-check";
import { expect, test } from "vitest";
import { axisScore, rangeScaled } from "../../../app/analysis/axis-score.ts";
import type { Axis } from "../../../app/analysis/study-data.ts";
import { expectClose, law } from "./laws.ts";

const no = Number.NaN;
const metrics: { axis: Axis; levels: number }[] = [
  { axis: "throughput", levels: 6 },
  { axis: "throughput", levels: 3 },
  { axis: "throughput", levels: 5 },
  { axis: "stability", levels: 6 },
];

test("by hand: levels 6 of 6, 2 of 3 and 1 of 5 give 10 x (1 + 0.5 + 0) / 3", () => {
  expectClose(axisScore([6, 2, 1, 2], metrics, "throughput")!, 5);
  expectClose(axisScore([6, 2, 1, 2], metrics, "stability")!, 2);
});

test("half of an axis is enough, less is not, and an axis without metrics has no score", () => {
  expectClose(axisScore([6, 2, no, no], metrics, "throughput")!, 7.5);
  expect(axisScore([6, no, no, 1], metrics, "throughput")).toBeNull();
  expect(axisScore([6, 2, 1, no], metrics, "stability")).toBeNull();
  expect(axisScore([6, 2, 1, 2], metrics, "none")).toBeNull();
});

test("a score lies in 0..10 and rises with every level", () => {
  const level = fc.integer({ min: 1, max: 3 });
  law(
    fc.property(level, level, level, (a, b, c) => {
      const score = axisScore([a, b, c, 1], metrics, "throughput")!;
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(10);
      if (a < 3) expect(axisScore([a + 1, b, c, 1], metrics, "throughput")!).toBeGreaterThan(score);
    }),
  );
  expect([rangeScaled(1, 6), rangeScaled(6, 6)]).toEqual([0, 1]);
});
