/** The dip: how far a sample is from any distribution with one mode. For the record only: whole-numbered answers always seem to dip. */
import { denseCodes } from "../dense-codes.ts";
import { present } from "../missing.ts";
import type { Random } from "../random.ts";

/**
 * The largest distance between the sample's distribution function and the nearest unimodal one.
 * @param values missing NaN; order does not matter
 * @returns at least 1 / (2 n), the dip of evenly spaced values; NaN without values
 * @see Hartigan and Hartigan 1985; agrees with R diptest (test/reference/results/clusterability_faithful.json)
 */
export function dip(values: Float64Array): number {
  const { codes, distinct } = denseCodes(present(values));
  if (codes.length === 0) return Number.NaN;
  // One value alone has one mode.
  if (distinct.length === 1) return 1 / (2 * codes.length);
  const upTo = new Float64Array(distinct.length + 1);
  for (const code of codes) upTo[code + 1]!++;
  for (let i = 0; i < distinct.length; i++) upTo[i + 1]! += upTo[i]!;
  return dipOf(distinct, upTo);
}

/** @param x ascending, each once; @param upTo upTo[i] counts the values before x[i], so upTo[i + 1] those up to it */
function dipOf(x: Float64Array, upTo: Float64Array): number {
  const n = upTo[x.length]!;
  const below = (i: number) => upTo[i]!;
  const above = (i: number) => upTo[i + 1]!;
  const convex = new Float64Array(x.length);
  const concave = new Float64Array(x.length);
  let [low, high] = [0, x.length - 1];
  let found = 1;
  // Each round keeps a narrower modal interval; outside it the curve is convex before and concave after.
  for (;;) {
    const lower = hull(x, below, low, high, 1);
    const upper = hull(x, above, low, high, -1);
    fill(convex, x, below, lower);
    fill(concave, x, above, upper);
    let [widest, left, right] = [-1, low, high];
    for (const knot of lower)
      if (concave[knot]! - convex[knot]! > widest)
        [widest, left, right] = [concave[knot]! - convex[knot]!, knot, upper.find((other) => other >= knot)!];
    for (const knot of upper)
      if (concave[knot]! - convex[knot]! > widest)
        [widest, left, right] = [
          concave[knot]! - convex[knot]!,
          lower.findLast((other) => other <= knot)!,
          knot,
        ];
    if (widest <= found) return found / (2 * n);
    for (let i = low; i <= left; i++) found = Math.max(found, above(i) - convex[i]!);
    for (let i = right; i <= high; i++) found = Math.max(found, concave[i]! - below(i));
    if (left === low && right === high) return found / (2 * n);
    [low, high] = [left, right];
  }
}

/** Knots of the greatest convex minorant (sign 1) or least concave majorant (sign -1) of the points from..to. */
function hull(x: Float64Array, y: (i: number) => number, from: number, to: number, sign: 1 | -1): number[] {
  const knots: number[] = [];
  for (let i = from; i <= to; i++) {
    while (knots.length >= 2) {
      const [a, b] = [knots[knots.length - 2]!, knots[knots.length - 1]!];
      if (sign * ((y(b) - y(a)) * (x[i]! - x[a]!) - (y(i) - y(a)) * (x[b]! - x[a]!)) < 0) break;
      knots.pop();
    }
    knots.push(i);
  }
  return knots;
}

function fill(curve: Float64Array, x: Float64Array, y: (i: number) => number, knots: number[]): void {
  curve[knots[0]!] = y(knots[0]!);
  for (let knot = 1; knot < knots.length; knot++) {
    const [a, b] = [knots[knot - 1]!, knots[knot]!];
    const slope = (y(b) - y(a)) / (x[b]! - x[a]!);
    for (let i = a + 1; i < b; i++) curve[i] = y(a) + slope * (x[i]! - x[a]!);
    curve[b] = y(b);
  }
}

const simulatedValues = 1000;

/** Dips of uniform samples, the widest of the unimodal distributions; for more than 1,000 values they shrink with the root of n. */
export function uniformDips(n: number, { draws, random }: { draws: number; random: Random }): Float64Array {
  const size = Math.min(n, simulatedValues);
  const x = new Float64Array(size);
  const upTo = Float64Array.from({ length: size + 1 }, (_, i) => i);
  return Float64Array.from({ length: draws }, () => {
    // Sums of exponential waiting times lie like sorted uniform numbers.
    let at = 0;
    for (let i = 0; i < size; i++) {
      at -= Math.log(1 - random());
      x[i] = at;
    }
    return dipOf(x, upTo) * Math.sqrt(size / n);
  });
}

/** Share of the uniform samples, with the data among them, whose dip is as large. */
export function dipPValue(found: number, uniform: Float64Array): number {
  let asLarge = 1;
  for (const value of uniform) if (value >= found) asLarge++;
  return asLarge / (uniform.length + 1);
}
