/** What a tree says about itself: how faithful it is to the distances, how clustered the data look, where the heights jump. */
import type { Points } from "./distinct-rows.ts";
import type { WardTree } from "./ward.ts";

/**
 * Correlation of the distance of two units with the height at which the tree joins them, over all pairs of units. O(m^2 p).
 * @returns null when one of them does not vary
 * @see Sokal and Rohlf 1962; agrees with R cor(dist, cophenetic) (test/reference/results/ward_*.json)
 */
export function copheneticCorrelation(points: Points, tree: WardTree): number | null {
  const { m, p, coordinates, weights } = points;
  // A cluster is named by its least point, as in the tree; its members hang on each other.
  const next = new Int32Array(m).fill(-1);
  const last = Int32Array.from({ length: m }, (_, i) => i);
  let pairs = 0;
  for (const weight of weights) pairs += (weight * (weight - 1)) / 2;
  let [sumD, sumDD, sumH, sumHH, sumDH] = [0, 0, 0, 0, 0];
  for (let join = 0; join < m - 1; join++) {
    const height = tree.height[join]!;
    for (let a = tree.left[join]!; a >= 0; a = next[a]!) {
      for (let b = tree.right[join]!; b >= 0; b = next[b]!) {
        let square = 0;
        for (let j = 0; j < p; j++) square += (coordinates[a * p + j]! - coordinates[b * p + j]!) ** 2;
        const count = weights[a]! * weights[b]!;
        const distance = Math.sqrt(square);
        pairs += count;
        sumD += count * distance;
        sumDD += count * square;
        sumH += count * height;
        sumHH += count * height * height;
        sumDH += count * distance * height;
      }
    }
    next[last[tree.left[join]!]!] = tree.right[join]!;
    last[tree.left[join]!] = last[tree.right[join]!]!;
  }
  const spread = (sumDD - sumD ** 2 / pairs) * (sumHH - sumH ** 2 / pairs);
  return spread > 0 ? (sumDH - (sumD * sumH) / pairs) / Math.sqrt(spread) : null;
}

/**
 * Agglomerative coefficient: mean over the units of 1 - (height of a unit's first join) / (height of the last join).
 * @returns null when there is nothing to join, or everything joins at height 0
 * @see Kaufman and Rousseeuw 1990; agrees with R cluster::coef.hclust (test/reference/results/ward_*.json)
 */
export function agglomerativeCoefficient(points: Points, tree: WardTree): number | null {
  const top = tree.height[tree.m - 2];
  if (top === undefined || top === 0) return null;
  const first = new Float64Array(tree.m).fill(-1);
  for (let join = 0; join < tree.m - 1; join++)
    for (const point of [tree.left[join]!, tree.right[join]!])
      if (first[point]! < 0) first[point] = tree.height[join]!;
  let [sum, n] = [0, 0];
  for (let i = 0; i < tree.m; i++) {
    // Copies of a row join at height 0.
    sum += points.weights[i]! * (points.weights[i]! > 1 ? 1 : 1 - first[i]! / top);
    n += points.weights[i]!;
  }
  return sum / n;
}

/** How much the height rises from the join that leaves k classes to the next one, by k = 2, 3, ... up to `most`. */
export function heightJumps(tree: WardTree, most: number): number[] {
  const height = (fromTop: number): number => tree.height[tree.m - 2 - fromTop] ?? 0;
  const jumps: number[] = [];
  for (let k = 2; k <= Math.min(most, tree.m); k++) jumps.push(height(k - 2) - height(k - 1));
  return jumps;
}

/**
 * The joins as R's hclust prints them: a row is -(its number), an earlier join its step, each pair in ascending order of size (rows before
 * joins). Copies of a point join first.
 * @param index point of each row, none missing
 */
export function mergeTable(tree: WardTree, index: Int32Array): [number, number][] {
  const named = new Int32Array(tree.m);
  const table: [number, number][] = [];
  const join = (a: number, b: number): number => {
    const rowsFirst = a < 0 && b < 0 ? b - a : a - b;
    return table.push(rowsFirst <= 0 ? [a, b] : [b, a]);
  };
  for (const [row, point] of index.entries())
    named[point] = named[point] === 0 ? -(row + 1) : join(named[point]!, -(row + 1));
  for (let step = 0; step < tree.m - 1; step++)
    named[tree.left[step]!] = join(named[tree.left[step]!]!, named[tree.right[step]!]!);
  return table;
}
