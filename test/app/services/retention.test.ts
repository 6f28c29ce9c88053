/** Answers whose days are over are gone from the database's files, and what was computed from them is not. */
import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import type { RunningApp } from "../../../app/platform/context.server.ts";
import { verifyAudit } from "../../../app/services/audit.server.ts";
import { dropFailed } from "../../../app/services/installation/jobs-page.server.ts";
import {
  outdatedResults,
  recomputeOutdated,
} from "../../../app/services/installation/outdated-results.server.ts";
import { startJobQueue } from "../../../app/services/jobs/job-queue.server.ts";
import { planDue } from "../../../app/services/jobs/planner.server.ts";
import { upkeepJobs } from "../../../app/services/jobs/upkeep-jobs.server.ts";
import { erase, eraseStudy, keepAnswersFor } from "../../../app/services/retention.server.ts";
import { closeWave } from "../../../app/services/waves.server.ts";
import { auditEntries } from "../../../db/queries/audit.ts";
import { insertComments } from "../../../db/queries/comments.ts";
import { countResponses, insertResponses } from "../../../db/queries/responses.ts";
import { latestRun, unfinishedRuns } from "../../../db/queries/runs.ts";
import { setRetentionDays, studyById } from "../../../db/queries/studies.ts";
import { insertWave, setWaveState } from "../../../db/queries/waves.ts";
import { analysisRun } from "../../../db/schema/analysis-run.ts";
import { job } from "../../../db/schema/job.ts";
import { key, responseRow, waveRow } from "../../builders/database.ts";
import { openStudyOf } from "./respondent.ts";
import { takeEverything } from "./way-back.ts";

const onDay = (app: RunningApp, day: string): RunningApp => ({
  ...app,
  now: () => new Date(`${day}T12:00:00`),
});
const words = "a remark that can be searched for";

/** A study with answers and a comment, whose wave closed on 5 March. */
async function closedStudy() {
  const opened = await openStudyOf();
  const { app, study, wave, organization } = opened;
  // Each with a value that can be searched for.
  const marks = Array.from({ length: 450 }, key);
  const rows = marks.map((mark) => responseRow(wave, { answers: { who_deploys: 1 }, receipt_hash: mark }));
  await app.write(async (tx) => {
    await insertResponses(tx, rows);
    const place = { study_id: study.id, wave_id: wave.id, organization_id: organization.id };
    await insertComments(tx, [{ id: key(), ...place, item_id: "remark", body: words }]);
  });
  await closeWave(onDay(app, "2026-03-05"), wave.id);
  return { ...opened, marks };
}

async function keepUp(app: RunningApp): Promise<void> {
  await planDue(app);
  const queue = startJobQueue(app, [upkeepJobs], { pollMs: 5 });
  await queue.idle();
  await queue.stop();
}

async function inFiles(app: RunningApp, text: string): Promise<boolean> {
  const { files } = await takeEverything(app);
  return [...files.values()].some((bytes) => bytes.includes(text));
}

test("answers are erased when the study's days are over, not before, and leave no trace in the files; results stay", async () => {
  const { app, study, wave, marks } = await closedStudy();
  await keepAnswersFor(app, study.slug, 30);
  await keepUp(onDay(app, "2026-04-04"));
  expect(await countResponses(app.read, wave.id)).toBe(450);
  expect(await inFiles(app, words)).toBe(true);
  await keepUp(onDay(app, "2026-04-05"));
  expect(await countResponses(app.read, wave.id)).toBe(0);
  for (const text of [words, marks[0] ?? "", marks[449] ?? ""]) expect(await inFiles(app, text)).toBe(false);
  expect(await unfinishedRuns(app.read)).toHaveLength(1);
  expect(await studyById(app.read, study.id)).toBeTruthy();
  await keepUp(onDay(app, "2026-04-06"));
  const deeds = (await auditEntries(app.read, 0, 100)).map(({ actor, deed }) => `${actor} ${deed}`);
  expect(deeds).toEqual(["command wave.closed", "command study.retention", "system answers.erased"]);
});

test("results of erased answers are not computed again after an upgrade: a run over nothing would take their place", async () => {
  const { app, study, wave } = await closedStudy();
  await app.write((tx) => tx.update(analysisRun).set({ state: "done", engine_version: "0.1.0" }));
  const [own] = await outdatedResults(app);
  expect(own).toMatchObject({ waveId: wave.id });
  await keepAnswersFor(app, study.slug, 30);
  await keepUp(onDay(app, "2026-04-05"));
  expect(await countResponses(app.read, wave.id)).toBe(0);
  expect(await outdatedResults(app)).toEqual([]);
  await recomputeOutdated(app, operator);
  expect(await unfinishedRuns(app.read)).toEqual([]);
});

test("a job of erasing that comes late, or is done again, takes nothing when another wave is planned or the term has changed since", async () => {
  const { app, study, wave } = await closedStudy();
  await keepAnswersFor(app, study.slug, 30);
  const late = onDay(app, "2026-04-05");
  await planDue(late);
  const next = waveRow(study.id, { number: 2, state: "planned" });
  await app.write((tx) => insertWave(tx, next));
  await keepUp(late);
  expect(await countResponses(app.read, wave.id)).toBe(450);
  await app.write((tx) => setWaveState(tx, next.id, "open"));
  await erase(late, study.id, false);
  expect(await countResponses(app.read, wave.id)).toBe(450);
  await closeWave(onDay(app, "2026-03-06"), next.id);
  await app.write((tx) => setRetentionDays(tx, study.id, 300));
  await erase(late, study.id, false);
  expect(await countResponses(app.read, wave.id)).toBe(450);
  await keepAnswersFor(app, study.slug, 20);
  await erase(late, study.id, false);
  expect(await countResponses(app.read, wave.id)).toBe(0);
});

test("a study that is erased is gone from the files, and the audit log still says that there was one", async () => {
  const { app, study, wave, marks } = await closedStudy();
  await eraseStudy(app, study.slug);
  await keepUp(app);
  expect(await studyById(app.read, study.id)).toBeUndefined();
  for (const text of [words, marks[0] ?? "", study.slug]) expect(await inFiles(app, text)).toBe(false);
  expect(
    await latestRun(app.read, { waveId: wave.id, unit: "organization", instrument: "any" }),
  ).toBeUndefined();
  const [last] = (await auditEntries(app.read, 0, 100)).slice(-1);
  expect(last).toMatchObject({ deed: "study.erased", study_id: study.id });
  expect(await verifyAudit(app)).toMatchObject({ whole: true });
});

test("a study whose erasing an operator dropped from the queue is erased when it is asked for once more", async () => {
  const { app, study } = await closedStudy();
  await eraseStudy(app, study.slug);
  await app.write(async (tx) => {
    await tx.update(job).set({ state: "dead", failure: "given-up" }).where(eq(job.kind, "retention"));
  });
  await dropFailed(app, operator, { kind: "retention" });
  await eraseStudy(app, study.slug);
  await keepUp(app);
  expect(await studyById(app.read, study.id)).toBeUndefined();
});

test("answers without a term are kept, and a term is a number of days", async () => {
  const { app, study, wave } = await closedStudy();
  await keepUp(onDay(app, "2036-01-01"));
  expect(await countResponses(app.read, wave.id)).toBe(450);
  await expect(keepAnswersFor(app, study.slug, -1)).rejects.toMatchObject({ kind: "bad-input" });
});
