/** What the log says of people who did not get in: enough for the operator, and nothing of what they typed. */
import { expect, test } from "vitest";
import { openSignInLink, signIn } from "../../../app/services/accounts.server.ts";
import { setBanned } from "../../../db/queries/accounts.ts";
import { password, storedAccount, testBrowser } from "../../builders/accounts.ts";
import { testApp } from "../../builders/app.ts";
import { logLines } from "../../builders/log-lines.ts";

test("why a password did not open an account stands in the log by the account's key, and the page says the same to all", async () => {
  const logged = logLines();
  const app = await testApp({ log: logged.log });
  const known = await storedAccount(app);
  const without = await storedAccount(app, { password: null });
  const blocked = await storedAccount(app);
  await app.write((tx) => setBanned(tx, blocked.id, true));
  const wrong = "not the one that it is";
  const tries = [
    { email: known.email, password: wrong, reason: "wrong-password", account: known.id },
    { email: without.email, password, reason: "no-password", account: without.id },
    { email: blocked.email, password, reason: "blocked", account: blocked.id },
    { email: "mallory@acme.example", password, reason: "no-account" },
    { email: "no address", password, reason: "no-account" },
  ];
  const outcomes = [];
  for (const { email, password } of tries)
    outcomes.push(await signIn(app, testBrowser().caller(), { email, password }));
  expect(new Set(outcomes.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(logged.failures()).toEqual(tries.map(({ email: _, password: __, ...facts }) => facts));
  expect(logged.text()).not.toMatch(/acme|not the one|quiet morning/);
});

test("of more failures than thirty in a minute the log says how many there were", async () => {
  const logged = logLines();
  let later = 0;
  const app = await testApp({ log: logged.log, now: () => new Date(Date.now() + later) });
  for (let n = 0; n < 33; n += 1)
    await openSignInLink(app, testBrowser(`192.0.2.${n}`).caller(), `no-link-${n}`);
  expect(logged.failures()).toHaveLength(30);
  later = 61_000;
  await openSignInLink(app, testBrowser().caller(), "no-link");
  expect(logged.failures()).toHaveLength(31);
  expect(logged.told()).toContainEqual(expect.objectContaining({ left: 3 }));
  expect(logged.text()).not.toContain("no-link");
});
