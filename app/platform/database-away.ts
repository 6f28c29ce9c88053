/** Whether an error means that PostgreSQL cannot be reached at present: refused, lost on the way, or stopping; however the query builder has wrapped it. */
const codes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "EPIPE",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "EHOSTUNREACH",
  "57P01",
  "57P02",
  "57P03",
  "53300",
]);

export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && codes.has(String(error.code))) return true;
  // The driver gives these no code.
  if (/^Connection terminated|timeout exceeded when trying to connect/.test(error.message)) return true;
  return isDatabaseAway(error.cause);
}
