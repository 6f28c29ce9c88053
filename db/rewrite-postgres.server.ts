/**
 * Rewriting the tables of PostgreSQL. VACUUM FULL and CLUSTER keep the number of the transaction that made each row, and the numbers of the
 * values stored beside the table: two rows of one transaction stay a pair, and rows stay in the order in which they came. So a table is
 * emptied and filled again by key, in a transaction of its own; what is left of the old rows is vacuumed away afterwards. A table that others
 * point to is never emptied, for what points to its rows would go with them: its rows are written over where they are, then put in order.
 */
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";

const refilled = ["response", "comment"];
/** Nothing in it is so long that it would be stored beside the table. */
const writtenOver = ["invitation"];
const vacuumed = [
  ...refilled,
  ...writtenOver,
  ...[
    "draft",
    "page_pace",
    "recipient",
    "mail",
    "job",
    "answer_import",
    "roster",
    "roster_piece",
    "invited_address",
  ],
  // For a study that was erased.
  ...[
    "study",
    "wave",
    "organization",
    "team",
    "service",
    "step_list",
    "analysis_run",
    "reminder",
    "mail_stop",
  ],
];
/** How long it waits for readers that still see the old rows: until they are gone, vacuuming keeps these. */
const patienceMs = 60_000;

export async function rewritePostgres(client: pg.PoolClient): Promise<void> {
  let last = "";
  for (const table of refilled)
    last = await inOneTransaction(
      client,
      table,
      `with moved as (delete from ${table} returning *) insert into ${table} select * from moved order by id`,
    );
  for (const table of writtenOver)
    last = await inOneTransaction(client, table, `update ${table} set id = id`);
  await nobodySees(client, last);
  for (const table of writtenOver) await client.query(`cluster ${table} using ${table}_pkey`);
  for (const table of vacuumed) await client.query(`vacuum (full, analyze) ${table}`);
}

/** @returns the number of the transaction. An error ends with the connection thrown away, which rolls back. */
async function inOneTransaction(client: pg.PoolClient, table: string, statement: string): Promise<string> {
  await client.query("begin isolation level read committed");
  await client.query(`lock table ${table} in access exclusive mode`);
  await client.query(statement);
  const { rows } = await client.query<{ xid: string }>("select pg_current_xact_id()::xid::text as xid");
  await client.query("commit");
  return rows[0]?.xid ?? "";
}

/** @throws Error when somebody still does after a while */
async function nobodySees(client: pg.PoolClient, xid: string): Promise<void> {
  for (const deadline = performance.now() + patienceMs; ; ) {
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid() and age(backend_xmin) >= age($1::xid)`,
      [xid],
    );
    if (rows[0]?.n === 0) return;
    if (performance.now() > deadline)
      throw new Error("the old rows could not be removed: a reader still sees them");
    await sleep(50);
  }
}
