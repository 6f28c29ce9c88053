/** A wave's own classes beside those of a reference wave: may their shares be drawn as one line? */
import { adjustedRandIndex } from "./adjusted-rand-index.ts";
import { type Centroids, placeAmong, squaredDistance } from "./centroids.ts";
import type { Points } from "./distinct-rows.ts";
import { comparePartitions } from "./partitions.ts";

export type AlignedWave = {
  /** Class of each point among the reference wave's fixed centres: shares of these move only because answers move. */
  fixed: Int32Array;
  /** For each reference class: the own class matched to it, their Jaccard similarity, and how far the centre lies away. */
  classes: { matched: number; jaccard: number; shift: number }[];
  ari: number;
  /** Every matched pair is alike enough; else shares of own classes are no trend. */
  comparable: boolean;
};

const leastJaccard = 0.6;

/**
 * Cross-classifies the wave's units by the reference centres and by the wave's own classes, and matches so that most units agree.
 * @param own class of each point, and the centres of these classes; as many as the reference has
 * @returns null with fewer than two units
 * @throws RangeError when classes or metrics differ in number
 */
export function alignWave(
  points: Points,
  own: { labels: ArrayLike<number>; centroids: Centroids },
  reference: Centroids,
): AlignedWave | null {
  const { k, p } = reference;
  if (own.centroids.k !== k || own.centroids.p !== p || points.p !== p)
    throw new RangeError("waves differ in classes or metrics");
  const fixed = Int32Array.from(
    { length: points.m },
    (_, i) => placeAmong(points.coordinates, i * p, reference).nearest,
  );
  const compared = comparePartitions(fixed, own.labels, k, k, points.weights);
  if (compared === null) return null;
  const { contingency, matched } = compared;
  const inOwn = contingency[0]!.map((_, j) => contingency.reduce((sum, row) => sum + row[j]!, 0));
  const classes = matched.map((j, i) => {
    const either = contingency[i]!.reduce((sum, count) => sum + count, 0) + inOwn[j]! - contingency[i]![j]!;
    return {
      matched: j,
      jaccard: either > 0 ? contingency[i]![j]! / either : 0,
      shift: Math.sqrt(squaredDistance(reference.coordinates, i * p, own.centroids, j)),
    };
  });
  return {
    fixed,
    classes,
    ari: adjustedRandIndex(fixed, own.labels, points.weights),
    comparable: classes.every(({ jaccard }) => jaccard >= leastJaccard),
  };
}
