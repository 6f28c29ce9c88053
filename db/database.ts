/** What an opened database looks like from above: the same on both dialects. Types only. */
import type { SqliteRemoteDatabase } from "drizzle-orm/sqlite-proxy";

type Builders = SqliteRemoteDatabase<Record<string, never>>;

/** Answers questions; the connection behind it cannot write. Only await what it builds: .get() and .all() exist on SQLite alone. */
export type Read = Pick<Builders, "select" | "selectDistinct" | "with" | "$with">;

/** One transaction: sees its own writes, is over when its callback ends. */
export type Tx = Read & Pick<Builders, "insert" | "update" | "delete">;

/**
 * Runs the callback in a transaction of its own, after those before it; all or nothing.
 * On PostgreSQL the callback is run again after a conflict: nothing in it may reach outside the database (no mail, no HTTP).
 * @throws Error when called inside another write (pass the tx on), or when the tx is used after its callback has ended
 */
export type Write = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

export type Statements = Tx;

/**
 * Everything as it stood at one moment, on a connection of its own: whatever is written meanwhile is not seen, and waits for nothing. While one
 * is open no rewriting comes to its end, so it is not kept for long.
 */
export type Snapshot = { read: Read; close(): Promise<void> };

export type Database = {
  read: Read;
  write: Write;
  /**
   * Builders whose every statement stands by itself: what reads goes to the reader, what writes is a transaction of its own. For the library
   * of accounts only, which brings its own queries; ours read with `read` and change with `write`.
   */
  statements: Statements;
  /**
   * Rewrites what is stored, so that nothing deleted is left in it and no order tells when a row came. Writers wait, readers do not.
   * Safe at any time, and to repeat after it failed.
   */
  rewrite(): Promise<void>;
  /** Whoever opens one closes it. */
  snapshot(): Promise<Snapshot>;
  /** Brings the tables up to date. Safe when several processes start at once. */
  migrate(): Promise<string[]>;
  /** Bytes that it takes on the disk. */
  size(): Promise<number>;
  /** @throws when the database does not answer */
  check(): Promise<void>;
  /** Waits for the writes under way. */
  close(): Promise<void>;
};

export type OpenOptions = {
  /** Folder that holds `sqlite` and `postgres`; relative to the working directory, which is the project's root. */
  migrations?: string;
  /** Told of connections lost while idle (PostgreSQL). */
  onError?: (error: Error) => void;
};
