/**
 * Works on the jobs in the database. Several processes may do so on one database: a job is claimed by a lease. Each lane works by itself, so
 * that a long analysis does not hold up letters. Never throws: what goes wrong is logged and stored with the job.
 */
import { setTimeout as sleep } from "node:timers/promises";
import {
  anyDue,
  anyUnfinished,
  claimJobs,
  endJob,
  handOver,
  isHeld,
  type Job,
  type JobClaim,
  type JobEnd,
  removeJob,
  renewLeases,
} from "../../../db/queries/jobs.ts";
import type { App } from "../../platform/app.ts";
import { loggedError } from "../../platform/log.server.ts";
import type { JobHandler, Outcome } from "./job-handler.ts";
import { napper } from "./napper.ts";

export type JobQueue = {
  /** Lets work that is nearly done finish and puts any other back in the queue. */
  stop(): Promise<void>;
  /** Resolves when nothing is due or under way, in this process or another, or the queue has been stopped. */
  idle(): Promise<void>;
};

export type Timing = {
  /** How often it looks for work. */
  pollMs: number;
  /** How long a job stays with a process that has fallen silent. */
  leaseMs: number;
  /** How long stop() waits for work that is nearly done. */
  graceMs: number;
};
const usual: Timing = { pollMs: 500, leaseMs: 30_000, graceMs: 5_000 };
const nearlyDone = 0.8;

/** Begins to work at once, a lane for each handler. */
export function startJobQueue(
  app: App,
  handlers: readonly JobHandler[],
  timing: Partial<Timing> = {},
): JobQueue {
  const times = { ...usual, ...timing };
  const lanes = handlers.map((handler) => startLane(app, handler, times));
  return {
    stop: async () => {
      await Promise.all(lanes.map((lane) => lane.stop()));
    },
    idle: async () => {
      await Promise.all(lanes.map((lane) => lane.idle()));
    },
  };
}

type Current = { id: string; share: number; abort: AbortController };

function startLane(app: App, handler: JobHandler, times: Timing): JobQueue {
  const nap = napper();
  const current = new Set<Current>();
  let stopping = false;
  let batch: Promise<void> | undefined;

  async function workOnce(): Promise<boolean> {
    const { kinds, most, room } = handler;
    if (!(await anyDue(app.read, kinds, app.now())) || stopping) return false;
    const by = Buffer.from(app.randomBytes(16)).toString("hex");
    const jobs = await app.write(async (tx) => {
      const places = room ? await room(app, tx, most) : most;
      const claiming = { kinds, now: app.now(), leaseMs: times.leaseMs, by, most: places };
      return places > 0 ? claimJobs(tx, claiming) : [];
    });
    if (jobs.length === 0) return false;
    batch = workOn(jobs, by).finally(() => {
      batch = undefined;
    });
    await batch;
    return true;
  }

  async function workOn(jobs: Job[], by: string): Promise<void> {
    const mine = jobs.map((job) => ({ id: job.id, share: 0, abort: new AbortController() }));
    for (const one of mine) current.add(one);
    // Stopped while they were being claimed.
    if (stopping) abortAll("stopping");
    const renewing = setInterval(() => void renew(by), times.leaseMs / 3);
    await Promise.all(
      jobs.map(async (job, at) => {
        const own = mine[at];
        if (!own) return;
        await workOnJob(app, handler, job, { jobId: job.id, by }, own).catch((error) =>
          app.log.error({ job: job.id, work: job.kind, ...loggedError(error) }, "a job could not be stored"),
        );
        current.delete(own);
      }),
    );
    clearInterval(renewing);
  }

  async function renew(by: string): Promise<void> {
    const until = new Date(app.now().getTime() + times.leaseMs);
    try {
      const kept = await app.write((tx) => renewLeases(tx, by, until));
      for (const one of current) if (!kept.includes(one.id)) one.abort.abort("lost");
    } catch (error) {
      app.log.error(loggedError(error), "the lease of a job could not be renewed");
    }
  }

  function abortAll(reason: string): void {
    for (const one of current) one.abort.abort(reason);
  }

  const working = (async () => {
    while (!stopping) {
      const worked = await workOnce().catch((error) => {
        app.log.error({ kinds: handler.kinds, ...loggedError(error) }, "the job queue could not do its work");
        return false;
      });
      if (!worked && !stopping) await nap.wait(times.pollMs);
    }
  })();

  return {
    async stop() {
      stopping = true;
      nap.wake();
      if (batch && [...current].every(({ share }) => share >= nearlyDone))
        await Promise.race([batch, sleep(times.graceMs, undefined, { ref: false })]);
      abortAll("stopping");
      await working;
    },
    async idle() {
      while (!stopping && (batch || (await anyUnfinished(app.read, handler.kinds, app.now())))) {
        nap.wake();
        await sleep(20);
      }
    },
  };
}

/** Does one claimed job and stores how it went. */
async function workOnJob(
  app: App,
  handler: JobHandler,
  job: Job,
  claim: JobClaim,
  current: Current,
): Promise<void> {
  const outcome = await outcomeOf(app, handler, job, claim, current);
  if (!outcome) return;
  const stored = await app.write(async (tx) => {
    const mine =
      outcome.end === "gone"
        ? await removeJob(tx, claim)
        : await endJob(tx, claim, endOf(outcome, job), app.now());
    if (mine) await outcome.store?.(tx);
    return mine;
  });
  if (!stored) app.log.warn({ job: job.id, work: job.kind }, "a job had passed to another process");
}

/** @returns undefined when the job belongs to somebody else now */
async function outcomeOf(
  app: App,
  handler: JobHandler,
  job: Job,
  claim: JobClaim,
  current: Current,
): Promise<Outcome | undefined> {
  const { lost, deaths } = handler;
  if (job.attempts > deaths)
    return {
      end: "dead",
      failure: "lost",
      ...(lost && { store: (tx) => lost(tx, job, app.now()) }),
    };
  const { signal } = current.abort;
  try {
    return await handler.work(app, {
      job,
      signal,
      progress: (share) => {
        current.share = share;
      },
      write: (work) =>
        app.write(async (tx) => {
          if (!(await isHeld(tx, claim))) return false;
          await work(tx);
          return true;
        }),
      handOver: () => app.write((tx) => handOver(tx, claim)),
    });
  } catch (error) {
    if (signal.aborted && signal.reason !== "stopping") return undefined;
    const { putBack } = handler;
    if (signal.aborted)
      return { end: "again", free: true, ...(putBack && { store: (tx) => putBack(tx, job) }) };
    app.log.error({ job: job.id, work: job.kind, ...loggedError(error) }, "a job had a problem");
    return handler.failed(app, job, error);
  }
}

function endOf(outcome: Exclude<Outcome, { end: "gone" }>, job: Job): JobEnd {
  switch (outcome.end) {
    case "done":
      return { state: "done" };
    case "again": {
      const attempts = outcome.free ? job.attempts - 1 : job.attempts;
      // At once: it keeps its place.
      return { state: "waiting", due: outcome.at ?? job.due_at, attempts, failure: outcome.failure ?? null };
    }
    default:
      return { state: outcome.end, failure: outcome.failure };
  }
}
