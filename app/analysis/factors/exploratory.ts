/** Exploratory factors of the answers, with everything that is needed to judge them. */
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { correlationsOf, covariances } from "./covariances.ts";
import { type Extraction, extractFactors, type Factors } from "./extraction.ts";
import { type FactorFit, factorFit } from "./factor-fit.ts";
import { type Rotated, type Rotation, rotated } from "./rotation.ts";

export type ExploratoryFactors = {
  rotated: Rotated;
  factors: Factors;
  /** null where the factors imply correlations that have no inverse. */
  fit: FactorFit | null;
};

/** Fewer people than this, or than five per item, and loadings are mostly chance. */
const leastPeople = 100;
const leastPerItem = 5;

/**
 * @param items p columns of n answers; rows with a missing answer are left out
 * @returns "too-few" under 100 complete rows or five per item; otherwise as {@link covariances} and {@link extractFactors}
 * @throws RangeError when the columns differ in length or the number of factors is no whole number from 1 on
 */
export function exploratoryFactors(
  items: Float64Array[],
  factors: number,
  { extraction, rotation }: { extraction: Extraction; rotation: Rotation },
): Estimate<ExploratoryFactors> {
  const moments = covariances(items);
  if (moments.status !== "ok") return moments;
  const { n } = moments;
  if (n < Math.max(leastPeople, leastPerItem * items.length)) return notEstimable("too-few", n);
  const r = correlationsOf(moments.value.s);
  const found = extractFactors(r, n, factors, extraction);
  if (found.status !== "ok") return found;
  const fit = factorFit(r, n, found.value.loadings);
  return ok(
    {
      rotated: rotated(found.value.loadings, rotation),
      factors: found.value,
      fit: fit.status === "ok" ? fit.value : null,
    },
    n,
  );
}
