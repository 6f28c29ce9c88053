/** Sums and cross products of columns by organization: resampling whole organizations then costs no look at the respondents. */

export type ClusterProducts = {
  /** Columns, the first one of ones. */
  width: number;
  clusters: number;
  /** By cluster: width x width cross products, row by row. */
  products: Float64Array[];
};

/**
 * @param columns without missing numbers in the rows given
 * @param rows to count; `cluster[row]` is 0 .. clusters - 1
 */
export function clusterProducts(
  columns: Float64Array[],
  rows: Int32Array,
  cluster: Int32Array,
  clusters: number,
): ClusterProducts {
  const width = columns.length + 1;
  const products = Array.from({ length: clusters }, () => new Float64Array(width * width));
  const line = new Float64Array(width);
  line[0] = 1;
  for (const row of rows) {
    for (let j = 1; j < width; j++) line[j] = columns[j - 1]![row]!;
    const into = products[cluster[row]!]!;
    for (let i = 0; i < width; i++) {
      const value = line[i]!;
      for (let j = 0; j <= i; j++) into[i * width + j]! += value * line[j]!;
    }
  }
  return { width, clusters, products };
}

/** Covariances (times n) of the columns over a draw of clusters: `times[c]` says how often each is in it. Lower half filled. */
export function centredProducts(
  { width, products }: ClusterProducts,
  times: ArrayLike<number>,
): { n: number; products: Float64Array } {
  const total = new Float64Array(width * width);
  for (const [c, of] of products.entries()) {
    const weight = times[c]!;
    if (weight === 0) continue;
    for (let i = 0; i < total.length; i++) total[i]! += weight * of[i]!;
  }
  const n = total[0]!;
  for (let i = 1; i < width; i++)
    for (let j = 1; j <= i; j++) total[i * width + j]! -= (total[i * width]! * total[j * width]!) / n;
  return { n, products: total };
}

/**
 * Slope of the first of `xs` on `y`, with the others held fixed, by elimination.
 * @param xs, y places among the columns, from 1
 * @returns NaN when the columns determine each other
 */
export function slopeOf(
  { width }: ClusterProducts,
  products: Float64Array,
  xs: readonly number[],
  y: number,
): number {
  const at = (i: number, j: number) => (i >= j ? products[i * width + j]! : products[j * width + i]!);
  // The one asked about comes last, so that what is left of it after the others is its own.
  const order = [...xs.slice(1), xs[0]!, y];
  const left = order.map((i) => Float64Array.from(order, (j) => at(i, j)));
  const p = order.length - 1;
  for (let step = 0; step < p; step++) {
    const pivot = left[step]![step]!;
    if (!(pivot > 1e-10 * at(order[step]!, order[step]!))) return Number.NaN;
    if (step === p - 1) return left[step]![p]! / pivot;
    for (let i = step + 1; i <= p; i++) {
      const factor = left[i]![step]! / pivot;
      for (let j = step; j <= p; j++) left[i]![j]! -= factor * left[step]![j]!;
    }
  }
  return Number.NaN;
}
