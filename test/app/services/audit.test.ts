/** The audit log: with the deed or not at all, never changed, and whole, or it says where it is not. */
import { join } from "node:path";
import SqliteFile from "better-sqlite3";
import pg from "pg";
import { expect, test } from "vitest";
import type { RunningApp } from "../../../app/platform/context.server.ts";
import { audit, auditCsv, verifyAudit } from "../../../app/services/audit.server.ts";
import { createInvitations } from "../../../app/services/invitations.server.ts";
import { closeWave, extendWave, openWave, publishWave } from "../../../app/services/waves.server.ts";
import { auditEntries } from "../../../db/queries/audit.ts";
import { testApp } from "../../builders/app.ts";
import { openStudyOf } from "./respondent.ts";

const deed = { by: "operator", deed: "wave.opened", details: { wave: 1 } } as const;
const note = (app: RunningApp) => app.write((tx) => audit(app, tx, deed));

/** As somebody who has the database in hand, past everything that the program refuses. */
async function byHand(app: RunningApp, statement: string): Promise<void> {
  if (app.env.DATABASE_URL) {
    const client = new pg.Client({ connectionString: app.env.DATABASE_URL });
    await client.connect();
    await client.query(statement).finally(() => client.end());
    return;
  }
  const file = new SqliteFile(join(app.env.DATA_DIR, "gemba.db"));
  try {
    file.exec(statement);
  } finally {
    file.close();
  }
}

async function dropTriggers(app: RunningApp): Promise<void> {
  const triggers = app.env.DATABASE_URL
    ? ["audit_entry_stays on audit_entry"]
    : ["audit_entry_stays", "audit_entry_is_kept"];
  for (const trigger of triggers) await byHand(app, `drop trigger ${trigger}`);
}

test("the life of a wave is in the log, with who and which study, oldest first", async () => {
  const { app, study, wave } = await openStudyOf({ wave: { state: "planned", opens_on: null } });
  await openWave(app, wave.id);
  await createInvitations(app, { study: study.slug, count: 3 });
  await extendWave(app, wave.id, "2099-01-01", "account:a1");
  await closeWave(app, wave.id, "system");
  await publishWave(app, wave.id);
  const entries = await auditEntries(app.read, 0, 10);
  expect(entries.map(({ actor, deed: did }) => `${actor} ${did}`)).toEqual([
    "command wave.opened",
    "command invitations.made",
    "account:a1 wave.extended",
    "system wave.closed",
    "command wave.published",
  ]);
  expect(entries.every(({ study_id }) => study_id === study.id)).toBe(true);
  expect(await verifyAudit(app)).toMatchObject({ whole: true, entries: 5 });
});

test("a deed that fails leaves no entry", async () => {
  const app = await testApp();
  const failing = app.write(async (tx) => {
    await audit(app, tx, deed);
    throw new Error("the deed failed");
  });
  await expect(failing).rejects.toThrow("the deed failed");
  expect(await verifyAudit(app)).toMatchObject({ whole: true, entries: 0 });
});

test("entries written at the same time make one chain without a gap", async () => {
  const app = await testApp();
  await Promise.all(Array.from({ length: 25 }, () => note(app)));
  expect(await verifyAudit(app)).toMatchObject({ whole: true, entries: 25 });
});

test("the database refuses to change an entry or to take one out", async () => {
  const app = await testApp();
  await note(app);
  for (const statement of ["update audit_entry set actor = 'x'", "delete from audit_entry"])
    await expect(byHand(app, statement)).rejects.toThrow("only ever added to");
  expect(await verifyAudit(app)).toMatchObject({ whole: true, entries: 1 });
});

test("an entry that was changed by hand shows, and so does one that was taken out", async () => {
  const app = await testApp();
  for (let n = 0; n < 5; n += 1) await note(app);
  await dropTriggers(app);
  await byHand(app, "update audit_entry set actor = 'somebody else' where number = 4");
  expect(await verifyAudit(app)).toMatchObject({ whole: false, at: 4 });
  await byHand(app, "delete from audit_entry where number = 2");
  expect(await verifyAudit(app)).toMatchObject({ whole: false, at: 2 });
});

test("the table of the log holds every entry on a line of its own", async () => {
  const app = await testApp();
  for (let n = 0; n < 3; n += 1) await note(app);
  const lines: string[] = [];
  for await (const line of auditCsv(app)) lines.push(line);
  expect(lines).toHaveLength(4);
  expect(lines[1]).toMatch(/^1,[^,]+,operator,wave\.opened,,"\{""wave"":1\}",0{64},[0-9a-f]{64}\r\n$/);
});
