/** Asking for an analysis run, and asking how far it is. Who works on it: jobs/analysis-job. */
import { insertRun, latestRun, type NewRun, type Run, runById } from "../../db/queries/runs.ts";
import { type Study, studyById } from "../../db/queries/studies.ts";
import { type Wave, waveById, wavesOfStudy } from "../../db/queries/waves.ts";
import type { RunOptions } from "../../db/schema/analysis-run.ts";
import { ENGINE_VERSION } from "../analysis/engine-version.ts";
import type { EquivalenceBounds } from "../analysis/hypotheses/who-deploys-result.ts";
import type { UnitOfAnalysis } from "../analysis/study-data.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { askedIn, askedName } from "./asked.ts";
import { audit, type Doer } from "./audit.server.ts";
import { queueChanges } from "./changed-waves.server.ts";
import { queueComparisons } from "./compared-runs.server.ts";
import { isHere } from "./instrument-of.server.ts";
import { randomId } from "./random-id.ts";
import type { Transaction } from "./respond-draft.server.ts";

/** Stored with every run, so that it can be computed again. */
export const policy = { k: 3, seed: 1, tieOrders: 20, draws: 200 };

type Asking = { dataChanged?: boolean; by?: Doer };

/** As {@link queueRunIn}, in a transaction of its own. */
export async function queueRun(
  app: App,
  studyId: string,
  waveId: string,
  unit: UnitOfAnalysis,
  asking: Asking = {},
): Promise<string> {
  return app.write((tx) => queueRunIn(app, tx, { studyId, waveId, unit }, asking));
}

/**
 * Puts an analysis of a closed wave in the queue, and what the trend needs: its change since the wave before, and more where waves were of
 * different versions. One that waits or is under way already is not asked for twice.
 * @param dataChanged the answers have just changed: a run under way may have read the old ones and is not enough
 * @param by who asked, for the log; absent: it follows from a deed that is in the log
 * @returns the id of the run
 * @throws AppError not-found when study or wave do not exist or do not belong together, conflict while the wave is not closed
 */
export async function queueRunIn(
  app: App,
  tx: Transaction,
  { studyId, waveId, unit }: { studyId: string; waveId: string; unit: UnitOfAnalysis },
  { dataChanged = false, by }: Asking = {},
): Promise<string> {
  const study = await studyById(tx, studyId);
  const wave = await waveById(tx, waveId);
  if (!study || wave?.study_id !== study.id) throw new AppError("not-found", "error.notFound");
  if (wave.state !== "closed") throw new AppError("conflict", "error.waveNotClosed");
  const row = (what: RunWanted) => runRow(app, study, what);
  const instrument = askedName(askedIn(study, wave));
  const states: Run["state"][] = dataChanged ? ["queued"] : ["queued", "running"];
  const same = await latestRun(tx, { waveId, unit, instrument }, states);
  const run = row({ wave_id: wave.id, unit, instrument });
  const waits = same?.engine_version === ENGINE_VERSION;
  if (!waits) {
    await insertRun(tx, run);
    const details = { wave: wave.number, unit };
    if (by) await audit(app, tx, { by, deed: "results.asked", studyId, details });
  }
  const closed = await comparableWaves(app, tx, study);
  await queueComparisons(app, tx, study, wave, closed, row, { dataChanged });
  await queueChanges(app, tx, study, wave, closed, row, { dataChanged });
  return waits ? same.id : run.id;
}

/**
 * Closed waves whose questionnaires are here. Without that of another one a wave closes and is computed all the same, and is compared with the
 * rest: what others asked is needed for the trend alone.
 */
async function comparableWaves(app: App, tx: Transaction, study: Study): Promise<Wave[]> {
  const closed = (await wavesOfStudy(tx, study.id)).filter(({ state }) => state === "closed");
  return closed.filter((wave) => {
    if (isHere(app, askedIn(study, wave))) return true;
    app.log.warn({ study: study.slug, wave: wave.number }, "not compared: its questionnaire is not here");
    return false;
  });
}

type RunWanted = Pick<NewRun, "wave_id" | "unit" | "instrument"> & Pick<RunOptions, "shared" | "change">;

function runRow(app: App, study: Study, { wave_id, unit, instrument, shared, change }: RunWanted): NewRun {
  return {
    id: randomId(app),
    study_id: study.id,
    wave_id,
    state: "queued",
    unit,
    options: {
      unit,
      ...policy,
      bounds: boundsOf(study),
      ...(shared && { shared }),
      ...(change && { change }),
    },
    engine_version: ENGINE_VERSION,
    instrument,
    seed: policy.seed,
    progress: { step: "queued", share: 0 },
    created_at: app.now(),
  };
}

/** @throws AppError not-found when there is no such run */
export async function runStatus(app: App, runId: string): Promise<Run> {
  const run = await runById(app.read, runId);
  if (!run) throw new AppError("not-found", "error.notFound");
  return run;
}

/** As stated before the first wave opened. */
export function boundsOf(study: Study): EquivalenceBounds {
  return { points: study.equivalence_points, levels: study.equivalence_half_levels / 2 };
}
