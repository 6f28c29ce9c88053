/**
 * How long answers are kept. When a study's days are over, its answers, comments and invitations are erased and the tables rewritten; results
 * that were computed from them stay. Erasing a study takes everything of it but its entries in the audit log.
 */
import { eraseSomeAnswers, hasAnswersLeft, setStudyRewriteDue } from "../../db/queries/erasing.ts";
import { insertJobs } from "../../db/queries/jobs.ts";
import {
  allStudies,
  deleteStudy,
  type Study,
  setRetentionDays,
  studyById,
  studyBySlug,
} from "../../db/queries/studies.ts";
import { wavesOfStudy } from "../../db/queries/waves.ts";
import type { App } from "../platform/app.ts";
import { dayOf, daysBetween } from "../shared/day.ts";
import { AppError } from "../shared/errors.ts";
import { audit, type Doer } from "./audit.server.ts";
import { randomId } from "./random-id.ts";
import { rewriteWhatIsDue } from "./waves.server.ts";

const longestDays = 36_500;

/**
 * @param days after the last wave has closed; null: until somebody erases the study
 * @throws AppError not-found, bad-input (details: why)
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
    await setRetentionDays(tx, study.id, days);
    const details = { days: days ?? "for ever" };
    await audit(app, tx, { by, deed: "study.retention", studyId: study.id, details });
  });
}

/** Puts the erasing of a whole study in the queue. @throws AppError not-found (details: why) */
export async function eraseStudy(app: App, slug: string, by: Doer = "command"): Promise<void> {
  const id = randomId(app);
  const now = app.now();
  await app.write(async (tx) => {
    const study = await found(tx, slug);
    // Without the study's key: the job has to outlive it, until the files are rewritten.
    const work = { study: study.id, everything: "yes" };
    const key = `erase/${study.id}`;
    await insertJobs(tx, [{ id, kind: "retention", key, work, due_at: now, created_at: now }]);
    await audit(app, tx, { by, deed: "study.erased", studyId: study.id });
  });
}

async function found(tx: App["read"], slug: string): Promise<Study> {
  const study = await studyBySlug(tx, slug);
  if (!study) throw new AppError("not-found", "error.notFound", { why: `there is no study "${slug}"` });
  return study;
}

/** Puts the erasing in the queue of answers whose days are over. */
export async function queueRetention(app: App): Promise<void> {
  const now = app.now();
  for (const study of await allStudies(app.read)) {
    if (study.retention_days === null || !(await isOver(app, study, study.retention_days))) continue;
    const id = randomId(app);
    await app.write(async (tx) => {
      if (!(await hasAnswersLeft(tx, study.id))) return;
      const work = { study: study.id };
      const key = `retention/${study.id}`;
      await insertJobs(tx, [{ id, kind: "retention", key, work, due_at: now, created_at: now }]);
    });
  }
}

async function isOver(app: App, study: Study, days: number): Promise<boolean> {
  const waves = await wavesOfStudy(app.read, study.id);
  const ends = waves.map(({ state, closed_on, closes_on }) =>
    state === "closed" ? (closed_on ?? closes_on) : null,
  );
  const last = ends.reduce((a, b) => (a === null || b === null ? null : a > b ? a : b), ends[0] ?? null);
  return last !== null && daysBetween(last, dayOf(app.now())) > days;
}

/** Does it, from wherever it was left. */
export async function erase(app: App, studyId: string, everything: boolean): Promise<void> {
  if (await studyById(app.read, studyId)) {
    if (!everything)
      await app.write(async (tx) => {
        if (!(await hasAnswersLeft(tx, studyId))) return;
        await setStudyRewriteDue(tx, studyId);
        await audit(app, tx, { by: "system", deed: "answers.erased", studyId });
      });
    while (await app.write((tx) => eraseSomeAnswers(tx, studyId)));
    if (everything) await app.write((tx) => deleteStudy(tx, studyId));
  }
  // Of a study that is gone no wave can say that the files still hold it.
  if (everything) await app.rewrite();
  else await rewriteWhatIsDue(app);
}
