/** The change of several figures between two waves, with intervals from resampling whole clusters in both waves at once. */
import { meanAndSd } from "../descriptive.ts";
import { studentQuantile } from "../distributions/student.ts";
import type { Random } from "../random.ts";
import type { ChangeClusters } from "./change-clusters.ts";
import type { Change } from "./change-result.ts";
import type { WeightedFigure } from "./weighted-figures.ts";

/** The same figure in both waves. `n`: respondents behind it; `range`: the largest change there can be. */
export type ComparedFigure = {
  before: WeightedFigure;
  now: WeightedFigure;
  n: { before: number; now: number };
  range: number;
};

/**
 * Interval: difference +- t x se, where se is the standard deviation over the resamples, widened by sqrt(G / (G - 1)) because resamples
 * of few clusters spread too little, and t has G - 1 degrees of freedom, G clusters of equal size in the wave that has fewer.
 * @param clusters null: no intervals, and nothing is drawn
 * @returns one change a figure; null where nobody answered in a wave
 * @see Cameron and Miller 2015 (clusters), Davison and Hinkley 1997 (resampling them); agrees with R within the error of resampling
 * (test/reference/results/change_nested.json)
 */
export function resampledChanges(
  figures: readonly ComparedFigure[],
  clusters: ChangeClusters | null,
  { draws, random }: { draws: number; random: Random },
): (Change | null)[] {
  const count = clusters?.count ?? 1;
  const once = new Int32Array(count).fill(1);
  const values = figures.map(({ before, now }) => ({ before: before(once), now: now(once) }));
  const resampled = clusters && resamples(figures, clusters.count, draws, random);
  return figures.map(({ n, range }, at) => {
    const { before, now } = values[at]!;
    if (Number.isNaN(before) || Number.isNaN(now)) return null;
    const difference = now - before;
    const interval = clusters && resampled ? intervalOf(difference, resampled[at]!, clusters, range) : null;
    return {
      before: { n: n.before, value: before },
      now: { n: n.now, value: now },
      difference,
      interval,
      verdict:
        interval === null
          ? "no-interval"
          : interval.lower > 0 || interval.upper < 0
            ? "changed"
            : "no-detectable-change",
    };
  });
}

function resamples(
  figures: readonly ComparedFigure[],
  clusters: number,
  draws: number,
  random: Random,
): Float64Array[] {
  const found = figures.map(() => new Float64Array(draws));
  const times = new Int32Array(clusters);
  for (let draw = 0; draw < draws; draw++) {
    times.fill(0);
    for (let drawn = 0; drawn < clusters; drawn++) times[Math.floor(random() * clusters)]!++;
    for (const [at, { before, now }] of figures.entries()) found[at]![draw] = now(times) - before(times);
  }
  return found;
}

const rounding = 1e-9;

/** Resamples that hold nobody of a wave must be few; and somebody must differ from somebody. */
function intervalOf(
  difference: number,
  resampled: Float64Array,
  { used }: ChangeClusters,
  range: number,
): Change["interval"] {
  const usable = resampled.filter((value) => !Number.isNaN(value)).sort();
  if (usable.length < 20 || usable.length < 0.9 * resampled.length) return null;
  if (usable.at(-1)! - usable[0]! <= rounding * range) return null;
  const worth = Math.min(used.before, used.now);
  const reach = studentQuantile(0.975, worth - 1) * meanAndSd(usable).sd! * Math.sqrt(worth / (worth - 1));
  return {
    lower: Math.max(-range, difference - reach),
    upper: Math.min(range, difference + reach),
  };
}
