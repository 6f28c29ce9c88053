/** Student's distribution moved away from zero: what a standardised difference is unsure by, and the power of a t test. */
import { overDeviations } from "./estimated-deviation.ts";
import { normalUpperTail } from "./normal.ts";

const points = 96;

/**
 * Upper tail P(T > t) of (Z + shift) / S, where S^2 is a chi-square over its degrees of freedom, integrated over S.
 * @returns to about 1e-10; NaN when t or shift is NaN
 * @throws RangeError when df is under 1
 */
export function noncentralTUpperTail(t: number, df: number, shift: number): number {
  if (!(df >= 1)) throw new RangeError(`needs a degree of freedom, not ${df}`);
  if (Number.isNaN(t) || Number.isNaN(shift)) return Number.NaN;
  return Math.min(
    1,
    overDeviations((deviation) => normalUpperTail(t * deviation - shift), df, points),
  );
}

/**
 * The shifts for which t is the lower and the upper end of what chance makes likely: an interval of the true shift.
 * @see Steiger and Fouladi 1997
 */
export function shiftInterval(t: number, df: number, level = 0.95): { lower: number; upper: number } {
  const tail = (1 - level) / 2;
  return {
    lower: shiftWithTail(t, df, tail),
    upper: shiftWithTail(t, df, 1 - tail),
  };
}

/** The tail rises with the shift, so halving finds it. */
function shiftWithTail(t: number, df: number, tail: number): number {
  const far = 10 + 2 * Math.abs(t);
  let low = t - far;
  let high = t + far;
  for (let halvings = 0; halvings < 60; halvings++) {
    const middle = (low + high) / 2;
    if (noncentralTUpperTail(t, df, middle) < tail) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
