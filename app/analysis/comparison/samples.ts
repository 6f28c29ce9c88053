/** A column split by group: the common first step of every comparison. Values are sorted, so that the order of rows decides nothing. */
import { moments } from "../descriptive.ts";

/** One group's values, ascending, without missing ones. */
export type Sample = {
  values: Float64Array;
  n: number;
  mean: number;
  variance: number;
  sumOfSquares: number;
};

/** @param values without missing numbers; variance NaN for fewer than two, mean NaN for none */
export function sampleOf(values: Float64Array): Sample {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort();
  const { n, mean, sumOfSquares } = moments(sorted);
  return { values: sorted, n, mean, sumOfSquares, variance: n < 2 ? Number.NaN : sumOfSquares / (n - 1) };
}

/**
 * @param values n numbers, missing NaN
 * @param groups group of each row, 0 .. k - 1; -1 where it has none: such rows are left out
 * @returns k samples, empty ones among them
 * @throws RangeError when the columns differ in length or a group is outside its range
 */
export function samplesOf(values: Float64Array, groups: Int32Array, k: number): Sample[] {
  if (values.length !== groups.length)
    throw new RangeError(`${values.length} values, ${groups.length} group codes`);
  const sizes = new Int32Array(k);
  for (let i = 0; i < values.length; i++) {
    const group = groups[i]!;
    if (group >= k || group < -1) throw new RangeError(`group ${group} is outside -1..${k - 1}`);
    if (group >= 0 && !Number.isNaN(values[i]!)) sizes[group]!++;
  }
  const split = Array.from(sizes, (size) => new Float64Array(size));
  const filled = new Int32Array(k);
  for (let i = 0; i < values.length; i++) {
    const group = groups[i]!;
    if (group >= 0 && !Number.isNaN(values[i]!)) split[group]![filled[group]!++] = values[i]!;
  }
  return split.map(sampleOf);
}

/** Sum of squares between and within samples, and how many values there are; only samples that hold any count. */
export function sumsOfSquares(samples: readonly Sample[]): { between: number; within: number; n: number } {
  const held = samples.filter(({ n }) => n > 0);
  const n = held.reduce((sum, sample) => sum + sample.n, 0);
  const mean = held.reduce((sum, sample) => sum + sample.n * sample.mean, 0) / n;
  return {
    between: held.reduce((sum, sample) => sum + sample.n * (sample.mean - mean) ** 2, 0),
    within: held.reduce((sum, sample) => sum + sample.sumOfSquares, 0),
    n,
  };
}
