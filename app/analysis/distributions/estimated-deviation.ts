/** The mean of a function over what an estimated standard deviation may be, as a share of the true one: sqrt(chi-square / df). */
import { logGamma } from "./gamma.ts";
import { integral } from "./gauss-legendre.ts";

/** Beyond this many standard deviations the density adds nothing. */
const reach = 9;
/** Up to here the density is broad and starts steeply. */
const fewDegrees = 10;

/**
 * @param f smooth and bounded
 * @param df degrees of freedom, 1 or more
 * @param points of the quadrature; four times as many where there are few degrees of freedom
 */
export function overDeviations(f: (s: number) => number, df: number, points: number): number {
  const half = df / 2;
  const constant = Math.log(2) + half * Math.log(half) - logGamma(half);
  const from = Math.max(0, 1 - reach / Math.sqrt(df));
  const to = 1 + reach / Math.sqrt(df);
  // s = v^2 takes the kink away that s^(df - 1) has at zero.
  const weighted = (v: number) => {
    const s = v * v;
    return 2 * v * Math.exp(constant + (df - 1) * Math.log(s) - half * s * s) * f(s);
  };
  return integral(weighted, Math.sqrt(from), Math.sqrt(to), df < fewDegrees ? 4 * points : points);
}
