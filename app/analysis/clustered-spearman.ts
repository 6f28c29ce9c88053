/** How sure a rank correlation is where people are nested in organizations: whole organizations are drawn anew. */
import type { Interval } from "./correlation-interval.ts";
import type { DenseCodes } from "./dense-codes.ts";
import { meanAndSd, quantile } from "./descriptive.ts";
import { studentUpperTail } from "./distributions/student.ts";
import { type Groups, groupRows } from "./groups.ts";
import type { Random } from "./random.ts";

/** `groups`: rows of each cluster; by draw, how often each cluster is in it. */
export type ClusterDraws = { groups: Groups; times: Float64Array[] };

const fewestOrganizations = 5;

/**
 * Draws of whole organizations; whoever has none is drawn alone.
 * @returns null with fewer than five organizations: so few cannot be resampled
 */
export function clusterDraws(
  organization: Int32Array,
  { draws, random }: { draws: number; random: Random },
): ClusterDraws | null {
  const number = new Map<number, number>();
  let clusters = 0;
  for (const at of organization) if (at >= 0 && !number.has(at)) number.set(at, clusters++);
  if (clusters < fewestOrganizations) return null;
  const clusterOf = organization.map((at) => (at >= 0 ? number.get(at)! : clusters++));
  const times = Array.from({ length: draws }, () => {
    const drawn = new Float64Array(clusters);
    for (let i = 0; i < clusters; i++) drawn[Math.floor(random() * clusters)]!++;
    return drawn;
  });
  return { groups: groupRows(clusterOf, clusters), times };
}

/**
 * @param rho of the sample
 * @returns percentile interval at 95 %, and the two-sided p of rho over its standard error with one degree of freedom less than there are
 * clusters; null where a tenth of the draws or more have no correlation, or they do not vary
 * @see Cameron and Miller 2015
 */
export function clusteredSpearman(
  a: DenseCodes,
  b: DenseCodes,
  rho: number,
  { groups, times }: ClusterDraws,
): { interval: Interval; p: number } | null {
  const width = b.distinct.length;
  const table = new Float64Array(a.distinct.length * width);
  const cells = groups.rows.map((row) => {
    const [code, other] = [a.codes[row]!, b.codes[row]!];
    return code < 0 || other < 0 ? -1 : code * width + other;
  });
  const drawn = times.map((drawnTimes) => {
    table.fill(0);
    for (let cluster = 0; cluster < groups.count; cluster++) {
      const often = drawnTimes[cluster]!;
      if (often === 0) continue;
      const end = groups.starts[cluster + 1]!;
      for (let i = groups.starts[cluster]!; i < end; i++) if (cells[i]! >= 0) table[cells[i]!]! += often;
    }
    return rankCorrelationOf(table, width);
  });
  const usable = Float64Array.from(drawn.filter((each) => !Number.isNaN(each))).sort();
  const { sd } = meanAndSd(usable);
  if (usable.length < 20 || usable.length <= 0.9 * times.length || !sd) return null;
  return {
    interval: { lower: quantile(usable, 0.025), upper: quantile(usable, 0.975) },
    p: Math.min(1, 2 * studentUpperTail(Math.abs(rho) / sd, groups.count - 1)),
  };
}

/** Spearman's correlation of a table of counts, both sides in ascending order; NaN when one side is constant. */
function rankCorrelationOf(table: Float64Array, width: number): number {
  const height = table.length / width;
  const [rows, columns] = [new Float64Array(height), new Float64Array(width)];
  for (let i = 0; i < height; i++)
    for (let j = 0; j < width; j++) {
      rows[i]! += table[i * width + j]!;
      columns[j]! += table[i * width + j]!;
    }
  const [rankRow, rankColumn] = [centredRanks(rows), centredRanks(columns)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let i = 0; i < height; i++) {
    xx += rows[i]! * rankRow[i]! ** 2;
    for (let j = 0; j < width; j++) xy += table[i * width + j]! * rankRow[i]! * rankColumn[j]!;
  }
  for (let j = 0; j < width; j++) yy += columns[j]! * rankColumn[j]! ** 2;
  return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Number.NaN;
}

/** Twice the average rank, less n + 1. */
function centredRanks(counts: Float64Array): Float64Array {
  const n = counts.reduce((sum, count) => sum + count, 0);
  let before = 0;
  return counts.map((count) => {
    const rank = 2 * before + count - n;
    before += count;
    return rank;
  });
}
