import fc from "fast-check";
import { expect, test } from "vitest";
import { groupRows } from "../../../../app/analysis/groups.ts";
import { agreementByUnit, intraclassCorrelations } from "../../../../app/analysis/psychometrics/agreement.ts";
import { answers, columnsOf, estimated, expectClose, law, table } from "../laws.ts";

const no = Number.NaN;
const all = (n: number) => groupRows(new Int32Array(n), 1);

test("by hand: answers 3, 3, 4, 4 on five levels: variance 1/3 of 2 by chance, half a step from the median", () => {
  const [unit] = agreementByUnit([Float64Array.of(3, 3, 4, 4)], all(4), 5);
  expectClose(unit!.withinGroup, 1 - 1 / 6);
  expectClose(unit!.averageDeviation, 0.5);
  expect(unit!.agrees).toBe(true);
});

test("items count together: Spearman and Brown lift 5/6 of each to 10/11 of both", () => {
  const item = Float64Array.of(3, 4, 3, 4);
  const four = Float64Array.of(2, 3, 2, 3);
  const [unit] = agreementByUnit([item, four], all(4), 5);
  const one = 1 - 1 / 3 / 2;
  expectClose(unit!.withinGroup, (2 * one) / (1 + one));
});

test("a split unit does not agree: as far apart as can be is 0, not below", () => {
  const [unit] = agreementByUnit([Float64Array.of(1, 1, 5, 5)], all(4), 5);
  expect(unit).toMatchObject({ withinGroup: 0, averageDeviation: 2, agrees: false });
});

test("agreement lies within 0..1, and a unit of one person or of people who left answers out has none", () => {
  law(
    fc.property(table({ min: 1, max: 4 }, { min: 2, max: 12 }, answers(5)), (items) => {
      const [unit] = agreementByUnit(items, all(items[0]!.length), 5);
      if (!unit) return;
      expect(unit.withinGroup).toBeGreaterThanOrEqual(0);
      expect(unit.withinGroup).toBeLessThanOrEqual(1);
      expect(unit.averageDeviation).toBeLessThanOrEqual(2);
    }),
  );
  expect(agreementByUnit([Float64Array.of(1)], all(1), 5)).toEqual([null]);
  expect(
    agreementByUnit(
      columnsOf([
        [1, no],
        [no, 2],
        [1, 1],
      ]),
      all(3),
      5,
    ),
  ).toEqual([null]);
  expect(agreementByUnit([], all(3), 5)).toEqual([null]);
  expect(() => agreementByUnit([Float64Array.of(1)], all(1), 1)).toThrow(RangeError);
});

test("by hand: units 1, 3 and 5, 7: between 16, within 2: ICC1 14/18, ICC2 14/16", () => {
  const found = estimated(intraclassCorrelations(Float64Array.of(1, 3, 5, 7), Int32Array.of(0, 0, 1, 1), 2));
  expectClose(found.between, 16);
  expectClose(found.within, 2);
  expectClose(found.icc1, 14 / 18);
  expectClose(found.icc2, 14 / 16);
  expectClose(found.designEffect, 1 + 14 / 18);
  expectClose(found.icc1Unbalanced, 14 / 18);
});

test("one unit, no differences, nobody: reasons", () => {
  expect(intraclassCorrelations(Float64Array.of(1, 2, 3), new Int32Array(3), 1)).toMatchObject({
    reason: "too-few",
  });
  const equal = intraclassCorrelations(Float64Array.of(1, 3, 1, 3), Int32Array.of(0, 0, 1, 1), 2);
  expect(equal).toMatchObject({ reason: "no-variance" });
  expect(intraclassCorrelations(new Float64Array(0), new Int32Array(0), 0)).toMatchObject({
    reason: "too-few",
  });
  expect(() => intraclassCorrelations(new Float64Array(2), new Int32Array(3), 1)).toThrow(RangeError);
});
