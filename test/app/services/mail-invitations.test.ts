/** Invitations and reminders by letter, through a real mail server: whom they reach, when, and what is kept of it. */
import { eq } from "drizzle-orm";
import { expect, onTestFinished, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import type { App } from "../../../app/platform/app.ts";
import { collectionPage } from "../../../app/services/collection.server.ts";
import { dropFailed, repeatFailed } from "../../../app/services/installation/jobs-page.server.ts";
import { openInvitation } from "../../../app/services/invitations.server.ts";
import { invitationsPage, repeatLetters } from "../../../app/services/invitations-page.server.ts";
import type { JobHandler } from "../../../app/services/jobs/job-handler.ts";
import { startJobQueue } from "../../../app/services/jobs/job-queue.server.ts";
import { planDue } from "../../../app/services/jobs/planner.server.ts";
import { reminderJobs } from "../../../app/services/jobs/reminder-job.server.ts";
import { rosterJobs } from "../../../app/services/jobs/roster-job.server.ts";
import { stopLetters } from "../../../app/services/mail-stop.server.ts";
import { forgetParticipation } from "../../../app/services/participation.server.ts";
import { planReminder } from "../../../app/services/reminders.server.ts";
import { send } from "../../../app/services/respond-send.server.ts";
import { start } from "../../../app/services/respond-welcome.server.ts";
import { reportOf } from "../../../app/services/stored-roster.ts";
import { closeWave, extendWave } from "../../../app/services/waves.server.ts";
import { allJobs } from "../../../db/queries/jobs.ts";
import { waitingMail } from "../../../db/queries/mail.ts";
import { remindersOfWave } from "../../../db/queries/reminders.ts";
import { rosterById } from "../../../db/queries/rosters.ts";
import { job } from "../../../db/schema/job.ts";
import { handIn } from "../../builders/handed-in.ts";
import { type Clock, mailApp, queueLetters, sendDue, stoppedClock } from "../../builders/mail-app.ts";
import { type Arrived, type Behaviour, mailServer } from "../../builders/mail-server.ts";
import { addStudy, answerOne } from "./respondent.ts";
import { takeEverything } from "./way-back.ts";

const PUBLIC_URL = "https://gemba.acme.example";

async function openStudy(clock: Clock = stoppedClock(), behaviour: Behaviour = {}) {
  const server = await mailServer(behaviour);
  const app = await mailApp(server.url, clock, { PUBLIC_URL });
  const added = await addStudy(app, { study: { time_zone: "Europe/Berlin", title: "How we deliver" } });
  const invite = (...names: string[]) =>
    inviteList(app, added.slug, [
      "email,team",
      ...names.map((name) => `${name}@example.org,${added.team.name}`),
    ]);
  return { app, server, clock, ...added, invite };
}

const tokenIn = (letter: Arrived | undefined) => /\/i\/([\w-]+)/.exec(letter?.source ?? "")?.[1] ?? "";

/** Opens the link of a letter and answers. */
async function answer(app: App, slug: string, letter: Arrived | undefined): Promise<void> {
  const token = tokenIn(letter);
  const started = await start(app, slug, { who: [], consent: true, research: false }, null, token);
  if (!("code" in started)) throw new Error(JSON.stringify(started));
  await answerOne(app, slug, started.code);
  await send(app, slug, started.code);
}

/** Hands in a list, confirms it, and lets the job invite: how many were invited, and how many of the list had been, or want no letters. */
async function inviteList(app: App, slug: string, lines: string[]) {
  const id = await handIn(app, slug, lines);
  await working(app, [rosterJobs]);
  const row = await rosterById(app.read, id);
  if (row?.state !== "done") throw new Error("the list was not worked through");
  const { invited, known, duplicates } = reportOf(row);
  return { invited, known, duplicates };
}

async function working(app: App, handlers: readonly JobHandler[]): Promise<void> {
  const queue = startJobQueue(app, handlers, { pollMs: 5 });
  onTestFinished(() => queue.stop());
  await queue.idle();
  await queue.stop();
}

/** What a server does when it looks at the clock, several at once if you like. */
async function keepUp(app: App, processes = 1): Promise<void> {
  await Promise.all(Array.from({ length: processes }, () => planDue(app)));
  const queues = Array.from({ length: processes }, () => startJobQueue(app, [reminderJobs], { pollMs: 5 }));
  for (const queue of queues) onTestFinished(() => queue.stop());
  await Promise.all(queues.map((queue) => queue.idle()));
  await sendDue(app);
}

test("each person on the list gets one letter with a link of their own; the same list again invites nobody", async () => {
  const { app, server, slug, invite } = await openStudy();
  expect(await invite("ada", "grace", "ADA")).toEqual({ invited: 2, known: 0, duplicates: 1 });
  expect(await invite("grace", "ada")).toEqual({ invited: 0, known: 2, duplicates: 0 });
  await sendDue(app);
  expect(server.arrived.map(({ to }) => to).sort()).toEqual(["ada@example.org", "grace@example.org"]);
  const tokens = server.arrived.map(tokenIn);
  expect(new Set(tokens).size).toBe(2);
  for (const token of tokens) expect(await openInvitation(app, token)).toMatchObject({ slug });
  const [letter] = server.arrived;
  expect(letter?.header("Subject")).toBe("How we deliver: your invitation");
  expect(letter?.header("List-Unsubscribe")).toMatch(/^<https:\/\/gemba\.acme\.example\/no-mail\/[^>]+>$/);
  expect(letter?.header("List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click");
});

test("a list does not tell who has answered: whoever was invited stays so, answered or not", async () => {
  const { app, server, slug, invite } = await openStudy();
  await invite("ada", "grace");
  await sendDue(app);
  await answer(
    app,
    slug,
    server.arrived.find(({ to }) => to.startsWith("ada")),
  );
  server.arrived.splice(0);
  for (const name of ["ada", "grace"])
    expect(await invite(name)).toEqual({ invited: 0, known: 1, duplicates: 0 });
  await sendDue(app);
  expect(server.arrived).toEqual([]);
});

test("a reminder reaches those who have not answered and nobody else, once, however many processes look at the clock", async () => {
  const { app, server, slug, clock, invite } = await openStudy();
  await invite("ada", "grace", "edsger", "barbara", "donald");
  await sendDue(app);
  const invited = server.arrived.splice(0);
  for (const letter of invited.filter(({ to }) => /^(ada|grace|donald)/.test(to)))
    await answer(app, slug, letter);
  await planReminder(app, { study: slug, day: "2026-03-05", time: "09:00" });
  await keepUp(app);
  expect(server.arrived).toEqual([]);
  // 09:00 in Berlin is 08:00 in UTC.
  clock.at = new Date("2026-03-05T08:00:10.000Z");
  await keepUp(app, 2);
  await keepUp(app);
  expect(server.arrived.map(({ to }) => to).sort()).toEqual(["barbara@example.org", "edsger@example.org"]);
  const [reminder] = server.arrived;
  expect(reminder?.header("Subject")).toBe("How we deliver: a reminder");
  // The link is the one of the invitation.
  expect(tokenIn(reminder)).toBe(tokenIn(invited.find(({ to }) => to === reminder?.to)));
});

test("whoever answers while the reminder waits does not get it", async () => {
  const { app, server, slug, clock, invite } = await openStudy();
  await invite("ada", "grace");
  await sendDue(app);
  const invited = server.arrived.splice(0);
  await planReminder(app, { study: slug, day: "2026-03-05", time: "09:00" });
  clock.at = new Date("2026-03-05T09:00:00.000Z");
  await planDue(app);
  const queue = startJobQueue(app, [reminderJobs], { pollMs: 5 });
  await queue.idle();
  await queue.stop();
  expect(await waitingMail(app.read)).toHaveLength(2);
  await answer(
    app,
    slug,
    invited.find(({ to }) => to.startsWith("ada")),
  );
  await sendDue(app);
  expect(server.arrived.map(({ to }) => to)).toEqual(["grace@example.org"]);
});

test("letters to many wait for the morning where the study is; letters that somebody asked for do not", async () => {
  const clock = stoppedClock("2026-03-28T22:30:00.000Z");
  const { app, server, invite } = await openStudy(clock);
  await invite("ada", "grace");
  await queueLetters(app, "operator@example.org");
  await sendDue(app);
  expect(server.arrived.map(({ to }) => to)).toEqual(["operator@example.org"]);
  // The clocks went forward in the night: 08:00 in Berlin is 06:00 in UTC now.
  clock.at = new Date("2026-03-29T05:59:00.000Z");
  await sendDue(app);
  expect(server.arrived).toHaveLength(1);
  clock.at = new Date("2026-03-29T06:00:01.000Z");
  await sendDue(app);
  expect(server.arrived).toHaveLength(3);
});

test("who stops letters gets none, waiting or later, and can still answer; others do", async () => {
  const { app, server, slug, clock, invite } = await openStudy();
  await invite("ada", "grace");
  await sendDue(app);
  const letters = server.arrived.splice(0);
  const ada = letters.find(({ to }) => to.startsWith("ada"));
  const token = /no-mail\/([^>\s]+)>/.exec(ada?.header("List-Unsubscribe") ?? "")?.[1] ?? "";
  await expect(stopLetters(app, `${token}x`)).rejects.toMatchObject({ kind: "not-found" });
  await stopLetters(app, token);
  await stopLetters(app, token);
  await planReminder(app, { study: slug, day: "2026-03-05", time: "09:00" });
  clock.at = new Date("2026-03-05T09:00:00.000Z");
  await keepUp(app);
  expect(server.arrived.map(({ to }) => to)).toEqual(["grace@example.org"]);
  expect(await invite("ada")).toEqual({ invited: 0, known: 1, duplicates: 0 });
  await answer(app, slug, ada);
});

test("an address that the mail server does not know is not reminded", async () => {
  const { app, server, slug, clock, invite } = await openStudy(stoppedClock(), {
    recipient: (address) => (address.startsWith("gone") ? { code: 550, text: "5.1.1 unknown" } : undefined),
  });
  await invite("gone", "ada");
  await sendDue(app);
  server.arrived.splice(0);
  await planReminder(app, { study: slug, day: "2026-03-05", time: "09:00" });
  clock.at = new Date("2026-03-05T09:00:00.000Z");
  await keepUp(app);
  expect(server.arrived.map(({ to }) => to)).toEqual(["ada@example.org"]);
});

test("no list of jobs names anybody, and the stored data hold neither address nor token, before the answers and after", async () => {
  const { app, server, slug, wave, invite } = await openStudy();
  await invite("ada.lovelace", "grace.hopper");
  expect(JSON.stringify(await allJobs(app.read))).not.toMatch(/lovelace|hopper/i);
  await sendDue(app);
  const [first] = server.arrived;
  await answer(app, slug, first);
  const secrets = ["ada.lovelace", "grace.hopper", ...server.arrived.map(tokenIn)];
  const found = async () => {
    const { files } = await takeEverything(app);
    return secrets.filter((secret) => [...files.values()].some((bytes) => bytes.includes(secret)));
  };
  expect(await found()).toEqual([]);
  await closeWave(app, wave.id);
  expect(await found()).toEqual([]);
  expect(await waitingMail(app.read)).toEqual([]);
});

test("a wave that closes takes the letters with it that have not left", async () => {
  const { app, server, wave, invite } = await openStudy();
  await invite("ada");
  await closeWave(app, wave.id);
  await sendDue(app);
  expect(server.arrived).toEqual([]);
});

test("who was to be invited by a letter that never left is in no response rate, whoever waits for a reminder is", async () => {
  const { app, server, slug, wave, clock, invite } = await openStudy();
  await invite("ada", "grace");
  await sendDue(app);
  await answer(
    app,
    slug,
    server.arrived.find(({ to }) => to.startsWith("ada")),
  );
  // 22:00 in Berlin: quiet hours hold back the letters of a second list, and of a reminder of the first.
  clock.at = new Date("2026-03-02T21:00:00.000Z");
  await planReminder(app, { study: slug, day: "2026-03-02", time: "22:01" });
  clock.at = new Date("2026-03-02T21:01:00.000Z");
  await keepUp(app);
  await invite("edsger", "barbara", "donald");
  clock.at = new Date("2026-03-02T21:30:00.000Z");
  const rates = async () => {
    const page = await collectionPage(app, operator, slug);
    if (!("report" in page)) throw new Error(page.state);
    return page.report;
  };
  // Their letters still leave.
  expect((await rates()).cases).toMatchObject({ invited: 5 });
  expect((await rates()).cases).not.toHaveProperty("neverSent");
  await closeWave(app, wave.id);
  expect(await rates()).toMatchObject({
    cases: { invited: 2, complete: 1, neverSent: 3 },
    rates: { rr1: 1 / 2 },
  });
  // An import that comes later changes nothing of it.
  await app.write((tx) => forgetParticipation(tx, wave.id));
  expect((await rates()).cases).toMatchObject({ invited: 2, neverSent: 3 });
});

test("a letter that may have arrived asked somebody, one that was given up did not", async () => {
  const behaviour: Behaviour = {};
  const { app, wave, slug, invite } = await openStudy(stoppedClock(), behaviour);
  await invite("ada", "grace");
  const [first, second] = (await allJobs(app.read)).filter(({ kind }) => kind === "mail");
  await app.write(async (tx) => {
    await tx.update(job).set({ state: "uncertain", failure: "restored" }).where(eq(job.id, first!.id));
    await tx.update(job).set({ state: "dead", failure: "given-up" }).where(eq(job.id, second!.id));
  });
  await closeWave(app, wave.id);
  expect(await collectionPage(app, operator, slug)).toMatchObject({
    report: { cases: { invited: 1, neverSent: 1 } },
  });
});

test.each(["dropped", "repeated on the page of jobs", "repeated by its study"])(
  "a letter that may have arrived asked somebody also when it was %s since",
  async (how) => {
    const { app, wave, slug, invite } = await openStudy();
    await invite("ada", "grace");
    const [first] = (await allJobs(app.read)).filter(({ kind }) => kind === "mail");
    const choice = { id: first!.id };
    await app.write(async (tx) => {
      await tx.update(job).set({ state: "uncertain", failure: "uncertain" }).where(eq(job.id, choice.id));
    });
    if (how === "dropped") await dropFailed(app, operator, choice);
    else if (how === "repeated by its study") await repeatLetters({ app, actor: operator, slug });
    else await repeatFailed(app, operator, choice);
    await closeWave(app, wave.id);
    expect(await collectionPage(app, operator, slug)).toMatchObject({
      report: { cases: { invited: 1, neverSent: 1 } },
    });
  },
);

test("a reminder is planned for today where the study is, though it is tomorrow elsewhere; yesterday there is refused", async () => {
  const app = await mailApp("smtp://127.0.0.1:2", stoppedClock("2026-12-02T03:00:00Z"), { PUBLIC_URL });
  const { slug } = await addStudy(app, { study: { time_zone: "Pacific/Honolulu" } });
  expect(await planReminder(app, { study: slug, day: "2026-12-01", time: "20:00" })).toMatchObject({
    day: "2026-12-01",
  });
  const yesterday = planReminder(app, { study: slug, day: "2026-11-30", time: "20:00" });
  await expect(yesterday).rejects.toMatchObject({ kind: "bad-input" });
});

test("a reminder at a time at which none can be sent is refused with the reason, and nothing is planned", async () => {
  const app = await mailApp("smtp://127.0.0.1:2", stoppedClock("2026-03-05T11:00:00Z"), { PUBLIC_URL });
  const { slug, wave } = await addStudy(app, {
    study: { time_zone: "Europe/Berlin", quiet_from: "20:00", quiet_until: "08:00" },
    wave: { closes_on: "2026-03-20" },
  });
  const refused = (day: string, time: string, words: string, details = {}) =>
    expect(planReminder(app, { study: slug, day, time })).rejects.toMatchObject({
      kind: "bad-input",
      message: `invitations.reminders.${words}`,
      details,
    });
  await refused("2026-03-05", "11:59", "past", { day: "2026-03-05", time: "12:00", zone: "Europe/Berlin" });
  await refused("2026-03-21", "09:00", "afterEnd", { day: "2026-03-20" });
  await refused("2026-03-20", "21:00", "quietPastEnd", { day: "2026-03-20", until: "08:00" });
  await refused("2026-02-30", "21:00", "wrong");
  expect(await remindersOfWave(app.read, wave.id)).toEqual([]);
  // One in the night is planned, and says when its letters leave.
  expect(await planReminder(app, { study: slug, day: "2026-03-06", time: "23:00" })).toMatchObject({
    leaves: { day: "2026-03-07", time: "08:00" },
  });
  await closeWave(app, wave.id);
  await expect(
    planReminder(app, { study: slug, wave: wave.number, day: "2026-03-10", time: "09:00" }),
  ).rejects.toMatchObject({ kind: "conflict", message: "invitations.reminders.waveOver" });
});

test("the page says when the letters of each reminder leave, and that quiet hours hold letters back now", async () => {
  const clock = stoppedClock("2026-03-05T11:00:00Z");
  const app = await mailApp("smtp://127.0.0.1:2", clock, { PUBLIC_URL });
  const { slug, wave } = await addStudy(app, {
    study: { time_zone: "Europe/Berlin", quiet_from: "20:00", quiet_until: "08:00" },
    wave: { closes_on: "2026-03-20" },
  });
  for (const [day, time] of [
    ["2026-03-06", "09:30"],
    ["2026-03-07", "22:00"],
    ["2026-03-19", "09:30"],
  ] as const)
    await planReminder(app, { study: slug, day, time });
  const page = () => invitationsPage({ app, actor: operator, slug }, PUBLIC_URL);
  expect((await page()).reminders.map(({ leaves }) => leaves)).toEqual([
    null,
    { day: "2026-03-08", time: "08:00" },
    null,
  ]);
  expect(await page()).toMatchObject({ held: null, lastDay: "2026-03-20" });
  // A wave that ends earlier than was planned takes its last reminder with it.
  await extendWave(app, wave.id, "2026-03-10");
  expect((await page()).reminders.at(-1)).toMatchObject({ leaves: "never" });
  expect(await collectionPage(app, operator, slug)).toMatchObject({ state: "open" });
  clock.at = new Date("2026-03-05T22:00:00Z");
  expect((await page()).held).toEqual({ day: "2026-03-06", time: "08:00", inTime: true });
  clock.at = new Date("2026-03-10T22:00:00Z");
  expect((await page()).held).toMatchObject({ inTime: false });
});
