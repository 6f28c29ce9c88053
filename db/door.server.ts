/** The one door to the database. What happens behind it, and only there, differs between SQLite and PostgreSQL. */
import { type DatabaseAddress, resolveAddress } from "./address.ts";
import type { Database, OpenOptions } from "./database.ts";
import { dialect } from "./dialect.ts";
import { openPostgres } from "./postgres.server.ts";
import { openSqlite } from "./sqlite.server.ts";

export type { Read, Snapshot, Write } from "./database.ts";

/**
 * Opens the database; the caller keeps the handle and closes it.
 * @throws Error when the address is of the other dialect than the tables, which are fixed by DATABASE_URL when the program starts
 */
export async function openDatabase(address: DatabaseAddress, options: OpenOptions = {}): Promise<Database> {
  const place = resolveAddress(address);
  const wanted = "postgres" in place ? "postgres" : "sqlite";
  if (wanted !== dialect) {
    throw new Error(
      `the tables are those of ${dialect}, the database is ${wanted}: set DATABASE_URL before the start`,
    );
  }
  return "postgres" in place ? openPostgres(place.postgres, options) : openSqlite(place.file, options);
}
