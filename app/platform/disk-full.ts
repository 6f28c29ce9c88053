/** Whether an error means that there is no room left: SQLite, PostgreSQL or the file system, however the query builder has wrapped it. */
const codes = new Set([
  "SQLITE_FULL",
  // Opening a database makes a small file beside it, which SQLite tells apart from no other trouble with files but by this.
  "SQLITE_IOERR_SHMSIZE",
  "53100",
  "ENOSPC",
  "EDQUOT",
]);

export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && codes.has(String(error.code))) return true;
  return isDiskFull(error.cause);
}
