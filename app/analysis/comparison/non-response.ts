/** Early against late respondents: those who answer late stand for those who did not answer. Weak evidence, and the only one there is. */
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { adjustPValues } from "../p-values.ts";
import { levene } from "./analysis-of-variance.ts";
import { contingencyTest } from "./contingency.ts";
import { standardisedDifference } from "./effect-sizes.ts";
import { mannWhitney } from "./ranks.ts";
import { sampleOf } from "./samples.ts";
import { type TTest, welchT } from "./two-samples.ts";

/** p-values of the other tests and the effect beside Welch's; null where they cannot be computed. */
type NumericDifference = TTest & { ranksP: number | null; spreadP: number | null; d: number | null };
type CategoricalDifference = { chi2: number; df: number; p: number; cramersV: number };
export type NonResponse = {
  early: number;
  late: number;
  numeric: Estimate<NumericDifference>[];
  categorical: Estimate<CategoricalDifference>[];
  /** Over all columns together, numeric ones first; NaN where a test could not be done. */
  holm: number[];
  bh: number[];
};

/**
 * @param numeric columns of n numbers: scores, age; missing NaN
 * @param categorical columns of n codes: role, region, size; missing NaN
 * @param early rows of the first part of the collection; `late` of the last part
 * @see Armstrong and Overton 1977; agrees with R t.test, wilcox.test, leveneTest, chisq.test (test/reference/results/nonresponse_bfi.json)
 */
export function nonResponse(
  numeric: Float64Array[],
  categorical: Float64Array[],
  early: Int32Array,
  late: Int32Array,
): NonResponse {
  const numbers = numeric.map((column) => numericDifference(column, early, late));
  const codes = categorical.map((column) => categoricalDifference(column, early, late));
  const p = [...numbers, ...codes].map((found) => (found.status === "ok" ? found.value.p : Number.NaN));
  return {
    early: early.length,
    late: late.length,
    numeric: numbers,
    categorical: codes,
    holm: adjustPValues(p, "holm"),
    bh: adjustPValues(p, "BH"),
  };
}

function numericDifference(
  column: Float64Array,
  early: Int32Array,
  late: Int32Array,
): Estimate<NumericDifference> {
  const [a, b] = [early, late].map((rows) => sampleOf(Float64Array.from(rows, (row) => column[row]!)));
  const welch = welchT(a!, b!);
  if (welch.status !== "ok") return welch;
  const ranks = mannWhitney(a!, b!);
  const spread = levene([a!, b!]);
  const effect = standardisedDifference(a!, b!);
  return ok(
    {
      ...welch.value,
      ranksP: ranks.status === "ok" ? ranks.value.corrected : null,
      spreadP: spread.status === "ok" ? spread.value.p : null,
      d: effect.status === "ok" ? effect.value.d : null,
    },
    welch.n,
  );
}

function categoricalDifference(
  column: Float64Array,
  early: Int32Array,
  late: Int32Array,
): Estimate<CategoricalDifference> {
  const rows = [early, late].map((part) =>
    [...part].map((row) => column[row]!).filter((code) => !Number.isNaN(code)),
  );
  const codes = [...new Set(rows.flat())].sort((x, y) => x - y);
  const n = rows.flat().length;
  if (codes.length < 2) return notEstimable("no-variance", n);
  const found = contingencyTest(
    rows.map((row) => codes.map((code) => row.filter((each) => each === code).length)),
  );
  if (found.status !== "ok") return found;
  const { chi2, df, p, cramersV } = found.value;
  return ok({ chi2, df, p, cramersV }, n);
}
