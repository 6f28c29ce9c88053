/** What only one of the two databases has to promise, seen from its own driver. */
import SqliteFile from "better-sqlite3";
import pg from "pg";
import { expect, onTestFinished, test } from "vitest";
import { resolveAddress } from "../../db/address.ts";
import { dialect } from "../../db/dialect.ts";
import { openDatabase } from "../../db/door.server.ts";
import { deleteResponseByReceiptHash, insertResponses } from "../../db/queries/responses.ts";
import { countStudies, insertStudy } from "../../db/queries/studies.ts";
import { freshDatabase, responseRow, storedStudy, studyRow } from "../builders/database.ts";

async function sqliteFile() {
  const database = await freshDatabase();
  const place = resolveAddress(database.address);
  if (!("file" in place)) throw new Error("a file expected");
  const file = new SqliteFile(place.file);
  onTestFinished(() => {
    file.close();
  });
  return { database, file, path: place.file };
}

if (dialect === "sqlite") {
  test("SQLite: the log is written ahead and the file has pages that hold a whole response", async () => {
    const { file } = await sqliteFile();
    expect(file.pragma("journal_mode", { simple: true })).toBe("wal");
    expect(file.pragma("page_size", { simple: true })).toBe(8192);
  });

  test("SQLite: every write waits for the disk and checks foreign keys", async () => {
    const { database } = await sqliteFile();
    const pragma = async (name: string) => {
      const { sql } = await import("drizzle-orm");
      return database.write(async (tx) => {
        const table = sql.raw(`pragma_${name}`);
        const [row] = await tx.select({ value: sql<number>`*`.mapWith(Number) }).from(table);
        return row?.value;
      });
    };
    expect(await pragma("synchronous")).toBe(2);
    expect(await pragma("foreign_keys")).toBe(1);
    expect(await pragma("secure_delete")).toBe(1);
  });

  test("SQLite: responses, drafts and comments keep no order of insertion", async () => {
    const { file } = await sqliteFile();
    for (const table of ["response", "draft", "comment"]) {
      expect(() => file.prepare(`select rowid from ${table}`)).toThrow("no such column: rowid");
    }
    expect(() => file.prepare("select rowid from study")).not.toThrow();
  });

  test("SQLite: a write waits for another process without holding up the event loop", async () => {
    const { database, file } = await sqliteFile();
    file.exec("BEGIN IMMEDIATE");
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 2);
    const writing = database.write((tx) => insertStudy(tx, studyRow()));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(turns).toBeGreaterThan(5);
    clearInterval(ticking);
    expect(await countStudies(database.read)).toBe(0);
    file.exec("COMMIT");
    await writing;
    expect(await countStudies(database.read)).toBe(1);
  });

  test("SQLite: an erased response is gone from the file once the database is closed", async () => {
    const { readFileSync } = await import("node:fs");
    const { database, path } = await sqliteFile();
    const { wave } = await storedStudy(database);
    const row = responseRow(wave, { receipt_hash: "r", answers: { secret: "a-very-rare-sentence" } });
    await database.write((tx) => insertResponses(tx, [row]));
    await database.write((tx) => deleteResponseByReceiptHash(tx, "r"));
    const again = await openDatabase({ file: path });
    await again.close();
    for (const ending of ["", "-wal"]) {
      expect(readFileSync(path + ending).includes("a-very-rare-sentence")).toBe(false);
    }
  });

  test("SQLite: an address may be a path, with or without its scheme", () => {
    expect(resolveAddress("file:./data/a.db")).toEqual({ file: "./data/a.db" });
    expect(resolveAddress("file:///data/a.db")).toEqual({ file: "/data/a.db" });
    expect(resolveAddress("data/a.db")).toEqual({ file: "data/a.db" });
  });
} else {
  test("PostgreSQL: losing every connection is survived", async () => {
    const told: Error[] = [];
    const database = await freshDatabase({ onError: (error) => told.push(error) });
    await database.write((tx) => insertStudy(tx, studyRow()));
    await countStudies(database.read);
    const administrator = new pg.Client({ connectionString: String(database.address) });
    await administrator.connect();
    await administrator.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
    );
    await administrator.end();
    await expect.poll(() => told.length).toBeGreaterThan(0);
    await database.write((tx) => insertStudy(tx, studyRow()));
    expect(await countStudies(database.read)).toBe(2);
  });

  test("PostgreSQL: a connection lost inside a transaction fails that one only", async () => {
    const database = await freshDatabase({ onError: () => {} });
    const broken = database.write(async (tx) => {
      await insertStudy(tx, studyRow());
      const administrator = new pg.Client({ connectionString: String(database.address) });
      await administrator.connect();
      await administrator.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'",
      );
      await administrator.end();
      await countStudies(tx);
    });
    await expect(broken).rejects.toThrow();
    await database.write((tx) => insertStudy(tx, studyRow()));
    expect(await countStudies(database.read)).toBe(1);
  });
}
