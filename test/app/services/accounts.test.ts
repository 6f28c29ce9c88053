/** Signing in: by password, by a letter's link, with a second factor; and what those meet who have no business here. */
import { expect, test } from "vitest";
import type { RunningApp } from "../../../app/platform/context.server.ts";
import {
  actorOf,
  endSession,
  openSession,
  renewSetupLink,
  visitOf,
} from "../../../app/platform/session.server.ts";
import {
  askForLetter,
  createFirstOperator,
  openSignInLink,
  resetPassword,
  secondStep,
  signIn,
} from "../../../app/services/accounts.server.ts";
import { acceptSecret } from "../../../app/services/installation/accept-secret.server.ts";
import { resetLinkFor } from "../../../app/services/lost-account.server.ts";
import {
  beginSecondFactor,
  changePassword,
  confirmSecondFactor,
  endOneSession,
  endOtherSessions,
  endSecondFactor,
  ownAccount,
} from "../../../app/services/own-account.server.ts";
import { sessionsOfAccount, setBanned } from "../../../db/queries/accounts.ts";
import { auditEntries } from "../../../db/queries/audit.ts";
import { waitingMail } from "../../../db/queries/mail.ts";
import { password, signedInAs, storedAccount, testBrowser } from "../../builders/accounts.ts";
import { testApp } from "../../builders/app.ts";
import { lettersTo, mailServer, tokenFor } from "../../builders/letters.ts";
import { codeNow } from "../../builders/totp.ts";

const person = { name: "Ada", email: "Ada@Acme.example", password };
const isIn = async (app: RunningApp, browser: ReturnType<typeof testBrowser>) =>
  (await actorOf(app, browser.request())).account !== null;

test("the set-up link makes the first operator's account once, and signs it in", async () => {
  const app = await testApp();
  const token = await renewSetupLink(app);
  const browser = testBrowser();
  const made = await createFirstOperator(app, browser.caller(), { sent: person, token, hasSession: false });
  browser.keep("cookies" in made ? made.cookies : []);
  const actor = await actorOf(app, browser.request());
  expect(actor).toMatchObject({ isOperator: true, account: { name: "Ada", email: "ada@acme.example" } });
  const again = createFirstOperator(app, testBrowser().caller(), { sent: person, token, hasSession: false });
  await expect(again).rejects.toMatchObject({ kind: "gone" });
  expect(await renewSetupLink(app)).toBeNull();
});

test("two people with the set-up link in the same moment: one becomes the operator", async () => {
  const app = await testApp();
  const token = await renewSetupLink(app);
  const tries = await Promise.allSettled(
    [1, 2, 3].map((n) =>
      createFirstOperator(app, testBrowser().caller(), {
        sent: { ...person, email: `ada-${n}@acme.example` },
        token,
        hasSession: false,
      }),
    ),
  );
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("who looks around with the set-up link may make the account later, in the same browser", async () => {
  const app = await testApp();
  const browser = testBrowser();
  browser.keep([await openSession(app, (await renewSetupLink(app)) ?? "")]);
  expect(await actorOf(app, browser.request())).toMatchObject({ isOperator: true, account: null });
  const made = await createFirstOperator(app, browser.caller(), {
    sent: person,
    token: null,
    hasSession: true,
  });
  browser.keep("cookies" in made ? made.cookies : []);
  expect(await actorOf(app, browser.request())).toMatchObject({ isOperator: true, account: { name: "Ada" } });
});

test.each([
  ["an empty name", { name: "  \u200b" }, "name"],
  ["a long name", { name: "x".repeat(101) }, "name"],
  ["no address", { email: "ada" }, "email"],
  ["two addresses", { email: "a@acme.example, b@acme.example" }, "email"],
  ["a short password", { password: "123456789" }, "password"],
  ["a long password", { password: "a word ".repeat(20) }, "password"],
  ["one of the commonest passwords", { password: "1234567890" }, "password"],
  ["a common password in capitals", { password: "Basketball" }, "password"],
  ["a common password with digits behind", { password: "basketball1!" }, "password"],
  ["one sign over and over", { password: "aaaaaaaaaaaaaa" }, "password"],
  [
    "the own address as password",
    { email: "grace.hopper@acme.example", password: "grace.hopper" },
    "password",
  ],
])("%s makes no account, and the link stays good", async (_, wrong, field) => {
  const app = await testApp();
  const token = await renewSetupLink(app);
  const sent = { ...person, ...wrong };
  const made = await createFirstOperator(app, testBrowser().caller(), { sent, token, hasSession: false });
  expect("problems" in made && made.problems.map((each) => each.field)).toEqual([field]);
  const right = { sent: person, token, hasSession: false };
  expect(await createFirstOperator(app, testBrowser().caller(), right)).toHaveProperty("cookies");
});

test("an address is the same in capitals", async () => {
  const app = await testApp();
  const { email } = await storedAccount(app);
  const typed = { email: ` ${email.toUpperCase()} `, password };
  expect((await signIn(app, testBrowser().caller(), typed)).state).toBe("in");
});

test("a wrong password, an unknown address, an account without a password and a blocked one are told nothing apart", async () => {
  const app = await testApp();
  const known = await storedAccount(app);
  const other = await storedAccount(app, { password: null });
  const blocked = await storedAccount(app);
  await app.write((tx) => setBanned(tx, blocked.id, true));
  const answers = await Promise.all(
    [
      { email: known.email, password: "another morning at the plant" },
      { email: "nobody@acme.example", password },
      { email: "no address at all", password },
      { email: other.email, password },
      { email: blocked.email, password },
    ].map((typed) => signIn(app, testBrowser().caller(), typed)),
  );
  const same = { state: "refused", message: "accounts.signIn.wrong", seconds: 0 };
  expect(answers).toEqual(answers.map(() => same));
});

test("an unknown address costs the same work as a wrong password: one hash of the password", async () => {
  const app = await testApp();
  const { email } = await storedAccount(app);
  const timeOf = async (typed: { email: string; password: string }) => {
    const start = process.cpuUsage();
    for (let n = 0; n < 5; n += 1) await signIn(app, testBrowser().caller(), typed);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  await timeOf({ email, password: "warming up the plant" });
  const wrong = await timeOf({ email, password: "another morning" });
  const unknown = await timeOf({ email: "nobody@acme.example", password: "another morning" });
  // Without the hash it would be a tenth.
  expect(unknown).toBeGreaterThan(wrong / 3);
  expect(unknown).toBeLessThan(wrong * 3);
});

test("passwords of one account cannot be tried without end, from however many networks", async () => {
  const app = await testApp({}, { ABUSE_CHECKS: "1" });
  const { email } = await storedAccount(app);
  const from = (n: number) => testBrowser(`198.51.100.${n}`).caller();
  for (let n = 0; n < 10; n += 1) await signIn(app, from(n), { email, password: `wrong guess number ${n}` });
  const outcome = await signIn(app, from(99), { email, password });
  expect(outcome).toMatchObject({ state: "refused", message: "abuse.tooMany" });
  const unknown = { email: "nobody@acme.example", password };
  for (let n = 0; n < 10; n += 1) await signIn(app, from(n), unknown);
  expect(await signIn(app, from(98), unknown)).toMatchObject({ message: "abuse.tooMany" });
});

test("one network cannot try many accounts without end, and another still gets in", async () => {
  const app = await testApp({}, { ABUSE_CHECKS: "1" });
  const { email } = await storedAccount(app);
  for (let n = 0; n < 10; n += 1)
    await signIn(app, testBrowser("203.0.113.7").caller(), { email: `guess-${n}@acme.example`, password });
  const outcome = await signIn(app, testBrowser("203.0.113.7").caller(), { email, password });
  expect(outcome).toMatchObject({ state: "refused", message: "abuse.tooMany" });
  expect(await signIn(app, testBrowser("203.0.113.8").caller(), { email, password })).toMatchObject({
    state: "in",
  });
});

test("a session named before signing in is not the one that is opened", async () => {
  const app = await testApp();
  const person = await storedAccount(app);
  const victim = testBrowser();
  victim.keep(["gemba.session_token=chosen-by-somebody-else; Path=/"]);
  const outcome = await signIn(app, victim.caller(), { email: person.email, password });
  victim.keep(outcome.state === "in" ? outcome.cookies : []);
  expect(await isIn(app, victim)).toBe(true);
  expect(victim.cookie()).not.toContain("chosen-by-somebody-else");
  const first = victim.cookie();
  const again = await signIn(app, victim.caller(), { email: person.email, password });
  victim.keep(again.state === "in" ? again.cookies : []);
  expect(victim.cookie()).not.toBe(first);
});

test("a form that stood on another site signs nobody in and changes nothing", async () => {
  const app = await testApp();
  const person = await storedAccount(app);
  const browser = await signedInAs(app, person);
  const evil = testBrowser("192.0.2.1", { origin: "https://evil.example" });
  evil.keep(browser.cookie().split("; "));
  const refused = { kind: "forbidden" };
  await expect(signIn(app, evil.caller(), { email: person.email, password })).rejects.toMatchObject(refused);
  const actor = await actorOf(app, browser.request());
  const next = { current: password, next: "a loud evening in the hall" };
  await expect(changePassword(app, evil.caller(), actor, next)).rejects.toMatchObject(refused);
  expect((await signIn(app, testBrowser().caller(), { email: person.email, password })).state).toBe("in");
});

test("signing out ends the session on the server: its cookie opens nothing any more", async () => {
  const app = await testApp();
  const browser = await signedInAs(app, await storedAccount(app));
  await endSession(app, browser.caller());
  expect(await isIn(app, browser)).toBe(false);
});

test("a blocked account is out on its next page", async () => {
  const app = await testApp();
  const person = await storedAccount(app);
  const browser = await signedInAs(app, person);
  await app.write((tx) => setBanned(tx, person.id, true));
  expect(await isIn(app, browser)).toBe(false);
});

test("where an account is signed in is listed, without a network's address, and can be ended one by one or all but this", async () => {
  const app = await testApp();
  const person = await storedAccount(app);
  const [own, lost, other] = await Promise.all([1, 2, 3].map(() => signedInAs(app, person)));
  if (!own || !lost || !other) throw new Error("three browsers");
  const visit = await visitOf(app, own.request());
  const { sessions } = await ownAccount(app, visit.actor, visit.sessionId);
  expect(sessions).toHaveLength(3);
  expect(sessions.filter(({ isThis }) => isThis)).toHaveLength(1);
  const { sessionId } = await visitOf(app, lost.request());
  await endOneSession(app, visit.actor, sessionId ?? "");
  expect(await Promise.all([own, lost, other].map((each) => isIn(app, each)))).toEqual([true, false, true]);
  await endOtherSessions(app, visit.actor, visit.sessionId);
  expect(await Promise.all([own, lost, other].map((each) => isIn(app, each)))).toEqual([true, false, false]);
});

test("nobody ends another's session", async () => {
  const app = await testApp();
  const browser = await signedInAs(app, await storedAccount(app));
  const stranger = await signedInAs(app, await storedAccount(app));
  const { sessionId } = await visitOf(app, browser.request());
  await endOneSession(app, await actorOf(app, stranger.request()), sessionId ?? "");
  expect(await isIn(app, browser)).toBe(true);
});

test("another password signs all other browsers out and needs the old one", async () => {
  const app = await testApp();
  const person = await storedAccount(app);
  const [own, other] = [await signedInAs(app, person), await signedInAs(app, person)];
  const actor = await actorOf(app, own.request());
  const next = "a loud evening in the hall";
  expect(await changePassword(app, own.caller(), actor, { current: "wrong", next })).toEqual({
    problem: "accounts.password.wrong",
  });
  const changed = await changePassword(app, own.caller(), actor, { current: password, next });
  own.keep("cookies" in changed ? changed.cookies : []);
  expect(await isIn(app, own)).toBe(true);
  expect(await isIn(app, other)).toBe(false);
  expect((await signIn(app, testBrowser().caller(), { email: person.email, password: next })).state).toBe(
    "in",
  );
});

test("a letter's link signs in once", async () => {
  const app = await testApp({}, mailServer);
  const { email } = await storedAccount(app);
  await askForLetter(app, testBrowser().caller(), { email, which: "signIn" });
  const token = await tokenFor(app, email);
  const browser = testBrowser();
  const opened = await openSignInLink(app, browser.caller(), token);
  browser.keep(opened.state === "in" ? opened.cookies : []);
  expect(await isIn(app, browser)).toBe(true);
  expect(await openSignInLink(app, testBrowser().caller(), token)).toMatchObject({
    message: "accounts.link.ended",
  });
});

test("the letter's link names the public address, whatever host the request named", async () => {
  const app = await testApp({}, mailServer);
  const { email } = await storedAccount(app);
  const asking = testBrowser("192.0.2.1", {
    host: "evil.example",
    origin: "http://evil.example",
  });
  await askForLetter(app, asking.caller(), { email, which: "resetPassword" });
  await tokenFor(app, email);
  expect((await lettersTo(app, email))[0]?.link).toMatch(/^https:\/\/gemba\.example\.org\/reset\/[\w-]+$/);
});

test("asking for a letter is answered alike for an address with and without an account, and only one gets a letter", async () => {
  const app = await testApp({}, mailServer);
  const { email } = await storedAccount(app);
  const ask = (address: string) =>
    askForLetter(app, testBrowser().caller(), { email: address, which: "resetPassword" });
  expect(await ask("nobody@acme.example")).toBe(await ask(email));
  await tokenFor(app, email);
  expect(await waitingMail(app.read)).toHaveLength(1);
});

test("an account with a second factor gets no link that would pass it by", async () => {
  const app = await testApp({}, mailServer);
  const plain = await storedAccount(app);
  const { person } = await withSecondFactor(app);
  await askForLetter(app, testBrowser().caller(), { email: person.email, which: "signIn" });
  await askForLetter(app, testBrowser().caller(), { email: plain.email, which: "signIn" });
  await tokenFor(app, plain.email);
  expect(await lettersTo(app, person.email)).toEqual([]);
});

test("a letter's link that was on its way when the second factor was turned on does not pass it by", async () => {
  const app = await testApp({}, mailServer);
  const person = await storedAccount(app);
  const browser = await signedInAs(app, person);
  await askForLetter(app, testBrowser().caller(), { email: person.email, which: "signIn" });
  const token = await tokenFor(app, person.email);
  const actor = await actorOf(app, browser.request());
  const answer = await beginSecondFactor(app, browser.caller(), actor, password);
  const secret = "begun" in answer ? answer.begun.secret : "";
  await confirmSecondFactor(app, browser.caller(), actor, codeNow(secret));
  const stranger = testBrowser();
  const outcome = await openSignInLink(app, stranger.caller(), token);
  expect(outcome).toMatchObject({ state: "refused" });
  expect(await sessionsOfAccount(app.read, person.id, app.now())).toHaveLength(1);
});

test("another password ends links to a new one that were sent before, and second steps that were begun with the old one", async () => {
  const app = await testApp({}, mailServer);
  const person = await storedAccount(app);
  const browser = await signedInAs(app, person);
  await askForLetter(app, testBrowser().caller(), { email: person.email, which: "resetPassword" });
  const old = await tokenFor(app, person.email);
  const actor = await actorOf(app, browser.request());
  const next = "a loud evening in the hall";
  await changePassword(app, browser.caller(), actor, { current: password, next });
  const again = resetPassword(app, testBrowser().caller(), {
    token: old,
    password: "somebody else was here",
  });
  expect(await again).toBe("accounts.link.ended");
  expect((await signIn(app, testBrowser().caller(), { email: person.email, password: next })).state).toBe(
    "in",
  );
});

test("of two links to a new password the second is over when the first was used, and one link used twice at once gives one password", async () => {
  const app = await testApp();
  const person = await storedAccount(app);
  const link = async () => {
    const made = await resetLinkFor(app, person.email, { withoutSecondFactor: false });
    return made.split("/").pop() ?? "";
  };
  const [one, two] = [await link(), await link()];
  const use = (token: string, next: string) =>
    resetPassword(app, testBrowser().caller(), { token, password: next });
  const both = await Promise.all([
    use(one, "a loud evening in the hall"),
    use(one, "a dull evening in the hall"),
  ]);
  expect(both.sort()).toEqual(["accounts.link.ended", null]);
  expect(await use(two, "a third evening in the hall")).toBe("accounts.link.ended");
});

test("however often others have signed out, who signs out is out", async () => {
  const app = await testApp({}, { ABUSE_CHECKS: "1" });
  const browser = await signedInAs(app, await storedAccount(app));
  const kept = browser.request();
  for (let n = 0; n < 120; n += 1) await endSession(app, testBrowser().caller());
  await endSession(app, browser.caller());
  expect((await actorOf(app, kept)).account).toBeNull();
});

test("another password and the second factor, on and off, are in the log", async () => {
  const app = await testApp();
  const { person, browser } = await withSecondFactor(app);
  const actor = await actorOf(app, browser.request());
  const next = "a loud evening in the hall";
  const changed = await changePassword(app, browser.caller(), actor, { current: password, next });
  browser.keep("cookies" in changed ? changed.cookies : []);
  await endSecondFactor(app, browser.caller(), actor, next);
  const entries = await auditEntries(app.read, 0, 100);
  expect(entries.map(({ deed, actor: by }) => [deed, by])).toEqual(
    ["account.factor-on", "account.password", "account.factor-off"].map((deed) => [
      deed,
      `account:${person.id}`,
    ]),
  );
});

test("without a mail server nobody is told that a letter is on its way", async () => {
  const app = await testApp();
  const asked = askForLetter(app, testBrowser().caller(), { email: "ada@acme.example", which: "signIn" });
  await expect(asked).rejects.toMatchObject({ kind: "unavailable" });
});

test("a reset link gives one new password and signs everybody out", async () => {
  const app = await testApp({}, mailServer);
  const person = await storedAccount(app);
  const browser = await signedInAs(app, person);
  await askForLetter(app, testBrowser().caller(), { email: person.email, which: "resetPassword" });
  const token = await tokenFor(app, person.email);
  const next = "a loud evening in the hall";
  const reset = (password: string) => resetPassword(app, testBrowser().caller(), { token, password });
  expect(await reset("password12")).toBe("accounts.password.common");
  expect(await reset(next)).toBeNull();
  expect(await reset("yet another evening")).toBe("accounts.link.ended");
  expect(await isIn(app, browser)).toBe(false);
  expect((await signIn(app, testBrowser().caller(), { email: person.email, password: next })).state).toBe(
    "in",
  );
});

test.each(["guessed", "x".repeat(100), "reset-password:", "%00"])(
  "the reset link %s opens nothing",
  async (token) => {
    const app = await testApp();
    const next = { token, password: "a loud evening in the hall" };
    expect(await resetPassword(app, testBrowser().caller(), next)).toBe("accounts.link.ended");
  },
);

/** An account whose second factor is on. */
async function withSecondFactor(app: RunningApp) {
  const person = await storedAccount(app);
  const browser = await signedInAs(app, person);
  const actor = await actorOf(app, browser.request());
  const answer = await beginSecondFactor(app, browser.caller(), actor, password);
  if (!("begun" in answer)) throw new Error(answer.problem);
  const { begun } = answer;
  const { secret } = begun;
  const confirmed = await confirmSecondFactor(app, browser.caller(), actor, codeNow(secret));
  browser.keep("cookies" in confirmed ? confirmed.cookies : []);
  return { person, browser, begun, secret };
}

test("with the second factor on, the password alone opens nothing; a code does", async () => {
  const app = await testApp();
  const { person, secret, browser: first } = await withSecondFactor(app);
  expect(await isIn(app, first)).toBe(true);
  const browser = testBrowser();
  const half = await signIn(app, browser.caller(), { email: person.email, password });
  expect(half.state).toBe("second");
  browser.keep(half.state === "second" ? half.cookies : []);
  expect(await isIn(app, browser)).toBe(false);
  expect(await secondStep(app, browser.caller(), "000000")).toMatchObject({
    message: "accounts.second.wrong",
  });
  const whole = await secondStep(app, browser.caller(), codeNow(secret, { later: 1 }));
  browser.keep(whole.state === "in" ? whole.cookies : []);
  expect(await isIn(app, browser)).toBe(true);
});

test("a recovery code opens the account once", async () => {
  const app = await testApp();
  const { person, begun } = await withSecondFactor(app);
  const withCode = async () => {
    const browser = testBrowser();
    const half = await signIn(app, browser.caller(), { email: person.email, password });
    browser.keep(half.state === "second" ? half.cookies : []);
    return (await secondStep(app, browser.caller(), begun.codes[0] ?? "")).state;
  };
  expect(await withCode()).toBe("in");
  expect(await withCode()).toBe("refused");
});

async function halfIn(app: RunningApp, email: string) {
  const browser = testBrowser();
  const half = await signIn(app, browser.caller(), { email, password });
  browser.keep(half.state === "second" ? half.cookies : []);
  return browser;
}

test("a code of the app opens the account once, also for two who type it in the same moment, and not after it has set the factor up", async () => {
  const app = await testApp();
  const { person, secret } = await withSecondFactor(app);
  const withCode = async (code: string) =>
    (await secondStep(app, (await halfIn(app, person.email)).caller(), code)).state;
  expect(await withCode(codeNow(secret))).toBe("refused");
  const code = codeNow(secret, { later: 1 });
  const browsers = [await halfIn(app, person.email), await halfIn(app, person.email)];
  const both = await Promise.all(browsers.map((browser) => secondStep(app, browser.caller(), code)));
  expect(both.map(({ state }) => state).sort()).toEqual(["in", "refused"]);
  expect(await withCode(code)).toBe("refused");
  // Of those that were refused no session is left.
  expect(await sessionsOfAccount(app.read, person.id, app.now())).toHaveLength(2);
});

test("of two who use one recovery code in the same moment one comes in", async () => {
  const app = await testApp();
  const { person, begun } = await withSecondFactor(app);
  const browsers = [await halfIn(app, person.email), await halfIn(app, person.email)];
  const both = await Promise.all(
    browsers.map((browser) => secondStep(app, browser.caller(), begun.codes[1] ?? "")),
  );
  expect(both.map(({ state }) => state).sort()).toEqual(["in", "refused"]);
});

test("codes cannot be tried without end after one password", async () => {
  const app = await testApp();
  const { person, secret } = await withSecondFactor(app);
  const browser = testBrowser();
  const half = await signIn(app, browser.caller(), { email: person.email, password });
  browser.keep(half.state === "second" ? half.cookies : []);
  for (let n = 0; n < 6; n += 1) await secondStep(app, browser.caller(), `00000${n}`);
  expect((await secondStep(app, browser.caller(), codeNow(secret))).state).toBe("refused");
});

test("a code without the password before it opens nothing", async () => {
  const app = await testApp();
  const { secret } = await withSecondFactor(app);
  const outcome = await secondStep(app, testBrowser().caller(), codeNow(secret));
  expect(outcome).toMatchObject({ state: "refused", message: "accounts.second.ended" });
});

test("who sits at the machine makes a link to a new password, and takes a lost second factor away", async () => {
  const app = await testApp();
  const { person } = await withSecondFactor(app);
  const link = await resetLinkFor(app, person.email.toUpperCase(), { withoutSecondFactor: true });
  const next = "a loud evening in the hall";
  const token = link.split("/").pop() ?? "";
  expect(await resetPassword(app, testBrowser().caller(), { token, password: next })).toBeNull();
  expect((await signIn(app, testBrowser().caller(), { email: person.email, password: next })).state).toBe(
    "in",
  );
  const unknown = resetLinkFor(app, "nobody@acme.example", { withoutSecondFactor: false });
  await expect(unknown).rejects.toMatchObject({ kind: "not-found" });
});

test("where the secret of the installation was changed, a code of the second factor is answered with what to do", async () => {
  const app = await testApp();
  const { person, secret, begun } = await withSecondFactor(app);
  const another = { secret: new Uint8Array(32).fill(7) };
  expect(await acceptSecret({ ...app, ...another })).toEqual({ secondFactors: 1 });
  const other = await testApp(another, { DATA_DIR: app.env.DATA_DIR });
  for (const code of [codeNow(secret, { later: 1 }), begun.codes[0] ?? ""])
    expect(await secondStep(other, (await halfIn(other, person.email)).caller(), code)).toMatchObject({
      state: "refused",
      message: "accounts.second.unreadable",
    });
});
