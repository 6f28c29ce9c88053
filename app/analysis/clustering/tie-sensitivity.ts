/** Ward on ordinal answers is not unique: this file measures how much the order of the rows decides, before and after consolidation. */
import { median } from "../descriptive.ts";
import type { Random } from "../random.ts";
import { adjustedRandIndex } from "./adjusted-rand-index.ts";
import { centroidsOf } from "./centroids.ts";
import { cutTree, numberedByFirst } from "./cut.ts";
import type { Points } from "./distinct-rows.ts";
import { rankClasses } from "./order-classes.ts";
import { type Settled, settling } from "./settle.ts";
import { wardLinkage } from "./ward.ts";

/** Over random row orders. `ari*` against the canonical order: medians; `relabelled*`: largest share of units that changes its label. */
export type TieSensitivity = {
  orders: number;
  ariBefore: number;
  ariAfter: number;
  relabelledBefore: number;
  relabelledAfter: number;
};

/**
 * Repeats the whole way (Ward, cut, consolidation) for random orders of the rows behind the points and compares with the canonical order.
 * @param points in canonical order; orders at least 1
 * @param onOrder called after each order with how many are done
 * @throws RangeError when orders is not a whole number from 1, or k does not fit
 */
export function tieSensitivity(points: Points, k: number, request: OrdersRequest): TieSensitivity {
  const found = agreementOverOrders(points, k, request);
  const largest = (values: Float64Array) => values.reduce((most, value) => Math.max(most, value), 0);
  return {
    orders: request.orders,
    ariBefore: median(found.ariBefore),
    ariAfter: median(found.ariAfter),
    relabelledBefore: largest(found.relabelledBefore),
    relabelledAfter: largest(found.relabelledAfter),
  };
}

type OrdersRequest = { orders: number; random: Random; onOrder?: (done: number) => void };

/**
 * The same, order by order: adjusted Rand index to the classes of the canonical order, and the share of units whose label differs; before
 * and after consolidation.
 * @throws RangeError as {@link tieSensitivity}
 */
export function agreementOverOrders(
  points: Points,
  k: number,
  { orders, random, onOrder }: OrdersRequest,
): Record<"ariBefore" | "ariAfter" | "relabelledBefore" | "relabelledAfter", Float64Array> {
  if (!(Number.isInteger(orders) && orders >= 1)) throw new RangeError(`cannot try ${orders} orders`);
  const settle = settling(points, k, "published");
  const canonical = classesOf(points, k, canonicalOrder(points.m), settle);
  const all = points.weights.reduce((total, weight) => total + weight, 0);
  const found = {
    ariBefore: new Float64Array(orders),
    ariAfter: new Float64Array(orders),
    relabelledBefore: new Float64Array(orders),
    relabelledAfter: new Float64Array(orders),
  };
  for (let i = 0; i < orders; i++) {
    const other = classesOf(points, k, orderOfFirstAppearance(points, random), settle);
    found.ariBefore[i] = adjustedRandIndex(canonical.before, other.before, points.weights);
    found.ariAfter[i] = adjustedRandIndex(canonical.after, other.after, points.weights);
    found.relabelledBefore[i] = weightDiffering(points, canonical.before, other.before) / all;
    found.relabelledAfter[i] = weightDiffering(points, canonical.after, other.after) / all;
    onOrder?.(i + 1);
  }
  return found;
}

const sameHeight = 1e-8;

/**
 * Whether random orders of the rows ever change the heights of Ward's tree or its cuts into `ks` classes.
 * @throws RangeError when a k does not fit
 */
export function rowOrderDecides(
  points: Points,
  ks: readonly number[],
  { orders, random }: { orders: number; random: Random },
): boolean {
  const own = wardLinkage(points);
  const cuts = ks.map((k) => cutTree(own, k));
  for (let i = 0; i < orders; i++) {
    const order = orderOfFirstAppearance(points, random);
    const other = wardLinkage(reordered(points, order));
    if (own.height.some((height, join) => Math.abs(height - other.height[join]!) > sameHeight)) return true;
    for (const [at, k] of ks.entries()) {
      const cut = cutTree(other, k);
      const labels = new Int32Array(points.m);
      for (let point = 0; point < points.m; point++) labels[order[point]!] = cut[point]!;
      if (adjustedRandIndex(cuts[at]!, labels, points.weights) < 1 - 1e-12) return true;
    }
  }
  return false;
}

/** Ranked classes (0 = lowest) of the points in their own order, from Ward on the points in the given order. */
function classesOf(
  points: Points,
  k: number,
  order: Int32Array,
  settle: (start: Int32Array) => Settled,
): { before: Int32Array; after: Int32Array } {
  const cut = cutTree(wardLinkage(reordered(points, order)), k);
  const labels = new Int32Array(points.m);
  for (let i = 0; i < order.length; i++) labels[order[i]!] = cut[i]!;
  const before = numberedByFirst(labels);
  const { labels: after, centroids } = settle(before);
  return {
    before: ranked(before, rankClasses(centroidsOf(points, before, k))),
    after: ranked(after, rankClasses(centroids)),
  };
}

function ranked(labels: Int32Array, rank: Int32Array): Int32Array {
  return labels.map((label) => rank[label]!);
}

function canonicalOrder(m: number): Int32Array {
  return Int32Array.from({ length: m }, (_, i) => i);
}

/**
 * The order in which distinct rows first appear when all rows are shuffled, without shuffling them: waiting times that are exponential
 * with the weight as rate have the same law (Efraimidis and Spirakis 2006).
 */
function orderOfFirstAppearance({ m, weights }: Points, random: Random): Int32Array {
  const wait = Float64Array.from({ length: m }, (_, i) => -Math.log(1 - random()) / weights[i]!);
  return canonicalOrder(m).sort((a, b) => wait[a]! - wait[b]! || a - b);
}

function reordered({ m, p, coordinates, weights }: Points, order: Int32Array): Points {
  const moved = { m, p, coordinates: new Float64Array(m * p), weights: new Float64Array(m) };
  for (let i = 0; i < m; i++) {
    const from = order[i]!;
    moved.weights[i] = weights[from]!;
    for (let j = 0; j < p; j++) moved.coordinates[i * p + j] = coordinates[from * p + j]!;
  }
  return moved;
}

function weightDiffering({ weights }: Points, a: Int32Array, b: Int32Array): number {
  let total = 0;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) total += weights[i]!;
  return total;
}
