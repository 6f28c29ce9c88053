/** Why no groups were looked for, in words. */
import type { UnitOfAnalysis } from "../analysis/study-data.ts";
import type { LevelsRefused } from "../analysis/study-result.ts";
import { sizesFor } from "../disclosure/minimum-sizes.ts";
import { type Policy, reachesMinimum } from "../disclosure/thresholds.ts";
import type { Words } from "./words.ts";

/** A unit counts only when it answered every metric, so people fewer than the minimum group are not told by their number. */
export function refusalWords(refused: LevelsRefused, unit: UnitOfAnalysis, policy: Policy): Words {
  const { have, needed, reason } = refused;
  const isFew =
    reason === "too-few-units" && unit === "respondent" && have > 0 && !reachesMinimum(have, policy);
  if (!isFew) return { key: `levels.refused.${reason}`, values: { have, needed, unit, few: 0 } };
  return {
    key: `levels.refused.${reason}`,
    values: { have: 0, needed, unit, few: sizesFor(policy.minimumGroup).mean },
  };
}
