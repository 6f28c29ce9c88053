/**
 * Results that an earlier version of the analysis computed: pages show them no longer, until they are computed again. What may be shown of a
 * wave is not decided anew: its release plan belongs to its answers.
 */
import { hasResponses } from "../../../db/queries/responses.ts";
import { runsOfOtherEngines } from "../../../db/queries/runs.ts";
import { allStudies } from "../../../db/queries/studies.ts";
import { wavesOfStudy } from "../../../db/queries/waves.ts";
import type { Actor } from "../../access/actor.ts";
import { ENGINE_VERSION } from "../../analysis/engine-version.ts";
import type { UnitOfAnalysis } from "../../analysis/study-data.ts";
import type { App } from "../../platform/app.ts";
import { allow } from "../access.server.ts";
import { queueRun } from "../analyse.server.ts";
import { askedIn, askedName } from "../asked.ts";
import { doerOf } from "../audit.server.ts";
import { isHere } from "../instrument-of.server.ts";

type Outdated = { studyId: string; waveId: string; unit: UnitOfAnalysis };

/**
 * Those of closed waves, by study and wave, that nobody has asked for again and that can be computed: the questionnaire is here, and so are answers.
 * Where these are erased, a run over nothing would take the place of what was found.
 */
export async function outdatedResults(app: App): Promise<Outdated[]> {
  const runs = await runsOfOtherEngines(app.read, ENGINE_VERSION);
  if (runs.length === 0) return [];
  const found: Outdated[] = [];
  for (const study of await allStudies(app.read)) {
    if (study.kept === "erasing" || !runs.some(({ study_id }) => study_id === study.id)) continue;
    for (const wave of await wavesOfStudy(app.read, study.id)) {
      const asked = askedIn(study, wave);
      if (wave.state !== "closed" || !isHere(app, asked)) continue;
      const own = runs.filter((run) => run.wave_id === wave.id && run.instrument === askedName(asked));
      if (own.length === 0 || !(await hasResponses(app.read, wave.id))) continue;
      for (const { unit } of own) found.push({ studyId: study.id, waveId: wave.id, unit });
    }
  }
  return found;
}

/** Puts all of them in the queue, each as if somebody had asked for it on its page. @throws AppError not-signed-in, forbidden */
export async function recomputeOutdated(app: App, actor: Actor): Promise<void> {
  allow(actor, "installation.recompute");
  const by = doerOf(actor);
  for (const { studyId, waveId, unit } of await outdatedResults(app))
    await queueRun(app, studyId, waveId, unit, { by });
}
