/** The log: one JSON line an event, to standard error. Answers, codes, tokens, cookies and addresses of people never get in. */
import { setTimeout as sleep } from "node:timers/promises";
import { type DestinationStream, type Logger, pino } from "pino";

export type { Logger };

/** Lines are written without waiting; pino writes what is left when the process ends. */
export function createLog(level: string, destination: DestinationStream = standardError()): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}

type Waiting = ReturnType<typeof pino.destination>;
let opened: Waiting[] = [];

function standardError(): Waiting {
  const destination = pino.destination({ dest: 2, sync: false });
  opened.push(destination);
  return destination;
}

/**
 * Writes out what is left, for at most so long; then nothing more is written. Whoever ends the process calls it before: where nobody
 * reads the log any more (a closed terminal, a collector that died), pino's own last writing would try for ever.
 */
export async function closeLogs(longestMs = 500): Promise<void> {
  const closing = opened;
  opened = [];
  const written = closing.map(
    (destination) =>
      new Promise<void>((resolve) => {
        destination.once("close", resolve).once("error", () => resolve());
        destination.end();
        destination.write = () => true;
      }),
  );
  await Promise.race([Promise.all(written), sleep(longestMs, undefined, { ref: false })]);
  for (const destination of closing) destination.flushSync = () => {};
}

// What comes after these segments is a secret; study slugs, page numbers and run ids are not. Addresses are matched in any case.
const secretSegments = /^\/+(r|i|setup|no-mail|reset|join|sign-in\/+link)\/+[^/]+/i;

/** A path as it may be logged: without query, without receipt, invitation, set-up or stop token. */
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
