/** Where a study is in its life (shared/study-life), and the refusal of what does not fit there. */
import type { Study } from "../../db/queries/studies.ts";
import { type Wave, wavesOfStudy } from "../../db/queries/waves.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { type StudyDeed, type StudyState, studyStateOf, verdictOn } from "../shared/study-life.ts";

export function stateOf({ kept }: Pick<Study, "kept">, waves: readonly Pick<Wave, "state">[]): StudyState {
  return studyStateOf(
    kept,
    waves.map(({ state }) => state),
  );
}

/**
 * @returns false: it is so already, and there is nothing to do
 * @throws AppError conflict (details: deed, state, why) when the study's state does not allow it
 */
export async function mayNow(
  db: App["read"],
  study: Pick<Study, "id" | "kept">,
  deed: StudyDeed,
): Promise<boolean> {
  const state = stateOf(study, await wavesOfStudy(db, study.id));
  const verdict = verdictOn(deed, state);
  if (verdict === "refused")
    throw new AppError("conflict", "error.studyState", {
      deed,
      state,
      // For commands, which speak English only.
      why: `the study is ${state}: "${deed}" is not done then`,
    });
  return verdict === "may";
}
