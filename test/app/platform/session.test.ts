import { expect, test } from "vitest";
import {
  endSession,
  hasSetupSession,
  openSession,
  renewSetupLink,
  signedIn,
} from "../../../app/platform/session.server.ts";
import { insertAccount } from "../../../db/queries/accounts.ts";
import { testApp } from "../../builders/app.ts";

const withCookie = (cookie: string) =>
  new Request("http://localhost/studies", { headers: { cookie: cookie.split(";")[0] ?? "" } });

test("the set-up link opens a session once", async () => {
  const app = await testApp();
  const token = (await renewSetupLink(app)) ?? "";
  expect(await hasSetupSession(app, withCookie(await openSession(app, token)))).toBe(true);
  await expect(openSession(app, token)).rejects.toMatchObject({ kind: "gone" });
});

test("two people with the same link at the same moment: one gets in", async () => {
  const app = await testApp();
  const token = (await renewSetupLink(app)) ?? "";
  const tries = await Promise.allSettled(Array.from({ length: 8 }, () => openSession(app, token)));
  expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
});

test("a new start ends the link of the one before, and a wrong token opens nothing", async () => {
  const app = await testApp();
  const old = (await renewSetupLink(app)) ?? "";
  await renewSetupLink(app);
  await expect(openSession(app, old)).rejects.toMatchObject({ kind: "gone" });
  await expect(openSession(app, "guessed")).rejects.toMatchObject({ kind: "gone" });
});

test("no set-up link is given once an operator exists", async () => {
  const app = await testApp();
  await app.write(async (tx) => {
    await insertAccount(tx, {
      id: "o1",
      name: "Ada",
      email: "ada@acme.example",
      role: "operator",
      now: app.now(),
    });
  });
  expect(await renewSetupLink(app)).toBeNull();
});

test("a forged or altered cookie is no session, and an ended one is none any more", async () => {
  const app = await testApp();
  const cookie = await openSession(app, (await renewSetupLink(app)) ?? "");
  const forged = `gemba_session=${Buffer.from(JSON.stringify({ openedBy: "set-up link" })).toString("base64")}`;
  expect(await hasSetupSession(app, withCookie(forged))).toBe(false);
  expect(await hasSetupSession(app, withCookie(cookie.replace("gemba_session=", "gemba_session=x")))).toBe(
    false,
  );
  const caller = { request: withCookie(cookie), network: "192.0.2.1", language: "en" };
  expect(await hasSetupSession(app, withCookie((await endSession(app, caller))[0] ?? ""))).toBe(false);
  const other = await testApp();
  expect(await hasSetupSession(other, withCookie(cookie))).toBe(false);
});

test("once an operator has an account, looking around with the set-up link is over", async () => {
  const app = await testApp();
  const cookie = await openSession(app, (await renewSetupLink(app)) ?? "");
  await app.write((tx) =>
    insertAccount(tx, { id: "o1", name: "Ada", email: "ada@acme.example", role: "operator", now: app.now() }),
  );
  expect(await hasSetupSession(app, withCookie(cookie))).toBe(false);
  await expect(signedIn(app, withCookie(cookie))).rejects.toMatchObject({ kind: "not-signed-in" });
});
