/** The log: one JSON line an event, to standard error. Answers, codes, tokens, cookies and addresses of people never get in. */
import { type DestinationStream, type Logger, pino } from "pino";

export type { Logger };

/** Lines are written without waiting; pino writes what is left when the process ends. */
export function createLog(
  level: string,
  destination: DestinationStream = pino.destination({ dest: 2, sync: false }),
): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

// What comes after these segments is a secret; study slugs, page numbers and run ids are not. Addresses are matched in any case.
const secretSegments = /^\/+(r|i|setup)\/+[^/]+/i;

/** A path as it may be logged: without query, without receipt, invitation or set-up token. */
export function loggedPath(pathname: string): string {
  return pathname.replace(secretSegments, (_, place: string) => `/${place.toLowerCase()}/…`);
}

/** What of an unexpected error may be logged: messages of database errors hold the values of the query. */
export function loggedError(error: unknown): { kind: string; code?: string; at: string[] } {
  if (!(error instanceof Error)) return { kind: typeof error, at: [] };
  const cause = error.cause instanceof Error ? error.cause : error;
  const code = "code" in cause && typeof cause.code === "string" ? { code: cause.code } : {};
  const at = (error.stack ?? "").split("\n").filter((line) => line.startsWith("    at "));
  return { kind: cause.name, ...code, at: at.map((line) => line.trim()).slice(0, 12) };
}
