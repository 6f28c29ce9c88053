/** The protection policy of a wave: frozen once, when it opens, and what it means for k afterwards. */
import { organizationsOfStudy, teamsOfStudy } from "../../db/queries/participants.ts";
import { type Study, studyById } from "../../db/queries/studies.ts";
import { setWavePolicy, type Wave, waveById, wavesOfStudy } from "../../db/queries/waves.ts";
import { sizesInForce } from "../disclosure/group-views.ts";
import { freezePolicy } from "../disclosure/policy.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { type HashedPolicy, hashOf, isFrozen, soundPolicy, storedPolicy } from "./sound-policy.server.ts";

type Tx = Parameters<Parameters<App["write"]>[0]>[0];

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
export function minimumGroupOf(
  study: Pick<Study, "minimum_group">,
  wave: Pick<Wave, "policy"> | null,
): number {
  const policy = wave && storedPolicy(wave);
  return policy ? sizesInForce(policy, study.minimum_group).mean : study.minimum_group;
}

type Answering = { study_id: string; wave_id: string; minimum_group: number };

const trustedForMs = 60_000;
/** By wave: until when its policy need not be read again, and its k. */
const trusted = new WeakMap<App["registry"], Map<string, { until: number; mean: number }>>();

/**
 * k of the wave that somebody is answering. Its policy was found sound at most a minute ago: it is long, and every page asks.
 * @throws AppError unavailable, when it was changed by hand: nobody goes on until it is restored, and nothing is lost
 */
export async function minimumInForce(app: App, db: App["read"], place: Answering): Promise<number> {
  const known = trusted.get(app.registry)?.get(place.wave_id);
  const left = (known?.until ?? 0) - app.now().getTime();
  // A clock that was put back trusts nothing for longer.
  if (known && left > 0 && left <= trustedForMs) return Math.max(known.mean, place.minimum_group);
  return checkedMinimum(app, db, place);
}

/** The same, with the policy read and checked now: before answers are handed in for good. @throws AppError unavailable */
export async function checkedMinimum(app: App, db: App["read"], place: Answering): Promise<number> {
  const waves = trusted.get(app.registry) ?? new Map<string, { until: number; mean: number }>();
  trusted.set(app.registry, waves);
  waves.delete(place.wave_id);
  const wave = await waveById(db, place.wave_id);
  // A draft that is older than policies: its wave freezes one when the next person comes.
  if (!wave || !isFrozen(wave)) return place.minimum_group;
  const { policy } = soundPolicy(app, wave);
  const mean = sizesInForce(policy, place.minimum_group).mean;
  waves.set(place.wave_id, { until: app.now().getTime() + trustedForMs, mean: policy.minimum.mean });
  return mean;
}
