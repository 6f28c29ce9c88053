import fc from "fast-check";
import { expect, test } from "vitest";
import { distinctRows, type Points } from "../../../../app/analysis/clustering/distinct-rows.ts";
import { createRandom, shuffled } from "../../../../app/analysis/random.ts";
import { answers, columnsOf, law, permuted, table } from "../laws.ts";

const no = Number.NaN;

function rowsOf({ m, p, coordinates }: Points): number[][] {
  return Array.from({ length: m }, (_, i) => [...coordinates.slice(i * p, (i + 1) * p)]);
}

test("by hand: four rows, one of them twice, one incomplete", () => {
  const columns = columnsOf([
    [2, 1],
    [1, 6],
    [no, 3],
    [2, 1],
  ]);
  const { points, index } = distinctRows(columns);
  expect(rowsOf(points)).toEqual([
    [1, 6],
    [2, 1],
  ]);
  expect([...points.weights]).toEqual([1, 2]);
  expect([...index]).toEqual([1, 0, -1, 1]);
});

test("weights of equal rows add up", () => {
  const { points } = distinctRows([Float64Array.of(1, 2, 1)], [2, 5, 3]);
  expect([...points.weights]).toEqual([5, 5]);
});

test("nothing but missing values, and no rows at all, leave no point", () => {
  expect(distinctRows([Float64Array.of(no, no)]).points.m).toBe(0);
  expect(distinctRows([new Float64Array(), new Float64Array()]).points.m).toBe(0);
  expect(distinctRows([Float64Array.of(1, no), Float64Array.of(no, 1)]).points.m).toBe(0);
});

test("no column, and columns or weights of unequal length, are refused", () => {
  expect(() => distinctRows([])).toThrow(RangeError);
  expect(() => distinctRows([new Float64Array(1), new Float64Array(2)])).toThrow(RangeError);
  expect(() => distinctRows([new Float64Array(2)], [1])).toThrow(RangeError);
});

test("points are distinct, in ascending lexicographic order, and the index leads every row to itself", () => {
  law(
    fc.property(table({ min: 1, max: 4 }, { min: 1, max: 40 }, answers(3)), (columns) => {
      const { points, index } = distinctRows(columns);
      const rows = rowsOf(points);
      const compare = (a: number[], b: number[]): number =>
        a.map((x, j) => x - b[j]!).find((difference) => difference !== 0) ?? 0;
      for (let i = 1; i < rows.length; i++) expect(compare(rows[i - 1]!, rows[i]!)).toBeLessThan(0);
      for (let i = 0; i < index.length; i++) {
        const row = columns.map((column) => column[i]!);
        if (row.some(Number.isNaN)) expect(index[i]).toBe(-1);
        else expect(rows[index[i]!]).toEqual(row);
      }
      const counted = rows.map((_, point) => index.filter((at) => at === point).length);
      expect([...points.weights]).toEqual(counted);
    }),
  );
});

test("the order of the rows does not matter, also for many columns of broken numbers", () => {
  const number = fc.double({ min: -1, max: 1, noNaN: true }).map((value) => value + 0);
  law(
    fc.property(table({ min: 12, max: 14 }, { min: 30, max: 60 }, number), fc.integer(), (columns, seed) => {
      const other = permuted(columns, shuffled([...columns[0]!.keys()], createRandom(seed)));
      expect(distinctRows(other).points).toEqual(distinctRows(columns).points);
      expect(rowsOf(distinctRows(columns).points)).toContainEqual(columns.map((column) => column[0]!));
    }),
    25,
  );
});
