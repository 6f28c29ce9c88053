import type { Cell } from "./cell.ts";

/** The form in which the reference pack prints a matrix. */
export type NamedMatrix = { rows: (string | number)[]; cols: (string | number)[]; data: (Cell | null)[][] };

/** @param data by row; row and column names default to 1, 2, 3 ... */
export function namedMatrix(
  data: ArrayLike<Cell | null>[],
  rows: readonly (string | number)[] = data.map((_, i) => i + 1),
  cols: readonly (string | number)[] = Array.from(data[0] ?? [], (_, j) => j + 1),
): NamedMatrix {
  return { rows: [...rows], cols: [...cols], data: data.map((row) => Array.from(row)) };
}

/** One value by each name. */
export function byName<T>(names: readonly string[], values: ArrayLike<T>): Record<string, T> {
  return Object.fromEntries(names.map((name, i) => [name, values[i]!]));
}
