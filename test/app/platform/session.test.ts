import { expect, test } from "vitest";
import { endSession, hasSession, openSession, renewSetupLink } from "../../../app/platform/session.server.ts";
import { operator } from "../../../db/schema/operator.ts";
import { testApp } from "../../builders/app.ts";

const withCookie = (cookie: string) =>
  new Request("http://localhost/studies", { headers: { cookie: cookie.split(";")[0] ?? "" } });

test("the set-up link opens a session once", async () => {
  const app = await testApp();
  const token = (await renewSetupLink(app)) ?? "";
  expect(await hasSession(app, withCookie(await openSession(app, token)))).toBe(true);
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
    await tx.insert(operator).values({ id: "o1", name: "Ada", created_at: app.now() });
  });
  expect(await renewSetupLink(app)).toBeNull();
});

test("a forged or altered cookie is no session, and an ended one is none any more", async () => {
  const app = await testApp();
  const cookie = await openSession(app, (await renewSetupLink(app)) ?? "");
  const forged = `gemba_session=${Buffer.from(JSON.stringify({ openedBy: "set-up link" })).toString("base64")}`;
  expect(await hasSession(app, withCookie(forged))).toBe(false);
  expect(await hasSession(app, withCookie(cookie.replace("gemba_session=", "gemba_session=x")))).toBe(false);
  expect(await hasSession(app, withCookie(await endSession(app, withCookie(cookie))))).toBe(false);
  const other = await testApp();
  expect(await hasSession(other, withCookie(cookie))).toBe(false);
});
