/** The queue when processes are killed, not stopped: nothing is lost, nothing is done twice. Real processes, real SIGKILL. */
import type { ChildProcess } from "node:child_process";
import { expect, onTestFinished, test } from "vitest";
import { startJobQueue } from "../../../../app/services/jobs/job-queue.server.ts";
import { allJobs, insertJobs, jobById } from "../../../../db/queries/jobs.ts";
import { allStudies } from "../../../../db/queries/studies.ts";
import { testApp } from "../../../builders/app.ts";
import { mailApp, queueLetters, sending, stoppedClock } from "../../../builders/mail-app.ts";
import { mailServer } from "../../../builders/mail-server.ts";
import { kill, started } from "../../../builders/processes.ts";
import { slowWork } from "../../../builders/slow-work.ts";

const howMany = 40;

test("processes killed in the middle of their work lose no job and do none twice", async () => {
  const app = await testApp();
  const now = app.now();
  const ids = Array.from({ length: howMany }, (_, n) => `job-${String(n).padStart(2, "0")}`);
  const rows = ids.map((id) => ({ id, kind: "analysis" as const, due_at: now, created_at: now }));
  await app.write((tx) => insertJobs(tx, rows));
  const done = async () => (await allStudies(app.read)).length;
  // Two at a time, killed as soon as they have done some of it, twice.
  for (const some of [6, 15]) {
    const pair = [started(app, "working-process.ts"), started(app, "working-process.ts")];
    await expect.poll(done, { timeout: 60_000, interval: 5 }).toBeGreaterThanOrEqual(some);
    await Promise.all(pair.map(kill));
  }
  expect(await done()).toBeLessThan(howMany);
  const queue = startJobQueue(app, [slowWork], { pollMs: 5, leaseMs: 400 });
  onTestFinished(() => queue.stop());
  await queue.idle();
  expect((await allStudies(app.read)).map(({ id }) => id).sort()).toEqual(ids);
  for (const id of ids) expect(await jobById(app.read, id)).toMatchObject({ state: "done" });
}, 180_000);

test("a process killed between the mail server's acceptance and its own commit leaves the letter uncertain; others arrive", async () => {
  let child: ChildProcess | undefined;
  const server = await mailServer({
    // The server has the whole letter; its answer finds nobody any more.
    letter: async (to) => {
      if (to === "ada@example.org" && child) await kill(child);
      return undefined;
    },
  });
  const app = await mailApp(server.url, stoppedClock());
  await queueLetters(app, "ada@example.org");
  const environment = {
    SMTP_URL: server.url,
    MAIL_FROM: "gemba@acme.example",
    MAIL_PER_MINUTE: "1000000",
    PUBLIC_URL: "https://gemba.acme.example",
  };
  child = started(app, "sending-process.ts", environment);
  await expect.poll(() => server.arrived.length, { timeout: 60_000 }).toBe(1);
  await expect.poll(() => child?.signalCode, { timeout: 60_000 }).toBe("SIGKILL");
  await queueLetters(app, "grace@example.org");
  const survivor = sending({ ...app, now: () => new Date() });
  await survivor.idle();
  expect(server.arrived.map(({ to }) => to)).toEqual(["ada@example.org", "grace@example.org"]);
  expect(await allJobs(app.read)).toMatchObject([{ state: "uncertain" }]);
}, 180_000);
