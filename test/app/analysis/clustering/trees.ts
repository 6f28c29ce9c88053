/** What the clustering tests share: points written out, and oracles that judge a tree without building one. */
import type { Points } from "../../../../app/analysis/clustering/distinct-rows.ts";
import type { WardTree } from "../../../../app/analysis/clustering/ward.ts";

export function pointsOf(rows: number[][], weights: number[]): Points {
  return {
    m: rows.length,
    p: rows[0]!.length,
    coordinates: Float64Array.from(rows.flat()),
    weights: Float64Array.from(weights),
  };
}

/** Labels of the rows behind the points. */
export function byRow(labels: ArrayLike<number>, index: Int32Array): number[] {
  return Array.from(index, (point) => labels[point]!);
}

export function totalSumOfSquares({ m, p, coordinates, weights }: Points): number {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let total = 0;
  for (let j = 0; j < p; j++) {
    let mean = 0;
    for (let i = 0; i < m; i++) mean += (weights[i]! * coordinates[i * p + j]!) / all;
    for (let i = 0; i < m; i++) total += weights[i]! * (coordinates[i * p + j]! - mean) ** 2;
  }
  return total;
}

/** Replays the joins on lists of members: each must cost what the tree says and no pair alive may cost less (relative 1e-9). */
export function isLeastCostTree(points: Points, tree: WardTree): boolean {
  let clusters = Array.from({ length: points.m }, (_, i) => clusterOf(points, [i]));
  for (let join = 0; join < tree.cost.length; join++) {
    const left = clusters.find(({ members }) => members.includes(tree.left[join]!))!;
    const right = clusters.find(({ members }) => members.includes(tree.right[join]!))!;
    if (left === right) return false;
    let least = Number.POSITIVE_INFINITY;
    for (const [i, a] of clusters.entries())
      for (const b of clusters.slice(i + 1)) least = Math.min(least, costOf(a, b));
    const slack = 1e-9 * least + 1e-12;
    if (costOf(left, right) > least + slack || Math.abs(tree.cost[join]! - least) > slack) return false;
    const both = clusterOf(points, [...left.members, ...right.members]);
    clusters = [...clusters.filter((cluster) => cluster !== left && cluster !== right), both];
  }
  return clusters.length === 1;
}

type Cluster = { members: number[]; weight: number; mean: number[] };

function clusterOf({ p, coordinates, weights }: Points, members: number[]): Cluster {
  const weight = members.reduce((sum, i) => sum + weights[i]!, 0);
  const mean = Array.from(
    { length: p },
    (_, j) => members.reduce((sum, i) => sum + weights[i]! * coordinates[i * p + j]!, 0) / weight,
  );
  return { members, weight, mean };
}

function costOf(a: Cluster, b: Cluster): number {
  const square = a.mean.reduce((sum, x, j) => sum + (x - b.mean[j]!) ** 2, 0);
  return (a.weight * b.weight * square) / (a.weight + b.weight);
}
