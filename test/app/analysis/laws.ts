/** What the property tests of the analysis share: one seed, and closeness as the reference pack means it. */
import fc from "fast-check";
import { expect } from "vitest";

/** Checks a property on random data, the same data every time. */
export function law<Inputs extends [unknown, ...unknown[]]>(
  property: fc.IProperty<Inputs>,
  runs = 200,
): void {
  fc.assert(property, { seed: 20140, numRuns: runs });
}

/** Equal to a relative tolerance, or to an absolute one near zero. */
export function expectClose(actual: number, expected: number, relative = 1e-8, absolute = 1e-10): void {
  const allowed = Math.max(absolute, relative * Math.abs(expected));
  expect(Math.abs(actual - expected), `${actual} against ${expected}`).toBeLessThanOrEqual(allowed);
}

/** An estimate's value, or a failed test. */
export function estimated<T>(estimate: { status: string; value?: T }): T {
  expect(estimate.status).toBe("ok");
  return estimate.value!;
}

/** Answers on a scale of `levels` steps, some missing. */
export function answers(levels: number, missing = true): fc.Arbitrary<number> {
  const level = fc.integer({ min: 1, max: levels });
  return missing
    ? fc.oneof({ weight: 9, arbitrary: level }, { weight: 1, arbitrary: fc.constant(Number.NaN) })
    : level;
}

/** p columns of equal length. */
export function table(
  p: { min: number; max: number },
  n: { min: number; max: number },
  cell: fc.Arbitrary<number>,
): fc.Arbitrary<Float64Array[]> {
  return fc
    .tuple(fc.integer(p), fc.integer(n))
    .chain(([columns, rows]) =>
      fc.array(fc.array(cell, { minLength: rows, maxLength: rows }), {
        minLength: columns,
        maxLength: columns,
      }),
    )
    .map((columns) => columns.map((column) => Float64Array.from(column)));
}

/** The same rows in another order. */
export function permuted(columns: Float64Array[], order: number[]): Float64Array[] {
  return columns.map((column) => Float64Array.from(order, (i) => column[i]!));
}

/** Columns of numbers from rows written out. */
export function columnsOf(rows: number[][]): Float64Array[] {
  return (rows[0] ?? []).map((_, j) => Float64Array.from(rows, (row) => row[j]!));
}
