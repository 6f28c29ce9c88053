/** The state of the installation, a trial of the mail server with what was said, and backups that are opened before they count. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import SqliteFile from "better-sqlite3";
import { expect, test } from "vitest";
import { operator } from "../../../../app/access/actor.ts";
import type { RunningApp } from "../../../../app/platform/context.server.ts";
import { actorOf } from "../../../../app/platform/session.server.ts";
import { planBackups } from "../../../../app/services/installation/backup-plan.server.ts";
import { askForBackup, fetchBackup } from "../../../../app/services/installation/backups.server.ts";
import { systemPage, tryMail } from "../../../../app/services/installation/system-page.server.ts";
import { backupJobs } from "../../../../app/services/jobs/backup-job.server.ts";
import { startJobQueue } from "../../../../app/services/jobs/job-queue.server.ts";
import { auditEntries } from "../../../../db/queries/audit.ts";
import { signedInAs, storedAccount } from "../../../builders/accounts.ts";
import { testApp } from "../../../builders/app.ts";
import { storedStudy } from "../../../builders/database.ts";
import { mailApp, stoppedClock } from "../../../builders/mail-app.ts";
import { mailServer } from "../../../builders/mail-server.ts";

const onPostgres = Boolean(process.env.DATABASE_URL);

async function withOperator(app: RunningApp) {
  const person = await storedAccount(app, { role: "operator" });
  return { person, actor: await actorOf(app, (await signedInAs(app, person)).request()) };
}

test("the page says what runs, how large the database is and what is free", async () => {
  const app = await testApp();
  const page = await systemPage(app, operator);
  expect(page.versions.gemba).toMatch(/^\d+\.\d+\.\d+$/);
  expect(page.database.kind).toBe(onPostgres ? "postgres" : "sqlite");
  expect(page.database.bytes).toBeGreaterThan(100_000);
  expect(page.disk.all).toBeGreaterThan(page.disk.free);
  expect(page.mail).toMatchObject({ server: null, trialTo: null });
});

test("a trial letter really arrives, and what both sides said is shown without the password", async () => {
  const server = await mailServer({ login: { user: "gemba", password: "a secret of the mail server" } });
  const url = server.url.replace("smtp://", "smtp://gemba:a%20secret%20of%20the%20mail%20server@");
  const app = await mailApp(url, stoppedClock());
  const { person, actor } = await withOperator(app);
  expect(await systemPage(app, actor)).toMatchObject({ mail: { server: server.url, trialTo: person.email } });
  const trial = await tryMail(app, actor, "en");
  expect(trial).toMatchObject({ to: person.email, outcome: "accepted" });
  expect(server.arrived.map(({ to }) => to)).toEqual([person.email]);
  const said = trial.dialogue.join("\n");
  expect(said).toContain(`> RCPT TO:<${person.email}>`);
  expect(said).toMatch(/< 250/);
  const password = "a secret of the mail server";
  for (const secret of [password, Buffer.from(`\0gemba\0${password}`).toString("base64")])
    expect(said).not.toContain(secret);
});

test("a server that refuses, and one that is not there, are told apart with their own words", async () => {
  const server = await mailServer({ recipient: () => ({ code: 550, text: "5.7.1 not from you" }) });
  const app = await mailApp(server.url, stoppedClock());
  const { actor } = await withOperator(app);
  const refused = await tryMail(app, actor, "en");
  expect(refused.outcome).toBe("refused");
  expect(refused.dialogue.join("\n")).toContain("550 5.7.1 not from you");
  await server.close();
  expect(await tryMail(app, actor, "en")).toMatchObject({
    outcome: "unreachable",
    why: "connection",
    said: expect.stringContaining("ECONNREFUSED"),
  });
});

test("a trial names what is wrong with the server: login, sender, encryption, and what was said", async () => {
  const trialWith = async (url: string) => {
    const app = await mailApp(url, stoppedClock());
    return tryMail(app, (await withOperator(app)).actor, "en");
  };
  const strict = await mailServer({ login: { user: "gemba", password: "right" } });
  expect(await trialWith(strict.url.replace(/\/\/(.*@)?/, "//gemba:wrong@"))).toMatchObject({
    outcome: "unreachable",
    why: "login",
    said: expect.stringContaining("535"),
  });
  const choosy = await mailServer({ sender: () => ({ code: 553, text: "5.7.1 not yours" }) });
  expect(await trialWith(choosy.url)).toMatchObject({
    outcome: "unreachable",
    why: "sender",
    said: expect.stringContaining("not yours"),
  });
  const plain = await mailServer();
  expect(await trialWith(`smtps://${new URL(plain.url).host}`)).toMatchObject({
    outcome: "unreachable",
    why: "tls",
  });
});

test("without a mail server a trial is refused, and without an account too", async () => {
  const app = await testApp();
  const { actor } = await withOperator(app);
  await expect(tryMail(app, actor, "en")).rejects.toMatchObject({ kind: "unavailable" });
  await expect(tryMail(app, operator, "en")).rejects.toMatchObject({ kind: "conflict" });
});

async function backUpNow(app: RunningApp): Promise<void> {
  await askForBackup(app, operator);
  const queue = startJobQueue(app, [backupJobs], { pollMs: 5 });
  await queue.idle();
  await queue.stop();
}

test("an operator is warned where there is no backup, and where none came for two days though one is planned for every day", async () => {
  const app = await testApp();
  const seen = async () => {
    const { lastBackup, backupMissing } = await systemPage(app, operator);
    return [lastBackup?.hours ?? null, backupMissing];
  };
  expect(await seen()).toEqual([null, true]);
  const folder = join(app.env.DATA_DIR, "backups");
  mkdirSync(folder, { recursive: true });
  // Its name says when it was made, whatever a copy of the folder made of the file's own time.
  const lying = (hours: number) => {
    const at = new Date(app.now().getTime() - (hours * 60 + 1) * 60_000);
    writeFileSync(join(folder, `gemba-${at.toISOString().replace(/[:.]/g, "-")}.db`), "");
  };
  lying(100);
  expect(await seen()).toEqual([100, false]);
  await planBackups(app, operator, { hour: "3", days: "30" });
  expect(await seen()).toEqual([100, true]);
  lying(49);
  expect(await seen()).toEqual([49, true]);
  lying(48);
  expect(await seen()).toEqual([48, false]);
  lying(2);
  expect(await seen()).toEqual([2, false]);
});

// A backup of PostgreSQL is the operator's own (pg_dump): there is no file here to copy or to look at.
test.skipIf(onPostgres)(
  "a backup that was asked for holds the data, is listed, and can be fetched whole",
  async () => {
    const app = await testApp();
    const { study } = await storedStudy(app);
    await backUpNow(app);
    const { backups, backup } = await systemPage(app, operator);
    expect(backup).toBeNull();
    const name = backups[0]?.name ?? "";
    const { body, bytes } = await fetchBackup(app, operator, name);
    const fetched = Buffer.from(await new Response(body).arrayBuffer());
    expect(fetched.length).toBe(bytes);
    const copy = join(app.env.DATA_DIR, "fetched.db");
    writeFileSync(copy, fetched);
    const opened = new SqliteFile(copy, { readonly: true });
    expect(opened.prepare("select slug from study").pluck().all()).toEqual([study.slug]);
    opened.close();
    const deeds = (await auditEntries(app.read, 0, 10)).map(({ actor, deed }) => `${actor} ${deed}`);
    expect(deeds).toEqual(["operator backup.made", "operator backup.fetched"]);
  },
);

// A backup of PostgreSQL is the operator's own (pg_dump): there is no file here to copy or to look at.
test.skipIf(onPostgres)(
  "a backup that cannot be made says so, leaves nothing, and can be asked for again",
  async () => {
    const app = await testApp();
    // A file is in the place of the folder.
    const folder = join(app.env.DATA_DIR, "backups");
    writeFileSync(folder, "");
    await expect(backUpNow(app)).resolves.toBeUndefined();
    const { rmSync } = await import("node:fs");
    rmSync(folder);
    expect((await systemPage(app, operator)).backup).toEqual({ state: "dead", failure: "broken" });
    await backUpNow(app);
    expect(await systemPage(app, operator)).toMatchObject({ backup: null, backups: [{}] });
  },
);

test.each(["../secret", "secret", "gemba.db", "..", "gemba-2026-01-01T00-00-00-000Z.db/../../secret"])(
  "%s is no backup, and is not handed out",
  async (name) => {
    const app = await testApp();
    mkdirSync(join(app.env.DATA_DIR, "backups"));
    writeFileSync(join(app.env.DATA_DIR, "backups", "secret"), "x");
    expect(existsSync(join(app.env.DATA_DIR, "secret"))).toBe(true);
    await expect(fetchBackup(app, operator, name)).rejects.toMatchObject({ kind: "not-found" });
  },
);
