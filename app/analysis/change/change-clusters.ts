/** Who is drawn together when the change between two waves is resampled: people of one organization answer alike, in both waves. */
import type { StudyData } from "../study-data.ts";
import type { ClustersUsed } from "./change-result.ts";

export type ChangeClusters = {
  used: ClustersUsed;
  count: number;
  /** Cluster of each respondent of the earlier and of the later wave; an organization is the same cluster in both. */
  before: Int32Array;
  now: Int32Array;
};

/** With fewer, the spread between clusters is not known well enough for an interval. */
const fewestClusters = 8;

/**
 * Organizations where there are enough of them, else teams, which then speak for these organizations only. Somebody without an organization
 * is a cluster alone; the people without a team of one organization are one more team.
 * @returns null with too few of either: enough is counted in clusters of equal size, (sum n)^2 / sum n^2
 * @see Carter, Schnepel and Steigerwald 2017
 */
export function changeClusters(before: StudyData, now: StudyData): ChangeClusters | null {
  return clustersBy("organization", before, now, organizationKey) ?? clustersBy("team", before, now, teamKey);
}

type KeyOf = (data: StudyData, row: number) => string | null;

const organizationKey: KeyOf = (data, row) =>
  data.organization[row]! < 0 ? null : data.organizations[data.organization[row]!]!;

/** Keys of teams are their own within an organization only. */
const teamKey: KeyOf = (data, row) => {
  const organization = organizationKey(data, row);
  if (organization === null) return null;
  const team = data.team[row]!;
  return JSON.stringify(team < 0 ? [organization] : [organization, data.teams[team]!.key]);
};

function clustersBy(
  of: "organization" | "team",
  before: StudyData,
  now: StudyData,
  keyOf: KeyOf,
): ChangeClusters | null {
  const waves = [before, now].map((data) => Array.from({ length: data.n }, (_, row) => keyOf(data, row)));
  const keys = [...new Set(waves.flat())].filter((key) => key !== null).sort(byCode);
  const code = new Map(keys.map((key, at) => [key, at]));
  let count = keys.length;
  const codes = [before, now].map((data, wave) => {
    const found = Int32Array.from(waves[wave]!, (key) => (key === null ? -1 : code.get(key)!));
    for (const row of alone(data, found)) found[row] = count++;
    return found;
  });
  const worth = codes.map((found) => equalClusters(found, count));
  if (Math.min(...worth) < fewestClusters) return null;
  const used = { of: keys.length > 0 ? of : ("respondent" as const), before: worth[0]!, now: worth[1]! };
  return { used, count, before: codes[0]!, now: codes[1]! };
}

/** In the order of their answers, so that the order in which they came decides nothing. */
function alone(data: StudyData, codes: Int32Array): number[] {
  const columns = [
    ...data.metrics.map(({ values }) => ({ at: (row: number) => values[row]! })),
    ...data.constructs.flatMap(({ items }) =>
      items.map(({ answers }) => ({ at: (row: number) => answers.numbers[answers.codes[row]!]! })),
    ),
  ];
  const rows = Array.from(codes, (_, row) => row).filter((row) => codes[row]! < 0);
  return rows.sort((a, b) => {
    for (const column of columns) {
      const difference = (column.at(a) || 0) - (column.at(b) || 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

/** Clusters of equal size that would be as much worth. */
function equalClusters(codes: Int32Array, count: number): number {
  const sizes = new Float64Array(count);
  for (const code of codes) sizes[code]!++;
  const squares = sizes.reduce((sum, size) => sum + size * size, 0);
  return squares === 0 ? 0 : codes.length ** 2 / squares;
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
