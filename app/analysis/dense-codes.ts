/** Numbers a column by its distinct values: the common first step of ranks and of distinct rows. */

/** `codes[i]` is the position of the row's value in `distinct` (ascending), -1 when missing. */
export type DenseCodes = { codes: Int32Array; distinct: Float64Array };

/** A table by value is faster than a hash map while it stays small. */
const tableSize = 1 << 16;

/** Codes 0, 1, 2, ... in the order of the values; equal values share a code; NaN gives -1. Linear, apart from sorting the distinct values. */
export function denseCodes(values: Float64Array): DenseCodes {
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let whole = true;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
    if (!Number.isInteger(value)) whole = false;
  }
  if (low > high) return { codes: new Int32Array(values.length).fill(-1), distinct: new Float64Array() };
  return whole && high - low < tableSize ? codesByTable(values, low, high) : codesByMap(values);
}

function codesByTable(values: Float64Array, low: number, high: number): DenseCodes {
  const position = new Int32Array(high - low + 1).fill(-1);
  for (let i = 0; i < values.length; i++) if (!Number.isNaN(values[i]!)) position[values[i]! - low] = 0;
  const distinct: number[] = [];
  for (let i = 0; i < position.length; i++) if (position[i] === 0) position[i] = distinct.push(low + i) - 1;
  const codes = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    codes[i] = Number.isNaN(value) ? -1 : position[value - low]!;
  }
  return { codes, distinct: Float64Array.from(distinct) };
}

function codesByMap(values: Float64Array): DenseCodes {
  const seen = new Map<number, number>();
  const codes = new Int32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) {
      codes[i] = -1;
      continue;
    }
    let code = seen.get(value);
    if (code === undefined) {
      code = seen.size;
      seen.set(value, code);
    }
    codes[i] = code;
  }
  const distinct = Float64Array.from(seen.keys()).sort();
  const position = new Int32Array(distinct.length);
  for (let i = 0; i < distinct.length; i++) position[seen.get(distinct[i]!)!] = i;
  for (let i = 0; i < codes.length; i++) if (codes[i]! >= 0) codes[i] = position[codes[i]!]!;
  return { codes, distinct };
}
