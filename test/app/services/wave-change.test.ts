/** What changed between the waves of a study: computed in a worker, stored as a run, read by the overview. */

import { expect, onTestFinished, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import type { Answers } from "../../../app/instruments/answer.ts";
import type { App } from "../../../app/platform/app.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import type { Trend } from "../../../app/reports/trend.ts";
import { queueRun } from "../../../app/services/analyse.server.ts";
import { startJobs } from "../../../app/services/jobs/job-table.server.ts";
import { overviewReport } from "../../../app/services/reports.server.ts";
import { insertResponses } from "../../../db/queries/responses.ts";
import { unfinishedRuns } from "../../../db/queries/runs.ts";
import { insertStudy } from "../../../db/queries/studies.ts";
import { insertWave } from "../../../db/queries/waves.ts";
import { testApp } from "../../builders/app.ts";
import { responseRow, studyRow, waveRow } from "../../builders/database.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";

/** Paces 1, 2 and 3 in turn, all by one better when `by` is 1; statements that go together. */
const people = (n: number, by: 0 | 1): Answers[] =>
  Array.from({ length: n }, (_, at) => {
    const pace = Math.min(3, 1 + (at % 3) + by);
    return { pace, fails: pace === 3 ? 5 : 20, tidy_1: pace + 1, tidy_2: 5 - pace + (at % 2) };
  });

async function studyOf(waves: Answers[][]) {
  const app = await testApp({ registry: createRegistry(surveysFolder()) });
  const study = studyRow({ slug: "acme", instrument_id: "small", unit: "respondent", minimum_group: 5 });
  const rows = waves.map((_, at) =>
    waveRow(study.id, { number: at + 1, title: `W${at + 1}`, state: "closed" }),
  );
  await app.write(async (tx) => {
    await insertStudy(tx, study);
    for (const [at, wave] of rows.entries()) {
      await insertWave(tx, wave);
      await insertResponses(
        tx,
        waves[at]!.map((answers) => responseRow(wave, { answers })),
      );
    }
  });
  for (const wave of rows) await queueRun(app, study.id, wave.id, "respondent");
  return { app, study, rows };
}

async function computeAll(app: App) {
  const queue = startJobs(app, { pollMs: 10 });
  onTestFinished(() => queue.stop());
  await queue.idle();
  await queue.stop();
}

async function shownTrend(app: App, wave?: number): Promise<Trend> {
  const results = await overviewReport(app, operator, "acme", { unit: "respondent", wave });
  if (results.state !== "ready") throw new Error(results.state);
  return results.report.change;
}

test("everybody faster than in the wave before: the change is shown with its interval and counted in the headline", async () => {
  const { app } = await studyOf([people(60, 0), people(60, 1)]);
  expect(await shownTrend(app).catch(() => null)).toBeNull();
  await computeAll(app);
  const { change, missing } = await shownTrend(app);
  expect(missing).toBeNull();
  expect(change).toMatchObject({ since: "W1", reference: "W1", drawn: "respondent" });
  const cell = change?.metrics.byId.pace;
  if (!cell || !("shown" in cell)) throw new Error("hidden");
  expect(cell.shown.verdict).toBe("changed");
  expect(cell.shown.interval?.lower).toBeGreaterThan(0);
  expect(change?.metrics.better).toBeGreaterThan(0);
});

test("the same answers again are no detectable change", async () => {
  const { app } = await studyOf([people(60, 0), people(60, 0)]);
  await computeAll(app);
  const { change } = await shownTrend(app);
  expect(change?.metrics).toMatchObject({ better: 0, worse: 0 });
  expect(change?.metrics.byId.pace).toMatchObject({ shown: { verdict: "no-detectable-change" } });
});

test("in the third wave the classes of the first are still the measure", async () => {
  const { app } = await studyOf([people(60, 0), people(60, 1), people(60, 1)]);
  await computeAll(app);
  expect((await shownTrend(app)).change).toMatchObject({ since: "W2", reference: "W1" });
  expect((await shownTrend(app, 2)).change).toMatchObject({ since: "W1", reference: "W1" });
});

test("new answers to the first wave compute every change anew that rests on it", async () => {
  const { app, study, rows } = await studyOf([people(60, 0), people(60, 1), people(60, 1)]);
  await computeAll(app);
  await queueRun(app, study.id, rows[0]?.id ?? "", "respondent", { dataChanged: true });
  // Its own run, the change from it to the second, and from the second to the third among its classes.
  expect(await unfinishedRuns(app.read)).toHaveLength(3);
  await queueRun(app, study.id, rows[0]?.id ?? "", "respondent", { dataChanged: true });
  expect(await unfinishedRuns(app.read)).toHaveLength(3);
});

test("a wave without answers is passed over: the change is since the one before it", async () => {
  const { app } = await studyOf([people(60, 0), [], people(60, 1)]);
  await computeAll(app);
  expect((await shownTrend(app)).change).toMatchObject({ since: "W1" });
});

test("seven people in a wave show their figures coarsely and no interval", async () => {
  const { app } = await studyOf([people(60, 0), people(7, 1)]);
  await computeAll(app);
  const cell = (await shownTrend(app)).change?.metrics.byId.pace;
  expect(cell).toMatchObject({ n: 7, shown: { interval: null, verdict: "no-interval" } });
});

test("four people in a wave hide the change, and with it the wave before cannot be computed from it", async () => {
  const { app } = await studyOf([people(60, 0), people(4, 1)]);
  await computeAll(app);
  const { change } = await shownTrend(app);
  expect(change?.metrics.byId.pace).toEqual({ suppressed: "too-few" });
  expect(change?.metrics.all).toBe(0);
});
