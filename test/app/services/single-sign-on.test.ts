/** Single sign-on against a real provider: who has an account comes in, nobody else; and what happens when the provider is not there. */
import { expect, test } from "vitest";
import type { RunningApp } from "../../../app/platform/context.server.ts";
import { actorOf } from "../../../app/platform/session.server.ts";
import { beginSignOn, finishSignOn } from "../../../app/services/single-sign-on.server.ts";
import { setBanned } from "../../../db/queries/accounts.ts";
import { storedAccount, type TestBrowser, testBrowser } from "../../builders/accounts.ts";
import { testApp } from "../../builders/app.ts";
import { identityProvider } from "../../builders/identity-provider.ts";
import { logLines } from "../../builders/log-lines.ts";

const home = "http://gemba.test";
const redirect = `${home}/sign-in/sso`;

async function installation(trusts = false, clientSecret = "a secret of the client") {
  const provider = await identityProvider(redirect);
  const logged = logLines();
  const app = await testApp(
    { log: logged.log },
    {
      PUBLIC_URL: home,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: "gemba",
      OIDC_CLIENT_SECRET: clientSecret,
      OIDC_TRUST_EMAIL: trusts ? "1" : "0",
    },
  );
  return { app, provider, logged };
}

const reading = (browser: TestBrowser) => ({
  request: new Request(`${home}/sign-in/sso`, { headers: { cookie: browser.cookie() } }),
  network: "192.0.2.1",
  language: "en",
});

/** From the provider's first page to the address that it sends back to, as a browser would go. */
async function throughProvider(address: string): Promise<URLSearchParams> {
  const visitor = testBrowser();
  let next = address;
  for (let hops = 0; hops < 10; hops += 1) {
    const answer = await fetch(next, { redirect: "manual", headers: { cookie: visitor.cookie() } });
    visitor.keep(answer.headers.getSetCookie());
    const location = answer.headers.get("location");
    if (!location) throw new Error(`the provider answered ${answer.status}: ${await answer.text()}`);
    next = new URL(location, next).href;
    if (next.startsWith(redirect)) return new URL(next).searchParams;
  }
  throw new Error("the provider leads in a circle");
}

async function signOn(app: RunningApp, browser: TestBrowser, to = "/organizations") {
  const begun = await beginSignOn(app, reading(browser), to);
  browser.keep(begun.cookies);
  const finished = await finishSignOn(app, reading(browser), await throughProvider(begun.to));
  browser.keep(finished.cookies);
  return finished.to;
}

test("who has an account of the address comes in, without a password, and goes on where they wanted; the next time too", async () => {
  const { app, provider } = await installation();
  const person = await storedAccount(app, { password: null });
  provider.person = { sub: "ada-at-work", email: person.email.toUpperCase(), name: "Ada" };
  for (const browser of [testBrowser(), testBrowser()]) {
    expect(await signOn(app, browser)).toBe("/organizations");
    expect((await actorOf(app, browser.request())).account?.id).toBe(person.id);
  }
});

test("who has none does not come in, and no account is made; the log says why, without the address", async () => {
  const { app, provider, logged } = await installation();
  provider.person = { sub: "mallory", email: "mallory@acme.example", name: "Mallory" };
  const browser = testBrowser();
  expect(await signOn(app, browser)).toBe("/sign-in?failed");
  expect((await actorOf(app, browser.request())).account).toBeNull();
  expect(logged.failures()).toEqual([{ reason: "no-account" }]);
  expect(logged.text()).not.toContain("mallory");
});

test("whom the provider refuses does not come in, and the log has the provider's word for it", async () => {
  const { app, logged } = await installation();
  expect(await signOn(app, testBrowser())).toBe("/sign-in?failed");
  expect(logged.failures()).toEqual([{ reason: "provider-refused", said: "access_denied" }]);
});

test("an answer of the provider that another browser asked for opens nothing", async () => {
  const { app, provider, logged } = await installation();
  const person = await storedAccount(app);
  provider.person = { sub: "ada-at-work", email: person.email, name: "Ada" };
  const begun = await beginSignOn(app, reading(testBrowser()), "/studies");
  const brought = await throughProvider(begun.to);
  const victim = testBrowser();
  const finished = await finishSignOn(app, reading(victim), brought);
  victim.keep(finished.cookies);
  expect(finished.to).toBe("/sign-in?failed");
  expect((await actorOf(app, victim.request())).account).toBeNull();
  expect(logged.failures()).toEqual([{ reason: "begun-elsewhere" }]);
  expect(logged.told().some(({ level }) => level === 50)).toBe(false);
});

test("a provider that is down is said to be so, before and after, and the page of passwords stays", async () => {
  const { app, provider, logged } = await installation();
  const person = await storedAccount(app);
  provider.person = { sub: "ada-at-work", email: person.email, name: "Ada" };
  const browser = testBrowser();
  const begun = await beginSignOn(app, reading(browser), "/studies");
  browser.keep(begun.cookies);
  const brought = await throughProvider(begun.to);
  await provider.close();
  expect((await finishSignOn(app, reading(browser), brought)).to).toBe("/sign-in?failed");
  expect((await beginSignOn(app, reading(browser), "/studies")).to).toBe("/sign-in?failed");
  expect(logged.failures()).toEqual([
    expect.objectContaining({ reason: "provider-away" }),
    expect.objectContaining({ reason: "provider-away" }),
  ]);
});

test("a secret of the client that the provider does not take is told apart in the log", async () => {
  const { app, provider, logged } = await installation(false, "another secret than agreed");
  const person = await storedAccount(app);
  provider.person = { sub: "ada-at-work", email: person.email, name: "Ada" };
  expect(await signOn(app, testBrowser())).toBe("/sign-in?failed");
  expect(logged.failures()).toEqual([{ reason: "code-refused", said: "invalid_client" }]);
  expect(logged.text()).not.toContain("another secret");
});

test("what somebody types into the address of the way back gets into the log as a word at most, and no more than thirty times a minute", async () => {
  const { app, logged } = await installation();
  for (const error of ["ada@acme.example wrote this", "x".repeat(100)])
    await finishSignOn(app, reading(testBrowser()), new URLSearchParams({ error }));
  expect(logged.failures()).toEqual([{ reason: "provider-refused" }, { reason: "provider-refused" }]);
  expect(logged.text()).not.toMatch(/acme|xxx/);
  for (let n = 0; n < 40; n += 1)
    await finishSignOn(app, reading(testBrowser()), new URLSearchParams({ error: "nobody" }));
  expect(logged.failures()).toHaveLength(30);
});

test("without a provider set there is nothing to begin", async () => {
  const app = await testApp();
  expect((await beginSignOn(app, reading(testBrowser()), "/studies")).to).toBe("/sign-in?failed");
});

test.each([
  { said: false, trusts: false, to: "/sign-in?failed" },
  { said: false, trusts: true, to: "/sign-in?failed" },
  { said: undefined, trusts: false, to: "/sign-in?failed" },
  { said: undefined, trusts: true, to: "/studies" },
])("an address that the provider calls $said proven, trusted for all: $trusts, leads to $to", async (row) => {
  const { app, provider, logged } = await installation(row.trusts);
  const victim = await storedAccount(app);
  provider.person = { sub: "mallory", email: victim.email, name: "Mallory" };
  provider.verified = row.said;
  const browser = testBrowser();
  expect(await signOn(app, browser, "/studies")).toBe(row.to);
  const { account } = await actorOf(app, browser.request());
  expect(account?.id).toBe(row.to === "/studies" ? victim.id : undefined);
  expect(logged.failures()).toEqual(row.to === "/studies" ? [] : [{ reason: "unproven-address" }]);
});

test("the same answer of the provider counts once, in the same browser too", async () => {
  const { app, provider } = await installation();
  const person = await storedAccount(app);
  provider.person = { sub: "ada-at-work", email: person.email, name: "Ada" };
  const browser = testBrowser();
  const begun = await beginSignOn(app, reading(browser), "/studies");
  browser.keep(begun.cookies);
  const brought = await throughProvider(begun.to);
  const cookie = browser.cookie();
  expect((await finishSignOn(app, reading(browser), brought)).to).toBe("/studies");
  const again = testBrowser();
  again.keep([cookie]);
  const second = await finishSignOn(app, { ...reading(again), request: withCookie(cookie) }, brought);
  expect(second.to).toBe("/sign-in?failed");
  expect(second.cookies.some((each) => /session_token=[^;]/.test(each))).toBe(false);
});

const withCookie = (cookie: string) => new Request(`${home}/sign-in/sso`, { headers: { cookie } });

test("an answer that names another provider opens nothing", async () => {
  const { app, provider, logged } = await installation();
  const person = await storedAccount(app);
  provider.person = { sub: "ada-at-work", email: person.email, name: "Ada" };
  const browser = testBrowser();
  const begun = await beginSignOn(app, reading(browser), "/studies");
  browser.keep(begun.cookies);
  const brought = await throughProvider(begun.to);
  brought.set("iss", "https://evil.example");
  expect((await finishSignOn(app, reading(browser), brought)).to).toBe("/sign-in?failed");
  expect(logged.failures()).toEqual([{ reason: "other-issuer" }]);
});

test("a blocked account is not opened by single sign-on", async () => {
  const { app, provider, logged } = await installation();
  const person = await storedAccount(app);
  await app.write((tx) => setBanned(tx, person.id, true));
  provider.person = { sub: "ada-at-work", email: person.email, name: "Ada" };
  const browser = testBrowser();
  expect(await signOn(app, browser)).toBe("/sign-in?failed");
  expect((await actorOf(app, browser.request())).account).toBeNull();
  expect(logged.failures()).toEqual([{ reason: "blocked" }]);
});
