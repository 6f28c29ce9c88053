/** What every use case gets as its first argument: the doors to the outside, and time and chance as functions. */
import type { Logger } from "pino";
import type { Read, Snapshot, Write } from "../../db/door.server.ts";
import type { Language } from "../i18n/languages.ts";
import type { Auth } from "./auth.server.ts";
import type { Env } from "./env.server.ts";
import type { Mail } from "./mail.server.ts";
import type { RateLimits } from "./rate-limit.server.ts";
import type { InstrumentRegistry } from "./registry.server.ts";
import type { Workers } from "./workers.server.ts";

export type App = {
  env: Env;
  log: Logger;
  read: Read;
  write: Write;
  /** Rewrites the stored tables: nothing deleted is left, and no order. Writers wait meanwhile. */
  rewrite: () => Promise<void>;
  /** Everything as it stands now, for what takes longer than one statement. Whoever opens it closes it. */
  snapshot: () => Promise<Snapshot>;
  /** Bytes that the database takes. */
  databaseSize: () => Promise<number>;
  registry: InstrumentRegistry;
  /** Of the page that is being answered; absent where none is. */
  language?: Language;
  workers: Workers;
  limits: RateLimits;
  mail: Mail;
  /** Who somebody is. Never called inside a write. */
  auth: Auth;
  /** 32 random bytes shared by all processes of this installation; keys are derived from it, it is never used as it is. */
  secret: Uint8Array;
  now: () => Date;
  /** Cryptographically random bytes. */
  randomBytes: (length: number) => Uint8Array;
};
