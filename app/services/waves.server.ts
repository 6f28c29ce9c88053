/**
 * The life of a wave: planned, open, closed, published; never back. What closing and publishing delete is deleted in one transaction; then the
 * tables are rewritten, so that it is gone from the files too. A wave whose rewriting has failed says so, and is taken up again.
 */
import { anyDraft, deleteDraftsOfWave } from "../../db/queries/drafts.ts";
import { forgetDraftKeys } from "../../db/queries/invitations.ts";
import { deletePace } from "../../db/queries/page-pace.ts";
import { forgetRecipientsOfWave } from "../../db/queries/recipients.ts";
import { countPhases, forgetReceipts, type Phase, renamePhase } from "../../db/queries/responses.ts";
import { forgetInvitedOfWave } from "../../db/queries/rosters.ts";
import type { Study } from "../../db/queries/studies.ts";
import {
  openWaves,
  setClosed,
  setEnd,
  setLastDay,
  setOpened,
  setPublished,
  setRewriteDue,
  type Wave,
  wavesOfStudy,
  wavesToRewrite,
} from "../../db/queries/waves.ts";
import { reachesMinimum } from "../disclosure/thresholds.ts";
import type { App } from "../platform/app.ts";
import { isDay } from "../shared/day.ts";
import { AppError } from "../shared/errors.ts";
import { graceMs } from "../shared/wave-clock.ts";
import { localTime } from "../shared/zoned-time.ts";
import { queueRunIn } from "./analyse.server.ts";
import { audit, type Doer } from "./audit.server.ts";
import { takeParticipation } from "./participation.server.ts";
import type { Transaction } from "./respond-draft.server.ts";
import { mayNow } from "./study-state.server.ts";
import { freezeWavePolicy, minimumGroupOf } from "./wave-policy.server.ts";
import { missingFor, refuseUnready } from "./wave-readiness.server.ts";
import { momentNow, waveFound, waveMayNow } from "./wave-state.server.ts";

/**
 * Opens a planned wave, today, and freezes its policy.
 * @throws AppError conflict (details: why) when it is not planned, another one of its study is open, or its last day has passed; conflict
 * (details: names) when it asks a draft; conflict (details: missing) when something else is missing
 */
export async function openWave(app: App, waveId: string, by: Doer = "command"): Promise<void> {
  await app.write(async (tx) => {
    const { wave, study } = await waveFound(tx, waveId);
    waveMayNow(app, "open", wave, study);
    const today = todayOf(app, study);
    const other = (await wavesOfStudy(tx, study.id)).find(({ state }) => state === "open");
    if (other) throw stillOpen(other);
    await mayNow(tx, study, "open-wave");
    if (wave.closes_on !== null && wave.closes_on < today) throw refused("its last day has passed");
    refuseUnready(await missingFor(app, tx, study, { wave, today }));
    await freezeWavePolicy(app, tx, waveId);
    await setOpened(tx, waveId, today);
    await audit(app, tx, { by, deed: "wave.opened", ...about(wave) });
  });
}

/**
 * Moves the last day of a wave that has not ended.
 * @throws AppError bad-input for what is no day from today on, conflict (details: why) when the wave has ended
 */
export async function extendWave(
  app: App,
  waveId: string,
  closesOn: string,
  by: Doer = "command",
): Promise<void> {
  await app.write(async (tx) => {
    const { wave, study } = await waveFound(tx, waveId);
    if (!isDay(closesOn) || closesOn < todayOf(app, study))
      throw new AppError("bad-input", "error.badInput", { why: "the last day must be a day from today on" });
    waveMayNow(app, "extend", wave, study);
    if (wave.closes_on === closesOn) return;
    await setLastDay(tx, waveId, closesOn);
    await audit(app, tx, { by, deed: "wave.extended", ...about(wave, { closesOn }) });
  });
}

/**
 * Ends a wave before its last day: nobody can begin any more, who has begun may finish for half an hour, then it is closed. Where nobody is in
 * the middle of answering it closes at once. Ending once more changes nothing.
 * @returns when it closes; null: it has
 * @throws AppError conflict (details: why) when it was never open
 */
export async function endWave(app: App, waveId: string, by: Doer = "command"): Promise<Date | null> {
  const ending = await app.write(async (tx) => {
    const { wave, study } = await waveFound(tx, waveId);
    waveMayNow(app, "end", wave, study);
    const now = app.now();
    const moment = momentNow(app, wave, study);
    if (moment === "open") {
      await setEnd(tx, waveId, now);
      await audit(app, tx, { by, deed: "wave.ending", ...about(wave) });
    }
    if (!(await anyDraft(tx, waveId)) || (moment !== "open" && moment !== "ending")) return null;
    return new Date((moment === "open" ? now : (wave.ends_at ?? now)).getTime() + graceMs);
  });
  if (ending === null) await closeWave(app, waveId, by);
  return ending;
}

/**
 * Closes a wave, at once: no more answers, no drafts, no way from an invitation to a draft, no pace, parts of the collection merged where they are small.
 * The analysis is queued with it, or a process that dies now would leave a closed wave that nobody computes. Then the tables are rewritten;
 * closing a closed wave does that again.
 * @throws AppError conflict (details: why) when it was never open
 */
export async function closeWave(app: App, waveId: string, by: Doer = "command"): Promise<void> {
  await app.write(async (tx) => {
    const both = await waveFound(tx, waveId);
    if (waveMayNow(app, "close", both.wave, both.study)) {
      await takeParticipation(app, tx, both.study, both.wave, { isLast: true });
      await setClosed(tx, waveId, todayOf(app, both.study));
      await deleteDraftsOfWave(tx, waveId);
      await forgetDraftKeys(tx, waveId);
      await forgetRecipientsOfWave(tx, waveId);
      await forgetInvitedOfWave(tx, waveId);
      await deletePace(tx, waveId);
      await mergePhases(tx, both);
      await setRewriteDue(tx, waveId, true);
      await audit(app, tx, { by, deed: "wave.closed", ...about(both.wave) });
      await queueRunIn(app, tx, { studyId: both.study.id, waveId, unit: both.study.unit });
    }
  });
  await rewriteWhatIsDue(app);
}

/**
 * Publishes a closed wave: from now on no receipt leads to a response. Publishing once more changes nothing.
 * @throws AppError conflict (details: why) when it has not closed
 */
export async function publishWave(app: App, waveId: string, by: Doer = "command"): Promise<void> {
  await app.write(async (tx) => {
    const { wave, study } = await waveFound(tx, waveId);
    if (!waveMayNow(app, "publish", wave, study)) return;
    await setPublished(tx, waveId, todayOf(app, study));
    await forgetReceipts(tx, waveId);
    await audit(app, tx, { by, deed: "wave.published", ...about(wave) });
    await setRewriteDue(tx, waveId, true);
  });
  await rewriteWhatIsDue(app);
}

/** Waves whose time is over, the half hour for those who had begun included, and which nobody has closed. */
export async function dueWaves(app: App): Promise<Wave[]> {
  const open = await openWaves(app.read);
  return open.filter((wave) => momentNow(app, wave, wave) === "closed");
}

/** What is deleted while the tables are rewritten stays due: only the waves seen before are done. */
export async function rewriteWhatIsDue(app: App): Promise<void> {
  const due = await wavesToRewrite(app.read);
  if (due.length === 0) return;
  await app.rewrite();
  await app.write(async (tx) => {
    for (const id of due) await setRewriteDue(tx, id, false);
  });
}

/** A part with fewer than k people joins its neighbour; where that does not help, nobody's part is kept. */
async function mergePhases(tx: Transaction, { wave, study }: { wave: Wave; study: Study }): Promise<void> {
  const policy = { minimumGroup: minimumGroupOf(study, wave) };
  const counts = await countPhases(tx, wave.id);
  const isSmall = (phase: Phase) => counts[phase] > 0 && !reachesMinimum(counts[phase], policy);
  const merge = async (from: Phase, to: Phase) => {
    if (counts[from] === 0) return;
    await renamePhase(tx, wave.id, from, to);
    counts[to] += counts[from];
    counts[from] = 0;
  };
  for (const end of ["early", "late"] as const) if (isSmall(end)) await merge(end, "middle");
  if (isSmall("middle")) await merge("middle", counts.early >= counts.late ? "early" : "late");
  for (const phase of ["early", "middle", "late"] as const)
    if (isSmall(phase)) await renamePhase(tx, wave.id, phase, null);
}

function about({ study_id, number }: Wave, details: Record<string, string> = {}) {
  return { studyId: study_id, details: { wave: number, ...details } };
}

/** Days begin and end where the study is. */
function todayOf(app: App, { time_zone }: Pick<Study, "time_zone">): string {
  return localTime(app.now(), time_zone).day;
}

function stillOpen({ number }: Wave): AppError {
  const why = `wave ${number} of the study is open`;
  return new AppError("conflict", "error.studyState", { deed: "open-wave", state: "open", why });
}

function refused(why: string): AppError {
  return new AppError("conflict", "error.badInput", { why });
}
