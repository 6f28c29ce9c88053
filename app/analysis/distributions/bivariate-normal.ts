/** The normal distribution of two correlated variables. */
import { gaussLegendre } from "./gauss-legendre.ts";
import { normalLowerTail } from "./normal.ts";

/** Density at (x, y); 0 when either is infinite. @param r within -1..1, both excluded */
export function bivariateNormalDensity(x: number, y: number, r: number): number {
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 0;
  const free = (1 - r) * (1 + r);
  // (x - y)^2 + 2 (1 - r) x y keeps its digits where x and y are nearly one.
  const distance = r > 0 ? (x - y) ** 2 + 2 * (1 - r) * x * y : (x + y) ** 2 - 2 * (1 + r) * x * y;
  return Math.exp(-distance / (2 * free)) / (2 * Math.PI * Math.sqrt(free));
}

const points = 40;

/**
 * P(X <= x and Y <= y): the product of the two, and the density at (x, y) integrated over the correlation from 0 to r.
 * @param r within -1..1
 * @returns to about 1e-12 up to |r| = .95, 1e-8 beyond
 * @see Plackett 1954, Drezner and Wesolowsky 1990; agrees with scipy (test/app/analysis/distributions/bivariate-normal.test.ts)
 */
export function bivariateNormalLowerTail(x: number, y: number, r: number): number {
  if (!(r >= -1 && r <= 1)) throw new RangeError(`correlation ${r} is outside -1..1`);
  const [a, b] = [normalLowerTail(x), normalLowerTail(y)];
  if (!Number.isFinite(x) || !Number.isFinite(y)) return a * b;
  if (r === 1) return Math.min(a, b);
  if (r === -1) return Math.max(0, a + b - 1);
  const { nodes, weights } = gaussLegendre(points);
  const half = Math.asin(r) / 2;
  const [squares, twice] = [x * x + y * y, 2 * x * y];
  let sum = 0;
  for (let i = 0; i < points; i++) {
    const sine = Math.sin(half * (1 + nodes[i]!));
    sum += weights[i]! * Math.exp(-(squares - twice * sine) / (2 * (1 - sine * sine)));
  }
  return Math.max(0, Math.min(a, b, a * b + (half * sum) / (2 * Math.PI)));
}
