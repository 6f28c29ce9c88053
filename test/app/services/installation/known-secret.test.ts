/** The secret that a database is used with: another one stops the start, before anything is sealed with it or given up, until somebody means it. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createApp } from "../../../../app/platform/context.server.ts";
import { readEnvironment } from "../../../../app/platform/env.server.ts";
import { acceptSecret } from "../../../../app/services/installation/accept-secret.server.ts";
import { auditEntries } from "../../../../db/queries/audit.ts";
import { knownFingerprint } from "../../../../db/queries/known-secret.ts";
import { storedAccount } from "../../../builders/accounts.ts";

const [first, second] = ["the first secret, long enough for it", "another secret, long enough for it"];

function place() {
  const DATA_DIR = mkdtempSync(join(tmpdir(), "gemba-secret-"));
  onTestFinished(() => rmSync(DATA_DIR, { recursive: true, force: true }));
  const common = { DATA_DIR, DATABASE_URL: process.env.DATABASE_URL, DEMO: "0", LOG_LEVEL: "silent" };
  const start = async (environment: Record<string, string>, how = {}) => {
    const app = await createApp(readEnvironment({ ...common, ...environment }), {}, how);
    onTestFinished(() => app.close());
    return app;
  };
  return { DATA_DIR, start };
}

test("a start with another secret says in one line what could not be read and how to put it back, and changes nothing", async () => {
  const { DATA_DIR, start } = place();
  const app = await start({ SECRET: first });
  const known = await knownFingerprint(app.read);
  const refused =
    /^[^\n]*not the secret that the database was used with[^\n]*letters[^\n]*Put back[^\n]*npm run secret -- accept[^\n]*$/;
  await expect(start({ SECRET: second })).rejects.toThrow(refused);
  await expect(start({ SECRET: second })).rejects.toThrow(/^SECRET: /);
  // Without SECRET a file is made: it is another secret, too.
  await expect(start({})).rejects.toThrow(`${join(DATA_DIR, "secret")}: `);
  expect(await knownFingerprint(app.read)).toBe(known);
  expect(known).not.toContain(Buffer.from(first).toString("hex"));
  await start({ SECRET: first });
});

test("a file of the secret that was replaced is noticed, and put back it opens again", async () => {
  const { DATA_DIR, start } = place();
  const file = join(DATA_DIR, "secret");
  writeFileSync(file, "ab".repeat(32));
  await start({});
  writeFileSync(file, "cd".repeat(32));
  await expect(start({})).rejects.toThrow(file);
  writeFileSync(file, "ab".repeat(32));
  await start({});
});

test("who has lost the secret goes on with another one, deliberately; the log has it, and the other way is the same", async () => {
  const { start } = place();
  const before = await start({ SECRET: first });
  await storedAccount(before);
  const now = await start({ SECRET: second }, { anySecret: true });
  expect(await acceptSecret(now)).toEqual({ secondFactors: 0 });
  expect(await acceptSecret(now)).toBeNull();
  await start({ SECRET: second });
  await expect(start({ SECRET: first })).rejects.toThrow(/not the secret/);
  const back = await start({ SECRET: first }, { anySecret: true });
  await acceptSecret(back);
  await start({ SECRET: first });
  const log = await auditEntries(back.read, 0, 100);
  expect(log.map(({ actor, deed }) => `${actor} ${deed}`)).toEqual([
    "command secret.accepted",
    "command secret.accepted",
  ]);
});

test("two processes that start at once on an empty database with two secrets: one of them is told", async () => {
  const { start } = place();
  const tries = await Promise.allSettled([start({ SECRET: first }), start({ SECRET: second })]);
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});
