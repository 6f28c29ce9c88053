/** How much may be told of one unit's typical answers: no more than of the metric that may be told least. */
import type { UnitOfAnalysis } from "../analysis/study-data.ts";
import type { LevelsFound, UnitResult } from "../analysis/study-result.ts";
import { figureId } from "../disclosure/figure-names.ts";
import { organizationKey, teamKey } from "../disclosure/population.ts";
import { detailOf, type Release } from "../disclosure/released.ts";
import type { Detail } from "../disclosure/thresholds.ts";

const leastFirst: readonly Detail[] = ["hidden", "mean", "coarse", "distribution", "quartiles"];

/** @param unit people have none: nobody is told of alone */
export function unitDetail(
  { key, n }: Pick<UnitResult, "key" | "n">,
  unit: UnitOfAnalysis,
  found: LevelsFound,
  release: Release,
): Detail {
  if (unit === "respondent") return "hidden";
  const group = unit === "organization" ? organizationKey(key) : teamKey(key);
  const details = found.metrics.map(({ id }) =>
    detailOf(release, { figure: figureId("metric", id), group, n }),
  );
  return leastFirst.find((detail) => details.includes(detail)) ?? "hidden";
}
