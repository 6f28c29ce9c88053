/** docs/decisions/019: what is held fixed in the model of a capability, against truths that are known. */
import { expect, test } from "vitest";
import { adjustmentSet, type Parents } from "../../../../app/analysis/drivers/causal-graph.ts";
import { leastSquares } from "../../../../app/analysis/drivers/least-squares.ts";
import { createRandom, normal } from "../../../../app/analysis/random.ts";

const n = 4000;

/** Slope of `of` on the outcome, with the named columns held fixed. */
function slope(
  columns: Record<string, Float64Array>,
  outcome: Float64Array,
  of: string,
  fixed: string[],
): number {
  const found = leastSquares(outcome, [columns[of]!, ...fixed.map((id) => columns[id]!)]);
  if (found.status !== "ok") throw new Error(found.reason);
  return found.value.coefficients[1]!;
}

function column(of: (row: number) => number): Float64Array {
  return Float64Array.from({ length: n }, (_, row) => of(row));
}

/** Held fixed now, and what would be by the declared parents only. */
function sets(of: string, all: string[], parents: Parents) {
  return { all: adjustmentSet(of, all, parents), parents: [...(parents[of] ?? [])] };
}

test("places that are good at many things: an inert practice looks like a cause by its parents only, and hardly any more with the others fixed", () => {
  const random = createRandom(3);
  const good = column(() => normal(random));
  const ids = Array.from({ length: 12 }, (_, at) => `p${at}`);
  const columns = Object.fromEntries(
    ids.map((id) => [id, column((row) => 0.7 * good[row]! + 0.7 * normal(random))]),
  );
  // Only the first three act. The last one is inert.
  const outcome = column(
    (row) => ["p0", "p1", "p2"].reduce((sum, id) => sum + 0.4 * columns[id]![row]!, 0) + normal(random),
  );
  const { all, parents } = sets("p11", ids, {});
  expect(slope(columns, outcome, "p11", parents)).toBeGreaterThan(0.5);
  expect(Math.abs(slope(columns, outcome, "p11", all))).toBeLessThan(0.08);
  expect(slope(columns, outcome, "p0", sets("p0", ids, {}).all)).toBeCloseTo(0.4, 1);
});

test("what lies between stays free, so that an effect by way of it is not taken out", () => {
  const random = createRandom(4);
  const cause = column(() => normal(random));
  const between = column((row) => 0.8 * cause[row]! + 0.6 * normal(random));
  const outcome = column((row) => 0.5 * between[row]! + normal(random));
  const columns = { cause, between };
  const { all } = sets("cause", ["cause", "between"], { between: ["cause"] });
  expect(slope(columns, outcome, "cause", all)).toBeCloseTo(0.4, 1);
  // Fixed, it would leave nothing.
  expect(Math.abs(slope(columns, outcome, "cause", ["between"]))).toBeLessThan(0.08);
});

test("the price: a practice with two hidden causes of its own biases a little where it is fixed, far less than common goodness would", () => {
  const random = createRandom(5);
  const [left, right] = [column(() => normal(random)), column(() => normal(random))];
  const cause = column((row) => 0.6 * left[row]! + 0.8 * normal(random));
  const collider = column((row) => 0.6 * left[row]! + 0.6 * right[row]! + 0.53 * normal(random));
  const outcome = column((row) => 0.6 * right[row]! + normal(random));
  const found = slope({ cause, collider }, outcome, "cause", ["collider"]);
  expect(found).toBeLessThan(0);
  expect(found).toBeGreaterThan(-0.2);
});
