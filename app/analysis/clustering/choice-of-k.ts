/** Every criterion for the number of classes side by side. None of them decides: k = 3 is a policy, and this says what the data support. */
import type { Random } from "../random.ts";
import { classMeasures } from "./class-measures.ts";
import type { Points } from "./distinct-rows.ts";
import { classesByGap, gapStatistic } from "./gap.ts";
import { gaussianMixture } from "./mixture.ts";
import { clustered } from "./pipeline.ts";
import { heightJumps } from "./tree-measures.ts";
import type { WardTree } from "./ward.ts";

type KRow = {
  k: number;
  /** null where they do not exist: at one class, or where the model cannot be fitted. */
  silhouette: number | null;
  calinskiHarabasz: number | null;
  jump: number | null;
  gap: number;
  gapSe: number;
  mixtureBic: number | null;
  /** Units of the smallest class. */
  smallest: number;
};

export type ChoiceOfK = {
  rows: KRow[];
  /** The number each criterion picks; the first three cannot pick one. */
  silhouette: number | null;
  calinskiHarabasz: number | null;
  jump: number | null;
  gap: number;
  mixture: number | null;
  /** Where gap and mixture, the two that can pick one class, agree. */
  consensus: number | null;
};

const gapDraws = 50;
const unitsInBox = 400;

/**
 * @param widths of answer steps, for the mixture
 * @param smallestClass solutions with a smaller class are not picked by silhouette, Calinski-Harabasz or jump
 */
export function choiceOfK(
  points: Points,
  tree: WardTree,
  {
    most,
    widths,
    smallestClass,
    random,
  }: { most: number; widths: ArrayLike<number>; smallestClass: number; random: Random },
): ChoiceOfK {
  const last = Math.min(most, points.m);
  const jumps = heightJumps(tree, last);
  const gap = gapStatistic(points, {
    mostClasses: last,
    draws: gapDraws,
    random,
    power: 2,
    box: "columns",
    boxUnits: unitsInBox,
  });
  const rows = Array.from({ length: last }, (_, at): KRow => {
    const k = at + 1;
    const { labels, centroids } = clustered(points, k, tree);
    const found = classMeasures(points, labels, k);
    const mixture = gaussianMixture(points, k, widths);
    return {
      k,
      silhouette: found?.silhouette ?? null,
      calinskiHarabasz: found && Number.isFinite(found.calinskiHarabasz) ? found.calinskiHarabasz : null,
      jump: jumps[k - 2] ?? null,
      gap: gap.gap[at]!,
      gapSe: gap.se[at]!,
      mixtureBic: mixture.status === "ok" ? mixture.value.bic : null,
      smallest: Math.min(...centroids.weights),
    };
  });
  const allowed = rows.filter(({ smallest }) => smallest >= smallestClass);
  const byGap = classesByGap(gap).tibshirani;
  const byMixture = largest(rows, ({ mixtureBic }) => mixtureBic);
  return {
    rows,
    silhouette: largest(allowed, ({ silhouette }) => silhouette),
    calinskiHarabasz: largest(allowed, ({ calinskiHarabasz }) => calinskiHarabasz),
    jump: largest(allowed, ({ jump }) => jump),
    gap: byGap,
    mixture: byMixture,
    consensus: byGap === byMixture ? byGap : null,
  };
}

function largest(rows: KRow[], value: (row: KRow) => number | null): number | null {
  let [best, k] = [Number.NEGATIVE_INFINITY, null as number | null];
  for (const row of rows) {
    const found = value(row);
    if (found !== null && found > best) [best, k] = [found, row.k];
  }
  return k;
}
