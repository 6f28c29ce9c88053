/** Nodes and weights of Gauss-Legendre quadrature on -1..1. */

export type Quadrature = { nodes: Float64Array; weights: Float64Array };

const known = new Map<number, Quadrature>();

/** @param points how many; the rule is exact for polynomials up to degree 2 points - 1 */
export function gaussLegendre(points: number): Quadrature {
  let rule = known.get(points);
  if (!rule) {
    rule = computed(points);
    known.set(points, rule);
  }
  return rule;
}

/** Roots of the Legendre polynomial by Newton's method, from the usual cosine guess. */
function computed(points: number): Quadrature {
  const nodes = new Float64Array(points);
  const weights = new Float64Array(points);
  for (let i = 0; i < points; i++) {
    let x = Math.cos((Math.PI * (i + 0.75)) / (points + 0.5));
    let slope = 1;
    for (let round = 0; round < 100; round++) {
      let before = 0;
      let value = 1;
      for (let degree = 1; degree <= points; degree++) {
        const next = ((2 * degree - 1) * x * value - (degree - 1) * before) / degree;
        before = value;
        value = next;
      }
      slope = (points * (x * value - before)) / (x * x - 1);
      const step = value / slope;
      x -= step;
      if (Math.abs(step) < 1e-16) break;
    }
    nodes[i] = x;
    weights[i] = 2 / ((1 - x * x) * slope * slope);
  }
  return { nodes, weights };
}

/** The integral of f from `from` to `to`. */
export function integral(f: (x: number) => number, from: number, to: number, points: number): number {
  const { nodes, weights } = gaussLegendre(points);
  const half = (to - from) / 2;
  const middle = (to + from) / 2;
  let sum = 0;
  for (let i = 0; i < points; i++) sum += weights[i]! * f(middle + half * nodes[i]!);
  return sum * half;
}
