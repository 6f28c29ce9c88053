/** Letters on their way to a real mail server that refuses, delays, greylists, drops and is down. */
import { expect, test } from "vitest";
import { createLog } from "../../../../app/platform/log.server.ts";
import { allJobs } from "../../../../db/queries/jobs.ts";
import { closedGate, waitingMail } from "../../../../db/queries/mail.ts";
import {
  mailApp,
  queueLetters,
  sendDue,
  sending,
  signInLetter,
  stoppedClock,
} from "../../../builders/mail-app.ts";
import { mailServer } from "../../../builders/mail-server.ts";

test("a letter arrives as text and as HTML, and nothing of it stays in the queue", async () => {
  const server = await mailServer();
  const app = await mailApp(server.url, stoppedClock());
  await queueLetters(app, "ada@example.org");
  const [queued] = await waitingMail(app.read);
  await sendDue(app);
  const [letter] = server.arrived;
  expect(server.arrived).toHaveLength(1);
  expect(letter?.to).toBe("ada@example.org");
  expect(letter?.header("From")).toBe("Gemba <gemba@acme.example>");
  expect(letter?.header("Message-ID")).toBe(queued?.message_id);
  expect(letter?.source).toContain("Sign in:\r\nhttps://gemba.acme.example/sign-in/token-for-ada");
  expect(letter?.source).toContain('href="https://gemba.acme.example/sign-in/token-for-ada"');
  expect(letter?.header("List-Unsubscribe")).toBeUndefined();
  expect(await allJobs(app.read)).toEqual([]);
  expect(await waitingMail(app.read)).toEqual([]);
});

test("a refused address is given up at once and holds up nobody else", async () => {
  const server = await mailServer({
    recipient: (address) =>
      address.startsWith("nobody") ? { code: 550, text: "5.1.1 no such mailbox" } : undefined,
  });
  const app = await mailApp(server.url, stoppedClock());
  await queueLetters(app, "nobody@example.org", "ada@example.org");
  await sendDue(app);
  expect(server.arrived.map(({ to }) => to)).toEqual(["ada@example.org"]);
  expect(await allJobs(app.read)).toMatchObject([{ state: "dead", failure: "address-refused", attempts: 1 }]);
});

test("a refusal that is about the sender's rights does not count against the address", async () => {
  const server = await mailServer({ recipient: () => ({ code: 550, text: "5.7.1 relaying denied" }) });
  const app = await mailApp(server.url, stoppedClock());
  await queueLetters(app, "ada@example.org");
  await sendDue(app);
  expect(await allJobs(app.read)).toMatchObject([{ state: "dead", failure: "letter-refused" }]);
});

test("a greylisted letter comes again later under the same name, and arrives once", async () => {
  let asked = 0;
  const server = await mailServer({
    recipient: () => {
      asked += 1;
      return asked === 1 ? { code: 451, text: "4.7.1 come again" } : undefined;
    },
  });
  const clock = stoppedClock();
  const app = await mailApp(server.url, clock);
  await queueLetters(app, "ada@example.org");
  const [queued] = await waitingMail(app.read);
  await sendDue(app);
  expect(await allJobs(app.read)).toMatchObject([{ state: "waiting", attempts: 1, failure: "later" }]);
  await sendDue(app);
  expect(asked).toBe(1);
  clock.later(2);
  await sendDue(app);
  expect(server.arrived.map((letter) => letter.header("Message-ID"))).toEqual([queued?.message_id]);
  expect(await allJobs(app.read)).toEqual([]);
});

test("a mailbox that stays full is given up after some days, not before", async () => {
  const server = await mailServer({ recipient: () => ({ code: 452, text: "4.2.2 full" }) });
  const clock = stoppedClock();
  const app = await mailApp(server.url, clock);
  await queueLetters(app, "ada@example.org");
  const state = async () => (await allJobs(app.read))[0]?.state;
  let hours = 0;
  for (; (await state()) === "waiting" && hours < 500; hours += 5) {
    await sendDue(app);
    clock.later(5 * 60);
  }
  expect(await allJobs(app.read)).toMatchObject([{ state: "dead", failure: "given-up" }]);
  expect(hours).toBeGreaterThan(48);
  expect(hours).toBeLessThan(200);
});

test("a mail server that is down for a day loses nothing: all wait, and all arrive once it is back", async () => {
  const server = await mailServer({ away: true });
  const clock = stoppedClock();
  const app = await mailApp(server.url, clock);
  const people = Array.from({ length: 30 }, (_, n) => `person-${n}@example.org`);
  await queueLetters(app, ...people);
  for (let hour = 0; hour < 24; hour += 1) {
    await sendDue(app);
    clock.later(60);
  }
  expect(await closedGate(app.read)).toMatchObject({ reason: "connection" });
  expect(new Set((await allJobs(app.read)).map(({ state, attempts }) => `${state} ${attempts}`))).toEqual(
    new Set(["waiting 0"]),
  );
  server.behaviour = {};
  for (let n = 0; n < 5; n += 1) {
    clock.later(60);
    await sendDue(app);
  }
  expect(server.arrived.map(({ to }) => to).sort()).toEqual(people.sort());
  expect(await closedGate(app.read)).toBeUndefined();
});

test("while the server cannot be reached it is not asked again and again", async () => {
  const server = await mailServer({ sender: () => ({ code: 550, text: "5.7.1 who are you" }) });
  const app = await mailApp(server.url, stoppedClock());
  await queueLetters(app, ...Array.from({ length: 60 }, (_, n) => `person-${n}@example.org`));
  await sendDue(app);
  expect(server.connections).toBeLessThanOrEqual(20);
  expect(await closedGate(app.read)).toMatchObject({ reason: "sender" });
  expect(await waitingMail(app.read)).toHaveLength(60);
});

test("a server that hangs up before the letter gets it later", async () => {
  const server = await mailServer();
  let asked = 0;
  server.behaviour.recipient = () => {
    asked += 1;
    return asked === 1 ? { code: 421, text: "4.3.2 going down" } : undefined;
  };
  const clock = stoppedClock();
  const app = await mailApp(server.url, clock);
  await queueLetters(app, "ada@example.org");
  await sendDue(app);
  clock.later(30);
  await sendDue(app);
  expect(server.arrived).toHaveLength(1);
});

test("a server that falls silent after it has the letter leaves it uncertain, and it is never sent again by itself", async () => {
  const server = await mailServer({ letter: () => "hang up" });
  const clock = stoppedClock();
  const app = await mailApp(server.url, clock);
  await queueLetters(app, "ada@example.org");
  await sendDue(app);
  expect(await allJobs(app.read)).toMatchObject([{ state: "uncertain", failure: "uncertain" }]);
  for (let day = 0; day < 5; day += 1) {
    clock.later(24 * 60);
    await sendDue(app);
  }
  expect(server.arrived).toHaveLength(1);
});

test("a letter refused after it was read comes again only when the server said so for now", async () => {
  let letters = 0;
  const server = await mailServer({
    letter: (to) => {
      letters += 1;
      if (to.startsWith("never")) return { code: 554, text: "5.6.0 no" };
      return letters <= 2 ? { code: 451, text: "4.3.0 disk full" } : undefined;
    },
  });
  const clock = stoppedClock();
  const app = await mailApp(server.url, clock);
  await queueLetters(app, "never@example.org", "later@example.org");
  await sendDue(app);
  clock.later(5);
  await sendDue(app);
  expect(server.arrived.map(({ to }) => to)).toEqual(["later@example.org"]);
  expect(await allJobs(app.read)).toMatchObject([{ state: "dead", failure: "letter-refused" }]);
});

test("a slow server is waited for, and another process does not send the letter meanwhile", async () => {
  let answer = () => {};
  const read = new Promise<void>((resolve) => {
    answer = resolve;
  });
  let has = () => {};
  const server = await mailServer({
    letter: async () => {
      has();
      await read;
      return undefined;
    },
  });
  const arriving = new Promise<void>((resolve) => {
    has = resolve;
  });
  const app = await mailApp(server.url, stoppedClock());
  await queueLetters(app, "ada@example.org");
  const slow = sending(app);
  await arriving;
  const other = sending({ ...app });
  await expect.poll(async () => (await allJobs(app.read))[0]?.handed_over).toBe(true);
  answer();
  await Promise.all([slow.idle(), other.idle()]);
  expect(server.arrived).toHaveLength(1);
});

test("two processes share the letters, and each arrives once", async () => {
  const server = await mailServer();
  const app = await mailApp(server.url, stoppedClock());
  const people = Array.from({ length: 100 }, (_, n) => `person-${n}@example.org`);
  await queueLetters(app, ...people);
  await Promise.all([sending(app), sending({ ...app })].map((queue) => queue.idle()));
  expect(server.arrived.map(({ to }) => to).sort()).toEqual(people.sort());
});

test("letters keep the pace that the environment sets, whoever sends them", async () => {
  const server = await mailServer();
  const clock = stoppedClock();
  const app = await mailApp(server.url, clock, { MAIL_PER_MINUTE: "40" });
  await queueLetters(app, ...Array.from({ length: 70 }, (_, n) => `person-${n}@example.org`));
  const underWay = async () => (await allJobs(app.read)).filter(({ state }) => state === "running").length;
  for (const arrived of [20, 40, 60, 70]) {
    const both = [sending(app), sending({ ...app })];
    await expect
      .poll(async () => [server.arrived.length, await underWay()], { timeout: 50_000 })
      .toEqual([arrived, 0]);
    await Promise.all(both.map((queue) => queue.stop()));
    expect(server.arrived).toHaveLength(arrived);
    clock.later(0.5);
  }
});

test("a password is asked for and given; a wrong one stops all letters and says why", async () => {
  const login = { user: "gemba", password: "p@ss/word" };
  const server = await mailServer({ login });
  const clock = stoppedClock();
  const right = await mailApp(server.url.replace("//", "//gemba:p%40ss%2Fword@"), clock);
  await queueLetters(right, "ada@example.org");
  await sendDue(right);
  expect(server.arrived).toHaveLength(1);
  login.password = "changed";
  await queueLetters(right, "grace@example.org");
  clock.later(1);
  // A connection that is open stays logged in; a new one is refused.
  right.mail.close();
  await sendDue(right);
  expect(server.arrived).toHaveLength(1);
  expect(await closedGate(right.read)).toMatchObject({ reason: "login" });
});

test("a letter that is of no use any more is not sent", async () => {
  const server = await mailServer();
  const clock = stoppedClock();
  const app = await mailApp(server.url, clock);
  const until = new Date(clock.at.getTime() + 15 * 60_000);
  await app.write((tx) => app.mail.queue(tx, [signInLetter("ada@example.org")], { until }));
  clock.later(16);
  await sendDue(app);
  expect(server.arrived).toEqual([]);
  expect(await allJobs(app.read)).toMatchObject([{ state: "dead", failure: "too-late" }]);
});

test("an outage is one warning with its cause, its end one line, and letters have none of their own", async () => {
  const lines: { level: number; msg: string; cause?: string }[] = [];
  const server = await mailServer({ away: true });
  const clock = stoppedClock();
  const log = createLog("info", { write: (line) => void lines.push(JSON.parse(line)) });
  const app = await mailApp(server.url, clock, {}, { log });
  await queueLetters(app, "ada@example.org", "bo@example.org", "cy@example.org");
  for (let hour = 0; hour < 3; hour += 1) {
    await sendDue(app);
    clock.at = new Date(clock.at.getTime() + 3_600_000);
  }
  const about = () => lines.filter(({ msg }) => /letter/.test(msg));
  expect(about()).toMatchObject([
    { level: 40, msg: "the mail server takes no letters", cause: "connection" },
  ]);
  server.behaviour = {};
  await sendDue(app);
  expect(server.arrived).toHaveLength(3);
  expect(about().slice(1)).toMatchObject([{ level: 30, msg: "the mail server takes letters again" }]);
});
