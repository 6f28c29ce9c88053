/** Backups are made while somebody writes, hold what was there, and can be put back; what goes wrong leaves nothing half made. */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import type { App } from "../../app/platform/app.ts";
import { backupJobs } from "../../app/services/jobs/backup-job.server.ts";
import { backUp, restore } from "../../db/backup.server.ts";
import { dialect } from "../../db/dialect.ts";
import { openDatabase } from "../../db/door.server.ts";
import type { Job } from "../../db/queries/jobs.ts";
import { allStudies, insertStudy } from "../../db/queries/studies.ts";
import { freshAddress, freshDatabase, studyRow } from "../builders/database.ts";

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "gemba-backup-"));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

const onPostgres = Boolean(process.env.DATABASE_URL);

test("a backup made while somebody writes holds whole transactions, and what is restored from it can be used", async () => {
  const address = freshAddress();
  const database = await openDatabase(address);
  await database.migrate();
  const pair = () =>
    database.write(async (tx) => {
      for (const _ of ["one", "other"]) await insertStudy(tx, studyRow());
    });
  await pair();
  const file = join(folder(), "copy");
  let making = true;
  const writing = (async () => {
    while (making) await pair();
  })();
  await backUp(address, file);
  making = false;
  await writing;
  const later = (await allStudies(database.read)).length;
  await database.close();
  await restore(address, file, new Date());
  const restored = await openDatabase(address);
  onTestFinished(() => restored.close());
  await restored.migrate();
  const studies = await allStudies(restored.read);
  expect(studies.length).toBeGreaterThanOrEqual(2);
  expect(studies.length % 2).toBe(0);
  expect(studies.length).toBeLessThanOrEqual(later);
  await restored.write((tx) => insertStudy(tx, studyRow()));
});

test("a backup never replaces a file, and one that fails leaves none", async () => {
  const database = await freshDatabase();
  const place = folder();
  writeFileSync(join(place, "taken"), "mine");
  await expect(backUp(database.address, join(place, "taken"))).rejects.toThrow("is there already");
  await expect(backUp(database.address, join(place, "no", "folder"))).rejects.toThrow();
  expect(readdirSync(place)).toEqual(["taken"]);
});

// Only SQLite keeps its data in a file here, for which there must be room.
test.skipIf(onPostgres)(
  "where there is no room for it a backup is not begun, and the operator's page says why it was not made",
  async () => {
    const database = await freshDatabase();
    const place = folder();
    const make = (free: number) => backUp(database.address, join(place, "copy"), () => free);
    const size = statSync((database.address as { file: string }).file).size;
    const refusal = await make(size - 1).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      message: `no room: the copy needs ${size} bytes, ${size - 1} are free`,
    });
    expect(readdirSync(place)).toEqual([]);
    expect(backupJobs.failed({} as App, {} as Job, refusal)).toEqual({ end: "dead", failure: "no-room" });
    await make(size);
    expect(readdirSync(place)).toEqual(["copy"]);
  },
);

test("what is no backup is refused, and the database stays as it was", async () => {
  const address = freshAddress();
  const database = await openDatabase(address);
  await database.migrate();
  await database.write((tx) => insertStudy(tx, studyRow()));
  await database.close();
  const file = join(folder(), "letter.txt");
  writeFileSync(file, "not a database, but long enough to look like one".repeat(200));
  await expect(restore(address, file, new Date())).rejects.toThrow();
  await expect(restore(address, `${file}.gone`, new Date())).rejects.toThrow("there is no file");
  const again = await openDatabase(address);
  onTestFinished(() => again.close());
  expect(await allStudies(again.read)).toHaveLength(1);
});

test("a database that a server uses is not replaced under it", async () => {
  const database = await freshDatabase();
  const file = join(folder(), "copy");
  await backUp(database.address, file);
  await database.write((tx) => insertStudy(tx, studyRow()));
  await expect(restore(database.address, file, new Date())).rejects.toThrow("a server uses the database");
  expect(await allStudies(database.read)).toHaveLength(1);
});

/** The migrations without the last ones, as an older version had them. */
function olderMigrations(without: number): string {
  const place = folder();
  cpSync("db/migrations", place, { recursive: true });
  const journal = join(place, dialect, "meta", "_journal.json");
  const { entries, ...rest } = JSON.parse(readFileSync(journal, "utf8"));
  writeFileSync(journal, JSON.stringify({ ...rest, entries: entries.slice(0, -without) }));
  return place;
}

// The oldest has neither jobs nor reminders; between the versions there are tables, columns, functions and triggers.
test.each([3, 8, 18])(
  "a backup made %i migrations ago is put in the place of a newer database, and brought up to date",
  async (without) => {
    const address = freshAddress();
    const older = await openDatabase(address, { migrations: olderMigrations(without) });
    await older.migrate();
    await older.close();
    const file = join(folder(), "copy");
    await backUp(address, file);
    const newer = await openDatabase(address);
    await newer.migrate();
    await newer.write((tx) => insertStudy(tx, studyRow()));
    await newer.close();
    await restore(address, file, new Date());
    const restored = await openDatabase(address);
    onTestFinished(() => restored.close());
    await restored.migrate();
    expect(await allStudies(restored.read)).toEqual([]);
    await restored.write((tx) => insertStudy(tx, studyRow()));
  },
);

test("half a backup is refused, and the database stays as it was", async () => {
  const address = freshAddress();
  const database = await openDatabase(address);
  await database.migrate();
  for (let n = 0; n < 300; n += 1) await database.write((tx) => insertStudy(tx, studyRow()));
  await database.close();
  const file = join(folder(), "copy");
  await backUp(address, file);
  truncateSync(file, Math.floor(statSync(file).size * 0.7));
  await expect(restore(address, file, new Date())).rejects.toThrow();
  const again = await openDatabase(address);
  onTestFinished(() => again.close());
  expect(await allStudies(again.read)).toHaveLength(300);
});

const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);

// Files of PostgreSQL's data are its own.
test.skipIf(onPostgres)(
  "what holds data is read by its owner alone, in a folder that all may enter, from an earlier version and put back, too",
  async () => {
    const place = folder();
    chmodSync(place, 0o755);
    const umask = process.umask(0o022);
    onTestFinished(() => void process.umask(umask));
    const file = join(place, "gemba.db");
    for (const left of [undefined, 0o644]) {
      if (left) chmodSync(file, left);
      const database = await openDatabase({ file });
      await database.migrate();
      expect([file, `${file}-wal`, `${file}-shm`].map(modeOf)).toEqual(["600", "600", "600"]);
      await database.close();
    }
    const copy = join(place, "copy");
    await backUp({ file }, copy);
    expect(modeOf(copy)).toBe("600");
    chmodSync(copy, 0o644);
    // Into a folder that is not there.
    const elsewhere = join(place, "new", "data");
    await restore({ file: join(elsewhere, "gemba.db") }, copy, new Date());
    expect([elsewhere, join(elsewhere, "gemba.db")].map(modeOf)).toEqual(["700", "600"]);
  },
);

/** PostgreSQL's programs with something around them: `wrapped` is a line of shell that has "$program" and "$@". @returns a file that it may write to */
function wrapPrograms(wrapped: string): string {
  const place = folder();
  const log = join(place, "log");
  for (const name of ["pg_dump", "pg_restore", "psql"]) {
    const program = execFileSync("which", [name], { encoding: "utf8" }).trim();
    const script = `#!/bin/sh\nprogram=${program}\nname=${name}\nlog=${log}\n${wrapped}\n`;
    writeFileSync(join(place, name), script, { mode: 0o755 });
  }
  const path = process.env.PATH;
  process.env.PATH = `${place}:${path}`;
  onTestFinished(() => {
    process.env.PATH = path;
  });
  return log;
}

// SQLite is copied in the process, by no program.
describe.runIf(onPostgres)("PostgreSQL's programs", () => {
  const address = () => String(freshAddress());

  test("the password is in no command line, which everybody on the machine can read", async () => {
    const withPassword = new URL(address());
    withPassword.password = "p@ss/word";
    const database = await openDatabase(withPassword.href);
    await database.migrate();
    await database.close();
    const log = wrapPrograms('echo "$name [$PGPASSWORD] $*" >> "$log"; exec "$program" "$@"');
    const file = join(folder(), "copy");
    await backUp(withPassword.href, file);
    await restore(withPassword.href, file, new Date());
    const lines = readFileSync(log, "utf8").trim().split("\n");
    expect(lines.length).toBeGreaterThanOrEqual(4);
    for (const line of lines) expect(line.replace(/\[.*?\]/, "")).not.toMatch(/p@ss|p%40ss/);
    for (const line of lines.filter((one) => /^(pg_dump|psql)/.test(one)))
      expect(line).toContain("[p@ss/word]");
  });

  test("a dump that was cut in half is no backup, though its list of contents can be read", async () => {
    const place = address();
    const database = await openDatabase(place);
    await database.migrate();
    for (let n = 0; n < 300; n += 1) await database.write((tx) => insertStudy(tx, studyRow()));
    await database.close();
    wrapPrograms(`"$program" "$@" || exit 1
if [ $name = pg_dump ]; then for given; do case "$given" in --file=*)
  file="\${given#--file=}"; truncate -s -1000 "$file"; "${"$"}{program%pg_dump}pg_restore" --list "$file" > "$log" || exit 1
esac; done; fi`);
    const to = folder();
    await expect(backUp(place, join(to, "copy"))).rejects.toThrow("pg_restore failed");
    expect(readdirSync(to)).toEqual([]);
  });

  test("a database of another program, and an archive of another program, are refused as they are", async () => {
    const place = address();
    const client = new pg.Client({ connectionString: place });
    await client.connect();
    onTestFinished(() => client.end());
    await client.query("create table accounting (id int); insert into accounting values (1)");
    const foreign = join(folder(), "foreign");
    await backUp(place, foreign);
    await expect(restore(place, foreign, new Date())).rejects.toThrow("tables of another program");
    await client.query("drop table accounting");
    const database = await openDatabase(place);
    await database.migrate();
    await database.write((tx) => insertStudy(tx, studyRow()));
    await database.close();
    await expect(restore(place, foreign, new Date())).rejects.toThrow("no copy of a database of Gemba");
    expect((await client.query("select * from study")).rows).toHaveLength(1);
  });
});
