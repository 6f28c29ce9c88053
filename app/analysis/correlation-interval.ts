/** How sure a correlation is. */
import { normalQuantile } from "./distributions/normal.ts";

export type Interval = { lower: number; upper: number };

/**
 * Interval of a correlation by Fisher's z: atanh r, with standard error 1 / sqrt(n - 3).
 * @returns null under four rows, where the error is not defined
 * @throws RangeError when r is outside -1..1 or the level outside 0..1
 * @see Fisher 1921; agrees with R cor.test (test/reference/results/cor_*.json)
 */
export function correlationInterval(r: number, n: number, level = 0.95): Interval | null {
  if (!(r >= -1 && r <= 1)) throw new RangeError(`correlation ${r} is outside -1..1`);
  if (!(level > 0 && level < 1)) throw new RangeError(`level ${level} is outside 0..1`);
  if (n < 4) return null;
  const reach = normalQuantile((1 + level) / 2) / Math.sqrt(n - 3);
  return { lower: Math.tanh(Math.atanh(r) - reach), upper: Math.tanh(Math.atanh(r) + reach) };
}
