/** The queue in the hands of an operator: what was given up is done again or dropped, and what it shows leads to no person. */
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { operator } from "../../../../app/access/actor.ts";
import {
  dropFailed,
  jobsPage,
  repeatFailed,
} from "../../../../app/services/installation/jobs-page.server.ts";
import { auditEntries } from "../../../../db/queries/audit.ts";
import { insertJobs } from "../../../../db/queries/jobs.ts";
import { waitingMail } from "../../../../db/queries/mail.ts";
import { job } from "../../../../db/schema/job.ts";
import { mailApp, queueLetters, sendDue, signInLetter, stoppedClock } from "../../../builders/mail-app.ts";
import { mailServer } from "../../../builders/mail-server.ts";
import { addStudy } from "../respondent.ts";

async function refusedLetters(...to: string[]) {
  const server = await mailServer({ recipient: () => ({ code: 550, text: "5.1.1 nobody" }) });
  const app = await mailApp(server.url, stoppedClock());
  await queueLetters(app, ...to);
  await sendDue(app);
  return { app, server };
}

test("a letter that was given up is sent when a person says so, and then is gone from the queue", async () => {
  const { app, server } = await refusedLetters("ada@acme.example");
  const [job] = (await jobsPage(app, operator, 0)).jobs;
  expect(job).toMatchObject({ kind: "mail", state: "dead", failure: "address-refused", mayRepeat: true });
  server.behaviour.recipient = () => undefined;
  await repeatFailed(app, operator, { id: job?.id ?? "" });
  await sendDue(app);
  expect(server.arrived.map(({ to }) => to)).toEqual(["ada@acme.example"]);
  expect((await jobsPage(app, operator, 0)).jobs).toEqual([]);
});

test("all letters that were given up are sent again, or dropped, with one press; the log says how many of what", async () => {
  const { app } = await refusedLetters("ada@acme.example", "bo@acme.example");
  await repeatFailed(app, operator, { kind: "mail" });
  await sendDue(app);
  await dropFailed(app, operator, { kind: "mail" });
  expect(await waitingMail(app.read)).toEqual([]);
  expect((await auditEntries(app.read, 0, 10)).map(({ deed, details }) => ({ deed, details }))).toEqual([
    { deed: "jobs.repeated", details: { kind: "mail", n: 2 } },
    { deed: "jobs.dropped", details: { kind: "mail", n: 2 } },
  ]);
});

test("what is uncertain stands first, then what was given up; the list is narrowed to a kind and a state; nothing is due before it was asked for", async () => {
  const { app } = await refusedLetters("ada@acme.example", "bo@acme.example");
  await app.write((tx) => app.mail.queue(tx, [signInLetter("cy@acme.example")]));
  const [first, ...others] = await app.read.select().from(job).orderBy(job.created_at, job.id);
  await app.write((tx) => tx.update(job).set({ state: "uncertain" }).where(eq(job.id, first!.id)));
  const at = new Date(0);
  const backup = { kind: "backup" as const, key: "backup", due_at: at, created_at: at };
  await app.write((tx) => insertJobs(tx, [{ id: "b".repeat(32), ...backup }]));
  const listed = async (filter = {}) =>
    (await jobsPage(app, operator, 0, filter)).jobs.map(({ kind, state }) => `${kind} ${state}`);
  expect(others).toHaveLength(2);
  expect(await listed()).toEqual(["mail uncertain", "mail dead", "mail waiting", "backup waiting"]);
  expect(await listed({ kind: "backup" })).toEqual(["backup waiting"]);
  expect(await listed({ kind: "mail", state: "waiting" })).toEqual(["mail waiting"]);
  expect(await listed({ state: "running" })).toEqual([]);
  const { jobs, counts } = await jobsPage(app, operator, 0);
  for (const { due, made } of jobs) expect(due >= made).toBe(true);
  const letters = counts.find(({ kind, state }) => kind === "mail" && state === "waiting");
  expect(letters?.due).toBe(jobs.find(({ kind, state }) => kind === "mail" && state === "waiting")?.made);
});

test("a letter of a study that was given up stands behind whatever is uncertain", async () => {
  const { app } = await refusedLetters("ada@acme.example");
  const { study } = await addStudy(app);
  const at = new Date(0);
  await app.write(async (tx) => {
    await tx.update(job).set({ study_id: study.id });
    await insertJobs(tx, [{ id: "b".repeat(32), kind: "backup", key: "backup", due_at: at, created_at: at }]);
    await tx.update(job).set({ state: "uncertain" }).where(eq(job.kind, "backup"));
  });
  const { jobs } = await jobsPage(app, operator, 0);
  expect(jobs.map(({ kind, state }) => `${kind} ${state}`)).toEqual(["backup uncertain", "mail dead"]);
});

test("an uncertain letter goes again only one by one, never with all others", async () => {
  const server = await mailServer({ letter: () => "hang up" });
  const app = await mailApp(server.url, stoppedClock());
  await queueLetters(app, "ada@acme.example");
  await sendDue(app);
  const [job] = (await jobsPage(app, operator, 0)).jobs;
  expect(job?.state).toBe("uncertain");
  await expect(repeatFailed(app, operator, { kind: "mail" })).rejects.toMatchObject({ kind: "conflict" });
  server.behaviour.letter = () => undefined;
  await repeatFailed(app, operator, { id: job?.id ?? "" });
  await sendDue(app);
  expect(server.arrived).toHaveLength(2);
});

test("neither addresses nor studies are on the page, and what is done twice is refused the second time", async () => {
  const { app } = await refusedLetters("ada@acme.example");
  const page = await jobsPage(app, operator, 0);
  expect(JSON.stringify(page)).not.toContain("acme");
  // What a job is about is sealed or a key: it must not be on the page either.
  expect(Object.keys(page.jobs[0] ?? {}).sort()).toEqual(
    [
      "attempts",
      "due",
      "failure",
      "id",
      "isOldest",
      "kind",
      "lease",
      "made",
      "mayDrop",
      "mayRepeat",
      "state",
    ].sort(),
  );
  const id = page.jobs[0]?.id ?? "";
  await dropFailed(app, operator, { id });
  await expect(dropFailed(app, operator, { id })).rejects.toMatchObject({ message: "jobs.gone" });
  await expect(repeatFailed(app, operator, { id })).rejects.toMatchObject({ message: "jobs.gone" });
});

test("a job that only waits for its time is not offered to be done again, one that waits after a failure is", async () => {
  const server = await mailServer();
  const clock = stoppedClock();
  const app = await mailApp(server.url, clock);
  await app.write((tx) => app.mail.queue(tx, [signInLetter("ada@acme.example")]));
  const [row] = await app.read.select().from(job);
  const morning = { due_at: new Date(clock.at.getTime() + 3_600_000) };
  await app.write((tx) => tx.update(job).set(morning).where(eq(job.id, row!.id)));
  expect((await jobsPage(app, operator, 0)).jobs).toMatchObject([{ state: "waiting", mayRepeat: false }]);
  await expect(repeatFailed(app, operator, { id: row!.id })).rejects.toMatchObject({ message: "jobs.gone" });
  await app.write((tx) => tx.update(job).set({ failure: "later" }).where(eq(job.id, row!.id)));
  expect((await jobsPage(app, operator, 0)).jobs).toMatchObject([{ state: "waiting", mayRepeat: true }]);
  await repeatFailed(app, operator, { id: row!.id });
});
