/** Copies of the whole database: made while others write, opened before they count, and put back in place. */
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import SqliteFile from "better-sqlite3";
import { type DatabaseAddress, resolveAddress } from "./address.ts";
import { type Held, heldCounts, holdingStatements } from "./hold-letters.ts";
import { apartFromPassword, runProgram } from "./postgres-programs.server.ts";
import { keepPrivate } from "./private-file.ts";
import { restorePostgres } from "./restore-postgres.server.ts";

/** Found from the project's root like the migrations: sources and bundle run the same file. */
const thread = "db/backup-sqlite.thread.js";

/**
 * Makes a copy at `to`; nothing is there when it fails. SQLite: a database file. PostgreSQL: an archive of pg_dump, which must be installed.
 * @param freeIn bytes that are free in a folder
 * @throws Error without room on the disk, or when the copy cannot be opened
 */
export async function backUp(address: DatabaseAddress, to: string, freeIn = freeBytes): Promise<void> {
  const place = resolveAddress(address);
  if (existsSync(to)) throw new Error(`${to} is there already`);
  const part = `${to}.part`;
  // From its first byte: it holds answers.
  keepPrivate(part);
  try {
    if ("postgres" in place) await dumpPostgres(place.postgres, part);
    else {
      requireRoom(statSync(place.file).size, freeIn(dirname(resolve(to))));
      await inThread({ from: resolve(place.file), part: resolve(part) });
    }
    renameSync(part, to);
  } finally {
    rmSync(part, { force: true });
  }
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** The archive of PostgreSQL is packed: nobody knows its size before. */
function requireRoom(needed: number, free: number): void {
  if (free < needed) throw new Error(`no room: the copy needs ${needed} bytes, ${free} are free`);
}

function inThread(workerData: { from: string; part: string }): Promise<void> {
  return new Promise((done, failed) => {
    const worker = new Worker(resolve(thread), { workerData, execArgv: [] });
    worker.once("error", failed);
    worker.once("exit", (code) =>
      code === 0 ? done() : failed(new Error("the thread that copies ended early")),
    );
  });
}

async function dumpPostgres(address: string, to: string): Promise<void> {
  const { url, env } = apartFromPassword(address);
  await runProgram("pg_dump", ["--format=custom", "--no-owner", `--file=${to}`, `--dbname=${url}`], env);
  // Its list of contents alone would be there in half a file, too.
  await runProgram("pg_restore", ["--file=/dev/null", to]);
}

/** Where what was there is kept; null when nothing was, or it is PostgreSQL, where all is done in one transaction. And what waits for a person now. */
export type Restored = { kept: string | null; held: Held };

/**
 * Puts a copy in the place of the database, which no server may be using. What was there is kept beside it (SQLite). What would have reached people by
 * itself waits as uncertain: it may have been sent since the copy was made.
 * @throws Error when the copy cannot be opened, or somebody uses the database; nothing is changed then
 */
export async function restore(address: DatabaseAddress, from: string, now: Date): Promise<Restored> {
  if (!existsSync(from)) throw new Error(`there is no file ${from}`);
  if (!statSync(from).isFile()) throw new Error(`${from} is no file: say the file of the backup`);
  const place = resolveAddress(address);
  if ("postgres" in place) return { kept: null, held: await restorePostgres(place.postgres, from, now) };
  return restoreSqlite(place.file, from, now);
}

function restoreSqlite(file: string, from: string, now: Date): Restored {
  requireWhole(from);
  const part = `${file}.part`;
  const kept = existsSync(file) ? `${file}.before-${now.toISOString().replace(/[:.]/g, "-")}` : null;
  try {
    if (kept) requireUnused(file);
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    copyFileSync(from, part);
    keepPrivate(part);
    requireWhole(part);
    const held = holdLetters(part, now);
    if (kept) renameSync(file, kept);
    renameSync(part, file);
    return { kept, held };
  } catch (error) {
    for (const ending of ["", "-journal"]) rmSync(`${part}${ending}`, { force: true });
    if (kept && existsSync(kept) && !existsSync(file)) renameSync(kept, file);
    throw error;
  }
}

function holdLetters(file: string, now: Date): Held {
  const copy = new SqliteFile(file);
  try {
    const tables = copy
      .prepare<[], string>("select name from sqlite_schema where type = 'table'")
      .pluck()
      .all();
    const statements = holdingStatements("sqlite", new Set(tables), now);
    copy.transaction(() => {
      for (const statement of statements) copy.prepare(statement).run();
    })();
    if (statements.length === 0) return { letters: 0, works: 0 };
    const counts = copy.prepare<[], { [name in keyof Held]: number | null }>(heldCounts).get();
    return { letters: counts?.letters ?? 0, works: counts?.works ?? 0 };
  } finally {
    copy.close();
  }
}

function requireWhole(file: string): void {
  try {
    const copy = new SqliteFile(file, { readonly: true });
    try {
      const verdict = copy.pragma("integrity_check", { simple: true });
      copy.prepare("select count(*) from applied_migration").get();
      if (verdict !== "ok") throw new Error("damaged");
    } finally {
      copy.close();
    }
  } catch {
    const is = isArchive(file)
      ? "is a copy of PostgreSQL: set DATABASE_URL to put it back there"
      : "is no whole copy of a database of Gemba: take another copy";
    throw new Error(`${file} ${is}`);
  }
}

/** As pg_dump begins its archives. */
function isArchive(file: string): boolean {
  const begins = Buffer.alloc(5);
  const opened = openSync(file, "r");
  try {
    readSync(opened, begins);
  } finally {
    closeSync(opened);
  }
  return begins.toString("latin1") === "PGDMP";
}

/** Leaving the write-ahead log is possible only for whoever is alone. It also brings into the file what the log holds. */
function requireUnused(file: string): void {
  const alone = new SqliteFile(file, { timeout: 0 });
  try {
    alone.pragma("journal_mode = DELETE");
  } catch {
    throw new Error("a server uses the database: stop it first");
  } finally {
    alone.close();
  }
}
