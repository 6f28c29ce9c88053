/** Cuts a tree of joins into k classes. */
import type { WardTree } from "./ward.ts";

/**
 * Class 0..k-1 of each point after the m - k cheapest joins; classes are numbered by their first point.
 * @throws RangeError when k is not a whole number in 1..m
 */
export function cutTree(tree: WardTree, k: number): Int32Array {
  const { m } = tree;
  if (!(Number.isInteger(k) && k >= 1 && k <= m))
    throw new RangeError(`cannot cut ${m} points into ${k} classes`);
  const parent = Int32Array.from({ length: m }, (_, i) => i);
  const root = (point: number): number => {
    let at = point;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (let join = 0; join < m - k; join++) parent[root(tree.right[join]!)] = root(tree.left[join]!);
  return numberedByFirst(Int32Array.from(parent, (_, i) => root(i)));
}

/** The same classes, numbered 0, 1, 2, ... in the order in which they first appear. */
export function numberedByFirst(labels: ArrayLike<number>): Int32Array {
  const number = new Map<number, number>();
  return Int32Array.from(labels, (label) => {
    if (!number.has(label)) number.set(label, number.size);
    return number.get(label)!;
  });
}
