/** Turns factors so that each item belongs to few of them. Loadings are by factor, as extraction gives them. */
import { inverse, Matrix, SingularValueDecomposition, solve } from "ml-matrix";
import { pointingUp } from "./symmetric.ts";

export type Rotation = "none" | "varimax" | "promax" | "oblimin";

/** Factors by falling sum of squares, each signed to a sum that is not negative. */
export type Rotated = {
  loadings: Float64Array[];
  /** Of the factors with each other; the identity when they stay at right angles. */
  correlations: number[][];
};

/** What the loadings are multiplied by, and how the factors then correlate. */
type Turn = { by: Matrix; correlations: Matrix };

const mostRounds = 2000;

/**
 * @param loadings by factor, p items each; a single factor is only signed
 * @see Kaiser 1958 (varimax, rows brought to equal length), Hendrickson and White 1964 (promax, power 4), Jennrich and Sampson 1966 with
 * Jennrich 2002 (oblimin with gamma 0); agrees with R varimax, promax and GPArotation::oblimin (test/reference/results/efa_*.json)
 */
export function rotated(loadings: Float64Array[], rotation: Rotation): Rotated {
  const columns = new Matrix(loadings.map((column) => Array.from(column))).transpose();
  const turn = loadings.length < 2 ? still(columns) : turns[rotation](columns);
  return ordered(columns.mmul(turn.by), turn.correlations);
}

const turns: Record<Rotation, (columns: Matrix) => Turn> = { none: still, varimax, promax, oblimin };

function still(columns: Matrix): Turn {
  return { by: Matrix.eye(columns.columns), correlations: Matrix.eye(columns.columns) };
}

/** R's rule for when turning further is not worth it; it moves loadings in the third decimal, and reports are compared with R's. */
const levelEnough = 1e-5;

/** Makes the squared loadings of each factor as unequal as can be. */
function varimax(columns: Matrix): Turn {
  const lengths = columns.to2DArray().map((row) => Math.hypot(...row) || 1);
  const rows = columns.clone();
  for (const [i, length] of lengths.entries()) rows.mulRow(i, 1 / length);
  const p = rows.rows;
  let by = Matrix.eye(rows.columns);
  let before = 0;
  for (let round = 0; round < mostRounds; round++) {
    const turned = rows.mmul(by);
    const means = Matrix.pow(turned, 2)
      .sum("column")
      .map((sum) => sum / p);
    const pull = Matrix.pow(turned, 3).sub(turned.clone().mulRowVector(means));
    const found = new SingularValueDecomposition(rows.transpose().mmul(pull));
    by = found.leftSingularVectors.mmul(found.rightSingularVectors.transpose());
    const strength = found.diagonal.reduce((sum, value) => sum + value, 0);
    if (strength < before * (1 + levelEnough)) break;
    before = strength;
  }
  return { by, correlations: Matrix.eye(rows.columns) };
}

const promaxPower = 4;

/** Leans the varimax factors towards their own fourth powers, in which small loadings vanish. */
function promax(columns: Matrix): Turn {
  const first = varimax(columns).by;
  const upright = columns.mmul(first);
  const target = upright.clone();
  for (let i = 0; i < target.rows; i++)
    for (let k = 0; k < target.columns; k++)
      target.set(i, k, target.get(i, k) * Math.abs(target.get(i, k)) ** (promaxPower - 1));
  const leaning = solve(upright, target);
  const lengths = inverse(leaning.transpose().mmul(leaning)).diagonal().map(Math.sqrt);
  const by = first.mmul(leaning.mulRowVector(lengths));
  return { by, correlations: inverse(by.transpose().mmul(by)) };
}

/** Makes each item load on few factors, the factors free to correlate: gradient projection from the unrotated factors. */
function oblimin(columns: Matrix): Turn {
  const k = columns.columns;
  let axes = Matrix.eye(k);
  let here = simplicity(columns, axes);
  let size = 1;
  for (let round = 0; round < mostRounds; round++) {
    const { slope } = here;
    const along = Matrix.mul(axes, slope).sum("column");
    const projected = Matrix.sub(slope, axes.clone().mulRowVector(along));
    if (projected.norm("frobenius") < 1e-9) break;
    const step = leaned(columns, axes, here.value, projected, 2 * size);
    // Rounding hides any further descent.
    if (step === null) break;
    [axes, here, size] = [step.axes, step.there, step.size];
  }
  return { by: inverse(axes).transpose(), correlations: axes.transpose().mmul(axes) };
}

/** A step against the slope, halved until it gains enough; axes keep their length 1. */
function leaned(columns: Matrix, axes: Matrix, value: number, slope: Matrix, first: number) {
  const steep = slope.norm("frobenius");
  let size = first;
  for (let halving = 0; halving < 40; halving++, size /= 2) {
    const moved = Matrix.sub(axes, Matrix.mul(slope, size));
    moved.mulRowVector(
      Matrix.pow(moved, 2)
        .sum("column")
        .map((sum) => 1 / Math.sqrt(sum)),
    );
    const there = simplicity(columns, moved);
    if (value - there.value > (steep * steep * size) / 2) return { axes: moved, there, size };
  }
  return null;
}

/** Sum over pairs of factors of the products of squared loadings, and its slope with respect to the axes. */
function simplicity(columns: Matrix, axes: Matrix): { value: number; slope: Matrix } {
  const back = inverse(axes);
  const loadings = columns.mmul(back.transpose());
  const squared = Matrix.pow(loadings, 2);
  const ofRows = squared.sum("row");
  // Each item's squared loadings on the other factors.
  const others = squared.clone().neg().addColumnVector(ofRows);
  const value = Matrix.mul(squared, others).sum() / 4;
  const pull = Matrix.mul(loadings, others);
  const slope = loadings.transpose().mmul(pull).mmul(back).transpose().neg();
  return { value, slope };
}

function ordered(loadings: Matrix, correlations: Matrix): Rotated {
  const columns = Array.from({ length: loadings.columns }, (_, k) =>
    Float64Array.from(loadings.getColumn(k)),
  );
  const size = columns.map((column) => column.reduce((sum, value) => sum + value * value, 0));
  const order = [...columns.keys()].sort((a, b) => size[b]! - size[a]!);
  const up = columns.map(pointingUp);
  const sign = columns.map((column, k) => (up[k] === column ? 1 : -1));
  return {
    loadings: order.map((k) => up[k]!),
    correlations: order.map((a) =>
      order.map((b) => (a === b ? 1 : sign[a]! * sign[b]! * correlations.get(a, b))),
    ),
  };
}
