/**
 * Column helpers that mean the same on SQLite and PostgreSQL, so that every table is written once.
 * The dialect is fixed when this module loads, from DATABASE_URL. The only file of db/ that casts between drivers' types.
 */
import { type SQL, sql } from "drizzle-orm";
import * as p from "drizzle-orm/pg-core";
import * as s from "drizzle-orm/sqlite-core";

export const dialect: "postgres" | "sqlite" = /^postgres(ql)?:/.test(process.env.DATABASE_URL ?? "")
  ? "postgres"
  : "sqlite";
const pg = dialect === "postgres";
const as = <T>(v: unknown) => v as T;

export const table: typeof s.sqliteTable = as(pg ? p.pgTable : s.sqliteTable);
export const index: typeof s.index = as(pg ? p.index : s.index);
export const uniqueIndex: typeof s.uniqueIndex = as(pg ? p.uniqueIndex : s.uniqueIndex);

const sText = (n: string) => s.text(n);
const sInt = (n: string) => s.integer(n);
const sReal = (n: string) => s.real(n);
const sBool = (n: string) => s.integer(n, { mode: "boolean" });
const sTime = (n: string) => s.integer(n, { mode: "timestamp_ms" });

export const text: typeof sText = pg ? as((n: string) => p.text(n)) : sText;
export const int: typeof sInt = pg ? as((n: string) => p.integer(n)) : sInt;
/** A whole number beyond 2^31, such as milliseconds since 1970. */
export const big: typeof sInt = pg ? as((n: string) => p.bigint(n, { mode: "number" })) : sInt;
export const real: typeof sReal = pg ? as((n: string) => p.doublePrecision(n)) : sReal;
export const bool: typeof sBool = pg ? as((n: string) => p.boolean(n)) : sBool;
/** An instant, to the millisecond. */
export const time: typeof sTime = pg
  ? as((n: string) => p.timestamp(n, { withTimezone: true, precision: 3 }))
  : sTime;

export function json<T>(n: string) {
  const column = () => s.text(n, { mode: "json" }).$type<T>();
  return pg ? as<ReturnType<typeof column>>(p.jsonb(n)) : column();
}

export function oneOf<const V extends readonly [string, ...string[]]>(n: string, values: V) {
  const column = () => s.text(n, { enum: values as unknown as [V[number], ...V[number][]] });
  return pg ? as<ReturnType<typeof column>>(p.text(n, { enum: values as never })) : column();
}

/** A builder of the PostgreSQL driver under the type that queries are written against; tables and queries fit both. */
export function fromPostgres<T>(builders: object): T {
  return as<T>(builders);
}

/** What a json column holds, as the text of it: nobody has to read it who only hands it on. */
export function jsonText(column: s.AnySQLiteColumn): SQL<string | null> {
  return pg ? sql<string | null>`${column}::text` : sql<string | null>`${column}`;
}

/** A value of a json column that is written as JSON already. */
export function writtenJson(text: string): SQL {
  return pg ? sql`${text}::jsonb` : sql`${text}`;
}
