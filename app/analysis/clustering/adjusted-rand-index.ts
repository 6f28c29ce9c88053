/** Agreement of two partitions, corrected for chance. */

/**
 * Adjusted Rand index of two partitions of the same units: 1 = the same classes under any names, 0 = no more alike than by chance.
 * @param a class of each unit (any whole numbers); b likewise
 * @param weights how many units an entry stands for, one each when left out
 * @returns 1 as well when both put everything together, or everything apart
 * @throws RangeError when lengths differ
 * @see Hubert and Arabie 1985; agrees with R mclust::adjustedRandIndex (test/reference/results/ari_iris.json)
 */
export function adjustedRandIndex(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  weights?: ArrayLike<number>,
): number {
  if (a.length !== b.length || (weights !== undefined && weights.length !== a.length))
    throw new RangeError(`partitions differ in length: ${a.length} and ${b.length}`);
  const cells = new Map<number, Map<number, number>>();
  const rows = new Map<number, number>();
  const columns = new Map<number, number>();
  let n = 0;
  for (let i = 0; i < a.length; i++) {
    const weight = weights === undefined ? 1 : weights[i]!;
    let row = cells.get(a[i]!);
    if (row === undefined) {
      row = new Map();
      cells.set(a[i]!, row);
    }
    row.set(b[i]!, (row.get(b[i]!) ?? 0) + weight);
    rows.set(a[i]!, (rows.get(a[i]!) ?? 0) + weight);
    columns.set(b[i]!, (columns.get(b[i]!) ?? 0) + weight);
    n += weight;
  }
  let together = 0;
  for (const row of cells.values()) together += pairsIn(row);
  const inA = pairsIn(rows);
  const inB = pairsIn(columns);
  const expected = n < 2 ? 0 : (inA / pairs(n)) * inB;
  const largest = (inA + inB) / 2;
  return largest === expected ? 1 : (together - expected) / (largest - expected);
}

function pairsIn(counts: Map<number, number>): number {
  let total = 0;
  for (const count of counts.values()) total += pairs(count);
  return total;
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}
