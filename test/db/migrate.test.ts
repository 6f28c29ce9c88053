/** Migrations at start: fresh, repeated, from an earlier version, from a later one, and by several processes at once. */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { Answers } from "../../app/instruments/answer.ts";
import { bool, dialect, int, json, table, text, time } from "../../db/dialect.ts";
import { openDatabase } from "../../db/door.server.ts";
import { responseByReceiptHash } from "../../db/queries/responses.ts";
import { operatorExists, redeemSetupLink, replaceSetupLink } from "../../db/queries/setup.ts";
import { allStudies, countStudies } from "../../db/queries/studies.ts";
import { wavesOfStudy } from "../../db/queries/waves.ts";
import {
  freshAddress,
  freshDatabase,
  responseRow,
  storedStudy,
  studyRow,
  waveRow,
} from "../builders/database.ts";

type Journal = { entries: { tag: string }[] };

/** The project's migrations as they stood when there were only the first `n`. */
function earlierMigrations(n: number): string {
  const folder = mkdtempSync(join(tmpdir(), "gemba-migrations-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync("db/migrations", folder, { recursive: true });
  const file = join(folder, dialect, "meta", "_journal.json");
  const journal: Journal = JSON.parse(readFileSync(file, "utf8"));
  writeFileSync(file, JSON.stringify({ ...journal, entries: journal.entries.slice(0, n) }));
  return folder;
}

/** Tables as the first migration made them: a column added since is not among them, and the rows keep none. */
const first = {
  study: table("study", {
    id: text("id"),
    slug: text("slug"),
    title: text("title"),
    host: text("host"),
    purpose: text("purpose"),
    instrument_id: text("instrument_id"),
    instrument_version: text("instrument_version"),
    unit: text("unit"),
    minimum_group: int("minimum_group"),
    caveat: text("caveat"),
    created_at: time("created_at"),
  }),
  wave: table("wave", {
    id: text("id"),
    study_id: text("study_id"),
    number: int("number"),
    title: text("title"),
    state: text("state"),
    opens_on: text("opens_on"),
    closes_on: text("closes_on"),
  }),
  response: table("response", {
    id: text("id"),
    study_id: text("study_id"),
    wave_id: text("wave_id"),
    language: text("language"),
    mode: text("mode"),
    consent_research: bool("consent_research"),
    straight_lining: bool("straight_lining"),
    answers: json<Answers>("answers"),
    receipt_hash: text("receipt_hash"),
  }),
};

test("a database made by an earlier version is upgraded at start and keeps what it holds", async () => {
  const address = freshAddress();
  const earlier = await openDatabase(address, { migrations: earlierMigrations(1) });
  await earlier.migrate();
  const study = studyRow();
  const wave = waveRow(study.id);
  const row = responseRow(wave, { receipt_hash: "r", answers: { ci_1: 6 } });
  await earlier.write(async (tx) => {
    await tx.insert(first.study).values(study);
    await tx.insert(first.wave).values(wave);
    await tx.insert(first.response).values(row);
  });
  await expect(operatorExists(earlier.read)).rejects.toThrow();
  await earlier.close();

  const database = await openDatabase(address);
  onTestFinished(() => database.close());
  await database.migrate();
  expect(await operatorExists(database.read)).toBe(false);
  await database.write((tx) => replaceSetupLink(tx, "token", new Date()));
  expect(await database.write((tx) => redeemSetupLink(tx, "token", new Date()))).toBe(true);
  // The builders' rows hold what every later column is worth to a row that was there before it.
  expect(await allStudies(database.read)).toEqual([study]);
  expect(await wavesOfStudy(database.read, study.id)).toEqual([wave]);
  expect(await responseByReceiptHash(database.read, "r")).toEqual(row);
});

test("a database made by a later version is refused, untouched, by name", async () => {
  const { address } = await freshDatabase();
  const earlier = await openDatabase(address, { migrations: earlierMigrations(1) });
  onTestFinished(() => earlier.close());
  await expect(earlier.migrate()).rejects.toThrow(/newer version of Gemba \(it has \d{4}_/);
  expect(await operatorExists(earlier.read)).toBe(false);
});

test("migrating again changes nothing", async () => {
  const database = await freshDatabase();
  await storedStudy(database);
  await database.migrate();
  await Promise.all([database.migrate(), database.migrate()]);
  expect(await countStudies(database.read)).toBe(1);
});

test("a migration that fails leaves the database as it was", async () => {
  const address = freshAddress();
  const migrations = earlierMigrations(2);
  const [, second]: Journal["entries"] = JSON.parse(
    readFileSync(join(migrations, dialect, "meta", "_journal.json"), "utf8"),
  ).entries;
  const file = join(migrations, dialect, `${second?.tag}.sql`);
  writeFileSync(file, `${readFileSync(file, "utf8")}\n--> statement-breakpoint\ncreate nonsense;`);
  const database = await openDatabase(address, { migrations });
  onTestFinished(() => database.close());
  await expect(database.migrate()).rejects.toThrow(/syntax/);
  await expect(countStudies(database.read)).rejects.toThrow();
  const repaired = await openDatabase(address);
  onTestFinished(() => repaired.close());
  await repaired.migrate();
  expect(await countStudies(repaired.read)).toBe(0);
});

test("processes that start in the same instant all come up, and lose nothing of each other's writes", async () => {
  const address = freshAddress();
  const place = typeof address === "string" ? address : address.file;
  const startAt = String(Date.now() + 1500);
  const children = ["a", "b", "c"].map(
    (id) =>
      new Promise<{ code: number | null; said: string }>((resolve) => {
        const script = ["--import", "tsx", "test/setup/starting-process.ts", place, startAt, id];
        const child = spawn(process.execPath, script, { stdio: ["ignore", "ignore", "pipe"] });
        let said = "";
        child.stderr.on("data", (text) => {
          said += text;
        });
        child.on("close", (code) => resolve({ code, said }));
      }),
  );
  expect(await Promise.all(children)).toEqual(Array(3).fill({ code: 0, said: "" }));
  const database = await openDatabase(address);
  onTestFinished(() => database.close());
  // Each study stored how many there were before it: 0 to 59, none twice.
  const counts = (await allStudies(database.read)).map((study) => study.minimum_group);
  expect(counts.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, n) => n));
}, 60_000);
