/** The door on PostgreSQL: a pool that writes in serializable transactions, tried again after a conflict, and a pool that can only read. */
import { setTimeout as sleep } from "node:timers/promises";
import { drizzle } from "drizzle-orm/node-postgres";
import pg from "pg";
import type { Database, OpenOptions, Tx, Write } from "./database.ts";
import { fromPostgres } from "./dialect.ts";
import { applyMigrations } from "./migrate.server.ts";
import { rewritePostgres } from "./rewrite-postgres.server.ts";
import { type Life, statementOf, transactionGuard } from "./transaction-guard.ts";

/** Connections by pool. */
const connections = 10;
const attempts = 40;
/** From this attempt on, those in conflict queue up for one lock instead of meeting each other again. */
const queueFrom = 4;
/** By which a restore tells that a server uses the database. */
export const applicationName = "gemba";
/** Keys of the advisory locks: any two numbers that no other program on the same database uses. */
export const migrationLock = 47_110_001;
const locks = { migrate: migrationLock, conflict: 47_110_002, rewrite: 47_110_003 };

export function openPostgres(url: string, options: OpenOptions): Database {
  const usual = { connectionString: url, application_name: applicationName };
  const writers = new pg.Pool({ ...usual, max: connections });
  const readers = new pg.Pool({
    ...usual,
    max: connections,
    options: "-c default_transaction_read_only=on",
  });
  // Lost while idle.
  for (const pool of [writers, readers]) pool.on("error", (error) => options.onError?.(error));
  const guard = transactionGuard();
  const underWay = new Set<Promise<unknown>>();

  /** One attempt; `conflict` says that trying again may help. */
  async function attempt<T>(client: pg.PoolClient, work: (tx: Tx) => Promise<T>): Promise<Outcome<T>> {
    const life: Life = { over: false };
    try {
      await client.query("BEGIN ISOLATION LEVEL SERIALIZABLE");
      const value = await guard.during(life, () => work(fromPostgres<Tx>(drizzle(within(client, life)))));
      await client.query("COMMIT");
      return { value };
    } catch (error) {
      const conflict = isConflict(error) || isConflict(life.failure);
      await client.query("ROLLBACK");
      return { error, conflict };
    }
  }

  async function transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    for (let n = 1; ; n += 1) {
      const outcome = await withClient(writers, (client) =>
        n < queueFrom ? attempt(client, work) : locked(client, locks.conflict, () => attempt(client, work)),
      );
      if ("value" in outcome) return outcome.value;
      if (!outcome.conflict || n >= attempts) throw outcome.error;
      await sleep(Math.random() * Math.min(100, 5 * 2 ** n));
    }
  }
  const write: Write = async (work) => {
    guard.refuseNested();
    const mine = transaction(work);
    underWay.add(mine);
    try {
      return await mine;
    } finally {
      underWay.delete(mine);
    }
  };

  return {
    read: fromPostgres<Tx>(drizzle(readers)),
    write,
    statements: fromPostgres<Tx>(drizzle(writers)),
    migrate: () =>
      withClient(writers, (client) =>
        locked(client, locks.migrate, () => migratePostgres(client, options.migrations)),
      ),
    rewrite: () =>
      withClient(writers, async (client) => {
        await takeTurn(client, locks.rewrite);
        await rewritePostgres(client);
        await client.query("select pg_advisory_unlock($1)", [locks.rewrite]);
      }),
    snapshot: async () => {
      // None of the readers' connections: some that take their time would leave none to the pages.
      const client = new pg.Client({
        ...usual,
        options: "-c default_transaction_read_only=on",
      });
      // A connection that is lost is told of by the next statement; without a listener it would end the process.
      client.on("error", () => {});
      await client.connect();
      await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
      // The first statement that reads decides what is seen from then on.
      await client.query("select 1");
      return { read: fromPostgres<Tx>(drizzle(client)), close: () => client.end() };
    },
    size: async () => {
      const { rows } = await readers.query("select pg_database_size(current_database()) as bytes");
      return Number(rows[0]?.bytes ?? 0);
    },
    check: async () => {
      await readers.query("select 1");
    },
    close: async () => {
      await Promise.allSettled(underWay);
      await Promise.all([writers.end(), readers.end()]);
    },
  };
}

type Outcome<T> = { value: T } | { error: unknown; conflict: boolean };

/** The client as the callback sees it: every statement belongs to the transaction. */
function within(client: pg.PoolClient, life: Life): pg.PoolClient {
  const query = (...input: Parameters<typeof client.query>) =>
    statementOf(life, () => client.query(...input));
  return new Proxy(client, { get: (target, key) => (key === "query" ? query : Reflect.get(target, key)) });
}

/** Serialization failure or deadlock, or the same next number of the audit log; however the query builder has wrapped it. */
function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && (error.code === "40001" || error.code === "40P01")) return true;
  if ("constraint" in error && error.constraint === "audit_entry_pkey") return true;
  return isConflict(error.cause);
}

/** A connection that broke inside the work is thrown away, not given to the next one. */
async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // The next statement tells of a lost connection; without a listener it would end the process before.
  const lost = () => {};
  client.on("error", lost);
  try {
    const value = await work(client);
    client.off("error", lost);
    client.release();
    return value;
  } catch (error) {
    client.release(true);
    throw error;
  }
}

/** Holds an advisory lock of the session, taken before the transaction so that its snapshot is younger than the lock. */
async function locked<T>(client: pg.PoolClient, key: number, work: () => Promise<T>): Promise<T> {
  await client.query("select pg_advisory_lock($1)", [key]);
  const value = await work();
  await client.query("select pg_advisory_unlock($1)", [key]);
  return value;
}

/** Takes the lock by asking again and again: who waits inside a statement sees the old rows, and the rewriting waits for nobody to see them. */
async function takeTurn(client: pg.PoolClient, key: number): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ mine: boolean }>("select pg_try_advisory_lock($1) as mine", [key]);
    if (rows[0]?.mine) return;
    await sleep(100);
  }
}

async function migratePostgres(client: pg.PoolClient, folder?: string): Promise<string[]> {
  await client.query("BEGIN");
  // An error ends here with the connection thrown away, which rolls back and frees the lock.
  const applied = await applyMigrations(
    "postgres",
    folder,
    async (sql, parameters = []) => (await client.query(sql, parameters)).rows,
  );
  await client.query("COMMIT");
  return applied;
}
