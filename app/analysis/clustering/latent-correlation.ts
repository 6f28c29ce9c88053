/** Answers as steps of an unseen normal variable: how strongly two unseen variables must correlate for their answers to correlate as seen. */
import { gaussLegendre } from "../distributions/gauss-legendre.ts";
import { normalQuantile } from "../distributions/normal.ts";

/** A variable with steps: `values` ascending, and between each two the cut of the normal variable behind it. */
export type Steps = { values: Float64Array; cuts: Float64Array; sd: number };

/** The steps of a column's own distribution. @param sorted ascending, without missing values, not empty */
export function stepsOf(sorted: Float64Array): Steps {
  const n = sorted.length;
  const values: number[] = [];
  const cuts: number[] = [];
  let [sum, squares] = [0, 0];
  for (let i = 0; i < n; i++) {
    const value = sorted[i]!;
    sum += value;
    if (value === values[values.length - 1]) continue;
    if (i > 0) cuts.push(normalQuantile(i / n));
    values.push(value);
  }
  for (const value of sorted) squares += (value - sum / n) ** 2;
  return { values: Float64Array.from(values), cuts: Float64Array.from(cuts), sd: Math.sqrt(squares / n) };
}

/** More steps than this are drawn together: the correlation hardly notices. */
const mostSteps = 40;

/** The same variable in few steps, each at the mean of those it replaces. */
function coarse({ values, cuts, sd }: Steps): Steps {
  if (values.length <= mostSteps) return { values, cuts, sd };
  const at = (i: number) => Math.round((i * values.length) / mostSteps);
  const few = Array.from({ length: mostSteps }, (_, i) => values.subarray(at(i), at(i + 1)));
  return {
    values: Float64Array.from(few, (some) => some.reduce((sum, value) => sum + value, 0) / some.length),
    cuts: Float64Array.from({ length: mostSteps - 1 }, (_, i) => cuts[at(i + 1) - 1]!),
    sd,
  };
}

const nodes = 48;
const halvings = 46;

/**
 * The correlation of the normal variables behind two columns whose values correlate by r (Pearson); found by halving, since the one grows
 * with the other. The nearest possible one when no normal variables can give r.
 * @see the derivative of a bivariate normal probability by its correlation: Plackett 1954
 */
export function latentCorrelation(r: number, a: Steps, b: Steps): number {
  if (r === 0 || a.sd === 0 || b.sd === 0) return 0;
  const [first, second] = [coarse(a), coarse(b)];
  const wanted = Math.abs(r);
  const sign = Math.sign(r);
  let [low, high] = [0, Math.PI / 2];
  for (let i = 0; i < halvings; i++) {
    const middle = (low + high) / 2;
    if (sign * steppedCorrelation(first, second, sign * middle) < wanted) low = middle;
    else high = middle;
  }
  return sign * Math.sin((low + high) / 2);
}

/** Correlation of the stepped variables when the normal ones correlate by sin(angle): an integral over the angle, smooth up to the ends. */
function steppedCorrelation(a: Steps, b: Steps, angle: number): number {
  const { nodes: at, weights } = gaussLegendre(nodes);
  let sum = 0;
  for (let node = 0; node < at.length; node++) {
    const turned = (angle * (1 + at[node]!)) / 2;
    const sine = Math.sin(turned);
    const cosine2 = 2 * Math.cos(turned) ** 2;
    let density = 0;
    for (let i = 0; i < a.cuts.length; i++) {
      const x = a.cuts[i]!;
      const rise = a.values[i + 1]! - a.values[i]!;
      for (let j = 0; j < b.cuts.length; j++) {
        const y = b.cuts[j]!;
        density +=
          rise * (b.values[j + 1]! - b.values[j]!) * Math.exp(-(x * x + y * y - 2 * x * y * sine) / cosine2);
      }
    }
    sum += weights[node]! * density;
  }
  return (sum * angle) / 2 / (2 * Math.PI) / (a.sd * b.sd);
}
