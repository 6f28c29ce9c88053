/** Whether people of one unit answer alike, and units differently: to be asked before a unit's mean is spoken of. */
import { oneWayAnova } from "../comparison/analysis-of-variance.ts";
import { samplesOf } from "../comparison/samples.ts";
import { median, moments, variance } from "../descriptive.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { type Groups, valuesOf } from "../groups.ts";
import { completeRows } from "../missing.ts";

export type UnitAgreement = {
  /** People who answered every item. */
  n: number;
  /** 1 when all answer alike, 0 when they differ as much as answers by chance, or more. */
  withinGroup: number;
  /** Mean absolute deviation of answers from the unit's median, averaged over items. */
  averageDeviation: number;
  /** withinGroup from .70 on, and averageDeviation at most a sixth of the number of levels. */
  agrees: boolean;
};

const leastWithinGroup = 0.7;

/**
 * Agreement of each unit over the items of one construct: r_wg(j) against answers spread evenly over the levels, and the average deviation.
 * @param items p columns of n answers on `levels` levels; people with a missing answer are left out
 * @param groups units of the n rows
 * @returns per unit; null where fewer than two people answered every item
 * @throws RangeError when columns differ in length or there are fewer than two levels
 * @see James, Demaree and Wolf 1984 (truncated at 0); Burke, Finkelstein and Dusig 1999; limits: LeBreton and Senter 2008, Burke and Dunlap
 * 2002; agrees with R multilevel::rwg.j (test/reference/results/agreement_lq2002a.json)
 */
export function agreementByUnit(
  items: Float64Array[],
  groups: Groups,
  levels: number,
): (UnitAgreement | null)[] {
  if (!(levels >= 2)) throw new RangeError(`agreement needs two levels or more, not ${levels}`);
  const byChance = (levels * levels - 1) / 12;
  return Array.from({ length: groups.count }, (_, unit) => {
    const answers = items.map((item) => valuesOf(groups, unit, item));
    const rows = completeRows(answers);
    if (items.length === 0 || rows.length < 2) return null;
    const complete = answers.map((item) => Float64Array.from(rows, (row) => item[row]!));
    const average = complete.reduce((sum, item) => sum + variance(moments(item)), 0) / items.length;
    const apart = Math.min(1, average / byChance);
    const alike = items.length * (1 - apart);
    const averageDeviation = complete.reduce((sum, item) => sum + deviation(item), 0) / items.length;
    const withinGroup = alike / (alike + apart);
    return {
      n: rows.length,
      withinGroup,
      averageDeviation,
      agrees: withinGroup >= leastWithinGroup && averageDeviation <= levels / 6,
    };
  });
}

function deviation(answers: Float64Array): number {
  const middle = median(answers);
  return moments(answers.map((answer) => Math.abs(answer - middle))).mean;
}

export type IntraclassCorrelations = {
  groups: number;
  averageSize: number;
  /** What the average size counts for when sizes differ. */
  effectiveSize: number;
  between: number;
  within: number;
  /** Share of the variance that lies between units; may be negative. */
  icc1: number;
  icc1Unbalanced: number;
  /** Reliability of the units' means: from .70 on means may be compared. */
  icc2: number;
  /** How much larger variances are than without nesting. */
  designEffect: number;
};

/**
 * @param scores of n people, missing NaN
 * @param units of the n people, -1 for none
 * @returns as {@link oneWayAnova}, and "no-variance" when units do not differ at all
 * @throws RangeError when the columns differ in length
 * @see Shrout and Fleiss 1979, Bliese 2000; agrees with R multilevel::ICC1 and ICC2 (test/reference/results/agreement_lq2002a.json)
 */
export function intraclassCorrelations(
  scores: Float64Array,
  units: Int32Array,
  count: number,
): Estimate<IntraclassCorrelations> {
  const samples = samplesOf(scores, units, count).filter(({ n }) => n > 0);
  const found = oneWayAnova(samples);
  if (found.status !== "ok") return found;
  const { between: sumBetween, within: sumWithin, df1, df2 } = found.value;
  const [between, within] = [sumBetween / df1, sumWithin / df2];
  if (between === 0) return notEstimable("no-variance", found.n);
  const n = found.n;
  const averageSize = n / samples.length;
  const effectiveSize = (n - samples.reduce((sum, sample) => sum + sample.n ** 2, 0) / n) / df1;
  const shareAt = (size: number) => (between - within) / (between + (size - 1) * within);
  const icc1 = shareAt(averageSize);
  return ok(
    {
      groups: samples.length,
      averageSize,
      effectiveSize,
      between,
      within,
      icc1,
      icc1Unbalanced: shareAt(effectiveSize),
      icc2: (between - within) / between,
      designEffect: 1 + (averageSize - 1) * icc1,
    },
    n,
  );
}
