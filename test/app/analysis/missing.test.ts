import { expect, test } from "vitest";
import { completeRows, present } from "../../../app/analysis/missing.ts";

const no = Number.NaN;

test("present drops missing numbers and keeps the order, zero and negative ones included", () => {
  expect([...present(Float64Array.of(3, no, 0, -1, no))]).toEqual([3, 0, -1]);
  expect([...present(Float64Array.of(no))]).toEqual([]);
});

test("a row is complete when no column misses it", () => {
  const columns = [Float64Array.of(1, no, 3, 4), Float64Array.of(1, 2, no, 4)];
  expect([...completeRows(columns)]).toEqual([0, 3]);
  expect([...completeRows([])]).toEqual([]);
});

test("columns of unequal length are refused", () => {
  expect(() => completeRows([new Float64Array(2), new Float64Array(3)])).toThrow(RangeError);
});
