/**
 * Queries that every page of a questionnaire asks: their SQL is built once for a connection, because building it costs ten times as much
 * as asking SQLite. All other queries are built when they are asked.
 */
import type { Read, Tx } from "./database.ts";
import { type Life, statementOf } from "./transaction-guard.ts";

type Values = Record<string, unknown>;
type Built<Rows> = { execute(values: Values): Promise<Rows> };

const connections = new WeakMap<object, { builders: Tx; life: Life }>();

/** Says that a transaction runs on a connection that outlives it. What is built for the connection serves all its transactions. */
export function runsOn(builders: Tx, tx: Tx, life: Life): Tx {
  connections.set(tx, { builders, life });
  return tx;
}

/** @param build the query, prepared, with placeholders. @returns asks it with their values, in the transaction or on the database given */
export function builtOnce<Db extends Read, Rows>(build: (db: Db) => Built<Rows>) {
  const kept = new WeakMap<object, Built<Rows>>();
  const builtFor = (db: Db) => {
    const built = kept.get(db) ?? build(db);
    kept.set(db, built);
    return built;
  };
  return async (db: Db, values: Values): Promise<Rows> => {
    const connection = connections.get(db);
    if (!connection) return builtFor(db).execute(values);
    return statementOf(connection.life, () => builtFor(connection.builders as Tx & Db).execute(values));
  };
}
