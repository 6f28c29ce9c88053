/**
 * Pairs of processes that do everything a server does by itself, killed at any moment again and again: a list is invited, people are reminded,
 * a wave is closed and computed, a study is erased. In the end all of it is done, and nothing twice.
 */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { eq } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import type { RunningApp } from "../../../../app/platform/context.server.ts";
import { verifyAudit } from "../../../../app/services/audit.server.ts";
import { startJobs } from "../../../../app/services/jobs/job-table.server.ts";
import { send } from "../../../../app/services/respond-send.server.ts";
import { start } from "../../../../app/services/respond-welcome.server.ts";
import { eraseStudy } from "../../../../app/services/retention.server.ts";
import { auditEntries } from "../../../../db/queries/audit.ts";
import { allJobs } from "../../../../db/queries/jobs.ts";
import { insertReminder, reminderById } from "../../../../db/queries/reminders.ts";
import { insertResponses } from "../../../../db/queries/responses.ts";
import { rosterById } from "../../../../db/queries/rosters.ts";
import { studyById } from "../../../../db/queries/studies.ts";
import { setLastDay, waveById } from "../../../../db/queries/waves.ts";
import { analysisRun } from "../../../../db/schema/analysis-run.ts";
import { testApp } from "../../../builders/app.ts";
import { key, responseRow } from "../../../builders/database.ts";
import { handIn } from "../../../builders/handed-in.ts";
import { mailServer } from "../../../builders/mail-server.ts";
import { kill, started } from "../../../builders/processes.ts";
import { addStudy, answerOne } from "../respondent.ts";
import { takeEverything } from "../way-back.ts";

/** Letters may leave at any hour and the wave is open, whenever this test is run. */
const lasting = { study: { quiet_from: "00:00", quiet_until: "00:00" }, wave: { closes_on: "2999-12-31" } };

/** @throws Error when it ends before it has begun */
async function begun(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`a process ended with ${code} before it had begun`);
  });
  await Promise.race([child.stdout && once(child.stdout, "data"), ended]);
}

/** Works in this process until something is so. */
async function workUntil(app: RunningApp, isSo: () => boolean): Promise<void> {
  const queue = startJobs(app, { pollMs: 5 });
  onTestFinished(() => queue.stop());
  await expect.poll(isSo, { timeout: 60_000 }).toBe(true);
  await queue.stop();
}

const listed = (addresses: readonly string[], team: string) => [
  "email,team",
  ...addresses.map((address) => `${address},${team}`),
];
const people = (from: string, n: number) => Array.from({ length: n }, (_, at) => `${from}${at}@example.org`);

test("whatever is under way when processes are killed is done in the end, and nothing twice", async () => {
  // Each letter takes a while, so that many a process dies with one in its hands.
  const server = await mailServer({ letter: () => pause(40).then(() => undefined) });
  const environment = {
    SMTP_URL: server.url,
    DEMO: "0",
    MAIL_FROM: "gemba@acme.example",
    MAIL_PER_MINUTE: "1000000",
    PUBLIC_URL: "https://gemba.acme.example",
  };
  const app = await testApp({}, environment);

  const reminded = await addStudy(app, lasting);
  await handIn(app, reminded.slug, listed(people("asked", 6), reminded.team.name));
  await workUntil(app, () => server.arrived.length === 6);
  for (const letter of server.arrived.slice(0, 2)) {
    const token = /\/i\/([\w-]+)/.exec(letter.source)?.[1] ?? "";
    const given = { who: [], consent: true, research: false };
    const answering = await start(app, reminded.slug, given, null, token);
    if (!("code" in answering)) throw new Error(JSON.stringify(answering));
    await answerOne(app, reminded.slug, answering.code);
    await send(app, reminded.slug, answering.code);
  }
  const silent = server.arrived
    .slice(2)
    .map(({ to }) => to)
    .sort();
  server.arrived.splice(0);
  const day = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const reminder = { study_id: reminded.study.id, wave_id: reminded.wave.id, day, time: "09:00" };
  const reminderId = key();
  await app.write((tx) =>
    insertReminder(tx, { id: reminderId, ...reminder, state: "planned", reached: null }),
  );

  const invited = await addStudy(app, lasting);
  const roster = await handIn(app, invited.slug, listed(people("new", 60), invited.team.name));

  const ended = await addStudy(app, lasting);
  const answers = () => responseRow(ended.wave, { answers: { who_deploys: 1 } });
  await app.write((tx) => insertResponses(tx, Array.from({ length: 300 }, answers)));

  const erased = await addStudy(app, lasting);
  const marks = Array.from({ length: 400 }, key);
  const marked = (mark: string) => responseRow(erased.wave, { receipt_hash: mark });
  await app.write((tx) => insertResponses(tx, marks.map(marked)));
  await eraseStudy(app, erased.slug);

  const moments = Array.from({ length: 6 }, () => Math.round(50 + Math.random() * 900));
  for (const [round, moment] of moments.entries()) {
    // Late, for a computation that takes the process with it three times is given up, and a person decides.
    if (round === 4) await app.write((tx) => setLastDay(tx, ended.wave.id, "2026-01-31"));
    const pair = [
      started(app, "whole-process.ts", environment),
      started(app, "whole-process.ts", environment),
    ];
    await Promise.all(pair.map(begun));
    await pause(moment);
    await Promise.all(pair.map(kill));
  }
  const survivor = started(app, "whole-process.ts", environment);
  const runs = () => app.read.select().from(analysisRun).where(eq(analysisRun.wave_id, ended.wave.id));
  const isDone = async () => {
    const jobs = await allJobs(app.read);
    const left = jobs.filter(({ state }) => state === "waiting" || state === "running");
    const [list, note, run] = await Promise.all([
      rosterById(app.read, roster),
      reminderById(app.read, reminderId),
      runs(),
    ]);
    const due = left.filter(({ due_at }) => due_at.getTime() < Date.now() + 60_000);
    return list?.state === "done" && note?.state === "sent" && run[0]?.state === "done" && due.length === 0;
  };
  const killedAt = `killed ${moments.join(", ")} ms after they began`;
  await expect.poll(isDone, { timeout: 120_000, interval: 100, message: killedAt }).toBe(true);
  await kill(survivor);

  const arrived = server.arrived.map(({ to }) => to);
  expect(new Set(arrived).size, killedAt).toBe(arrived.length);
  // A letter that was under way with the process stays uncertain: it may have arrived or not, and is not sent again by itself.
  const letters = (await allJobs(app.read)).filter(({ kind }) => kind === "mail");
  expect(new Set(letters.map(({ state }) => state))).toEqual(
    new Set(letters.length > 0 ? ["uncertain"] : []),
  );
  const wanted = [...people("new", 60), ...silent];
  expect(arrived.filter((to) => !wanted.includes(to))).toEqual([]);
  expect(wanted.length - arrived.length, killedAt).toBeLessThanOrEqual(letters.length);
  expect(await rosterById(app.read, roster)).toMatchObject({ report: { invited: 60 } });

  expect(await waveById(app.read, ended.wave.id)).toMatchObject({ state: "closed" });
  expect((await runs()).map(({ state }) => state)).toEqual(["done"]);

  expect(await studyById(app.read, erased.study.id)).toBeUndefined();
  const { files } = await takeEverything(app);
  expect([...files.values()].some((bytes) => marks.some((mark) => bytes.includes(mark)))).toBe(false);

  const deeds = (await auditEntries(app.read, 0, 100)).map(({ deed }) => deed);
  for (const deed of ["wave.closed", "study.erased", "reminder.sent"])
    expect(
      deeds.filter((each) => each === deed),
      `${deed}, ${killedAt}`,
    ).toHaveLength(1);
  expect(await verifyAudit(app)).toMatchObject({ whole: true });
}, 300_000);
