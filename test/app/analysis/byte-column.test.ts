import fc from "fast-check";
import { expect, test } from "vitest";
import { byteColumn, missingCode, numbersOf } from "../../../app/analysis/byte-column.ts";
import { pairwiseCovariances } from "../../../app/analysis/factors/covariances.ts";

const no = Number.NaN;
const answer = fc.oneof(fc.integer({ min: -3, max: 120 }), fc.constant(no), fc.constantFrom(0.25, -1.5));

test("a column of bytes gives back every number, and any part of them; what is missing stays missing", () => {
  fc.assert(
    fc.property(fc.array(answer, { maxLength: 60 }), fc.nat(60), fc.nat(60), (numbers, a, b) => {
      const values = Float64Array.from(numbers);
      const column = byteColumn(values);
      expect(numbersOf(column)).toEqual(values);
      const [from, to] = [Math.min(a, b, values.length), Math.min(Math.max(a, b), values.length)];
      expect(numbersOf(column, from, to)).toEqual(values.slice(from, to));
    }),
  );
});

test("codes stand in the order of what they mean, missing ones last", () => {
  const { codes } = byteColumn(Float64Array.of(30, no, -2, 7, 30));
  expect([...codes]).toEqual([2, missingCode, 0, 1, 2]);
});

test("255 different numbers fit a byte, one more is refused", () => {
  const numbers = Float64Array.from({ length: 256 }, (_, i) => i);
  expect(numbersOf(byteColumn(numbers.subarray(1)))).toEqual(numbers.slice(1));
  expect(() => byteColumn(numbers)).toThrow(RangeError);
});

test("covariances of columns of bytes are those of the same numbers, to the last bit, over many parts", () => {
  const columns = [7, 11, 13].map((step) =>
    Float64Array.from({ length: 5000 }, (_, row) => (row % 17 === step ? no : 1 + ((row * step) % 5) / 2)),
  );
  const found = pairwiseCovariances(columns);
  expect(found.status).toBe("ok");
  expect(pairwiseCovariances(columns.map(byteColumn))).toEqual(found);
  expect(() => pairwiseCovariances([columns[0]!, byteColumn(columns[1]!.slice(1))])).toThrow(RangeError);
});
