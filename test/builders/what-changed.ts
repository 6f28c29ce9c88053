/** What a deed left behind in the database: which tables are no longer as they were. */
import { getTableName, is, Table } from "drizzle-orm";
import type { Read } from "../../db/database.ts";
import * as schema from "../../db/schema/index.ts";

/** Kept for the program itself: work that waits, sign-ins and what counts them. */
const machinery = ["job", "mail", "mail_gate", "mail_box", "account_session", "verification", "sign_in_rate"];

/** By table: all its rows. */
export async function rowsOf(read: Read): Promise<Map<string, string>> {
  const rows = new Map<string, string>();
  for (const each of Object.values(schema)) {
    if (!is(each, Table)) continue;
    const table = each as Parameters<ReturnType<Read["select"]>["from"]>[0];
    const found = await read.select().from(table);
    rows.set(getTableName(each), JSON.stringify(found.map((row) => JSON.stringify(row)).sort()));
  }
  return rows;
}

/** Names of the tables that differ, without those of the machinery. */
export function changed(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...after]
    .filter(([table, rows]) => !machinery.includes(table) && before.get(table) !== rows)
    .map(([table]) => table)
    .sort();
}
