/**
 * How long answers are kept. When a study's days are over, its answers, comments and invitations are erased and the tables rewritten; results
 * that were computed from them stay. Erasing a study takes everything of it but its entries in the audit log.
 */
import { eraseSomeAnswers, hasAnswersLeft, setStudyRewriteDue } from "../../db/queries/erasing.ts";
import { insertJobs } from "../../db/queries/jobs.ts";
import {
  deleteStudy,
  type Study,
  setRetentionDays,
  studyById,
  studyBySlug,
} from "../../db/queries/studies.ts";
import { studiesWithAnswersToErase } from "../../db/queries/study-list.ts";
import { wavesOfStudy } from "../../db/queries/waves.ts";
import type { App } from "../platform/app.ts";
import { dayOf, daysBetween } from "../shared/day.ts";
import { AppError } from "../shared/errors.ts";
import { audit, type Doer } from "./audit.server.ts";
import { randomId } from "./random-id.ts";
import type { Transaction } from "./respond-draft.server.ts";
import { isKeptLonger } from "./study-promise.ts";
import { queueErasing } from "./study-shelf.server.ts";
import { mayNow } from "./study-state.server.ts";
import { rewriteWhatIsDue } from "./waves.server.ts";

const longestDays = 36_500;

/**
 * @param days after the last wave has closed; null: until somebody erases the study
 * @throws AppError not-found, bad-input, conflict for longer than people were told (details: why)
 */
export async function keepAnswersFor(
  app: App,
  slug: string,
  days: number | null,
  by: Doer = "command",
): Promise<void> {
  if (days !== null && !(Number.isInteger(days) && days >= 0 && days <= longestDays))
    throw new AppError("bad-input", "error.badInput", { why: `days from 0 to ${longestDays} are needed` });
  await app.write(async (tx) => {
    const study = await found(tx, slug);
    await mayNow(tx, study, "retention");
    if (isKeptLonger(study.retention_days, days) && (await hasAsked(tx, study.id)))
      throw new AppError("conflict", "studies.error.retentionLonger", {
        why: `people of "${slug}" were told ${study.retention_days} days: from the first wave on they can only become fewer`,
      });
    await setRetentionDays(tx, study.id, days);
    const details = { before: study.retention_days ?? "for ever", days: days ?? "for ever" };
    await audit(app, tx, { by, deed: "study.retention", studyId: study.id, details });
  });
}

/** Whether people have read of it how long their answers are kept. */
async function hasAsked(tx: App["read"], studyId: string): Promise<boolean> {
  return (await wavesOfStudy(tx, studyId)).some(({ state }) => state !== "planned");
}

/** Puts the erasing of a whole study in the queue; once more changes nothing. @throws AppError not-found (details: why) */
export async function eraseStudy(app: App, slug: string, by: Doer = "command"): Promise<void> {
  await app.write(async (tx) => queueErasing(app, tx, await found(tx, slug), by));
}

async function found(tx: App["read"], slug: string): Promise<Study> {
  const study = await studyBySlug(tx, slug);
  if (!study) throw new AppError("not-found", "error.notFound", { why: `there is no study "${slug}"` });
  return study;
}

/** Puts the erasing in the queue of answers whose days are over. */
export async function queueRetention(app: App): Promise<void> {
  const now = app.now();
  const today = dayOf(now);
  const over = (await studiesWithAnswersToErase(app.read)).filter(
    ({ ended, days }) => daysBetween(ended, today) > days,
  );
  if (over.length === 0) return;
  const jobs = over.map(({ id: study }) => ({
    id: randomId(app),
    kind: "retention" as const,
    key: `retention/${study}`,
    work: { study },
    due_at: now,
    created_at: now,
  }));
  await app.write((tx) => insertJobs(tx, jobs));
}

/** Whether its days are over still: since it was queued a wave may have been planned or opened, or the term have been changed. */
async function isOver(app: App, db: App["read"], studyId: string): Promise<boolean> {
  const study = await studyById(db, studyId);
  if (!study || study.retention_days === null) return false;
  const ends = (await wavesOfStudy(db, studyId)).map(({ state, closed_on, closes_on }) =>
    state === "closed" ? (closed_on ?? closes_on) : null,
  );
  const days = ends.map((end) => (end === null ? 0 : daysBetween(end, dayOf(app.now()))));
  return days.length > 0 && Math.min(...days) > study.retention_days && !ends.includes(null);
}

/** Does it, from wherever it was left; of a study whose days are not over any more nothing is erased. */
export async function erase(app: App, studyId: string, everything: boolean): Promise<void> {
  if (await studyById(app.read, studyId)) {
    if (!everything)
      await app.write(async (tx) => {
        if (!(await isOver(app, tx, studyId)) || !(await hasAnswersLeft(tx, studyId))) return;
        await setStudyRewriteDue(tx, studyId);
        await audit(app, tx, { by: "system", deed: "answers.erased", studyId });
      });
    const some = (tx: Transaction) => eraseSomeAnswers(tx, studyId);
    while (await app.write(async (tx) => (everything || (await isOver(app, tx, studyId))) && some(tx)));
    if (everything) await app.write((tx) => deleteStudy(tx, studyId));
  }
  // Of a study that is gone no wave can say that the files still hold it.
  if (everything) await app.rewrite();
  else await rewriteWhatIsDue(app);
}
