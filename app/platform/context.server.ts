/** Builds the App: the one place where environment, database, instruments, workers, log, clock and chance come together. */
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "../../db/door.server.ts";
import type { App } from "./app.ts";
import { createAuth } from "./auth.server.ts";
import type { Env } from "./env.server.ts";
import { holdToSecret } from "./known-secret.server.ts";
import { createLinkLetters } from "./link-letters.server.ts";
import { createLog, loggedError } from "./log.server.ts";
import { createMail } from "./mail.server.ts";
import { createRateLimits } from "./rate-limit.server.ts";
import { createRegistry } from "./registry.server.ts";
import { readSecret } from "./secret.server.ts";
import { StartTrouble, startTrouble } from "./start-trouble.server.ts";
import { createWorkers } from "./workers.server.ts";

export type RunningApp = App & {
  /** Applied to the database at this start, by name. */
  migrations: readonly string[];
  /** Is the database there? Throws when not. */
  check: () => Promise<void>;
  close: () => Promise<void>;
};

/** `anySecret`: also with another one than the database was used with, for commands that neither seal nor open anything with it, and the one that accepts it. */
export type OpeningOptions = { anySecret?: boolean };

/**
 * Opens everything and brings the database up to date.
 * @throws Error when an instrument is broken, the secret damaged or another than before, or the database out of reach
 */
export async function createApp(
  env: Env,
  overrides: Partial<App> = {},
  how: OpeningOptions = {},
): Promise<RunningApp> {
  try {
    return await openApp(env, overrides, how);
  } catch (error) {
    throw startTrouble(error, env);
  }
}

async function openApp(
  env: Env,
  overrides: Partial<App>,
  { anySecret = false }: OpeningOptions,
): Promise<RunningApp> {
  if (!overrides.registry && !existsSync(env.SURVEYS_DIR))
    throw new StartTrouble(
      `SURVEYS_DIR: there is no folder ${env.SURVEYS_DIR}. Name the one with the questionnaires.`,
    );
  const registry = overrides.registry ?? createRegistry(env.SURVEYS_DIR);
  mkdirSync(env.DATA_DIR, { recursive: true, mode: 0o700 });
  const log = overrides.log ?? createLog(env.LOG_LEVEL ?? (process.stderr.isTTY ? "warn" : "info"));
  const database = await openDatabase(databaseAddress(env), {
    onError: (error) => log.warn(loggedError(error), "a database connection was lost"),
  });
  let migrations: readonly string[];
  let ground: Pick<App, "secret" | "now">;
  try {
    migrations = await database.migrate();
    ground = { secret: overrides.secret ?? readSecret(env), now: overrides.now ?? (() => new Date()) };
    if (!anySecret) await holdToSecret({ env, read: database.read, write: database.write, ...ground });
  } catch (error) {
    await database.close();
    throw error;
  }
  const workers = overrides.workers ?? createWorkers();
  const parts = {
    ...ground,
    randomBytes: (length: number) => new Uint8Array(randomBytes(length)),
    ...overrides,
  };
  const mail = createMail({ env, ...parts });
  const { read, write, statements } = database;
  const letters = createLinkLetters({ env, read, write, mail, now: parts.now });
  return {
    env,
    log,
    read: database.read,
    write: database.write,
    rewrite: () => database.rewrite(),
    snapshot: () => database.snapshot(),
    databaseSize: () => database.size(),
    registry,
    workers,
    limits: createRateLimits(env),
    mail,
    auth: createAuth({ env, log, secret: parts.secret, statements, ...letters }),
    ...parts,
    migrations,
    check: () => database.check(),
    close: async () => {
      mail.close();
      await workers.close();
      await database.close();
    },
  };
}

/** Where the answers lie: DATABASE_URL, else a file in the data folder. */
export function databaseAddress(env: Env): string | { file: string } {
  return env.DATABASE_URL ?? { file: join(env.DATA_DIR, "gemba.db") };
}
