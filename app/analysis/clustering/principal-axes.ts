/** Points turned so that their coordinates lie along the directions in which they vary most. */
import { EigenvalueDecomposition, Matrix } from "ml-matrix";
import { centroidsOf } from "./centroids.ts";
import type { Points } from "./distinct-rows.ts";

/** Principal component scores, the most varying first; distances stay as they are. */
export function alongAxes(points: Points): Points {
  const { m, p, coordinates, weights } = points;
  const mean = centroidsOf(points, new Int32Array(m), 1).coordinates;
  const products = Array.from({ length: p }, () => new Array<number>(p).fill(0));
  for (let i = 0; i < m; i++)
    for (let a = 0; a < p; a++)
      for (let b = 0; b < p; b++)
        products[a]![b]! +=
          weights[i]! * (coordinates[i * p + a]! - mean[a]!) * (coordinates[i * p + b]! - mean[b]!);
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(new Matrix(products), {
    assumeSymmetric: true,
  });
  const order = realEigenvalues.map((_, a) => a).sort((a, b) => realEigenvalues[b]! - realEigenvalues[a]!);
  const turned = new Float64Array(m * p);
  for (let i = 0; i < m; i++)
    for (let a = 0; a < p; a++)
      for (let b = 0; b < p; b++)
        turned[i * p + a]! += (coordinates[i * p + b]! - mean[b]!) * eigenvectorMatrix.get(b, order[a]!);
  return { m, p, coordinates: turned, weights };
}
