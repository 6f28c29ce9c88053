/** Computes analysis runs, one at a time, in a worker thread. */
import { organizationsOfStudy } from "../../../db/queries/participants.ts";
import { answersWithPlan, keepPlan } from "../../../db/queries/release-plans.ts";
import {
  beginRun,
  failRun,
  finishRun,
  type Run,
  requeueRun,
  runById,
  saveProgress,
} from "../../../db/queries/runs.ts";
import { type Study, studyById } from "../../../db/queries/studies.ts";
import { type Wave, waveById } from "../../../db/queries/waves.ts";
import type { RunProgress } from "../../../db/schema/analysis-run.ts";
import { publishedFiguresFor } from "../../instruments/published-figures.ts";
import type { App } from "../../platform/app.ts";
import { databaseAddress } from "../../platform/context.server.ts";
import { loggedError } from "../../platform/log.server.ts";
import { WorkerLost } from "../../platform/workers.server.ts";
import { AppError } from "../../shared/errors.ts";
import { policy } from "../analyse.server.ts";
import type { AnalysisJob, AnalysisOutcome } from "../analysis-worker.ts";
import workerFile from "../analysis-worker.ts?thread";
import { askedIn } from "../asked.ts";
import { changeJob } from "../change-job.server.ts";
import type { ChangeJob } from "../change-worker.ts";
import changeWorkerFile from "../change-worker.ts?thread";
import { instrumentOf } from "../instrument-of.server.ts";
import { latestOnly } from "../latest-only.ts";
import type { PlanWanted } from "../planned-wave.ts";
import { publishedFigures } from "../published-figures.ts";
import type { Transaction } from "../respond-draft.server.ts";
import { storedPolicy } from "../sound-policy.server.ts";
import { minimumGroupOf } from "../wave-policy.server.ts";
import type { Hold, JobHandler, Outcome } from "./job-handler.ts";

/** A worker that dies may do so for want of memory shared with others: once more, then no more. */
const threadDeathsAllowed = 2;
/** Progress is stored at most this often. */
const progressMs = 300;

export const analysisJobs: JobHandler = {
  kinds: ["analysis"],
  most: 1,
  deaths: 3,
  work: computeRun,
  failed(app, { id, attempts }, error): Outcome {
    const lost = error instanceof WorkerLost;
    if (lost && attempts < threadDeathsAllowed)
      return { end: "again", failure: "lost", store: (tx) => requeueRun(tx, id) };
    const words = lost ? "error.runLost" : "error.runBroken";
    return {
      end: "dead",
      failure: lost ? "lost" : "broken",
      store: (tx) => failRun(tx, id, words, app.now()),
    };
  },
  lost: (tx, { id }, now) => failRun(tx, id, "error.runLost", now),
  putBack: (tx, { id }) => requeueRun(tx, id),
};

async function computeRun(app: App, { job, signal, progress, write }: Hold): Promise<Outcome> {
  const run = await runById(app.read, job.id);
  if (!run) return { end: "gone" };
  await write((tx) => beginRun(tx, run.id));
  const stored = latestOnly(progressMs, async (latest: RunProgress) => {
    await write((tx) => saveProgress(tx, run.id, latest)).catch((error) =>
      app.log.error({ run: run.id, ...loggedError(error) }, "progress could not be stored"),
    );
  });
  try {
    const { file, assignment } = await workOf(app, run);
    const outcome = await app.workers.run<AnalysisJob | ChangeJob, RunProgress, AnalysisOutcome>(
      file,
      assignment,
      {
        signal,
        onProgress: (latest) => {
          progress(latest.share);
          stored.offer(latest);
        },
      },
    );
    return { end: "done", store: (tx) => finish(app, tx, run, outcome) };
  } finally {
    await stored.settled();
  }
}

async function finish(app: App, tx: Transaction, run: Run, outcome: AnalysisOutcome): Promise<void> {
  const { result, inputHash, plan } = outcome;
  const now = app.now();
  await finishRun(tx, run.id, { result, inputHash, now });
  if (plan === undefined) return;
  const row = {
    id: run.id,
    study_id: run.study_id,
    wave_id: run.wave_id,
    input_hash: inputHash,
    created_at: now,
  };
  await keepPlan(tx, row, plan);
}

type Work = { file: string; assignment: AnalysisJob | ChangeJob };

async function workOf(app: App, run: Run): Promise<Work> {
  const [study, wave] = await Promise.all([
    studyById(app.read, run.study_id),
    waveById(app.read, run.wave_id),
  ]);
  if (!study || !wave) throw new AppError("not-found", "error.notFound");
  const { shared, change, ...stored } = run.options;
  // One that an earlier version queued may lack an option.
  const options = { ...policy, ...stored };
  const database = databaseAddress(app.env);
  const own = instrumentOf(app, askedIn(study, wave));
  if (change) {
    const waves = await changeJob(app, study, { wave, own }, change);
    const assignment = { ...waves, database, options: { ...options, draws: change.draws } };
    return { file: changeWorkerFile, assignment };
  }
  const parents = app.registry.causalGraph();
  const job = {
    database,
    waveId: run.wave_id,
    options,
    instrument: own,
    minimum: minimumGroupOf(study, wave),
    parents,
    published: publishedFiguresFor(own, publishedFigures(app)),
  };
  if (!shared) {
    const [plan, planned] = await Promise.all([
      planWanted(app, study, wave),
      answersWithPlan(app.read, wave.id),
    ]);
    return { file: workerFile, assignment: { ...job, shared: null, plan, planned } };
  }
  const later = instrumentOf(app, { ...study, instrument_version: shared.version });
  return { file: workerFile, assignment: { ...job, shared: { ...shared, later }, plan: null, planned: [] } };
}

async function planWanted(app: App, study: Study, wave: Wave): Promise<PlanWanted> {
  const organizations = await organizationsOfStudy(app.read, study.id);
  const teams = storedPolicy(wave)?.organizations.flatMap((organization) => organization.teams) ?? [];
  return {
    minimum: minimumGroupOf(study, wave),
    folded: teams.filter(({ folded }) => folded).map(({ id }) => id),
    withheld: organizations.filter((organization) => !organization.shown_to_host).map(({ id }) => id),
    filters: study.filters ?? { by: [], pairs: [] },
    unit: study.unit,
  };
}
