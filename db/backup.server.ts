/** Copies of the whole database: made while others write, opened before they count, and put back in place. */
import { execFile } from "node:child_process";
import { chmodSync, copyFileSync, existsSync, renameSync, rmSync, statfsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { promisify } from "node:util";
import { Worker } from "node:worker_threads";
import SqliteFile from "better-sqlite3";
import { type DatabaseAddress, resolveAddress } from "./address.ts";

const run = promisify(execFile);
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
  if ("postgres" in place) await dumpPostgres(place.postgres, to);
  else {
    requireRoom(statSync(place.file).size, freeIn(dirname(resolve(to))));
    await inThread({ from: resolve(place.file), to: resolve(to) });
  }
  // It holds answers.
  chmodSync(to, 0o600);
}

function freeBytes(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/** The archive of PostgreSQL is packed: nobody knows its size before. */
function requireRoom(needed: number, free: number): void {
  if (free < needed) throw new Error(`no room: the copy needs ${needed} bytes, ${free} are free`);
}

function inThread(workerData: { from: string; to: string }): Promise<void> {
  return new Promise((done, failed) => {
    const worker = new Worker(resolve(thread), { workerData, execArgv: [] });
    worker.once("error", failed);
    worker.once("exit", (code) =>
      code === 0 ? done() : failed(new Error("the thread that copies ended early")),
    );
  });
}

async function dumpPostgres(url: string, to: string): Promise<void> {
  const part = `${to}.part`;
  try {
    await run("pg_dump", ["--format=custom", "--no-owner", `--file=${part}`, `--dbname=${url}`]);
    await run("pg_restore", ["--list", part]);
    renameSync(part, to);
  } catch (error) {
    rmSync(part, { force: true });
    throw withoutAddress(error, "pg_dump");
  }
}

/**
 * Puts a copy in the place of the database, which no server may be using. What was there is kept beside it.
 * @returns where that is; null when nothing was there, or it is PostgreSQL, where all is done in one transaction
 * @throws Error when the copy cannot be opened, or somebody uses the database; nothing is changed then
 */
export async function restore(address: DatabaseAddress, from: string, now: Date): Promise<string | null> {
  if (!existsSync(from) || !statSync(from).isFile()) throw new Error(`there is no file ${from}`);
  const place = resolveAddress(address);
  if (!("postgres" in place)) return restoreSqlite(place.file, from, now);
  try {
    const options = ["--clean", "--if-exists", "--no-owner", "--single-transaction", "--exit-on-error"];
    await run("pg_restore", [...options, `--dbname=${place.postgres}`, from]);
  } catch (error) {
    throw withoutAddress(error, "pg_restore");
  }
  return null;
}

function restoreSqlite(file: string, from: string, now: Date): string | null {
  requireWhole(from);
  const part = `${file}.part`;
  const kept = existsSync(file) ? `${file}.before-${now.toISOString().replace(/[:.]/g, "-")}` : null;
  try {
    if (kept) requireUnused(file);
    copyFileSync(from, part);
    requireWhole(part);
    if (kept) renameSync(file, kept);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    if (kept && existsSync(kept) && !existsSync(file)) renameSync(kept, file);
    throw error;
  }
  return kept;
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
    throw new Error(`${file} is no whole copy of a database of Gemba`);
  }
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

/** What the program said, without its command line: that holds the password. */
function withoutAddress(error: unknown, program: string): Error {
  if (error instanceof Error && "code" in error && error.code === "ENOENT")
    return new Error(`${program} is not installed here`);
  const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim() : "";
  return new Error(`${program} failed${said && `: ${said.split("\n")[0]}`}`);
}
