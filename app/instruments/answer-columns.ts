/** Columns that grow with every response, one to an item: of numbers, or of a byte to each answer. */
import { type ByteColumn, byteNumbers, missingCode } from "../analysis/byte-column.ts";
import type { Answers } from "./answer.ts";
import { codesOf } from "./scales.ts";
import type { Instrument, Item } from "./schema.ts";

/** `table[answer]` is what the column holds for an answer, `missing` for what is none of the item: a table, because this is asked millions of times. */
type Column<Values> = { id: string; table: Values; missing: number; values: Values };
export type NumberColumn = Column<Float64Array>;
export type CodeColumn = Column<Uint8Array> & { numbers: Float64Array };

export function createNumberColumn(
  item: Item,
  instrument: Instrument,
  numberOf: (answer: number) => number,
): NumberColumn {
  const codes = codesOf(item, instrument);
  const table = new Float64Array(Math.max(...codes) + 1).fill(Number.NaN);
  for (const code of codes) table[code] = numberOf(code);
  return { id: item.id, table, missing: Number.NaN, values: new Float64Array(64) };
}

/** @throws RangeError where an item has over 255 different answers */
export function createCodeColumn(
  item: Item,
  instrument: Instrument,
  numberOf: (answer: number) => number,
): CodeColumn {
  const codes = codesOf(item, instrument);
  const numbers = byteNumbers(codes.map(numberOf));
  const table = new Uint8Array(Math.max(...codes) + 1).fill(missingCode);
  for (const code of codes) table[code] = numbers.indexOf(numberOf(code));
  return { id: item.id, table, missing: missingCode, values: new Uint8Array(64), numbers };
}

/** @throws RangeError for an answer that the item cannot have */
export function addAnswer(column: NumberColumn | CodeColumn, row: number, answers: Answers): void {
  if (row === column.values.length) column.values = grown(column.values);
  const answer = answers[column.id];
  const value = typeof answer === "number" ? column.table[answer] : column.missing;
  if (value === undefined || (typeof answer === "number" && Object.is(value, column.missing)))
    throw new RangeError(`item ${column.id} cannot have the answer ${answer}`);
  column.values[row] = value;
}

/** The first rows of a column, as a copy of exactly their length. */
export function numbersTaken(
  { id, values }: NumberColumn,
  rows: number,
): { id: string; values: Float64Array } {
  return { id, values: values.slice(0, rows) };
}

export function answersTaken(
  { id, values, numbers }: CodeColumn,
  rows: number,
): { id: string; answers: ByteColumn } {
  return { id, answers: { codes: values.slice(0, rows), numbers } };
}

/** A copy with room for twice as many. */
export function grown<T extends Float64Array | Int32Array | Uint8Array>(values: T): T;
export function grown(values: Float64Array | Int32Array | Uint8Array) {
  const length = 2 * values.length;
  const more =
    values instanceof Int32Array
      ? new Int32Array(length)
      : values instanceof Uint8Array
        ? new Uint8Array(length)
        : new Float64Array(length);
  more.set(values);
  return more;
}
