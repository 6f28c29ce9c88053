/** Turns an upper tail into a quantile. */

/** The share below and above the quantile that is looked for; given apart, because a small one must keep its digits. */
type Shares = { lower: number; upper: number };

/**
 * The smallest x from `least` on whose upper tail is `shares.upper`, by doubling and halving: slow, safe, exact to the last few bits.
 * @param upperTail falls from 1 to 0 (or from 1/2, where the caller mirrors the lower half)
 * @throws RangeError when the shares are no probabilities
 */
export function quantileOf(
  { lower, upper }: Shares,
  upperTail: (x: number) => number,
  least: number,
): number {
  if (!(lower >= 0 && lower <= 1 && upper >= 0 && upper <= 1))
    throw new RangeError(`probability ${lower} is outside 0..1`);
  if (upper === 0) return Number.POSITIVE_INFINITY;
  if (lower === 0) return least;
  let width = 1;
  while (upperTail(least + width) > upper && width < 1e300) width *= 2;
  let low = width === 1 ? least : least + width / 2;
  let high = least + width;
  while (width === 1 && high - least > 1e-300 && upperTail(least + (high - least) / 2) <= upper)
    high = least + (high - least) / 2;
  for (let halvings = 0; halvings < 1100; halvings++) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high) break;
    if (upperTail(middle) > upper) low = middle;
    else high = middle;
  }
  return low + (high - low) / 2;
}
