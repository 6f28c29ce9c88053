/** The protection policy of a wave: frozen once, when it opens, and checked against its hash whenever somebody relies on it. */
import { createHash } from "node:crypto";
import { z } from "zod";
import { organizationsOfStudy, teamsOfStudy } from "../../db/queries/participants.ts";
import { type Study, studyById } from "../../db/queries/studies.ts";
import { setWavePolicy, type Wave, waveById, wavesOfStudy } from "../../db/queries/waves.ts";
import { sizesInForce } from "../disclosure/group-views.ts";
import { isAtLeastAsStrict, minimumSizes } from "../disclosure/minimum-sizes.ts";
import { canonicalJson, type FrozenPolicy, freezePolicy } from "../disclosure/policy.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";

type Tx = Parameters<Parameters<App["write"]>[0]>[0];

/** A policy with the SHA-256 of its canonical JSON. */
export type HashedPolicy = { policy: FrozenPolicy; hash: string };

/**
 * Freezes the policy of a wave that opens, with the groups as they are now. A wave that has one keeps it.
 * @throws AppError not-found: no such wave; unavailable: its frozen policy was changed by hand
 */
export async function freezeWavePolicy(app: App, tx: Tx, waveId: string): Promise<HashedPolicy> {
  const wave = await waveById(tx, waveId);
  const study = wave && (await studyById(tx, wave.study_id));
  if (!wave || !study) throw new AppError("not-found", "error.notFound");
  if (isFrozen(wave)) return soundPolicy(app, wave);
  const waves = await wavesOfStudy(tx, study.id);
  const policy = freezePolicy(
    study.minimum_group,
    await organizationsOfStudy(tx, study.id),
    await teamsOfStudy(tx, study.id),
    waves.flatMap((each) => storedPolicy(each) ?? []),
  );
  const hash = hashOf(policy);
  await setWavePolicy(tx, waveId, { policy, policy_hash: hash });
  return { policy, hash };
}

/** The frozen policy of a wave that is open; an old one that has none gets it now. @throws AppError unavailable: it was changed by hand */
export async function frozenPolicy(app: App, wave: Wave): Promise<HashedPolicy> {
  if (isFrozen(wave)) return soundPolicy(app, wave);
  return app.write((tx) => freezeWavePolicy(app, tx, wave.id));
}

/**
 * k of what a wave's results may show: the stricter of the study as it stands now and what the wave froze, so that neither can be
 * loosened by hand.
 */
export function minimumGroupOf(study: Pick<Study, "minimum_group">, wave: Wave | null): number {
  const policy = wave && storedPolicy(wave);
  return policy ? sizesInForce(policy, study.minimum_group).mean : study.minimum_group;
}

function isFrozen(wave: Wave): boolean {
  return wave.policy !== null || wave.policy_hash !== null;
}

function soundPolicy(app: App, wave: Wave): HashedPolicy {
  const policy = storedPolicy(wave);
  const wrong =
    policy === undefined
      ? "is not a policy"
      : wave.policy_hash !== hashOf(policy)
        ? "does not fit its hash"
        : !isAtLeastAsStrict(policy.minimum, minimumSizes)
          ? "is looser than the rules"
          : null;
  if (policy && wave.policy_hash && !wrong) return { policy, hash: wave.policy_hash };
  app.log.error(
    { study: wave.study_id, wave: wave.number, wrong },
    "the frozen protection policy of a wave was changed in the database; nobody can start answering until it is restored",
  );
  throw new AppError("unavailable", "firstPage.error.policy");
}

function storedPolicy(wave: Wave): FrozenPolicy | undefined {
  return StoredPolicy.safeParse(wave.policy).data;
}

function hashOf(policy: FrozenPolicy): string {
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
