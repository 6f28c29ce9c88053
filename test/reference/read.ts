/** Reads reference values and the data behind them. What they mean and whose they are: NOTICE. */
import { readFileSync } from "node:fs";

type Reference<Values> = { values: Values; tolerance: { default: { rel: number; abs: number } } };

/** The stored values of one result file; the caller names the part of their shape that it uses. */
export function referenceValues<Values>(id: string): Values {
  const reference: Reference<Values> = JSON.parse(
    readFileSync(new URL(`./results/${id}.json`, import.meta.url), "utf8"),
  );
  return reference.values;
}

/** Columns of a data file by name, in the order asked for; an empty cell is NaN. */
export function referenceColumns(file: string, names?: string[]): Float64Array[] {
  const text = readFileSync(new URL(`./inputs/${file}.csv`, import.meta.url), "utf8");
  const [header, ...rows] = text
    .trimEnd()
    .split(/\r?\n/)
    .map((line) => line.split(","));
  return (names ?? header!).map((name) => {
    const at = header!.indexOf(name);
    if (at < 0) throw new Error(`${file}.csv has no column ${name}`);
    return Float64Array.from(rows, (row) => (row[at] === "" ? Number.NaN : Number(row[at])));
  });
}

/** Columns with mean 0 and sample standard deviation 1, like R's scale(). */
export function standardised(columns: Float64Array[]): Float64Array[] {
  return columns.map((column) => {
    const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
    const squares = column.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    const sd = Math.sqrt(squares / (column.length - 1));
    return column.map((value) => (value - mean) / sd);
  });
}

/** The BFI items with reversed items turned, as all bfi results use them, and the five scales. */
export const bfiScales = {
  agree: ["A1", "A2", "A3", "A4", "A5"],
  consc: ["C1", "C2", "C3", "C4", "C5"],
  extra: ["E1", "E2", "E3", "E4", "E5"],
  neuro: ["N1", "N2", "N3", "N4", "N5"],
  openn: ["O1", "O2", "O3", "O4", "O5"],
};

export function bfiColumns(names: string[]): Float64Array[] {
  const reversed = ["A1", "C4", "C5", "E1", "E2", "O2", "O5"];
  return referenceColumns("bfi_1000", names).map((column, j) =>
    reversed.includes(names[j]!) ? column.map((value) => 7 - value) : column,
  );
}

/** Only the rows without a missing cell in any column. */
export function complete(columns: Float64Array[]): Float64Array[] {
  return columns.map((column) => column.filter((_, i) => columns.every((other) => !Number.isNaN(other[i]!))));
}
