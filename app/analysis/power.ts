/** Planning: how likely a study is to find what it looks for, and how many people it needs. */
import { noncentralTUpperTail } from "./distributions/noncentral-t.ts";
import { normalQuantile, normalUpperTail } from "./distributions/normal.ts";
import { studentQuantile } from "./distributions/student.ts";

/**
 * How much less people of one organization tell than as many people of different ones.
 * @param size mean number of people per organization
 * @param icc share of the variance that lies between organizations (ICC1); a negative one counts as none
 * @returns variance of a mean over that of independent people: 1 + (size - 1) icc
 * @throws RangeError when size is under 1 or icc above 1
 * @see Kish 1965
 */
export function designEffect(size: number, icc: number): number {
  if (!(size >= 1) || !(icc <= 1))
    throw new RangeError(`no design with ${size} people and a share of ${icc}`);
  return 1 + (size - 1) * Math.max(0, icc);
}

/**
 * Power of a two-sided t test of two groups.
 * @param d difference in standard deviations
 * @param effect design effect of the sampling: sizes count divided by it
 * @returns the chance to find it, 0..1; 0 when there are too few people to test
 * @throws RangeError when alpha is outside 0..1
 * @see agrees with R power.t.test(strict = TRUE) (test/reference/results/power.json)
 */
export function powerOfTwoGroups(
  n1: number,
  n2: number,
  d: number,
  { alpha = 0.05, effect = 1 } = {},
): number {
  requireAlpha(alpha);
  const [a, b] = [n1 / effect, n2 / effect];
  const df = a + b - 2;
  if (!(df >= 1) || !(a > 0 && b > 0)) return 0;
  const critical = studentQuantile(1 - alpha / 2, df);
  const shift = d * Math.sqrt((a * b) / (a + b));
  return Math.min(1, noncentralTUpperTail(critical, df, shift) + noncentralTUpperTail(critical, df, -shift));
}

/**
 * Power of a two-sided test that a correlation is zero, by Fisher's z.
 * @returns 0 under four people
 * @throws RangeError when r is outside -1..1 or alpha outside 0..1
 * @see Cohen 1988
 */
export function powerOfCorrelation(n: number, r: number, { alpha = 0.05, effect = 1 } = {}): number {
  requireAlpha(alpha);
  if (!(r > -1 && r < 1)) throw new RangeError(`correlation ${r} is outside -1..1`);
  const people = n / effect;
  if (people < 4) return 0;
  const critical = normalQuantile(1 - alpha / 2);
  const shift = Math.atanh(r) * Math.sqrt(people - 3);
  return Math.min(1, normalUpperTail(critical - shift) + normalUpperTail(critical + shift));
}

/** More people than any study asks. */
const mostPeople = 10_000_000;

/**
 * The smallest whole number of people for which the power is reached.
 * @param powerOf power for a number of people, never falling
 * @returns null when ten million are not enough
 * @throws RangeError when the power asked for is outside 0..1
 */
export function smallestSample(powerOf: (n: number) => number, power = 0.8): number | null {
  if (!(power > 0 && power < 1)) throw new RangeError(`power ${power} is outside 0..1`);
  let high = 2;
  while (powerOf(high) < power) {
    high *= 2;
    if (high > mostPeople) return null;
  }
  let low = high / 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (powerOf(middle) < power) low = middle;
    else high = middle;
  }
  return high;
}

function requireAlpha(alpha: number): void {
  if (!(alpha > 0 && alpha < 1)) throw new RangeError(`alpha ${alpha} is outside 0..1`);
}
