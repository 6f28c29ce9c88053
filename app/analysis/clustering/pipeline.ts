/** Ward start, k-means end: the one way in which published classes, resamples and null populations are clustered. */
import { cutTree } from "./cut.ts";
import type { Points } from "./distinct-rows.ts";
import { type Search, type Settled, settling } from "./settle.ts";
import { silhouette } from "./silhouette.ts";
import { type WardTree, wardLinkage } from "./ward.ts";

export type Clustered = Settled & { tree: WardTree; start: Int32Array };

/** @throws RangeError when k does not fit the points */
export function clustered(
  points: Points,
  k: number,
  tree: WardTree = wardLinkage(points),
  search: Search = "published",
): Clustered {
  const start = cutTree(tree, k);
  return { tree, start, ...settling(points, k, search)(start) };
}

/** Classes of a sample that was drawn to compare with. @throws RangeError when k does not fit the points */
export function classesOfDraw(points: Points, k: number): Int32Array {
  return clustered(points, k, wardLinkage(points), "drawn").labels;
}

/** Mean silhouette of k classes found in a drawn sample; NaN when there are fewer distinct rows than classes. */
export function silhouetteFound(points: Points, k: number): number {
  return points.m < k ? Number.NaN : silhouette(points, classesOfDraw(points, k), k);
}
