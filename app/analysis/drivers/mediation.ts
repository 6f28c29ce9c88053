/** Whether one practice goes with an outcome by way of another: x with m, and m with y beside x. Association along a declared path, not proof. */
import { type BootstrapIntervals, bootstrapIntervals, resample } from "../bootstrap.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { completeRows } from "../missing.ts";
import type { Random } from "../random.ts";
import { leastSquares } from "./least-squares.ts";

export type Mediation = {
  /** Slope of x on m; of m on y beside x; of x on y beside m; of x on y alone. Controls are in every model. */
  a: number;
  b: number;
  direct: number;
  total: number;
  /** a times b: what goes by way of m. */
  indirect: number;
  /** indirect / total; null where the total is too near zero, or they point different ways, for a share to mean anything. */
  share: number | null;
  intervals: BootstrapIntervals | null;
};

/**
 * @param controls columns that stand in every model; may be none
 * @param bootstrap rows of each resample (given, or drawn from `random`, of whole clusters where respondents are nested); null: no interval
 * @returns "too-few", "no-variance", "singular" as a regression over the rows that are complete in all columns
 * @throws RangeError when columns differ in length
 * @see Baron and Kenny 1986; product of coefficients with bootstrap, Preacher and Hayes 2008; agrees with R lm on the same resamples
 * (test/reference/results/mediation_attitude.json)
 */
export function mediation(
  {
    x,
    m,
    y,
    controls = [],
  }: { x: Float64Array; m: Float64Array; y: Float64Array; controls?: Float64Array[] },
  bootstrap: Int32Array[] | null = null,
): Estimate<Mediation> {
  const rows = completeRows([x, m, y, ...controls]);
  const found = pathsOf({ x, m, y, controls }, rows);
  if (found.status !== "ok") return found;
  const { a, b, direct, total } = found.value;
  const indirect = a * b;
  const isShare = Math.abs(total) > 1e-9 && indirect / total >= 0 && indirect / total <= 1;
  const intervals = bootstrap && intervalsOf({ x, m, y, controls }, rows, bootstrap, indirect);
  return ok(
    { a, b, direct, total, indirect, share: isShare ? indirect / total : null, intervals },
    rows.length,
  );
}

/** Resamples for {@link mediation}, as positions among the complete rows. */
export function mediationResamples(
  n: number,
  { draws, random, clusters }: { draws: number; random: Random; clusters?: number[][] },
): Int32Array[] {
  return Array.from({ length: draws }, () => resample(n, random, clusters));
}

type Columns = { x: Float64Array; m: Float64Array; y: Float64Array; controls: Float64Array[] };

function pathsOf(
  { x, m, y, controls }: Columns,
  rows: Int32Array,
): Estimate<Record<"a" | "b" | "direct" | "total", number>> {
  const [xs, ms, ys, ...others] = [x, m, y, ...controls].map((column) =>
    Float64Array.from(rows, (row) => column[row]!),
  );
  const onM = leastSquares(ms!, [xs!, ...others]);
  const onY = leastSquares(ys!, [xs!, ms!, ...others]);
  const alone = leastSquares(ys!, [xs!, ...others]);
  for (const model of [onM, onY, alone])
    if (model.status !== "ok") return notEstimable(model.reason, rows.length);
  const slope = (model: typeof onM, at: number) =>
    model.status === "ok" ? model.value.coefficients[at]! : Number.NaN;
  return ok(
    { a: slope(onM, 1), b: slope(onY, 2), direct: slope(onY, 1), total: slope(alone, 1) },
    rows.length,
  );
}

function intervalsOf(
  columns: Columns,
  rows: Int32Array,
  resamples: Int32Array[],
  indirect: number,
): BootstrapIntervals | null {
  const indirectOf = (positions: ArrayLike<number>) => {
    const found = pathsOf(
      columns,
      Int32Array.from(positions, (position) => rows[position]!),
    );
    return found.status === "ok" ? found.value.a * found.value.b : Number.NaN;
  };
  const all = Array.from(rows.keys());
  const leftOut = Float64Array.from(all, (left) => indirectOf(all.filter((position) => position !== left)));
  const found = bootstrapIntervals(indirect, Float64Array.from(resamples, indirectOf), leftOut);
  return found.status === "ok" ? found.value : null;
}
