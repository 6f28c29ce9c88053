/** Ward start, k-means end: the one way in which published classes, resamples and null populations are clustered. */
import type { Centroids } from "./centroids.ts";
import { consolidate } from "./consolidate.ts";
import { cutTree } from "./cut.ts";
import type { Points } from "./distinct-rows.ts";
import { silhouette } from "./silhouette.ts";
import { type WardTree, wardLinkage } from "./ward.ts";

export type Clustered = { tree: WardTree; start: Int32Array; labels: Int32Array; centroids: Centroids };

/** @throws RangeError when k does not fit the points */
export function clustered(points: Points, k: number, tree: WardTree = wardLinkage(points)): Clustered {
  const start = cutTree(tree, k);
  const { labels, centroids } = consolidate(points, start, k);
  return { tree, start, labels, centroids };
}

/** Mean silhouette of k classes found so; NaN when there are fewer distinct rows than classes. */
export function silhouetteFound(points: Points, k: number): number {
  return points.m < k ? Number.NaN : silhouette(points, clustered(points, k).labels, k);
}
