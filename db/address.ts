/** Where the database is. Plain data, so that it can travel into a worker thread; what opens it is the door. */

/** `postgres://...`, or the SQLite file. */
export type DatabaseAddress = string | { file: string };

/** The PostgreSQL address or the SQLite file, whichever it is; `file:` in front of a path is taken off. */
export function resolveAddress(address: DatabaseAddress): { postgres: string } | { file: string } {
  if (typeof address !== "string") return address;
  if (/^postgres(ql)?:/.test(address)) return { postgres: address };
  return { file: address.replace(/^file:(\/\/(?=\/))?/, "") };
}
