/** Two partitions of the same rows beside each other: how often they agree, and which class of one is which of the other. */

export type PartitionsCompared = {
  /** Rows by class of a (down) and class of b (across). */
  contingency: number[][];
  /** Share of the pairs of rows that both put together or both put apart. */
  rand: number;
  /** For each class of a the largest Jaccard similarity to a class of b: shared rows over rows in either. */
  jaccard: number[];
  /** For each class of a the class of b matched to it, so that as many rows as possible agree; -1 when b has no class left. */
  matched: number[];
  /** Share of the rows that agree when classes are matched so. */
  agreeing: number;
  /** Variation of information in nats; 0 when the partitions are the same. */
  variationOfInformation: number;
};

/**
 * @param a class of each row, 0 .. classesA - 1; b likewise
 * @param weights how many rows an entry stands for, one each when left out
 * @returns null when there are fewer than two rows
 * @throws RangeError when the lists differ in length
 * @see Rand 1971; Hennig 2007 (Jaccard); Kuhn 1955 (matching); Meila 2007 (variation of information); agrees with R clue::solve_LSAP
 * (test/reference/results/ari_iris.json). The adjusted Rand index stands in adjusted-rand-index.ts
 */
export function comparePartitions(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  classesA: number,
  classesB: number,
  weights?: ArrayLike<number>,
): PartitionsCompared | null {
  if (b.length !== a.length || (weights !== undefined && weights.length !== a.length))
    throw new RangeError(`partitions of ${a.length} and ${b.length} rows`);
  const contingency = Array.from({ length: classesA }, () => new Array<number>(classesB).fill(0));
  let n = 0;
  for (let i = 0; i < a.length; i++) {
    const weight = weights === undefined ? 1 : weights[i]!;
    contingency[a[i]!]![b[i]!]! += weight;
    n += weight;
  }
  if (n < 2) return null;
  const inA = contingency.map((row) => row.reduce((sum, count) => sum + count, 0));
  const inB = Array.from({ length: classesB }, (_, j) => contingency.reduce((sum, row) => sum + row[j]!, 0));
  const cells = contingency.flat();
  const pairs = (counts: number[]) => counts.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0);
  const matched = bestMatching(contingency);
  const agreeing = matched.reduce((sum, j, i) => sum + (j < 0 ? 0 : contingency[i]![j]!), 0);
  return {
    contingency,
    rand: (pairs([n]) + 2 * pairs(cells) - pairs(inA) - pairs(inB)) / pairs([n]),
    jaccard: contingency.map((row, i) =>
      Math.max(0, ...row.map((count, j) => jaccard(count, inA[i]!, inB[j]!))),
    ),
    matched,
    agreeing: agreeing / n,
    variationOfInformation: Math.max(0, 2 * entropy(cells, n) - entropy(inA, n) - entropy(inB, n)),
  };
}

function jaccard(both: number, inA: number, inB: number): number {
  return both === 0 ? 0 : both / (inA + inB - both);
}

function entropy(counts: number[], n: number): number {
  return -counts.reduce((sum, count) => (count === 0 ? sum : sum + (count / n) * Math.log(count / n)), 0);
}

/**
 * For each row of a table the column assigned to it so that the sum of the chosen cells is largest, each column once; -1 for a row
 * without a column. The Hungarian method with potentials: one row after the other, along the cheapest augmenting path.
 * @param gains any numbers, rows of equal length
 * @see Kuhn 1955, Munkres 1957
 */
export function bestMatching(gains: readonly (readonly number[])[]): number[] {
  const rows = gains.length;
  const columns = gains[0]?.length ?? 0;
  const size = Math.max(rows, columns);
  const cost = (i: number, j: number) => (i < rows && j < columns ? -gains[i]![j]! : 0);
  const ofRow = new Float64Array(size + 1);
  const ofColumn = new Float64Array(size + 1);
  const rowAt = new Int32Array(size + 1).fill(-1);
  for (let row = 0; row < size; row++) {
    const least = new Float64Array(size + 1).fill(Number.POSITIVE_INFINITY);
    const from = new Int32Array(size + 1).fill(size);
    const visited = new Uint8Array(size + 1);
    let column = size;
    rowAt[size] = row;
    do {
      visited[column] = 1;
      const current = rowAt[column]!;
      let step = Number.POSITIVE_INFINITY;
      let next = size;
      for (let j = 0; j < size; j++) {
        if (visited[j]) continue;
        const reduced = cost(current, j) - ofRow[current]! - ofColumn[j]!;
        if (reduced < least[j]!) {
          least[j] = reduced;
          from[j] = column;
        }
        if (least[j]! < step) {
          step = least[j]!;
          next = j;
        }
      }
      for (let j = 0; j <= size; j++) {
        if (visited[j]) {
          ofRow[rowAt[j]!]! += step;
          ofColumn[j]! -= step;
        } else least[j]! -= step;
      }
      column = next;
    } while (rowAt[column] !== -1);
    while (column !== size) {
      const before = from[column]!;
      rowAt[column] = rowAt[before]!;
      column = before;
    }
    rowAt[size] = -1;
  }
  const result = new Array<number>(rows).fill(-1);
  for (let j = 0; j < columns; j++) if (rowAt[j]! >= 0 && rowAt[j]! < rows) result[rowAt[j]!] = j;
  return result;
}
