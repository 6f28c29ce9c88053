/** Centre and spread of one column. Every function gives the same bits for any order of the rows, so that a run can be repeated. */
import { present } from "./missing.ts";

export type Moments = { n: number; mean: number; sumOfSquares: number };

/**
 * Count, mean and sum of squared deviations of the numbers that are not missing; mean NaN when there are none.
 * Whole numbers are summed exactly; others are sorted first, because a floating sum depends on its order.
 */
export function moments(values: Float64Array): Moments {
  let kept = present(values);
  const n = kept.length;
  if (n === 0) return { n, mean: Number.NaN, sumOfSquares: 0 };
  const whole = allWhole(kept);
  if (!whole) kept = kept.slice().sort();
  const mean = sum(kept) / n;
  // Deviations from a whole number stay whole, and their sums exact; the last term takes the shift back.
  const centre = whole ? Math.round(mean) : mean;
  let squares = 0;
  let rest = 0;
  for (let i = 0; i < n; i++) {
    const deviation = kept[i]! - centre;
    squares += deviation * deviation;
    rest += deviation;
  }
  return { n, mean, sumOfSquares: Math.max(0, squares - (rest * rest) / n) };
}

/** Sample variance (n - 1); NaN for fewer than two numbers. */
export function variance({ n, sumOfSquares }: Moments): number {
  return n < 2 ? Number.NaN : sumOfSquares / (n - 1);
}

/** Mean and sample standard deviation (n - 1); null where there are too few numbers. */
export function meanAndSd(values: Float64Array): { n: number; mean: number | null; sd: number | null } {
  const found = moments(values);
  return {
    n: found.n,
    mean: found.n > 0 ? found.mean : null,
    sd: found.n > 1 ? Math.sqrt(variance(found)) : null,
  };
}

/**
 * Quantile by linear interpolation between order statistics (type 7, Hyndman and Fan 1996).
 * @param sorted ascending, without missing values; NaN when empty
 * @throws RangeError when probability is outside 0..1
 */
export function quantile(sorted: Float64Array, probability: number): number {
  if (!(probability >= 0 && probability <= 1))
    throw new RangeError(`probability ${probability} is outside 0..1`);
  if (sorted.length === 0) return Number.NaN;
  const position = (sorted.length - 1) * probability;
  const below = Math.floor(position);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (position - below);
}

/**
 * Plain median of the numbers that are not missing; NaN when there are none. With an even count it is the midpoint of the two middle
 * answers, also when nobody answered the class in which it falls.
 */
export function median(values: Float64Array): number {
  return quantile(present(values).slice().sort(), 0.5);
}

/**
 * Median of ordered classes of width 1 (grouped, or interpolated, median): the answers of the middle class are spread evenly over it, so
 * the result says how far through that class the middle lies. When nobody answered the middle class it is the plain median.
 * Stays within the classes answered; NaN when there are no answers.
 * @see agrees with Python statistics.median_grouped wherever the two middle answers are of one class
 */
export function groupedMedian(values: Float64Array): number {
  const middle = median(values);
  let below = 0;
  let within = 0;
  let n = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    n++;
    if (value < middle) below++;
    else if (value === middle) within++;
  }
  return within === 0 ? middle : middle - 0.5 + (n / 2 - below) / within;
}

/** Plain median when values[i] stands for weights[i] (whole number) equal ones; NaN when all weights are zero. */
export function weightedMedian(values: ArrayLike<number>, weights: ArrayLike<number>): number {
  const order = Array.from({ length: values.length }, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const total = order.reduce((all, i) => all + weights[i]!, 0);
  const atPosition = (position: number): number => {
    let passed = 0;
    for (const i of order) {
      passed += weights[i]!;
      if (passed > position) return values[i]!;
    }
    return Number.NaN;
  };
  return (atPosition(Math.floor((total - 1) / 2)) + atPosition(Math.floor(total / 2))) / 2;
}

// Index loops: these run over every answer of a wave, and iterators cost several times as much.
function allWhole(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i++) if (!Number.isInteger(values[i]!)) return false;
  return true;
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}
