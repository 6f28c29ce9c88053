/** Are there groups at all? A clustering always finds some; so does one of a population that has none. This file compares the two. */

export type NullTest = {
  /** Groups exist: p is small enough, and the silhouette lies far enough above what no groups give. */
  supported: boolean;
  /** Share of the drawn populations, with the sample among them, whose silhouette is as large. */
  p: number;
  draws: number;
  /** Of them. */
  asLarge: number;
  observed: number;
  nullMean: number;
  nullSd: number;
  /** Observed less the mean under no groups. */
  excess: number;
};

export type NullTestRequest = {
  /** Most populations to draw. */
  most: number;
  alpha?: number;
  /** A skewed continuum in a very large sample passes any test of a small p; its excess stays small all the same. */
  leastExcess?: number;
  onDraw?: (done: number) => void;
};

const firstLook = 99;
const fewestForExcess = 20;
/** Errors of the mean, and standard deviations, beyond which chance is out of the question. */
const sureErrors = 4;
const sureDeviations = 5;

/**
 * Draws until the answer is certain: so many populations as large as the sample that p cannot become small, an excess that cannot become
 * large, or 99 draws without any that comes near.
 * @param observed mean silhouette of the sample's classes
 * @param silhouetteOfNull the same for a new population without groups, clustered the same way; NaN counts as larger
 * @throws RangeError when `most` is too small for alpha
 */
export function nullTest(
  observed: number,
  silhouetteOfNull: () => number,
  { most, alpha = 0.01, leastExcess = 0.03, onDraw }: NullTestRequest,
): NullTest {
  const allowed = Math.floor(alpha * (most + 1) + 1e-9) - 1;
  if (!(allowed >= 0)) throw new RangeError(`${most} draws cannot show p up to ${alpha}`);
  let [draws, asLarge, sum, squares, counted] = [0, 0, 0, 0, 0];
  const state = (): Omit<NullTest, "supported"> => {
    const nullMean = counted === 0 ? observed : sum / counted;
    return {
      p: (1 + asLarge) / (1 + draws),
      draws,
      asLarge,
      observed,
      nullMean,
      nullSd: counted < 2 ? 0 : Math.sqrt(Math.max(0, squares - counted * nullMean ** 2) / (counted - 1)),
      excess: observed - nullMean,
    };
  };
  while (draws < most) {
    const value = silhouetteOfNull();
    draws++;
    if (!(value < observed)) asLarge++;
    if (!Number.isNaN(value)) {
      counted++;
      sum += value;
      squares += value * value;
    }
    onDraw?.(draws);
    if (asLarge > allowed) return { supported: false, ...state() };
    if (draws < fewestForExcess) continue;
    const found = state();
    const error = (sureErrors * found.nullSd) / Math.sqrt(counted);
    if (found.excess + error < leastExcess) return { supported: false, ...found };
    const far = found.excess - error >= leastExcess && found.excess >= sureDeviations * found.nullSd;
    if (draws >= firstLook && asLarge === 0 && far) return { supported: true, ...found };
  }
  const found = state();
  return { supported: found.p <= alpha + 1e-12 && found.excess >= leastExcess, ...found };
}
