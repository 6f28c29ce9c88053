/** What somebody can do who holds the files of a database: look for bytes, pair rows, and compare orders. No test in here. */
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import SqliteFile from "better-sqlite3";
import pg from "pg";
import type { RunningApp } from "../../../app/platform/context.server.ts";
import { findPostgres } from "../../../scripts/setup/system.js";

/** Everything that can be read of a database. */
export type Taken = {
  /** Files by name, byte by byte. */
  files: Map<string, Buffer>;
  /** Places of rows in storage, by key, and the transaction that made them where the database keeps it. */
  rows: { table: "response" | "invitation"; id: string; place: number; transaction: string }[];
};

export async function takeEverything(app: RunningApp): Promise<Taken> {
  return app.env.DATABASE_URL
    ? takePostgres(app.env.DATABASE_URL)
    : takeSqlite(join(app.env.DATA_DIR, "gemba.db"));
}

/** The file, its log, and a copy by the backup command. The place of a row is where its key stands first in the log, else in the file. */
async function takeSqlite(file: string): Promise<Taken> {
  const connection = new SqliteFile(file, { readonly: true });
  await connection.backup(`${file}.backup`);
  const keys = (["response", "invitation"] as const).flatMap((table) =>
    connection
      .prepare<[], { id: string }>(`select id from ${table}`)
      .all()
      .map(({ id }) => ({ table, id })),
  );
  connection.close();
  const files = new Map<string, Buffer>();
  for (const ending of ["", "-wal", ".backup"]) files.set(ending || "file", bytesOf(`${file}${ending}`));
  const all = Buffer.concat([files.get("file")!, files.get("-wal")!]);
  const rows = keys.map(({ table, id }) => ({
    table,
    id,
    place: firstInLog(files, all, id),
    transaction: "",
  }));
  return { files, rows };
}

/** In the log, frames follow each other as transactions did. */
function firstInLog(files: Map<string, Buffer>, all: Buffer, id: string): number {
  const inLog = files.get("-wal")!.indexOf(id);
  return inLog >= 0 ? inLog : all.indexOf(id);
}

function bytesOf(file: string): Buffer {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file) : Buffer.alloc(0);
}

/** The files of the database in the server's folder, a dump where the program is there, and the hidden columns. */
async function takePostgres(url: string): Promise<Taken> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const rows: Taken["rows"] = [];
    for (const table of ["response", "invitation"] as const) {
      const found = await client.query<{ id: string; transaction: string }>(
        `select id, xmin::text as transaction from ${table} order by ctid`,
      );
      found.rows.forEach((row, place) => {
        rows.push({ table, place, ...row });
      });
    }
    await client.query("checkpoint");
    const at = await client.query<{ folder: string }>(
      `select current_setting('data_directory') || '/base/' || oid as folder from pg_database where datname = current_database()`,
    );
    const folder = at.rows[0]!.folder;
    const files = new Map(readdirSync(folder).map((name) => [name, bytesOf(join(folder, name))]));
    const programs = findPostgres();
    if (programs) files.set("dump", execFileSync(join(programs, "pg_dump"), [url], { maxBuffer: 2 ** 28 }));
    return { files, rows };
  } finally {
    await client.end();
  }
}

/** Names of the files in which one of the texts stands, in any letters. */
export function filesWith(taken: Pick<Taken, "files">, texts: readonly string[]): string[] {
  return [...taken.files].flatMap(([name, bytes]) => {
    const text = bytes.toString("latin1");
    return texts.some((each) => text.includes(each)) ? [name] : [];
  });
}

/** Invitations that share a transaction with exactly one response, with it. */
export function pairedByTransaction({ rows }: Taken): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const { table, id, transaction } of rows) {
    if (table !== "invitation" || transaction === "") continue;
    const [only, ...more] = rows.filter((row) => row.table === "response" && row.transaction === transaction);
    if (only && more.length === 0) pairs.set(id, only.id);
  }
  return pairs;
}

/** Spearman's rank correlation of two orders of the same keys. */
export function rankCorrelation(one: readonly string[], other: readonly string[]): number {
  const n = one.length;
  const rank = new Map(other.map((key, at) => [key, at]));
  const squares = one.reduce((sum, key, at) => sum + (at - rank.get(key)!) ** 2, 0);
  return 1 - (6 * squares) / (n * (n * n - 1));
}

/** Beyond this a correlation of that many is no chance, once in 30,000 times. */
export const noise = (n: number) => 4.15 / Math.sqrt(n - 1);
