/** Whether correlations are worth factoring: whether items share something beyond pairs. */
import { chiSquareUpperTail } from "../distributions/chi-square.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { asMatrix, inverted, type Square } from "./symmetric.ts";

export type SamplingAdequacy = {
  /** Kaiser, Meyer and Olkin's measure: over .60 usable, over .80 good. */
  overall: number;
  byItem: number[];
  /** Bartlett's test that nothing is correlated. With many respondents it always says that something is. */
  sphericity: { chi2: number; df: number; p: number };
};

/**
 * @param r correlations of p items over n rows
 * @returns "too-few-items" under two items, "singular" when items determine each other, "too-few" when there are no more rows than items
 * @see Kaiser and Rice 1974, Bartlett 1951; agrees with R psych::KMO and cortest.bartlett (test/reference/results/efa_*.json)
 */
export function samplingAdequacy(r: Square, n: number): Estimate<SamplingAdequacy> {
  const p = r.length;
  if (p < 2) return notEstimable("too-few-items", n);
  if (n <= p) return notEstimable("too-few", n);
  const found = inverted(asMatrix(r));
  if (found === null) return notEstimable("singular", n);
  const { inverse } = found;
  const scale = inverse.diagonal().map(Math.sqrt);
  const squared = r.map((_, i) => {
    let [whole, partial] = [0, 0];
    for (let j = 0; j < p; j++) {
      if (i === j) continue;
      whole += r[i]![j]! ** 2;
      partial += (inverse.get(i, j) / (scale[i]! * scale[j]!)) ** 2;
    }
    return { whole, partial };
  });
  const whole = squared.reduce((sum, item) => sum + item.whole, 0);
  const partial = squared.reduce((sum, item) => sum + item.partial, 0);
  const chi2 = Math.max(0, -(n - 1 - (2 * p + 5) / 6) * found.logDeterminant);
  const df = (p * (p - 1)) / 2;
  return ok(
    {
      // Without any correlation there is nothing to share: 0 / 0 counts as none.
      overall: whole === 0 ? 0 : whole / (whole + partial),
      byItem: squared.map((item) => (item.whole === 0 ? 0 : item.whole / (item.whole + item.partial))),
      sphericity: { chi2, df, p: chiSquareUpperTail(chi2, df) },
    },
    n,
  );
}
