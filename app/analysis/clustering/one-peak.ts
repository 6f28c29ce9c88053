/** The distribution with one peak that lies nearest to a sample: as skewed and as long-tailed as the sample, but without its valleys. */

type OnePeak = {
  /** The value below which a share of the distribution lies. */
  quantile: (share: number) => number;
  /** Largest distance to the sample's own distribution function: 0 where that has one peak already. */
  distance: number;
};

/** Pieces of even density, from left to right. */
type Piece = { mass: number; length: number };

/** More knots than this hardly change the curve: each mode is tried against all. */
const mostKnots = 1000;
/** Nearer values are one value that was rounded on its way. */
const rounding = 1e-9;

/**
 * The density rises up to the mode and falls after it: neighbouring pieces of the sample that go against this share their mass (pool adjacent
 * violators). Of all modes the one whose distribution function stays nearest to the sample's.
 * @param values not empty, without missing ones; order does not matter
 * @param weights units behind each
 * @see Hartigan and Hartigan 1985, whose dip is such a distance
 */
export function onePeak(values: Float64Array, weights: Float64Array): OnePeak {
  const { at, mass } = knotsOf(values, weights);
  const pieces = Array.from({ length: at.length - 1 }, (_, i) => ({
    mass: mass[i]! / 2 + mass[i + 1]! / 2,
    length: at[i + 1]! - at[i]!,
  }));
  if (pieces.length === 0) return { quantile: () => at[0]!, distance: 0 };
  // What lies at an end cannot lie beyond it.
  pieces[0]!.mass += mass[0]! / 2;
  pieces[pieces.length - 1]!.mass += mass[at.length - 1]! / 2;
  let [nearest, distance] = [pieces, Number.POSITIVE_INFINITY];
  for (let mode = 0; mode <= pieces.length; mode++) {
    const rise = rising(pieces.slice(0, mode));
    const fall = rising(pieces.slice(mode).reverse()).reverse();
    const found = distanceBetween(pieces, [...rise, ...fall]);
    if (found < distance) [nearest, distance] = [[...rise, ...fall], found];
  }
  return { quantile: quantileOf(at[0]!, nearest), distance };
}

/** Distinct values in order with their shares; of very many, means of equally many neighbours, and both ends. */
function knotsOf(values: Float64Array, weights: Float64Array): { at: number[]; mass: number[] } {
  const order = Array.from(values, (_, i) => i).sort((a, b) => values[a]! - values[b]!);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const at: number[] = [];
  const mass: number[] = [];
  for (const i of order) {
    const share = weights[i]! / all;
    if (at.length > 0 && values[i]! - at[at.length - 1]! <= rounding) mass[mass.length - 1]! += share;
    else {
      at.push(values[i]!);
      mass.push(share);
    }
  }
  if (at.length <= mostKnots) return { at, mass };
  const few = { at: [at[0]!], mass: [mass[0]!] };
  const inner = mostKnots - 2;
  const bound = (knot: number) => 1 + Math.round((knot * (at.length - 2)) / inner);
  for (let knot = 0; knot < inner; knot++) {
    let [sum, share] = [0, 0];
    for (let i = bound(knot); i < bound(knot + 1); i++) {
      sum += mass[i]! * at[i]!;
      share += mass[i]!;
    }
    few.at.push(sum / share);
    few.mass.push(share);
  }
  few.at.push(at[at.length - 1]!);
  few.mass.push(mass[at.length - 1]!);
  return few;
}

/** The same mass in pieces whose density never falls. */
function rising(pieces: Piece[]): Piece[] {
  const pooled: Piece[] = [];
  for (const piece of pieces) {
    let last = piece;
    for (let before = pooled.at(-1); before && denser(before, last); before = pooled.at(-1)) {
      last = { mass: before.mass + last.mass, length: before.length + last.length };
      pooled.pop();
    }
    pooled.push(last);
  }
  return pooled;
}

function denser(a: Piece, b: Piece): boolean {
  return a.mass * b.length >= b.mass * a.length;
}

/** Between two distribution functions from the same start to the same end; `pooled` has some of the knots of `pieces`. */
function distanceBetween(pieces: Piece[], pooled: Piece[]): number {
  let [own, other, widest, into, at] = [0, 0, 0, 0, 0];
  for (const { mass, length } of pieces) {
    own += mass;
    into += length;
    const piece = pooled[at]!;
    widest = Math.max(widest, Math.abs(own - other - (piece.mass * into) / piece.length));
    if (into < piece.length - rounding / 2) continue;
    other += piece.mass;
    into = 0;
    at = Math.min(at + 1, pooled.length - 1);
  }
  return widest;
}

function quantileOf(start: number, pieces: Piece[]): OnePeak["quantile"] {
  const [from, below] = [new Float64Array(pieces.length), new Float64Array(pieces.length)];
  let [at, share] = [start, 0];
  for (const [i, { mass, length }] of pieces.entries()) {
    from[i] = at;
    below[i] = share;
    at += length;
    share += mass;
  }
  return (wanted) => {
    let [low, high] = [0, pieces.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (below[middle]! <= wanted) low = middle;
      else high = middle - 1;
    }
    const { mass, length } = pieces[low]!;
    return from[low]! + (mass === 0 ? 0 : Math.min(1, (wanted - below[low]!) / mass) * length);
  };
}
