import { expect, test } from "vitest";
import { cellOf, detailFor } from "../../../app/disclosure/thresholds.ts";

const five = { minimumGroup: 5 };

test("a group of four tells nothing, of five a mean, of ten a distribution, of twenty quartiles", () => {
  expect([0, 1, 4].map((n) => detailFor(n, five))).toEqual(["hidden", "hidden", "hidden"]);
  expect([5, 9].map((n) => detailFor(n, five))).toEqual(["coarse", "coarse"]);
  expect([10, 19].map((n) => detailFor(n, five))).toEqual(["distribution", "distribution"]);
  expect([20, 36_000].map((n) => detailFor(n, five))).toEqual(["quartiles", "quartiles"]);
});

test("a study that raised its minimum hides groups that others may show", () => {
  expect(detailFor(11, { minimumGroup: 12 })).toBe("hidden");
  expect(detailFor(12, { minimumGroup: 12 })).toBe("distribution");
});

test("a count that is not a number hides the group", () => {
  expect(detailFor(Number.NaN, five)).toBe("hidden");
});

test("a hidden cell holds neither the value nor the number of people, and the value is never made", () => {
  const made: string[] = [];
  const cell = cellOf(4, () => made.push("value"), five);
  expect(JSON.stringify(cell)).toBe('{"suppressed":"too-few"}');
  expect(made).toEqual([]);
});
