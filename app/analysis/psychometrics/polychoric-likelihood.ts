/** Polychoric correlation with the levels' limits fitted together with it, instead of taken from each item's own shares. */
import { Matrix } from "ml-matrix";
import { normalDensity, normalLowerTail } from "../distributions/normal.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { inverted } from "../factors/symmetric.ts";
import { cellsAt, crossTable, limitsOf, polychoric } from "./polychoric.ts";

const mostRounds = 200;

/**
 * By Fisher's scoring from the two-step estimate.
 * @returns as {@link polychoric}; "no-convergence" also where the two-step estimate is -1 or 1
 * @throws RangeError as {@link polychoric}
 * @see Olsson 1979; agrees with R polycor::polychor(ML = TRUE) (test/reference/results/ordinal_alpha_bfi_agree.json)
 */
export function polychoricOfGreatestLikelihood(x: Float64Array, y: Float64Array): Estimate<number> {
  const table = crossTable(x, y);
  if (table.status !== "ok") return table;
  const first = polychoric(x, y);
  if (first.status !== "ok") return first;
  const { counts, n } = table.value;
  if (Math.abs(first.value) === 1) return notEstimable("no-convergence", n);
  let { x: a, y: b } = limitsOf(table.value);
  let r = first.value;
  let here = likelihood(counts, a, b, r);
  for (let round = 0; round < mostRounds; round++) {
    const { slope, information } = scoring(counts, n, a, b, r);
    const found = inverted(information);
    if (found === null) return notEstimable("singular", n);
    const step = found.inverse.mmul(Matrix.columnVector(slope)).to1DArray();
    const gain = step.reduce((sum, value, k) => sum + value * slope[k]!, 0);
    if (gain < 1e-18) return ok(r, n);
    let moved = false;
    for (let size = 1; size > 1e-8; size /= 2) {
      const next = moveBy(a, b, r, step, size);
      if (next === null) continue;
      const there = likelihood(counts, next.a, next.b, next.r);
      if (!(there > here)) continue;
      [a, b, r, here, moved] = [next.a, next.b, next.r, there, true];
      break;
    }
    if (!moved) return gain < 1e-8 ? ok(r, n) : notEstimable("no-convergence", n);
  }
  return notEstimable("no-convergence", n);
}

/** Of one respondent, on average. */
function likelihood(counts: Float64Array, a: Float64Array, b: Float64Array, r: number): number {
  const { share } = cellsAt(a, b, r);
  let [sum, n] = [0, 0];
  for (let cell = 0; cell < counts.length; cell++) {
    n += counts[cell]!;
    if (counts[cell]! > 0) sum += counts[cell]! * Math.log(share[cell]!);
  }
  return sum / n;
}

/** Parameters: the limits of the rows, those of the columns, the correlation. */
function scoring(counts: Float64Array, n: number, a: Float64Array, b: Float64Array, r: number) {
  const [rows, columns] = [a.length - 1, b.length - 1];
  const { share, change } = cellsAt(a, b, r);
  const size = rows + columns - 1;
  const slope = new Float64Array(size);
  const information = Matrix.zeros(size, size);
  const spread = Math.sqrt((1 - r) * (1 + r));
  /** How the share of people on one side of a limit changes with it, between two limits of the other item. */
  const edge = (at: number, from: number, to: number) =>
    normalDensity(at) * (normalLowerTail((to - r * at) / spread) - normalLowerTail((from - r * at) / spread));
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) {
      const cell = i * columns + j;
      const moves: [number, number][] = [[size - 1, change[cell]!]];
      if (i > 0) moves.push([i - 1, -edge(a[i]!, b[j]!, b[j + 1]!)]);
      if (i + 1 < rows) moves.push([i, edge(a[i + 1]!, b[j]!, b[j + 1]!)]);
      if (j > 0) moves.push([rows - 1 + j - 1, -edge(b[j]!, a[i]!, a[i + 1]!)]);
      if (j + 1 < columns) moves.push([rows - 1 + j, edge(b[j + 1]!, a[i]!, a[i + 1]!)]);
      for (const [k, move] of moves) {
        slope[k]! += ((counts[cell]! / n) * move) / share[cell]!;
        for (const [l, other] of moves)
          information.set(k, l, information.get(k, l) + (move * other) / share[cell]!);
      }
    }
  return { slope, information };
}

/** null when limits would cross or the correlation leave its range. */
function moveBy(a: Float64Array, b: Float64Array, r: number, step: number[], size: number) {
  const rows = a.length - 1;
  const next = {
    a: a.map((value, i) => (Number.isFinite(value) ? value + size * step[i - 1]! : value)),
    b: b.map((value, j) => (Number.isFinite(value) ? value + size * step[rows - 1 + j - 1]! : value)),
    r: r + size * step.at(-1)!,
  };
  const rising = (limits: Float64Array) => limits.every((value, i) => i === 0 || value > limits[i - 1]!);
  return Math.abs(next.r) < 1 && rising(next.a) && rising(next.b) ? next : null;
}
