/**
 * Who takes part in a wave: taken once a day while it is open, from the day after it opens, and a last time when it closes; read by every page that
 * tells of it.
 */
import { insertJobs } from "../../db/queries/jobs.ts";
import { organizationsOfStudy, teamsOfStudy } from "../../db/queries/participants.ts";
import {
  countInvitations,
  deleteSnapshot,
  invitationCases,
  neverSent,
  type ParticipationSnapshot,
  putSnapshot,
  snapshotOfWave,
} from "../../db/queries/participation.ts";
import { participation } from "../../db/queries/responses.ts";
import { type Study, studyById } from "../../db/queries/studies.ts";
import { openWaves, type Wave, waveById } from "../../db/queries/waves.ts";
import {
  type Cases,
  kindsOf,
  type Missing,
  missingKinds,
  type RoleKind,
  type ShownParticipation,
  shownParticipation,
} from "../disclosure/participation.ts";
import { type FrozenPolicy, freezePolicy } from "../disclosure/policy.ts";
import { kindsOfRoles } from "../disclosure/role-participation.ts";
import type { App } from "../platform/app.ts";
import { type ParticipationReport, participationReport, type Uncounted } from "../reports/participation.ts";
import { firstCountOn } from "../shared/first-count.ts";
import { localTime, nextDay, zoneName } from "../shared/zoned-time.ts";
import { randomId } from "./random-id.ts";
import type { Transaction } from "./respond-draft.server.ts";
import { participationByRole, sumOf } from "./role-participation.server.ts";
import { storedPolicy } from "./sound-policy.server.ts";
import type { OpenedStudy } from "./study-frame.server.ts";
import { minimumGroupOf } from "./wave-policy.server.ts";

/**
 * Of a wave that has opened; taken now only if it never was.
 * @param only ids of the organizations that are told of; absent: all
 * @returns null before the first count
 */
export async function participationOf(
  app: App,
  study: Study,
  wave: Wave,
  only?: ReadonlySet<string>,
): Promise<ParticipationReport | null> {
  if (firstCountOn(wave, todayOf(app, study)) !== null) return null;
  const snapshot = await currentSnapshot(app, study, wave);
  const [organizations, teams] = await Promise.all([
    organizationsOfStudy(app.read, study.id),
    teamsOfStudy(app.read, study.id),
  ]);
  const told = organizations.filter(({ id }) => only === undefined || only.has(id));
  return participationReport(snapshot, told, teams);
}

/** Whom the figures of a closed wave tell less of: stands beside them. */
export async function missingOf(
  app: App,
  { study, wave }: OpenedStudy,
): Promise<ParticipationReport["missing"]> {
  return wave?.state === "closed" ? ((await participationOf(app, study, wave))?.missing ?? []) : [];
}

/**
 * Invitations of an open wave that its count does not hold, and when they are counted. The host made them: their number is no secret.
 * @param report null before the first count
 */
export async function uncountedOf(
  app: App,
  study: Study,
  wave: Wave,
  report: ParticipationReport | null,
): Promise<Uncounted> {
  const today = todayOf(app, study);
  return {
    invitations: (await countInvitations(app.read, wave.id)) - (report?.cases.invited ?? 0),
    ...nextCount(study, firstCountOn(wave, today) ?? (report?.day === today ? nextDay(today) : today)),
  };
}

/** When a wave that has opened today is counted for the first time; null: it has been. */
export function firstCountOf(app: App, study: Study, wave: Wave): Omit<Uncounted, "invitations"> | null {
  const on = firstCountOn(wave, todayOf(app, study));
  return on === null ? null : nextCount(study, on);
}

function nextCount({ time_zone }: Study, on: string): Omit<Uncounted, "invitations"> {
  return { on, zone: zoneName(time_zone) };
}

function todayOf({ now }: Pick<App, "now">, { time_zone }: { time_zone: string | null }): string {
  return localTime(now(), time_zone).day;
}

async function currentSnapshot(app: App, study: Study, wave: Wave): Promise<ParticipationSnapshot> {
  const isGood = (found: ParticipationSnapshot | undefined) =>
    found && (found.is_last || wave.state !== "closed") ? found : undefined;
  const known = isGood(await snapshotOfWave(app.read, wave.id));
  if (known) return known;
  return app.write(async (tx) => {
    const found = isGood(await snapshotOfWave(tx, wave.id));
    return found ?? takeParticipation(app, tx, study, wave, { isLast: wave.state === "closed" });
  });
}

/** Takes it, in place of the one before. Pass the transaction in which the wave closes: what it deletes is counted before. */
export async function takeParticipation(
  app: Pick<App, "now">,
  tx: Transaction,
  study: Study,
  wave: Wave,
  { isLast }: { isLast: boolean },
): Promise<ParticipationSnapshot> {
  const k = minimumGroupOf(study, wave);
  const policy = await policyOf(tx, study, wave);
  const answered = await participation(tx, wave.id);
  const { cases, roles } = await invitedTo(tx, wave, k, isLast);
  const taken = shownParticipation({
    policy,
    k,
    answered,
    cases,
    missing: missingKinds([...kindsOf(policy, answered), ...kindsOfRoles(roles)], k),
    roles,
    isLast,
  });
  const kept = wave.state === "closed" ? await snapshotOfWave(tx, wave.id) : undefined;
  const shown = kept?.shown.roundedTo === 1 ? withInvited(taken, kept.shown) : taken;
  const row = { wave_id: wave.id, study_id: study.id, day: todayOf(app, study), is_last: isLast, shown };
  await putSnapshot(tx, row);
  return row;
}

/** What became of the invitations of a wave. One whose letter never left asked nobody, and once the wave is over none leaves any more. */
async function invitedTo(
  tx: Transaction,
  wave: Wave,
  k: number,
  isLast: boolean,
): Promise<{ cases: Cases; roles: RoleKind[] }> {
  const unsent = isLast ? await neverSent(tx, wave.id) : new Map<string | null, number>();
  const cases = await invitationCases(tx, wave.id);
  const never = sumOf(unsent);
  return {
    cases: { ...cases, invited: cases.invited - never, neverSent: never },
    roles: await participationByRole(tx, wave.id, k, unsent),
  };
}

/** Closing forgot what some invitations are counted by, and no import changes what became of them. */
function withInvited(taken: ShownParticipation, kept: ShownParticipation): ShownParticipation {
  const { cases, roles } = kept;
  if (!roles) return { ...taken, cases };
  const byRole = (each: Missing) => each.by === "role";
  const missing = [...taken.missing.filter((each) => !byRole(each)), ...kept.missing.filter(byRole)];
  return { ...taken, cases, roles, missing };
}

/** The wave's own, or of one that has none what it would freeze now. */
export async function policyOf(db: App["read"], study: Study, wave: Wave | null): Promise<FrozenPolicy> {
  const stored = wave && storedPolicy(wave);
  if (stored) return stored;
  const [organizations, teams] = await Promise.all([
    organizationsOfStudy(db, study.id),
    teamsOfStudy(db, study.id),
  ]);
  return freezePolicy(study.minimum_group, organizations, teams);
}

/** For answers that come to a closed wave, or leave it, by an import: it is taken anew when somebody asks. */
export async function forgetParticipation(tx: Transaction, waveId: string): Promise<void> {
  const known = await snapshotOfWave(tx, waveId);
  if (known?.is_last) await putSnapshot(tx, { ...known, is_last: false });
  else await deleteSnapshot(tx, waveId);
}

/** The job of a day. Once a day is enough, whoever asks: what is there of today stays. */
export async function refreshParticipation(app: App, waveId: string): Promise<void> {
  await app.write(async (tx) => {
    const wave = await waveById(tx, waveId);
    const study = wave && (await studyById(tx, wave.study_id));
    if (!wave || !study || wave.state !== "open") return;
    const known = await snapshotOfWave(tx, waveId);
    const today = todayOf(app, study);
    if (known?.day === today || firstCountOn(wave, today) !== null) return;
    await takeParticipation(app, tx, study, wave, { isLast: false });
  });
}

/** Puts in the queue the open waves whose day is over. */
export async function queueParticipation(app: App): Promise<void> {
  const now = app.now();
  const due: Wave[] = [];
  for (const wave of await openWaves(app.read)) {
    const known = await snapshotOfWave(app.read, wave.id);
    const today = todayOf(app, wave);
    if (known?.day !== today && firstCountOn(wave, today) === null) due.push(wave);
  }
  if (due.length === 0) return;
  const rows = due.map(({ id, study_id }) => ({
    id: randomId(app),
    kind: "participation" as const,
    key: `participation/${id}`,
    study_id,
    work: { wave: id },
    due_at: now,
    created_at: now,
  }));
  await app.write((tx) => insertJobs(tx, rows));
}
