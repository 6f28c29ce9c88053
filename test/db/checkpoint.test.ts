/** The log of an SQLite file is brought into the file beside the requests. */
import { statSync } from "node:fs";
import SqliteFile from "better-sqlite3";
import { expect, test, vi } from "vitest";
import { resolveAddress } from "../../db/address.ts";
import { openDatabase } from "../../db/door.server.ts";
import { countStudies, insertStudy } from "../../db/queries/studies.ts";
import { freshDatabase, studyRow } from "../builders/database.ts";

const opened = async () => {
  const database = await freshDatabase();
  const place = resolveAddress(database.address);
  if (!("file" in place)) throw new Error("a file expected");
  return { ...database, path: place.file };
};
/** About 8 kB a row. */
const large = () => ({ ...studyRow(), purpose: "why ".repeat(2_000) });

test("a thread brings the log into the file, so that it begins anew however long somebody writes", async () => {
  const { read, write, path } = await opened();
  const before = statSync(path).size;
  const rounds = 60;
  // All of this is far more than SQLite lets a log grow to where nobody sees to it.
  for (let round = 0; round < rounds; round++)
    await write(async (tx) => {
      for (let row = 0; row < 120; row++) await insertStudy(tx, large());
    });
  await vi.waitFor(() => expect(statSync(path).size - before).toBeGreaterThan(40_000_000), 20_000);
  expect(statSync(`${path}-wal`).size).toBeLessThan(55_000_000);
  expect(await countStudies(read)).toBe(rounds * 120);
});

test("closing in the middle of it waits, and nothing is lost", async () => {
  const { path } = await opened();
  const database = await openDatabase({ file: path });
  await Promise.all(
    Array.from({ length: 5 }, () =>
      database.write(async (tx) => {
        for (let row = 0; row < 250; row++) await insertStudy(tx, studyRow());
      }),
    ),
  );
  await database.close();
  const file = new SqliteFile(path, { readonly: true });
  expect(file.prepare("select count(*) from study").pluck().get()).toBe(1250);
  file.close();
});

test("rewriting the tables goes together with it", async () => {
  const database = await opened();
  const writing = Array.from({ length: 6 }, () =>
    database.write(async (tx) => {
      for (let row = 0; row < 250; row++) await insertStudy(tx, studyRow());
    }),
  );
  await Promise.all([...writing, database.rewrite()]);
  await database.rewrite();
  expect(await countStudies(database.read)).toBe(1500);
  expect(statSync(`${database.path}-wal`).size).toBe(0);
});
