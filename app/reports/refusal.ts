/** Why no groups were looked for, in words. */
import type { LevelsRefused, UnitOfAnalysis } from "../analysis/study-result.ts";
import type { Words } from "./words.ts";

export function refusalWords(refused: LevelsRefused, unit: UnitOfAnalysis): Words {
  const { have, needed } = refused;
  return { key: `levels.refused.${refused.reason}`, values: { have, needed, unit } };
}
