/** The studentized range: how far apart the largest and the smallest of k means lie by chance. For Tukey's and Games and Howell's tests. */
import { overDeviations } from "./estimated-deviation.ts";
import { gaussLegendre } from "./gauss-legendre.ts";
import { normalDensity, normalUpperTail } from "./normal.ts";
import { quantileOf } from "./quantile.ts";

const points = 64;
/** Beyond this many standard deviations the normal density adds nothing. */
const reach = 9;
/** From here on the standard deviation is known as well as makes no difference. */
const manyDegrees = 25_000;

/**
 * Upper tail of the studentized range of k means with df degrees of freedom, integrated as an upper tail.
 * @returns to about 1e-8; NaN when q is NaN
 * @throws RangeError when there are fewer than two means or df is under 1
 * @see agrees with R ptukey (test/reference/results/distributions.json)
 */
export function studentizedRangeUpperTail(q: number, k: number, df: number): number {
  if (!(k >= 2) || !(df >= 1))
    throw new RangeError(`needs two means and a degree of freedom, not ${k}, ${df}`);
  if (Number.isNaN(q)) return Number.NaN;
  if (q <= 0) return 1;
  if (q === Number.POSITIVE_INFINITY) return 0;
  if (df >= manyDegrees) return rangeUpperTail(q, k);
  return Math.min(
    1,
    overDeviations((deviation) => rangeUpperTail(q * deviation, k), df, points),
  );
}

/**
 * P(range of k standard normal numbers > w): k times the integral over the smallest number z of phi(z) times what is left of
 * "all others above z" when "all others within w of z" is taken away.
 */
function rangeUpperTail(w: number, k: number): number {
  const others = k - 1;
  const { nodes, weights, above } = smallestNumber();
  let sum = 0;
  for (let i = 0; i < points; i++) {
    const within = -Math.expm1(others * Math.log1p(-normalUpperTail(nodes[i]! + w) / above[i]!));
    sum += weights[i]! * above[i]! ** others * within;
  }
  return k * sum;
}

type SmallestNumber = Record<"nodes" | "weights" | "above", Float64Array>;
let known: SmallestNumber | undefined;

/** What does not depend on w: where the smallest number is looked at, with its density as weight, and the share above it. */
function smallestNumber(): SmallestNumber {
  if (!known) {
    const rule = gaussLegendre(points);
    const nodes = rule.nodes.map((node) => reach * node);
    const weights = rule.weights.map((weight, i) => reach * weight * normalDensity(nodes[i]!));
    known = { nodes, weights, above: nodes.map(normalUpperTail) };
  }
  return known;
}

/**
 * The q below which a share p lies.
 * @throws RangeError as the upper tail, or when p is outside 0..1
 */
export function studentizedRangeQuantile(p: number, k: number, df: number): number {
  return quantileOf({ lower: p, upper: 1 - p }, (q) => studentizedRangeUpperTail(q, k, df), 0);
}
