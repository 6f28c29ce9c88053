/** The k-means end of a start. Where Ward's ties leave the start open, the end must not depend on it: tighter classes found elsewhere win. */
import { createRandom } from "../random.ts";
import { type Centroids, withinSumOfSquares } from "./centroids.ts";
import { consolidate } from "./consolidate.ts";
import type { Points } from "./distinct-rows.ts";
import { kMeans } from "./k-means.ts";
import { comparePartitions } from "./partitions.ts";

/** Starts beside Ward's. Where groups are clear the first few all end alike, and no more are tried. */
const fewStarts = 10;
const manyStarts = 60;
/** A start's own end stays unless another is tighter by more than rounding. */
const gain = 1e-9;

/** What people are shown is searched for thoroughly; of the hundreds of samples drawn for comparison, near the best is good enough. */
export type Search = "published" | "drawn";
export type Settled = { labels: Int32Array; centroids: Centroids };

/**
 * Lloyd's rounds from a start, or the tightest classes of further random starts of a fixed stream where those are tighter. Without clear groups
 * Lloyd's rounds end in one of several optima, and which one depends on the joins that happened to come first among equal costs; with the
 * further starts fifty row orders end in the same classes (test/long/row-order.test.ts).
 * @returns the end of a start: class 0..k-1 of each point; classes keep the numbers of the start's classes that most of their members had
 * @throws RangeError when k exceeds the number of points; the returned function when labels do not fit
 * @see Steinley and Brusco 2007, on starting k-means from Ward's classes and from many random seeds
 */
export function settling(points: Points, k: number, search: Search): (start: Int32Array) => Settled {
  const starts = search === "published" ? manyStarts : fewStarts;
  const other = k === 1 ? null : kMeans(points, k, { starts, alike: fewStarts, random: createRandom(1) });
  return (start) => {
    const own = consolidate(points, start, k);
    const within = withinSumOfSquares(points, own.labels, own.centroids);
    if (other === null || !(other.within < within * (1 - gain))) return own;
    const compared = comparePartitions(other.labels, start, k, k, points.weights);
    if (compared === null) return own;
    return consolidate(
      points,
      other.labels.map((label) => compared.matched[label]!),
      k,
    );
  };
}
