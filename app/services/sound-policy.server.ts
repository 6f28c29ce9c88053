/** A wave's frozen policy, checked against its form, its hash and the built-in rules whenever somebody relies on it. */
import { createHash } from "node:crypto";
import { z } from "zod";
import type { Wave } from "../../db/queries/waves.ts";
import { isAtLeastAsStrict, minimumSizes } from "../disclosure/minimum-sizes.ts";
import { canonicalJson, type FrozenPolicy } from "../disclosure/policy.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";

/** A policy with the SHA-256 of its canonical JSON. */
export type HashedPolicy = { policy: FrozenPolicy; hash: string };

export function isFrozen(wave: Wave): boolean {
  return wave.policy !== null || wave.policy_hash !== null;
}

/** @throws AppError unavailable: it was changed by hand. The operator is told once an hour, not by everybody who comes. */
export function soundPolicy(app: App, wave: Wave): HashedPolicy {
  const read = readPolicy(wave);
  if ("policy" in read) return read;
  tell(app, wave, read.wrong);
  throw new AppError("unavailable", "firstPage.error.policy");
}

/** Whether a policy and its hash are such as a wave freezes them. */
export function isSoundPolicy(wave: { policy?: unknown; policy_hash?: unknown }): boolean {
  return "policy" in readPolicy(wave);
}

function readPolicy(wave: { policy?: unknown; policy_hash?: unknown }): HashedPolicy | { wrong: string } {
  const policy = storedPolicy({ policy: wave.policy });
  if (!policy) return { wrong: "is not a policy" };
  const hash = hashOf(policy);
  if (wave.policy_hash !== hash) return { wrong: "does not fit its hash" };
  if (!isAtLeastAsStrict(policy.minimum, minimumSizes)) return { wrong: "is looser than the rules" };
  return { policy, hash };
}

/** When each wave's operator was told last. */
const told = new WeakMap<App["registry"], Map<string, number>>();
const againAfterMs = 60 * 60_000;

function tell(app: App, wave: Wave, wrong: string): void {
  const times = told.get(app.registry) ?? new Map<string, number>();
  told.set(app.registry, times);
  const now = app.now().getTime();
  if (Math.abs(now - (times.get(wave.id) ?? Number.NEGATIVE_INFINITY)) < againAfterMs) return;
  times.set(wave.id, now);
  app.log.error(
    { study: wave.study_id, wave: wave.number, wrong },
    "the frozen protection policy of a wave was changed in the database; nobody can answer until it is restored",
  );
}

/** undefined for what is no policy of these rules. */
export function storedPolicy(wave: Pick<Wave, "policy">): FrozenPolicy | undefined {
  return StoredPolicy.safeParse(wave.policy).data;
}

export function hashOf(policy: FrozenPolicy): string {
  return createHash("sha256").update(canonicalJson(policy)).digest("hex");
}

const size = z.int().min(1);
const people = z.int().min(0);
const StoredPolicy: z.ZodType<FrozenPolicy> = z.strictObject({
  rules: z.literal(1),
  minimum: z.strictObject({
    mean: size,
    distribution: size,
    quartiles: size,
    drivers: size,
    commentPeople: size,
    comments: size,
    leaderRatings: size,
  }),
  people: people.nullable(),
  organizations: z.array(
    z.strictObject({
      id: z.string(),
      people: people.nullable(),
      teams: z.array(z.strictObject({ id: z.string(), people: people.nullable(), folded: z.boolean() })),
      otherTeams: z.strictObject({ people, reaches: z.boolean() }).nullable(),
    }),
  ),
});
