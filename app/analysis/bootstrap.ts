/** Intervals by resampling: for statistics whose distribution nobody has a formula for. */
import type { Interval } from "./correlation-interval.ts";
import { meanAndSd, quantile } from "./descriptive.ts";
import { normalLowerTail, normalQuantile } from "./distributions/normal.ts";
import { type Estimate, notEstimable, ok } from "./estimate.ts";
import type { Random } from "./random.ts";

export type BootstrapIntervals = {
  estimate: number;
  /** Of the resampled values. */
  mean: number;
  bias: number;
  se: number;
  /** Quantiles of the resampled values, interpolated as type 7 does. */
  percentile: Interval;
  /** The same, interpolated on the normal scale, as R's package boot does. */
  percentileNormalScale: Interval;
  basic: Interval;
  normal: Interval;
  /** Bias-corrected and accelerated; null where the values left out one by one do not vary. */
  bca: {
    z0: number;
    acceleration: number;
    levels: Interval;
    interval: Interval;
    normalScale: Interval;
  } | null;
};

/**
 * Intervals from a statistic's value on the data, on resamples, and on the data with each row (or cluster) left out.
 * @param resampled values of the resamples; those that could not be computed (NaN) are dropped and must be few
 * @returns "too-few" under 20 usable resamples or when more than a tenth could not be computed; "no-variance" when all are equal
 * @throws RangeError when the estimate is missing or the level is outside 0..1
 * @see Efron 1987; Davison and Hinkley 1997; agrees with R boot::boot.ci's interpolation (test/reference/results/boot_*.json)
 */
export function bootstrapIntervals(
  estimate: number,
  resampled: Float64Array,
  leftOut: Float64Array,
  level = 0.95,
): Estimate<BootstrapIntervals> {
  if (!Number.isFinite(estimate)) throw new RangeError("the estimate is missing");
  if (!(level > 0 && level < 1)) throw new RangeError(`level ${level} is outside 0..1`);
  const sorted = resampled.filter(Number.isFinite).sort();
  const draws = sorted.length;
  if (draws < 20 || draws < 0.9 * resampled.length) return notEstimable("too-few", draws);
  const { mean, sd } = meanAndSd(sorted);
  if (sorted[0] === sorted[draws - 1]) return notEstimable("no-variance", draws);
  const shares = { lower: (1 - level) / 2, upper: (1 + level) / 2 };
  const percentile = between(shares, (share) => quantile(sorted, share));
  const reach = normalQuantile(shares.upper) * sd!;
  const bias = mean! - estimate;
  return ok(
    {
      estimate,
      mean: mean!,
      bias,
      se: sd!,
      percentile,
      percentileNormalScale: between(shares, (share) => normalScaleQuantile(sorted, share)),
      basic: { lower: 2 * estimate - percentile.upper, upper: 2 * estimate - percentile.lower },
      normal: { lower: estimate - bias - reach, upper: estimate - bias + reach },
      bca: accelerated(estimate, sorted, leftOut, shares),
    },
    draws,
  );
}

function accelerated(
  estimate: number,
  sorted: Float64Array,
  leftOut: Float64Array,
  shares: Interval,
): BootstrapIntervals["bca"] {
  const kept = leftOut.filter(Number.isFinite);
  const mean = kept.reduce((sum, value) => sum + value, 0) / kept.length;
  let [squares, cubes] = [0, 0];
  for (const value of kept) {
    squares += (mean - value) ** 2;
    cubes += (mean - value) ** 3;
  }
  const below = sorted.reduce((count, value) => (value < estimate ? count + 1 : count), 0) / sorted.length;
  if (!(squares > 0) || below === 0 || below === 1) return null;
  const z0 = normalQuantile(below);
  const acceleration = cubes / (6 * squares ** 1.5);
  const levels = between(shares, (share) => {
    const z = z0 + normalQuantile(share);
    return normalLowerTail(z0 + z / (1 - acceleration * z));
  });
  return {
    z0,
    acceleration,
    levels,
    interval: between(levels, (share) => quantile(sorted, share)),
    normalScale: between(levels, (share) => normalScaleQuantile(sorted, share)),
  };
}

function between({ lower, upper }: Interval, value: (share: number) => number): Interval {
  return { lower: value(lower), upper: value(upper) };
}

/** The value at position (draws + 1) x share, interpolated between neighbours on the scale of normal quantiles. */
function normalScaleQuantile(sorted: Float64Array, share: number): number {
  const draws = sorted.length;
  const position = (draws + 1) * share;
  const below = Math.floor(position);
  if (below === 0) return sorted[0]!;
  if (below >= draws) return sorted[draws - 1]!;
  if (position === below) return sorted[below - 1]!;
  const [low, high] = [sorted[below - 1]!, sorted[below]!];
  const [z, zLow, zHigh] = [share, below / (draws + 1), (below + 1) / (draws + 1)].map(normalQuantile);
  return low + ((z! - zLow!) / (zHigh! - zLow!)) * (high - low);
}

/** Rows of one resample with replacement: of rows, or of whole clusters where respondents are nested in organizations. */
export function resample(n: number, random: Random, clusters?: readonly (readonly number[])[]): Int32Array {
  if (!clusters) return Int32Array.from({ length: n }, () => Math.floor(random() * n));
  return Int32Array.from(
    Array.from({ length: clusters.length }, () => clusters[Math.floor(random() * clusters.length)]!).flat(),
  );
}
