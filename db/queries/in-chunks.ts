/** Many rows in statements that each stay far below the number of parameters a database takes (SQLite 32,766, PostgreSQL 65,535). */
import { setImmediate as otherWork } from "node:timers/promises";

/** Building and running one takes about 20 ms on SQLite; full chunks all share one compiled statement. */
const rowsPerStatement = 100;

/** Inserts in the given order, chunk after chunk, with a turn for other work between; no rows, no statement. */
export async function inChunks<Row>(
  rows: readonly Row[],
  insert: (chunk: Row[]) => PromiseLike<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    if (from > 0) await otherWork();
    await insert(rows.slice(from, from + rowsPerStatement));
  }
}
