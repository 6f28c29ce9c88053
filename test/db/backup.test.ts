/** Backups are made while somebody writes, hold what was there, and can be put back; what goes wrong leaves nothing half made. */
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { App } from "../../app/platform/app.ts";
import { backupJobs } from "../../app/services/jobs/backup-job.server.ts";
import { backUp, restore } from "../../db/backup.server.ts";
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

test("a database that a server uses is not replaced under it: SQLite refuses, PostgreSQL does it in one transaction", async () => {
  const database = await freshDatabase();
  const file = join(folder(), "copy");
  await backUp(database.address, file);
  await database.write((tx) => insertStudy(tx, studyRow()));
  const restoring = restore(database.address, file, new Date());
  if (onPostgres) await restoring;
  else await expect(restoring).rejects.toThrow("a server uses the database");
  expect(await allStudies(database.read)).toHaveLength(onPostgres ? 0 : 1);
});
