import fc from "fast-check";
import { expect, test } from "vitest";
import { outcomeRates } from "../../../app/analysis/response-rates.ts";

test("rates of a case worked out on paper by the formulas of the Standard Definitions", () => {
  // I 50, P 10, R 20, NC 10, O 5, U 5: all 100, eligible 95, reached 85.
  const cases = { complete: 50, partial: 10, refused: 20, unreached: 10, other: 5, unknown: 5 };
  expect(outcomeRates(cases)).toEqual({
    rr1: 0.5,
    rr2: 0.6,
    rr5: 50 / 95,
    rr6: 60 / 95,
    coop1: 50 / 85,
    ref1: 0.2,
    con1: 0.85,
  });
});

const nobody = { complete: 0, partial: 0, refused: 0, unreached: 0, other: 0, unknown: 0 };

test("where nobody is counted there is no rate, not a zero", () => {
  expect(Object.values(outcomeRates(nobody))).toEqual(Array(7).fill(null));
  expect(outcomeRates({ ...nobody, unknown: 3 })).toMatchObject({ rr1: 0, rr5: null, coop1: null });
});

test.each([-1, 0.5, Number.NaN])("%d is no count", (n) => {
  expect(() => outcomeRates({ ...nobody, complete: n })).toThrow(RangeError);
});

test("the truth lies between response rates 1 and 6, and nobody cooperates without being reached", () => {
  const count = fc.nat(1000);
  const any = fc.record({
    complete: count,
    partial: count,
    refused: count,
    unreached: count,
    other: count,
    unknown: count,
  });
  fc.assert(
    fc.property(any, (cases) => {
      const { rr1, rr2, rr5, rr6, coop1, con1 } = outcomeRates(cases);
      expect(rr1 ?? 0).toBeLessThanOrEqual(rr2 ?? 0);
      expect(rr1 ?? 0).toBeLessThanOrEqual(rr5 ?? 1);
      expect(rr2 ?? 0).toBeLessThanOrEqual(rr6 ?? 1);
      expect((coop1 ?? 0) * (con1 ?? 0)).toBeCloseTo(rr1 ?? 0, 12);
    }),
  );
});
