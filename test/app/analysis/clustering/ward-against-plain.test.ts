import { expect, test } from "vitest";
import { adjustedRandIndex } from "../../../../app/analysis/clustering/adjusted-rand-index.ts";
import { cutTree } from "../../../../app/analysis/clustering/cut.ts";
import { distinctRows } from "../../../../app/analysis/clustering/distinct-rows.ts";
import { wardLinkage } from "../../../../app/analysis/clustering/ward.ts";
import { createRandom, normal, type Random } from "../../../../app/analysis/random.ts";
import { byRow } from "./trees.ts";

/** Ordinal answers to four metrics; every distinct row is moved a little, once, so that duplicates stay and ties go. */
function jitteredAnswers(n: number, random: Random): Float64Array[] {
  const columns = [0, 1, 2, 3].map(() => new Float64Array(n));
  const moved = new Map<string, number[]>();
  for (let i = 0; i < n; i++) {
    const level = 2 + 1.5 * Math.floor(random() * 3);
    const row = columns.map(() => Math.max(1, Math.min(6, Math.round(level + normal(random)))));
    const key = row.join();
    if (!moved.has(key))
      moved.set(
        key,
        row.map((answer) => answer + 0.1 * (random() - 0.5)),
      );
    for (const [j, value] of moved.get(key)!.entries()) columns[j]![i] = value;
  }
  return columns;
}

/**
 * Ward over all n rows from the matrix of squared distances, by the update of Lance and Williams and a list of nearest neighbours:
 * no weights, no centroids, no chain. Returns the joins in their order: a row of each side and the height sqrt of the updated distance.
 */
function plainWard(columns: Float64Array[]): { left: number; right: number; height: number }[] {
  const n = columns[0]!.length;
  const distance = new Float64Array(n * n);
  for (let a = 0; a < n; a++)
    for (let b = 0; b < n; b++)
      distance[a * n + b] = columns.reduce((sum, x) => sum + (x[a]! - x[b]!) ** 2, 0);
  const size = new Float64Array(n).fill(1);
  const nearest = new Int32Array(n);
  const findNearest = (a: number): void => {
    let best = -1;
    for (let b = 0; b < n; b++)
      if (b !== a && size[b]! > 0 && (best < 0 || distance[a * n + b]! < distance[a * n + best]!)) best = b;
    nearest[a] = best;
  };
  for (let a = 0; a < n; a++) findNearest(a);
  const joins: { left: number; right: number; height: number }[] = [];
  while (joins.length < n - 1) {
    let a = -1;
    for (let c = 0; c < n; c++)
      if (size[c]! > 0 && (a < 0 || distance[c * n + nearest[c]!]! < distance[a * n + nearest[a]!]!)) a = c;
    const b = nearest[a]!;
    const between = distance[a * n + b]!;
    joins.push({ left: a, right: b, height: Math.sqrt(between) });
    for (let c = 0; c < n; c++) {
      if (size[c] === 0 || c === a || c === b) continue;
      const sum = (size[a]! + size[c]!) * distance[a * n + c]! + (size[b]! + size[c]!) * distance[b * n + c]!;
      const updated = (sum - size[c]! * between) / (size[a]! + size[b]! + size[c]!);
      distance[a * n + c] = updated;
      distance[c * n + a] = updated;
    }
    size[a]! += size[b]!;
    size[b] = 0;
    for (let c = 0; c < n; c++) {
      if (size[c] === 0) continue;
      if (c === a || nearest[c] === a || nearest[c] === b) findNearest(c);
      else if (distance[c * n + a]! < distance[c * n + nearest[c]!]!) nearest[c] = a;
    }
  }
  return joins;
}

function plainCut(joins: { left: number; right: number }[], n: number, k: number): number[] {
  const label = Array.from({ length: n }, (_, i) => i);
  for (const { left, right } of joins.slice(0, n - k)) {
    const [kept, gone] = [label[left]!, label[right]!];
    for (let i = 0; i < n; i++) if (label[i] === gone) label[i] = kept;
  }
  return label;
}

test("3,000 rows without ties: heights to 1e-9 and the cuts into 2 to 6 are those of a plain Ward over all rows", () => {
  const columns = jitteredAnswers(3000, createRandom(2014));
  const { points, index } = distinctRows(columns);
  expect(points.m).toBeLessThan(900);
  const tree = wardLinkage(points);
  const plain = plainWard(columns);
  const heights = plain.map(({ height }) => height).sort((a, b) => a - b);
  // The joins of duplicates have height 0 up to rounding.
  expect(heights[3000 - points.m - 1]!).toBeLessThan(1e-6);
  const above = heights.slice(3000 - points.m);
  const worst = above.map((height, i) => Math.abs(height - tree.height[i]!) / height);
  expect(Math.max(...worst)).toBeLessThan(1e-9);
  for (const k of [2, 3, 4, 5, 6])
    expect(adjustedRandIndex(byRow(cutTree(tree, k), index), plainCut(plain, 3000, k))).toBe(1);
});
