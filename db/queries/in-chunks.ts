/** Many rows in statements that each stay far below the number of parameters a database takes (SQLite 32,766, PostgreSQL 65,535). */

/** Few enough for 25 columns to make 5,000 parameters; full chunks all share one compiled statement. */
const rowsPerStatement = 200;

/** Inserts in the given order, chunk after chunk; no rows, no statement. */
export async function inChunks<Row>(
  rows: readonly Row[],
  insert: (chunk: Row[]) => PromiseLike<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += rowsPerStatement) {
    await insert(rows.slice(from, from + rowsPerStatement));
  }
}
