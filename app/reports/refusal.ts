/** Why no groups were looked for, in words. */
import type { UnitOfAnalysis } from "../analysis/study-data.ts";
import type { LevelsRefused } from "../analysis/study-result.ts";
import type { Words } from "./words.ts";

export function refusalWords(refused: LevelsRefused, unit: UnitOfAnalysis): Words {
  const { have, needed } = refused;
  return { key: `levels.refused.${refused.reason}`, values: { have, needed, unit } };
}
