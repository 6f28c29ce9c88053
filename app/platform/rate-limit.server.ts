/**
 * How often one may do what costs something. What belongs to a code is counted by the code, so that colleagues behind one address do not
 * hinder each other; only what needs no code is counted by the network. Counts live in this process and end with their time.
 */
import { createHmac, randomBytes } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { AppError } from "../shared/errors.ts";
import type { Env } from "./env.server.ts";

type Limit = { points: number; seconds: number };

const minute = 60;

const limitsOf = (env: Env) =>
  ({
    save: { points: env.LIMIT_SAVES, seconds: minute },
    guess: { points: env.LIMIT_GUESSES, seconds: minute },
    start: { points: env.LIMIT_STARTS, seconds: 10 * minute },
    plainStart: { points: env.LIMIT_PLAIN_STARTS, seconds: 10 * minute },
    /** By account, from wherever: guesses of its password, letters to its owner. */
    signIn: { points: 10, seconds: 15 * minute },
    letter: { points: 5, seconds: 15 * minute },
    /** By account: addresses of figures that no plan holds. */
    unknownFilter: { points: env.LIMIT_GUESSES, seconds: minute },
    quickCheck: { points: env.LIMIT_QUICK_CHECKS, seconds: minute },
  }) satisfies Record<string, Limit>;

type Limited = keyof ReturnType<typeof limitsOf>;

export type RateLimits = {
  /** Counts one. @returns 0 when it is allowed, else the seconds until it will be */
  excess: (what: Limited, who: string) => Promise<number>;
  /** Counts one. @throws AppError too-many (details: seconds) when it is not allowed */
  take: (what: Limited, who: string) => Promise<void>;
  /** Is this the first time that it comes, within so many seconds? Whatever the limits, for what may be used once. */
  isFirst: (thing: string, seconds: number) => Promise<boolean>;
};

export function createRateLimits(env: Env): RateLimits {
  const limits = limitsOf(env);
  const counters = Object.fromEntries(
    Object.entries(limits).map(([what, { points, seconds }]) => [
      what,
      new RateLimiterMemory({ points, duration: seconds }),
    ]),
  );
  const once = new RateLimiterMemory({ points: 1, duration: minute });
  // Neither addresses nor codes lie in memory: nobody could tell from a dump who was here.
  const key = randomBytes(32);
  const hidden = (who: string) => createHmac("sha256", key).update(who).digest("base64url");

  const excess = async (what: Limited, who: string): Promise<number> =>
    env.ABUSE_CHECKS ? secondsLeft(counters[what]?.consume(hidden(who))) : 0;
  return {
    excess,
    take: async (what, who) => {
      const seconds = await excess(what, who);
      if (seconds > 0) throw new AppError("too-many", "abuse.tooMany", { seconds });
    },
    isFirst: async (thing, seconds) =>
      (await secondsLeft(once.consume(hidden(thing), 1, { customDuration: seconds }))) === 0,
  };
}

async function secondsLeft(counted: Promise<RateLimiterRes> | undefined): Promise<number> {
  try {
    await counted;
    return 0;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
  }
}
