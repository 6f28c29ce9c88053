/** Whether an error means that there is no room left: SQLite, PostgreSQL or the file system, however the query builder has wrapped it. */
const codes = new Set(["SQLITE_FULL", "53100", "ENOSPC"]);

export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && codes.has(String(error.code))) return true;
  return isDiskFull(error.cause);
}
