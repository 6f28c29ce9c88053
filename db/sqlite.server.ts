/** The door on SQLite: one connection that writes, one that can only read, both synchronous behind an asynchronous face. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import SqliteFile from "better-sqlite3";
import { drizzle } from "drizzle-orm/sqlite-proxy";
import { runsOn } from "./built-once.ts";
import { checkpointsOf } from "./checkpoint-sqlite.server.ts";
import type { Database, OpenOptions, Tx, Write } from "./database.ts";
import { groupCommit } from "./group-commit.ts";
import { applyMigrations } from "./migrate.server.ts";
import { keepPrivate } from "./private-file.ts";
import { rewriteSqlite } from "./rewrite-sqlite.server.ts";
import { type Life, statementOf, transactionGuard } from "./transaction-guard.ts";

/** Compiled statements kept by connection; the oldest goes first. */
const statementsKept = 500;
/** Pages in the log from which a commit brings it into the file by itself, while everybody waits: only where the thread that should have done it does not come to it. */
const pagesInLog = 8_000;
/** How long a write waits for another process to finish its own. */
const patienceMs = 10_000;

export async function openSqlite(file: string, options: OpenOptions): Promise<Database> {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  keepPrivate(file);
  const writer = await openWriter(file);
  const reader = new SqliteFile(file, { readonly: true, timeout: 5_000 });
  const guard = transactionGuard();
  const writing = buildersOver(writer);
  const unguarded = writing();
  let tail: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = tail.then(work);
    tail = mine.catch(() => {});
    return mine;
  };

  const checkpoints = checkpointsOf(file, inTurn);
  const changesSoFar = writer.prepare<[], number>("select total_changes()").pluck();
  const inGroup = groupCommit(inTurn, {
    begin: (since) => takeLock(writer, "BEGIN IMMEDIATE", since),
    commit: () => {
      writer.exec("COMMIT");
      checkpoints.committed(changesSoFar.get() ?? 0);
    },
    undo: () => writer.inTransaction && writer.exec("ROLLBACK"),
    isOpen: () => writer.inTransaction,
  });

  /** The work of one caller: undone alone when it fails, whatever becomes of the others in its group. */
  async function inSavepoint<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const life: Life = { over: false };
    writer.exec("SAVEPOINT caller");
    try {
      const value = await guard.during(life, () => work(runsOn(unguarded, writing(life), life)));
      writer.exec("RELEASE caller");
      return value;
    } catch (error) {
      if (writer.inTransaction) writer.exec("ROLLBACK TO caller; RELEASE caller");
      throw error;
    }
  }
  const write: Write = async (work) => {
    guard.refuseNested();
    return inGroup(() => inSavepoint(work));
  };

  const executeWriting = executorOf(writer);
  const executeReading = executorOf(reader);
  /** A statement that only reads never waits for those that write. */
  const statements = drizzle(async (sql, parameters, method) => {
    if (executeReading.isReadonly(sql)) return executeReading(sql, parameters, method);
    guard.refuseNested();
    return inGroup(() => inSavepoint(async () => executeWriting(sql, parameters, method)));
  });

  return {
    read: buildersOver(reader)(),
    write,
    statements,
    migrate: () => inTurn(() => migrateSqlite(writer, options.migrations)),
    // In turn, so that this process's own writes wait for it without losing patience.
    rewrite: () =>
      inTurn(async () => {
        await checkpoints.quiet();
        await rewriteSqlite(file);
      }),
    snapshot: async () => {
      const connection = new SqliteFile(file, { readonly: true, timeout: 5_000 });
      connection.exec("BEGIN");
      // The first statement that reads decides what is seen from then on.
      connection.prepare("select count(*) from sqlite_schema").get();
      return { read: buildersOver(connection)(), close: async () => void connection.close() };
    },
    size: async () => {
      const number = (name: string) => Number(reader.pragma(name, { simple: true }));
      return number("page_count") * number("page_size");
    },
    check: async () => {
      reader.prepare("select 1").get();
    },
    close: () =>
      inTurn(async () => {
        await checkpoints.close();
        reader.close();
        // What was deleted must not stay behind in the log.
        writer.pragma("wal_checkpoint(TRUNCATE)");
        writer.close();
      }),
  };
}

async function openWriter(file: string): Promise<SqliteFile.Database> {
  // No waiting inside SQLite: it would hold up the event loop. takeLock waits instead.
  const writer = new SqliteFile(file, { timeout: 5_000 });
  // Rows that carry their answers are about 1.3 kB: on pages of 4 kB each would spill over. Only a new file takes this.
  writer.pragma("page_size = 8192");
  // Only the first to open a new file changes it; who comes in the same instant is refused at once, whatever the time-out.
  await patiently(() => writer.pragma("journal_mode = WAL"));
  // A thank-you page means: on the disk.
  writer.pragma("synchronous = FULL");
  writer.pragma("foreign_keys = ON");
  writer.pragma(`wal_autocheckpoint = ${pagesInLog}`);
  // An erased answer is overwritten, not only unlinked.
  writer.pragma("secure_delete = ON");
  writer.pragma("busy_timeout = 0");
  return writer;
}

/** Query builders over one connection; given a life, they refuse to work after its end. */
function buildersOver(connection: SqliteFile.Database): (life?: Life) => Tx {
  const execute = executorOf(connection);
  return (life) =>
    drizzle(async (sql, parameters, method) =>
      life ? statementOf(life, () => execute(sql, parameters, method)) : execute(sql, parameters, method),
    );
}

/** Runs statements on one connection, each compiled once. */
function executorOf(connection: SqliteFile.Database) {
  const kept = new Map<string, SqliteFile.Statement<unknown[], unknown[]>>();
  const compile = (sql: string) => {
    const known = kept.get(sql);
    if (known) return known;
    const statement = connection.prepare<unknown[], unknown[]>(sql);
    if (statement.reader) statement.raw(true);
    for (const oldest of kept.keys()) {
      if (kept.size < statementsKept) break;
      kept.delete(oldest);
    }
    kept.set(sql, statement);
    return statement;
  };
  const execute = (sql: string, parameters: unknown[], method: string) => {
    const statement = compile(sql);
    if (!statement.reader) {
      const { changes } = statement.run(...parameters);
      return { rows: [], changes };
    }
    return { rows: method === "get" ? (statement.get(...parameters) ?? []) : statement.all(...parameters) };
  };
  return Object.assign(execute, { isReadonly: (sql: string) => compile(sql).readonly });
}

/** Takes the lock of the file. */
function takeLock(
  writer: SqliteFile.Database,
  begin: "BEGIN IMMEDIATE" | "BEGIN EXCLUSIVE",
  since?: number,
): Promise<void> {
  return patiently(() => writer.exec(begin), since);
}

/** Tries again while another process has the file, without holding up the event loop. */
async function patiently(work: () => unknown, since = performance.now()): Promise<void> {
  const deadline = since + patienceMs;
  for (;;) {
    try {
      work();
      return;
    } catch (error) {
      const busy = error instanceof SqliteFile.SqliteError && error.code.startsWith("SQLITE_BUSY");
      if (!busy || performance.now() > deadline) throw error;
    }
    await sleep(2 + Math.random() * 20);
  }
}

/** All new migrations in one exclusive transaction: a second process waits, then finds nothing to do. */
async function migrateSqlite(writer: SqliteFile.Database, folder?: string): Promise<string[]> {
  // Rebuilding a table drops the old one, which would cascade; and the pragma does nothing inside a transaction.
  writer.pragma("foreign_keys = OFF");
  try {
    await takeLock(writer, "BEGIN EXCLUSIVE");
    const applied = await applyMigrations("sqlite", folder, async (sql, parameters = []) => {
      const statement = writer.prepare<unknown[], Record<string, unknown>>(sql);
      if (statement.reader) return statement.all(...parameters);
      statement.run(...parameters);
      return [];
    });
    const broken = writer.pragma("foreign_key_check");
    if (Array.isArray(broken) && broken.length > 0)
      throw new Error("a migration left rows that point nowhere");
    writer.exec("COMMIT");
    return applied;
  } catch (error) {
    if (writer.inTransaction) writer.exec("ROLLBACK");
    throw error;
  } finally {
    writer.pragma("foreign_keys = ON");
  }
}
