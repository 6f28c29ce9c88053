/** The fixed resamples that a request may give as a table. */
import type { NamedColumn } from "./method.ts";

/**
 * Row numbers from 1 in the file, from 0 here; a resample a row.
 * @returns undefined when there is no such table
 * @throws RangeError when a cell is no row number
 */
export function resamplesOf(table: NamedColumn[] | undefined, n: number): Int32Array[] | undefined {
  const draws = table?.[0]?.values.length ?? 0;
  return (
    table &&
    Array.from({ length: draws }, (_, draw) =>
      Int32Array.from(table, ({ values }) => {
        const row = values[draw]!;
        if (!(Number.isInteger(row) && row >= 1 && row <= n))
          throw new RangeError(`resample ${draw + 1} names row ${row}: rows are 1 to ${n}`);
        return row - 1;
      }),
    )
  );
}
