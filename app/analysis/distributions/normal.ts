/** The normal distribution. */
import { incompleteGamma } from "./gamma.ts";

/** Density of the standard normal distribution. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/**
 * Upper tail P(Z > z) of the standard normal distribution, to about 12 digits also far out; NaN when z is NaN.
 * @see agrees with R pnorm (test/reference/results/distributions.json)
 */
export function normalUpperTail(z: number): number {
  if (z < 0) return 1 - normalUpperTail(-z);
  return z < nearby ? nearNode(z) : 0.5 * incompleteGamma(0.5, (z * z) / 2).upper;
}

/** Up to here the tail is found from its value at the nearest of a grid of nodes: integrals ask for it a million times. */
const nearby = 8;
const perUnit = 16;
const terms = 12;
let atNodes: Float64Array | undefined;

/** Taylor's series around the nearest node; the derivatives of the density are Hermite polynomials. */
function nearNode(z: number): number {
  atNodes ??= Float64Array.from({ length: nearby * perUnit + 1 }, (_, j) => {
    const node = j / perUnit;
    return 0.5 * incompleteGamma(0.5, (node * node) / 2).upper;
  });
  const j = Math.round(z * perUnit);
  const node = j / perUnit;
  const step = z - node;
  let hermite = 1;
  let before = 0;
  let power = step;
  let sum = step;
  for (let n = 1; n < terms; n++) {
    const next = node * hermite - (n - 1) * before;
    before = hermite;
    hermite = next;
    power *= -step / (n + 1);
    sum += power * hermite;
  }
  return atNodes[j]! - normalDensity(node) * sum;
}

/** P(Z <= z): the upper tail of -z. */
export function normalLowerTail(z: number): number {
  return normalUpperTail(-z);
}

/**
 * The z below which a share p of the standard normal distribution lies.
 * @returns infinite for p = 0 and 1
 * @throws RangeError when p is outside 0..1
 * @see agrees with R qnorm (test/reference/results/distributions.json)
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`probability ${p} is outside 0..1`);
  if (p > 0.5) return -normalQuantile(1 - p);
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 0.5) return 0;
  // Newton on the logarithm of the tail, which is concave: from the outside it comes in without overshooting.
  const target = Math.log(p);
  let z = Math.sqrt(-2 * target);
  for (let round = 0; round < 50; round++) {
    const tail = normalUpperTail(z);
    if (tail === 0) {
      z /= 1.01;
      continue;
    }
    const step = ((Math.log(tail) - target) * tail) / normalDensity(z);
    z += step;
    if (Math.abs(step) <= 1e-15 * Math.max(1, z)) break;
  }
  return -z;
}
