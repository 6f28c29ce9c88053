/** Computing runs under bad luck: deaths, errors, stops, and other processes. The computation itself is played by the test. */
import { expect, onTestFinished, test } from "vitest";
import type { App } from "../../../app/platform/app.ts";
import { WorkerLost, type Workers } from "../../../app/platform/workers.server.ts";
import { queueRun } from "../../../app/services/analyse.server.ts";
import { analysisJobs } from "../../../app/services/jobs/analysis-job.server.ts";
import { type JobQueue, startJobQueue, type Timing } from "../../../app/services/jobs/job-queue.server.ts";
import { claimJobs, jobById } from "../../../db/queries/jobs.ts";
import { runById, unfinishedRuns } from "../../../db/queries/runs.ts";
import { testApp } from "../../builders/app.ts";
import { storedStudy } from "../../builders/database.ts";
import { refusedResult } from "../../builders/refused-result.ts";

const claiming = { kinds: ["analysis"] as const, most: 1 };

type Play = (step: (share: number) => void, signal: AbortSignal | undefined, call: number) => Promise<void>;
const outcome = JSON.stringify({ result: JSON.stringify(refusedResult()), inputHash: "hash" });

/** Workers that do what the test says and then give the same result. */
function playing(play: Play): Workers & { calls: number } {
  const workers = {
    calls: 0,
    run: async (_file: string, _job: unknown, watch: Parameters<Workers["run"]>[2] = {}) => {
      workers.calls += 1;
      await play((share) => watch.onProgress?.({ step: "levels", share }), watch.signal, workers.calls);
      return JSON.parse(outcome);
    },
    close: async () => {},
  };
  return workers;
}

/** Ends only when told to. */
function endless(): { play: Play; begun: Promise<void> } {
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const play: Play = (step, signal) =>
    new Promise((_, reject) => {
      step(0.3);
      signal?.addEventListener("abort", () => reject(signal.reason));
      begin();
    });
  return { play, begun };
}

function started(app: App, timing: Partial<Timing> = {}): JobQueue {
  const queue = startJobQueue(app, [analysisJobs], { pollMs: 5, ...timing });
  onTestFinished(() => queue.stop());
  return queue;
}

async function withRuns(app: App, howMany: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < howMany; n += 1) {
    const { study, wave } = await storedStudy(app, { wave: { state: "closed" } });
    ids.push(await queueRun(app, study.id, wave.id, "organization"));
  }
  return ids;
}

test("runs are computed one at a time, oldest first, and the queue says when it has nothing left", async () => {
  let under = 0;
  let most = 0;
  const workers = playing(async () => {
    under += 1;
    most = Math.max(most, under);
    await new Promise((resolve) => setTimeout(resolve, 5));
    under -= 1;
  });
  const app = await testApp({ workers });
  const ids = await withRuns(app, 4);
  await started(app).idle();
  expect(workers.calls).toBe(4);
  expect(most).toBe(1);
  for (const id of ids)
    expect(await runById(app.read, id)).toMatchObject({ state: "done", input_hash: "hash" });
});

test("progress can be seen while the run is under way", async () => {
  const { play, begun } = endless();
  const app = await testApp({ workers: playing(play) });
  const [id = ""] = await withRuns(app, 1);
  started(app);
  await begun;
  await expect
    .poll(async () => (await runById(app.read, id))?.progress)
    .toEqual({ step: "levels", share: 0.3 });
});

test("a worker that dies once gets a second chance", async () => {
  const workers = playing(async (_step, _signal, call) => {
    if (call === 1) throw new WorkerLost("gone");
  });
  const app = await testApp({ workers });
  const [id = ""] = await withRuns(app, 1);
  await started(app).idle();
  expect(await runById(app.read, id)).toMatchObject({ state: "done", failure: null });
  expect(await jobById(app.read, id)).toMatchObject({ state: "done", attempts: 2 });
});

test("a worker that dies twice over a run fails it, and the next run is computed", async () => {
  const workers = playing(async (_step, _signal, call) => {
    if (call <= 2) throw new WorkerLost("gone");
  });
  const app = await testApp({ workers });
  const [first = "", second = ""] = await withRuns(app, 2);
  await started(app).idle();
  expect(await runById(app.read, first)).toMatchObject({
    state: "failed",
    failure: "error.runLost",
  });
  expect(await jobById(app.read, first)).toMatchObject({ state: "dead", attempts: 2 });
  expect(await runById(app.read, second)).toMatchObject({ state: "done" });
});

test("an error fails the run at once, and the log tells where it was but not what was answered", async () => {
  const app = await testApp({
    workers: playing(async () => {
      throw new RangeError("item ci_1 cannot have the answer agreed-too-much");
    }),
  });
  const lines: unknown[] = [];
  app.log.error = (...line: unknown[]) => {
    lines.push(line);
  };
  const [id = ""] = await withRuns(app, 1);
  await started(app).idle();
  expect(await runById(app.read, id)).toMatchObject({
    state: "failed",
    failure: "error.runBroken",
  });
  expect(await jobById(app.read, id)).toMatchObject({ state: "dead", attempts: 1 });
  const logged = JSON.stringify(lines);
  expect(logged).toContain("RangeError");
  expect(logged).toContain(id);
  expect(logged).not.toContain("agreed-too-much");
});

test("a run whose questionnaire is not there fails instead of blocking the queue", async () => {
  const app = await testApp({ workers: playing(async () => {}) });
  const { study, wave } = await storedStudy(app, {
    study: { instrument_id: "gone" },
    wave: { state: "closed" },
  });
  const id = await queueRun(app, study.id, wave.id, "team");
  const [next = ""] = await withRuns(app, 1);
  await started(app).idle();
  expect(await runById(app.read, id)).toMatchObject({ state: "failed", failure: "error.runBroken" });
  expect(await runById(app.read, next)).toMatchObject({ state: "done" });
});

test("a stop puts the run back without counting the attempt, and the next process computes it", async () => {
  const { play, begun } = endless();
  const app = await testApp({ workers: playing(play) });
  const [id = ""] = await withRuns(app, 1);
  const queue = started(app);
  await begun;
  await queue.stop();
  expect(await runById(app.read, id)).toMatchObject({
    state: "queued",
    progress: { step: "queued", share: 0 },
  });
  expect(await jobById(app.read, id)).toMatchObject({
    state: "waiting",
    attempts: 0,
    lease_until: null,
    claimed_by: null,
  });
  await started({ ...app, workers: playing(async () => {}) }).idle();
  expect(await runById(app.read, id)).toMatchObject({ state: "done" });
  expect(await jobById(app.read, id)).toMatchObject({ state: "done", attempts: 1 });
});

test("a stop waits for a run that is nearly done", async () => {
  let finish = () => {};
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const app = await testApp({
    workers: playing(async (step, signal) => {
      step(0.9);
      begin();
      await new Promise<void>((resolve, reject) => {
        finish = resolve;
        signal?.addEventListener("abort", () => reject(signal.reason));
      });
    }),
  });
  const [id = ""] = await withRuns(app, 1);
  const queue = started(app);
  await begun;
  const stopped = queue.stop();
  finish();
  await stopped;
  expect(await runById(app.read, id)).toMatchObject({ state: "done" });
  expect(await jobById(app.read, id)).toMatchObject({ state: "done", attempts: 1 });
});

test("a run that is nearly done but never ends does not hold up the stop", async () => {
  let begin = () => {};
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const app = await testApp({
    workers: playing((step, signal) => {
      step(0.9);
      begin();
      return new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason)));
    }),
  });
  const [id = ""] = await withRuns(app, 1);
  const queue = started(app, { graceMs: 20 });
  await begun;
  await queue.stop();
  expect(await runById(app.read, id)).toMatchObject({ state: "queued" });
  expect(await jobById(app.read, id)).toMatchObject({ state: "waiting", attempts: 0 });
});

test("stopping twice, or with nothing to do, is fine, and nothing is begun afterwards", async () => {
  const workers = playing(async () => {});
  const app = await testApp({ workers });
  const queue = started(app);
  await Promise.all([queue.stop(), queue.stop()]);
  await withRuns(app, 1);
  await queue.idle();
  expect(workers.calls).toBe(0);
});

test("two processes on one database compute each run once", async () => {
  const play: Play = () => new Promise((resolve) => setTimeout(resolve, 3));
  const workers = [playing(play), playing(play)];
  const [first, second] = [await testApp({ workers: workers[0] }), workers[1]];
  const ids = await withRuns(first, 10);
  const queues = [started(first), started(second ? { ...first, workers: second } : first)];
  await Promise.all(queues.map((queue) => queue.idle()));
  expect(workers.reduce((sum, one) => sum + one.calls, 0)).toBe(10);
  for (const id of ids) expect(await jobById(first.read, id)).toMatchObject({ state: "done", attempts: 1 });
});

test("a lease is renewed for as long as the run takes", async () => {
  let finish = () => {};
  const app = await testApp({
    workers: playing(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    ),
  });
  const [id = ""] = await withRuns(app, 1);
  const queue = started(app, { leaseMs: 300 });
  const lease = async () => (await jobById(app.read, id))?.lease_until?.getTime() ?? 0;
  await expect.poll(lease).toBeGreaterThan(0);
  const first = await lease();
  await expect.poll(lease, { timeout: 5_000 }).toBeGreaterThan(first + 300);
  finish();
  await queue.idle();
  expect(await runById(app.read, id)).toMatchObject({ state: "done" });
  expect(await jobById(app.read, id)).toMatchObject({ state: "done", attempts: 1 });
});

test("a process that lost its run stops computing it and stores nothing", async () => {
  const { play, begun } = endless();
  let signal: AbortSignal | undefined;
  const app = await testApp({
    workers: playing((step, given, call) => {
      signal = given;
      return play(step, given, call);
    }),
  });
  const [id = ""] = await withRuns(app, 1);
  started(app, { leaseMs: 60 });
  await begun;
  const muchLater = new Date(app.now().getTime() + 3_600_000);
  await app.write((tx) =>
    claimJobs(tx, { ...claiming, now: muchLater, leaseMs: 3_600_000, by: "somebody else" }),
  );
  await expect.poll(() => signal?.aborted).toBe(true);
  await expect.poll(async () => (await jobById(app.read, id))?.claimed_by).toBe("somebody else");
  expect(await runById(app.read, id)).toMatchObject({ state: "running" });
  expect(await jobById(app.read, id)).toMatchObject({ state: "running", attempts: 2 });
  // Nobody is there to finish it: let the test's own queue end.
  expect(await unfinishedRuns(app.read)).toHaveLength(1);
});

test("a run left behind by a dead process is taken up, but not for ever", async () => {
  const workers = playing(async () => {});
  const app = await testApp({ workers });
  const [left = "", cursed = ""] = await withRuns(app, 2);
  const longAgo = new Date(app.now().getTime() - 60_000);
  await app.write(async (tx) => {
    const { job } = await import("../../../db/schema/job.ts");
    // Nothing is due in the past that the dead process lived in.
    await tx.update(job).set({ due_at: new Date(longAgo.getTime() - 1_000) });
    await claimJobs(tx, { ...claiming, now: longAgo, leaseMs: 1, by: "dead" });
  });
  // The second one has outlived three processes.
  await app.write(async (tx) => {
    const { job } = await import("../../../db/schema/job.ts");
    const { eq } = await import("drizzle-orm");
    await tx
      .update(job)
      .set({ state: "running", attempts: 3, claimed_by: "dead", lease_until: longAgo })
      .where(eq(job.id, cursed));
  });
  await started(app).idle();
  expect(await jobById(app.read, left)).toMatchObject({ state: "done", attempts: 2 });
  expect(await runById(app.read, cursed)).toMatchObject({ state: "failed", failure: "error.runLost" });
  expect(workers.calls).toBe(1);
});
