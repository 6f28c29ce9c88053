import fc from "fast-check";
import { expect, test } from "vitest";
import { denseCodes } from "../../../app/analysis/dense-codes.ts";
import { law } from "./laws.ts";

test("by hand: 5, missing, 2, 5 becomes 1, -1, 0, 1", () => {
  const { codes, distinct } = denseCodes(Float64Array.of(5, Number.NaN, 2, 5));
  expect([...codes]).toEqual([1, -1, 0, 1]);
  expect([...distinct]).toEqual([2, 5]);
});

test("nothing, or nothing but missing, has no distinct value", () => {
  expect([...denseCodes(new Float64Array()).distinct]).toEqual([]);
  const { codes, distinct } = denseCodes(Float64Array.of(Number.NaN, Number.NaN));
  expect([[...codes], [...distinct]]).toEqual([[-1, -1], []]);
});

test("codes keep the order of the values and lead back to them, for small, wide, broken and negative numbers", () => {
  const number = fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constant(Number.NaN),
  );
  law(
    fc.property(fc.array(number, { maxLength: 50 }), (numbers) => {
      const values = Float64Array.from(numbers, (value) => value + 0);
      const { codes, distinct } = denseCodes(values);
      expect([...distinct]).toEqual([...new Set(distinct)].sort((a, b) => a - b));
      for (let i = 0; i < values.length; i++) {
        if (Number.isNaN(values[i]!)) expect(codes[i]).toBe(-1);
        else expect(distinct[codes[i]!]! === values[i]).toBe(true);
      }
    }),
  );
});
