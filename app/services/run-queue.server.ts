/** Works on the queue of analysis runs, one at a time. Several processes may do so on one database: a run is claimed by a lease. */
import { setTimeout as sleep } from "node:timers/promises";
import {
  type Claim,
  claimRun,
  failRun,
  finishRun,
  type Run,
  renewLease,
  requeueRun,
  saveProgress,
  unfinishedRuns,
} from "../../db/queries/runs.ts";
import { studyById } from "../../db/queries/studies.ts";
import { waveById } from "../../db/queries/waves.ts";
import type { RunProgress } from "../../db/schema/analysis-run.ts";
import type { App } from "../platform/app.ts";
import { databaseAddress } from "../platform/context.server.ts";
import { WorkerLost } from "../platform/workers.server.ts";
import { AppError } from "../shared/errors.ts";
import type { AnalysisJob, AnalysisOutcome } from "./analysis-worker.ts";
import workerFile from "./analysis-worker.ts?thread";
import { askedIn } from "./asked.ts";
import { instrumentOf } from "./instrument-of.server.ts";
import { latestOnly } from "./latest-only.ts";

export type RunQueue = {
  /** Lets a run that is nearly done finish and puts any other back in the queue. */
  stop(): Promise<void>;
  /** Resolves when no run waits or is under way, in this process or another, or the queue has been stopped. */
  idle(): Promise<void>;
};

export type Timing = {
  /** How often it looks for work. */
  pollMs: number;
  /** How long a run stays with a process that has fallen silent. */
  leaseMs: number;
  /** Progress is stored at most this often. */
  progressMs: number;
  /** How long stop() waits for a run that is nearly done. */
  graceMs: number;
};
const usual: Timing = { pollMs: 500, leaseMs: 30_000, progressMs: 300, graceMs: 5_000 };

/** A worker that dies may do so for want of memory shared with others: once more, then no more. */
const deathsAllowed = 2;
/** Processes that died over a run, before it is taken for the cause. */
const attemptsAllowed = 3;
const nearlyDone = 0.8;

type Current = { share: number; abort: AbortController; over: Promise<void> };

/** Begins to work on the queue at once. Never throws: what goes wrong is logged and stored with the run. */
export function startRunQueue(app: App, timing: Partial<Timing> = {}): RunQueue {
  const times = { ...usual, ...timing };
  let stopping = false;
  let current: Current | undefined;
  let wake = () => {};
  const nap = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  async function workOnce(): Promise<boolean> {
    const now = app.now();
    const waiting = (await unfinishedRuns(app.read)).some(
      (run) => run.state === "queued" || (run.lease_until !== null && run.lease_until < now),
    );
    if (!waiting || stopping) return false;
    const by = Buffer.from(app.randomBytes(16)).toString("hex");
    const run = await app.write((tx) => claimRun(tx, now, times.leaseMs, by));
    if (!run) return false;
    const abort = new AbortController();
    const mine: Current = { share: 0, abort, over: Promise.resolve() };
    mine.over = execute(app, run, { runId: run.id, by }, times, mine);
    current = mine;
    // Stopped while it was being claimed.
    if (stopping) abort.abort("stopping");
    await mine.over.finally(() => {
      current = undefined;
    });
    return true;
  }

  const working = (async () => {
    while (!stopping) {
      const worked = await workOnce().catch((error) => {
        app.log.error({ cause: whereabouts(error) }, "the run queue could not do its work");
        return false;
      });
      if (!worked && !stopping) await nap(times.pollMs);
    }
  })();

  return {
    async stop() {
      stopping = true;
      wake();
      if (current && current.share >= nearlyDone) {
        await Promise.race([current.over.catch(() => {}), sleep(times.graceMs, undefined, { ref: false })]);
      }
      current?.abort.abort("stopping");
      await working;
    },
    async idle() {
      while (!stopping && (current || (await unfinishedRuns(app.read)).length > 0)) {
        wake();
        await sleep(20);
      }
    },
  };
}

/** Computes one claimed run and stores how it went. */
async function execute(app: App, run: Run, claim: Claim, times: Timing, current: Current): Promise<void> {
  if (run.attempts > attemptsAllowed) {
    await app.write((tx) => failRun(tx, claim, "error.runLost", app.now()));
    return;
  }
  const progress = latestOnly(times.progressMs, async (latest: RunProgress) => {
    await app.write((tx) => saveProgress(tx, claim, latest)).catch((error) => noted(app, run, error));
  });
  const renewing = setInterval(() => {
    const until = new Date(app.now().getTime() + times.leaseMs);
    app
      .write((tx) => renewLease(tx, claim, until))
      .then((mine) => mine || current.abort.abort("lost"))
      .catch((error) => noted(app, run, error));
  }, times.leaseMs / 3);
  try {
    const outcome = await app.workers.run<AnalysisJob, RunProgress, AnalysisOutcome>(
      workerFile,
      await jobOf(app, run),
      {
        signal: current.abort.signal,
        onProgress: (latest) => {
          current.share = latest.share;
          progress.offer(latest);
        },
      },
    );
    await progress.settled();
    const mine = await app.write((tx) => finishRun(tx, claim, { ...outcome, now: app.now() }));
    if (!mine) app.log.warn({ run: run.id }, "a run was finished by another process");
  } catch (error) {
    await progress.settled();
    await giveUp(app, run, claim, error, current.abort.signal);
  } finally {
    clearInterval(renewing);
  }
}

async function jobOf(app: App, run: Run): Promise<AnalysisJob> {
  const [study, wave] = await Promise.all([
    studyById(app.read, run.study_id),
    waveById(app.read, run.wave_id),
  ]);
  if (!study || !wave) throw new AppError("not-found", "error.notFound");
  const { shared, ...options } = run.options;
  const job = { database: databaseAddress(app.env), waveId: run.wave_id, options };
  const own = instrumentOf(app, askedIn(study, wave));
  if (!shared) return { ...job, instrument: own, shared: null };
  const later = instrumentOf(app, { ...study, instrument_version: shared.version });
  return { ...job, instrument: own, shared: { ...shared, later } };
}

async function giveUp(app: App, run: Run, claim: Claim, error: unknown, signal: AbortSignal): Promise<void> {
  if (signal.aborted) {
    // Lost: it belongs to somebody else now. Stopping: this attempt was not the run's fault.
    if (signal.reason === "stopping") await app.write((tx) => requeueRun(tx, claim, run.attempts - 1));
    return;
  }
  noted(app, run, error);
  const lost = error instanceof WorkerLost;
  await app.write((tx) =>
    lost && run.attempts < deathsAllowed
      ? requeueRun(tx, claim, run.attempts)
      : failRun(tx, claim, lost ? "error.runLost" : "error.runBroken", app.now()),
  );
}

function noted(app: App, run: Run, error: unknown): void {
  app.log.error({ run: run.id, cause: whereabouts(error) }, "an analysis run had a problem");
}

/** The kind of an error and where it was thrown, without its words: those may quote an answer. */
function whereabouts(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return [error.name, ...frames.slice(0, 5).map((line) => line.trim())].join(" ");
}
