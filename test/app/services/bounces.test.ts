/** Letters that were accepted and come back by mail, read from a real mailbox. */
import { expect, onTestFinished, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import type { App } from "../../../app/platform/app.ts";
import { readLetterName } from "../../../app/platform/letter-name.server.ts";
import { readMailbox } from "../../../app/platform/mailbox.server.ts";
import { dropFailed, jobsPage, repeatFailed } from "../../../app/services/installation/jobs-page.server.ts";
import { systemPage } from "../../../app/services/installation/system-page.server.ts";
import { invitationsPage } from "../../../app/services/invitations-page.server.ts";
import { bounceJobs, queueBounces } from "../../../app/services/jobs/bounce-job.server.ts";
import type { JobHandler } from "../../../app/services/jobs/job-handler.ts";
import { startJobQueue } from "../../../app/services/jobs/job-queue.server.ts";
import { planDue } from "../../../app/services/jobs/planner.server.ts";
import { reminderJobs } from "../../../app/services/jobs/reminder-job.server.ts";
import { rosterJobs } from "../../../app/services/jobs/roster-job.server.ts";
import { planReminder } from "../../../app/services/reminders.server.ts";
import { markAnswered } from "../../../db/queries/invitations.ts";
import { allJobs } from "../../../db/queries/jobs.ts";
import { waitingMail } from "../../../db/queries/mail.ts";
import { recipientsOfMark } from "../../../db/queries/recipients.ts";
import { invitation } from "../../../db/schema/response.ts";
import { deliveryReport, otherMail } from "../../builders/delivery-report.ts";
import { handIn } from "../../builders/handed-in.ts";
import { mailApp, queueLetters, sendDue, stoppedClock } from "../../builders/mail-app.ts";
import { mailServer } from "../../builders/mail-server.ts";
import { type MailboxServer, mailboxServer } from "../../builders/mailbox-server.ts";
import { addStudy } from "./respondent.ts";

async function working(app: App, ...handlers: JobHandler[]): Promise<void> {
  const queue = startJobQueue(app, handlers, { pollMs: 5 });
  onTestFinished(() => queue.stop());
  await queue.idle();
  await queue.stop();
}

/** An app that sends, and reads a mailbox; a study that takes answers, with its letters on their way to the people named. */
async function installation(other: Parameters<MailboxServer["urlWith"]>[0] = {}) {
  const box = await mailboxServer();
  const server = await mailServer();
  const clock = stoppedClock();
  const app = await mailApp(server.url, clock, { MAIL_BOUNCES: box.urlWith(other) });
  const readBounces = async () => {
    clock.later(6);
    await queueBounces(app);
    await working(app, bounceJobs);
  };
  const state = async () => (await systemPage(app, operator)).mail.bounces;
  return { app, box, server, clock, readBounces, state };
}

type Installation = Awaited<ReturnType<typeof installation>>;

async function invite({ app, server }: Installation, ...names: string[]) {
  const { slug } = await addStudy(app, {});
  await handIn(app, slug, ["email", ...names.map((name) => `${name}@example.org`)]);
  await working(app, rosterJobs);
  await sendDue(app);
  const refused = async () => (await invitationsPage({ app, actor: operator, slug }, "")).letters.refused;
  return { slug, refused, came: server.arrived.splice(0) };
}

const idOf = (letters: Installation["server"]["arrived"], name: string) =>
  letters.find(({ to }) => to.startsWith(name))?.header("Message-ID") ?? "";

/** Who gets the reminder. */
async function remind({ app, server, clock }: Installation, slug: string): Promise<string[]> {
  await planReminder(app, { study: slug, day: "2026-03-03", time: "11:00" }, "command");
  clock.at = new Date("2026-03-03T12:00:00.000Z");
  await planDue(app);
  await working(app, reminderJobs);
  await sendDue(app);
  return server.arrived.map(({ to }) => to).sort();
}

test("a letter that comes back for good counts as refused, and nobody is reminded there", async () => {
  const all = await installation();
  const { slug, came, refused } = await invite(all, "ada", "bo", "cy");
  expect(await refused()).toBe(0);
  const report = deliveryReport({ messageId: idOf(came, "ada"), to: "Ada@EXAMPLE.org" });
  all.box.deliver(report, report);
  await all.readBounces();
  expect(all.box.unread()).toBe(0);
  expect(await refused()).toBe(1);
  expect(await remind(all, slug)).toEqual(["bo@example.org", "cy@example.org"]);
});

test("a reminder that waits for an address is dropped when the invitation comes back from it", async () => {
  const all = await installation();
  const { slug, came } = await invite(all, "ada", "bo");
  await planReminder(all.app, { study: slug, day: "2026-03-03", time: "11:00" }, "command");
  all.clock.at = new Date("2026-03-03T12:00:00.000Z");
  await planDue(all.app);
  await working(all.app, reminderJobs);
  expect(await waitingMail(all.app.read)).toHaveLength(2);
  all.box.deliver(deliveryReport({ messageId: idOf(came, "ada"), to: "ada@example.org" }));
  await all.readBounces();
  await sendDue(all.app);
  expect(all.server.arrived.map(({ to }) => to)).toEqual(["bo@example.org"]);
});

test("delays, people who are away, forged reports and other people's letters change nothing, and lie there as read", async () => {
  const all = await installation();
  const { slug, came, refused } = await invite(all, "ada", "bo");
  const ada = idOf(came, "ada");
  const [name = "", domain] = ada.slice(1, -1).split("@");
  all.box.deliver(
    deliveryReport({ messageId: ada, to: "ada@example.org", action: "delayed", status: "4.4.1" }),
    deliveryReport({ messageId: ada, to: "bo@example.org" }),
    deliveryReport({ messageId: ada, to: "nobody" }),
    deliveryReport({ messageId: `<${name.slice(0, -4)}AAAA@${domain}>`, to: "ada@example.org" }),
    deliveryReport({ messageId: `<${"a".repeat(80)}@${domain}>`, to: "ada@example.org" }),
    deliveryReport({ messageId: "<someone.else@example.org>", to: "ada@example.org" }),
    otherMail("Away until May", `In reply to ${ada}`),
    "no mail at all",
  );
  await all.readBounces();
  expect(all.box.unread()).toBe(0);
  expect(await refused()).toBe(0);
  expect(await remind(all, slug)).toEqual(["ada@example.org", "bo@example.org"]);
});

test("the name of a letter is another one for each letter, and leads to no invitation once that is answered", async () => {
  const all = await installation();
  const { app } = all;
  const { slug, came } = await invite(all, "ada", "bo");
  await remind(all, slug);
  const names = [...came, ...all.server.arrived].map((letter) => letter.header("Message-ID") ?? "");
  expect(new Set(names).size).toBe(4);
  const dump = async () => JSON.stringify(await app.read.select().from(invitation));
  const ids = (await app.read.select().from(invitation)).map(({ id }) => id);
  for (const name of names) {
    expect(name).toMatch(/^<[\w-]{60,100}@acme\.example>$/);
    // As whoever has the secret, too, reads it.
    const about = readLetterName(app.secret, name.slice(1, -1));
    expect(about).toEqual({ recipient: expect.stringMatching(/^[0-9a-f]{32}$/) });
    for (const id of ids) expect(JSON.stringify(about)).not.toContain(id);
  }
  for (const id of ids) await app.write((tx) => markAnswered(tx, id));
  const before = await dump();
  all.box.deliver(deliveryReport({ messageId: idOf(came, "ada"), to: "ada@example.org" }));
  await all.readBounces();
  expect(await dump()).toBe(before);
  const { recipient } = readLetterName(app.secret, idOf(came, "ada").slice(1, -1)) as { recipient: string };
  expect(await recipientsOfMark(app.read, recipient)).toEqual([]);
});

test("a letter to an account that comes back stands among what was given up, once; it is not sent again", async () => {
  const all = await installation();
  const { app, box, server, readBounces } = all;
  await queueLetters(app, "ada@acme.example");
  await sendDue(app);
  const report = deliveryReport({ messageId: idOf(server.arrived, "ada"), to: "ada@acme.example" });
  box.deliver(report, report, report.replaceAll("ada@acme.example", "bo@acme.example"));
  await readBounces();
  box.deliver(report);
  await readBounces();
  const { jobs } = await jobsPage(app, operator, 0);
  expect(jobs).toMatchObject([{ kind: "mail", state: "dead", failure: "bounced", mayRepeat: false }]);
  await expect(repeatFailed(app, operator, { id: jobs[0]?.id ?? "" })).rejects.toThrow("jobs.gone");
  await expect(repeatFailed(app, operator, { kind: "mail" })).rejects.toThrow("jobs.gone");
  await dropFailed(app, operator, { id: jobs[0]?.id ?? "" });
  expect((await jobsPage(app, operator, 0)).jobs).toEqual([]);
});

test("a server that is down is asked again after longer and longer, the system page says so, and it goes on where it was", async () => {
  const all = await installation();
  const { app, box, clock, readBounces, state } = all;
  const { came, refused } = await invite(all, "ada", "bo");
  await readBounces();
  const before = await state();
  expect(before).toMatchObject({ fault: null, readAt: expect.any(String) });
  expect(before?.place).toMatch(/^imap:\/\/127\.0\.0\.1:\d+\/INBOX$/);
  box.deliver(deliveryReport({ messageId: idOf(came, "ada"), to: "ada@example.org" }));
  await box.stop();
  const pauses: number[] = [];
  for (let n = 0; n < 7; n += 1) {
    clock.later(70);
    await readBounces();
    const now = await state();
    expect(now).toMatchObject({ readAt: before?.readAt, fault: { reason: "connection" } });
    pauses.push(Math.round((Date.parse(now?.fault?.until ?? "") - clock.at.getTime()) / 60_000));
  }
  expect(pauses).toEqual(pauses.toSorted((a, b) => a - b));
  expect([pauses[0], pauses.at(-1)]).toEqual([5, 60]);
  // Not before its time, however often somebody looks at the clock.
  await queueBounces(app);
  expect((await allJobs(app.read)).filter(({ kind }) => kind === "bounces")).toEqual([]);
  await box.start();
  clock.later(70);
  await readBounces();
  expect(await state()).toMatchObject({ fault: null });
  expect(await refused()).toBe(1);
});

test.for([
  [{ password: "wrong" }, "login"],
  [{ folder: "Nowhere" }, "mailbox"],
] as const)("what does not fit the mailbox is told apart: %j is about the %s", async ([other, reason]) => {
  const { readBounces, state } = await installation(other);
  await readBounces();
  expect(await state()).toMatchObject({ readAt: null, fault: { reason } });
  expect(JSON.stringify(await state())).not.toContain("wrong");
});

test("a huge mail and many others are read through, and the report behind them is found", async () => {
  const all = await installation();
  const { came, refused } = await invite(all, "ada", "bo");
  all.box.deliver(
    otherMail("huge", "x".repeat(70).concat("\r\n").repeat(300_000)),
    ...Array.from({ length: 1_100 }, (_, at) => otherMail(`advert ${at}`)),
    deliveryReport({ messageId: idOf(came, "bo"), to: "bo@example.org" }),
  );
  await all.readBounces();
  expect(all.box.unread()).toBe(0);
  expect(await refused()).toBe(1);
});

test("what was not recorded, because the database was full or the process stopped, is read again", async () => {
  const all = await installation();
  const { came, refused } = await invite(all, "ada");
  all.box.deliver(deliveryReport({ messageId: idOf(came, "ada"), to: "ada@example.org" }));
  const reading = (fail: (stop: AbortController) => void) => {
    const stop = new AbortController();
    const onMails = async () => fail(stop);
    return readMailbox(all.app.env, { most: 10, signal: stop.signal, onMails });
  };
  await expect(
    reading(() => {
      throw new Error("the disk is full");
    }),
  ).rejects.toThrow("the disk is full");
  await expect(reading((stop) => stop.abort("stopping"))).rejects.toBe("stopping");
  expect(all.box.unread()).toBe(1);
  await all.readBounces();
  expect([all.box.unread(), await refused()]).toEqual([0, 1]);
});
