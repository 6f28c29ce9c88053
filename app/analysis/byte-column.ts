/** Answers to one item, a byte to each person: what grows with people times items is the one thing that can fill a machine. */

/**
 * `numbers[codes[i]]` is the number of row i. 256 numbers: ascending from the start, so that codes stand in the order of what they mean, and
 * NaN to the end; code {@link missingCode} is always NaN.
 */
export type ByteColumn = { codes: Uint8Array; numbers: Float64Array };

export const missingCode = 255;

/** @throws RangeError with more than 255 different numbers */
export function byteNumbers(distinct: Iterable<number>): Float64Array {
  const sorted = Float64Array.from(new Set(distinct)).sort();
  if (sorted.length > missingCode)
    throw new RangeError(`${sorted.length} different numbers do not fit a byte`);
  const numbers = new Float64Array(missingCode + 1).fill(Number.NaN);
  numbers.set(sorted);
  return numbers;
}

/**
 * @param values missing NaN
 * @throws RangeError as {@link byteNumbers}
 */
export function byteColumn(values: Float64Array): ByteColumn {
  const numbers = byteNumbers(values.filter((value) => !Number.isNaN(value)));
  // The last place of NaN is the code of what is missing.
  const codeOf = new Map([...numbers].map((number, code) => [number, code]));
  return { codes: Uint8Array.from(values, (value) => codeOf.get(value)!), numbers };
}

/** Its numbers from one row to before another, missing NaN: all, unless told. */
export function numbersOf({ codes, numbers }: ByteColumn, from = 0, to = codes.length): Float64Array {
  const values = new Float64Array(to - from);
  for (let i = 0; i < values.length; i++) values[i] = numbers[codes[from + i]!]!;
  return values;
}
