/** Exact Ward clustering of weighted points by the nearest-neighbour chain. Cutting the tree is next door. */
import type { Points } from "./distinct-rows.ts";

/**
 * The m - 1 joins, cheapest first. A join is named by one point of each side, so that union-find can replay it.
 * `cost` is the rise of the within sum of squares, `height` = sqrt(2 cost) (R hclust "ward.D2", scipy).
 */
export type WardTree = {
  m: number;
  left: Int32Array;
  right: Int32Array;
  cost: Float64Array;
  height: Float64Array;
};

/**
 * Ward's hierarchical clustering: joins of A and B cost nA nB / (nA + nB) |cA - cB|^2. Weights count as that many equal rows, which join at
 * height 0 under any rule, so the tree is the tree of all rows. O(m^2 p) time, O(m p) memory.
 *
 * Among equal costs the chain prefers the cluster it came from, then the first in the order of the points: the tree is a function of the
 * points as given. Give them in canonical order (distinctRows), and say how much ties matter (tieSensitivity).
 * @throws RangeError when there is no point, an array has the wrong length, a weight is not positive, or a distance is not finite
 * @see Ward 1963; Murtagh 1983 for the chain; agrees with R hclust (test/reference/results/ward_*.json, weighted_ward_60.json)
 */
export function wardLinkage(points: Points): WardTree {
  requirePoints(points);
  const { m, p } = points;
  // Clusters alive stand close together, in ascending order of their numbers; a cluster keeps the lower of its two numbers.
  const number = Int32Array.from({ length: m }, (_, i) => i);
  const centre = points.coordinates.slice();
  const weight = points.weights.slice();
  let living = m;
  const costOfCluster = new Float64Array(m);
  const chain = new Int32Array(m);
  const placeInChain = new Int32Array(m).fill(-1);
  let length = 0;
  const joins = { left: new Int32Array(m - 1), right: new Int32Array(m - 1), cost: new Float64Array(m - 1) };

  const squares = new Float64Array(m);

  for (let join = 0; join < m - 1; ) {
    if (length === 0) {
      chain[0] = number[0]!;
      placeInChain[chain[0]!] = 0;
      length = 1;
    }
    const tip = search(number, living, chain[length - 1]!);
    const own = weight[tip]!;
    const before = length > 1 ? search(number, living, chain[length - 2]!) : -1;
    let nearest = before;
    squaresFrom(squares, centre, tip, living, p);
    let least = before < 0 ? Number.POSITIVE_INFINITY : costOf(own, weight[before]!, squares[before]!);
    for (let other = 0; other < living; other++) {
      const theirs = weight[other]!;
      // Most are plainly too dear; a product says so, and spares a division.
      if (squares[other]! * own * theirs > least * (own + theirs) * slack || other === tip) continue;
      const cost = costOf(own, theirs, squares[other]!);
      if (cost < least) {
        least = cost;
        nearest = other;
      }
    }
    if (nearest < 0) throw new RangeError("distances between the points are not finite");
    if (nearest !== before) {
      // Rounding alone can lead back into the chain: it then goes on from there, with a lower cost than before.
      const next = number[nearest]!;
      const earlier = placeInChain[next]!;
      while (earlier >= 0 && length > earlier) placeInChain[chain[--length]!] = -1;
      placeInChain[next] = length;
      chain[length++] = next;
      continue;
    }
    const kept = Math.min(tip, before);
    const gone = Math.max(tip, before);
    const [left, right] = [number[kept]!, number[gone]!];
    // A parent never costs less than its children; only rounding could say so, and the sort below would then misplace it.
    const cost = Math.max(least, costOfCluster[left]!, costOfCluster[right]!);
    joins.left[join] = left;
    joins.right[join] = right;
    joins.cost[join] = cost;
    join++;
    costOfCluster[left] = cost;
    const both = weight[kept]! + weight[gone]!;
    for (let j = 0; j < p; j++)
      centre[kept * p + j] =
        (weight[kept]! * centre[kept * p + j]! + weight[gone]! * centre[gone * p + j]!) / both;
    weight[kept] = both;
    number.copyWithin(gone, gone + 1, living);
    weight.copyWithin(gone, gone + 1, living);
    centre.copyWithin(gone * p, (gone + 1) * p, living * p);
    living--;
    placeInChain[left] = -1;
    placeInChain[right] = -1;
    length -= 2;
  }
  return sortedTree(m, joins);
}

/** One expression for every comparison, symmetric to the last bit: a second spelling can make two clusters point past each other for ever. */
function costOf(a: number, b: number, square: number): number {
  return ((a * b) / (a + b)) * square;
}

const slack = 1 + 1e-9;

/** Squared distances of one centre to all alive; four metrics are the usual case, and written out they take half the time. */
function squaresFrom(
  squares: Float64Array,
  centre: Float64Array,
  tip: number,
  living: number,
  p: number,
): void {
  const from = tip * p;
  if (p === 4) {
    const [a, b, c, d] = [centre[from]!, centre[from + 1]!, centre[from + 2]!, centre[from + 3]!];
    for (let other = 0, at = 0; other < living; other++, at += 4) {
      const first = a - centre[at]!;
      const second = b - centre[at + 1]!;
      const third = c - centre[at + 2]!;
      const fourth = d - centre[at + 3]!;
      squares[other] = first * first + second * second + third * third + fourth * fourth;
    }
    return;
  }
  for (let other = 0, at = 0; other < living; other++) {
    let square = 0;
    for (let j = 0; j < p; j++, at++) {
      const difference = centre[from + j]! - centre[at]!;
      square += difference * difference;
    }
    squares[other] = square;
  }
}

/** Position of `value` among the first `length` entries, which ascend and contain it. */
function search(ascending: Int32Array, length: number, value: number): number {
  let low = 0;
  let high = length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cheapest first; equal costs keep the order of the chain (the sort is stable), so a child comes before its parent. */
function sortedTree(m: number, joins: { left: Int32Array; right: Int32Array; cost: Float64Array }): WardTree {
  const order = Array.from({ length: m - 1 }, (_, i) => i).sort((a, b) => joins.cost[a]! - joins.cost[b]!);
  const cost = Float64Array.from(order, (i) => joins.cost[i]!);
  return {
    m,
    left: Int32Array.from(order, (i) => joins.left[i]!),
    right: Int32Array.from(order, (i) => joins.right[i]!),
    cost,
    height: cost.map((value) => Math.sqrt(2 * value)),
  };
}

function requirePoints({ m, p, coordinates, weights }: Points): void {
  if (!(m >= 1 && p >= 1)) throw new RangeError("Ward needs at least one point and one coordinate");
  if (coordinates.length !== m * p)
    throw new RangeError(`expected ${m * p} coordinates, got ${coordinates.length}`);
  if (weights.length !== m) throw new RangeError(`expected ${m} weights, got ${weights.length}`);
  if (!coordinates.every(Number.isFinite)) throw new RangeError("a coordinate is not a finite number");
  if (!weights.every((weight) => weight > 0 && weight < Number.POSITIVE_INFINITY))
    throw new RangeError("a weight is not positive");
}
