import { expect, test } from "vitest";
import type { Step } from "../../../app/instruments/answer.ts";
import { allocationShares, countPromoters, flowOf } from "../../../app/instruments/summaries.ts";

test("promoters, passives and detractors are counted at the published cuts, the score is their difference in points", () => {
  const answers = [0, 6, 7, 8, 9, 10, 10, { missing: "dont-know" as const }, undefined];
  expect(countPromoters(answers)).toEqual({
    promoters: 3,
    passives: 2,
    detractors: 2,
    score: 100 / 7,
  });
  expect(countPromoters([]).score).toBeNaN();
  expect(() => countPromoters([11])).toThrow(RangeError);
  expect(() => countPromoters([Number.NaN])).toThrow(RangeError);
});

test("shares of an allocation weigh every answer the same, and sum to one", () => {
  const { shares, n } = allocationShares([[100, 0, 0], [0, 5, 5], undefined, { missing: "skipped" }], 3);
  expect(shares).toEqual([0.5, 0.25, 0.25]);
  expect(n).toBe(2);
  expect(allocationShares([], 3)).toEqual({ shares: [Number.NaN, Number.NaN, Number.NaN], n: 0 });
  expect(() => allocationShares([[50, 50]], 3)).toThrow(RangeError);
});

const step = (name: string, lead: number | null, process: number | null, complete: number | null): Step => ({
  name,
  lead,
  process,
  unit: "hours",
  complete,
});

test("flow efficiency is process over lead, rolled percent complete the product of the steps", () => {
  const flow = flowOf([step("Build", 10, 5, 90), step("Test", 30, 3, 80), step("Ship", 10, 2, 100)]);
  expect(flow).toMatchObject({
    lead: 50,
    process: 10,
    efficiency: 0.2,
    slowest: ["Test"],
    leakiest: ["Test"],
  });
  expect(flow?.rolledComplete).toBeCloseTo(0.72, 12);
});

test("times of different units are brought into working hours", () => {
  const flow = flowOf([
    { ...step("Build", 1, 0.5, 100), unit: "weeks" },
    { ...step("Test", 1, 1, 100), unit: "days" },
    { ...step("Ship", 120, 60, 100), unit: "minutes" },
  ]);
  expect(flow).toMatchObject({ lead: 50, process: 29, slowest: ["Build"] });
});

test("steps that tell half are left out of the times, and one without a percentage leaves the product open", () => {
  const flow = flowOf([step("Build", 10, null, 90), step("Test", 4, 1, null)]);
  expect(flow).toMatchObject({ lead: 4, process: 1, untimed: ["Build"], leakiest: ["Build"] });
  expect(flow?.rolledComplete).toBeNaN();
  expect(flowOf([step("Build", 0, 0, 0), step("Test", null, null, 0)])).toMatchObject({
    efficiency: Number.NaN,
    rolledComplete: 0,
    leakiest: ["Build", "Test"],
  });
  expect(flowOf({ missing: "skipped" })).toBeUndefined();
  expect(flowOf([1, 2])).toBeUndefined();
});
