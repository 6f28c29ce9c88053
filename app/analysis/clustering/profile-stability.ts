/** Who is drawn anew when the stability of levels is asked. */
import { resample } from "../bootstrap.ts";
import type { Random } from "../random.ts";
import type { Points } from "./distinct-rows.ts";
import type { Nesting } from "./pair-correlations.ts";
import { classesOfDraw } from "./pipeline.ts";
import type { Population, ProfileOptions } from "./profile-request.ts";
import { scaledRows } from "./scaled-rows.ts";
import { clusterStability, type Stability } from "./stability.ts";

/** Organizations are resampled where units belong to one, else units. */
export function stabilityOf(
  points: Points,
  classes: { labels: Int32Array; k: number },
  respondents: { columns: Float64Array[]; nesting: Nesting | null },
  { unit, draws, metrics }: ProfileOptions,
  index: Int32Array,
  population: Population,
  random: Random,
): Stability {
  if (unit === "respondent") {
    const levels = metrics.map((metric) => metric.levels);
    const rows = scaledRows(respondents.columns, undefined, levels).index;
    const clusters = respondents.nesting && membersOf(respondents.nesting.organization);
    return clusterStability(
      points,
      rows,
      classes,
      classesOfDraw,
      resamples(rows.length, clusters, draws, random),
    );
  }
  // Units in the order of their points: the same draws for any order of entries.
  const entries = Array.from(index, (_, entry) => entry)
    .filter((entry) => index[entry]! >= 0)
    .sort((a, b) => index[a]! - index[b]! || a - b);
  const clusters = unit === "team" ? membersOf(homes(entries, population)) : null;
  return clusterStability(
    points,
    entries.map((entry) => index[entry]!),
    classes,
    classesOfDraw,
    resamples(entries.length, clusters, draws, random),
  );
}

function* resamples(
  n: number,
  clusters: number[][] | null,
  draws: number,
  random: Random,
): Generator<Int32Array> {
  for (let draw = 0; draw < draws; draw++) yield resample(n, random, clusters ?? undefined);
}

/** Members of each organization, in order of first appearance; whoever has none is one alone. */
function membersOf(organization: ArrayLike<number>): number[][] {
  const members = new Map<number, number[]>();
  for (let i = 0; i < organization.length; i++) {
    const home = organization[i]! < 0 ? -1 - i : organization[i]!;
    const own = members.get(home);
    if (own) own.push(i);
    else members.set(home, [i]);
  }
  return [...members.values()];
}

function homes(entries: number[], { unitOf, nesting }: Population): Int32Array {
  const home = new Map<number, number>();
  for (const [i, unit] of unitOf.entries()) if (unit >= 0) home.set(unit, nesting!.organization[i]!);
  return Int32Array.from(entries, (entry) => home.get(entry) ?? -1);
}
