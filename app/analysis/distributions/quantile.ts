/** Turns an upper tail into a quantile. */

/** The share below and above the quantile that is looked for; given apart, because a small one must keep its digits. */
type Shares = { lower: number; upper: number };

/**
 * The x from `least` on whose upper tail is `shares.upper`: a bracket by doubling, then false position on the logarithm of the tail,
 * kept safe by halving. Exact to the last few bits.
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
  // Of the smaller share the logarithm is nearly straight, and its digits are there.
  const above = upper <= 0.5;
  const target = Math.log(above ? upper : lower);
  const height = (x: number) => {
    const tail = upperTail(x);
    return above ? Math.log(tail) - target : target - Math.log(1 - tail);
  };
  let high = least + 1;
  while (height(high) > 0 && high - least < 1e300) high = least + 2 * (high - least);
  const low = high === least + 1 ? least : least + (high - least) / 2;
  while (low === least && high - least > 1e-300 && height(least + (high - least) / 2) <= 0)
    high = least + (high - least) / 2;
  return root(height, low, high);
}

/** Where a falling function crosses zero between low and high (Illinois rule; Dowell and Jarratt 1971). */
function root(height: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  let [atLow, atHigh] = [height(low), height(high)];
  let side = 0;
  for (let step = 0; step < 300; step++) {
    const middle = low + (high - low) / 2;
    if (middle <= low || middle >= high || high - low <= 4e-16 * Math.abs(middle)) break;
    const straight = low + ((high - low) * atLow) / (atLow - atHigh);
    // Every fourth step halves, so that a curve that is far from straight cannot hold the search up.
    const x = step % 4 === 3 || !(straight > low && straight < high) ? middle : straight;
    const found = height(x);
    if (found === 0) return x;
    if (found > 0) {
      [low, atLow] = [x, found];
      if (side === 1) atHigh /= 2;
      side = 1;
    } else {
      [high, atHigh] = [x, found];
      if (side === -1) atLow /= 2;
      side = -1;
    }
  }
  return low + (high - low) / 2;
}
