import { expect, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import type { StudyResult } from "../../../app/analysis/study-result.ts";
import {
  capabilitiesReport,
  levelsReport,
  overviewReport,
  studyFrame,
} from "../../../app/services/reports.server.ts";
import { listStudies } from "../../../app/services/study-list.server.ts";
import { runProgress, startRun } from "../../../app/services/study-runs.server.ts";
import { insertOrganizations, insertTeams } from "../../../db/queries/participants.ts";
import { keepPlan } from "../../../db/queries/release-plans.ts";
import { insertResponses } from "../../../db/queries/responses.ts";
import { insertRun, type NewRun } from "../../../db/queries/runs.ts";
import { insertStudy } from "../../../db/queries/studies.ts";
import { insertWave, type NewWave } from "../../../db/queries/waves.ts";
import { testApp } from "../../builders/app.ts";
import { organizationRow, responseRow, runRow, studyRow, teamRow, waveRow } from "../../builders/database.ts";
import { plainUnits, samplePlan, sampleResult } from "../reports/sample-result.ts";

/** A finished run with the plan of its answers. */
async function insertDone(
  tx: Parameters<typeof insertRun>[0],
  wave: { id: string; study_id: string },
  result: StudyResult = sampleResult(),
  overrides: Partial<NewRun> = {},
) {
  const input_hash = `answers of ${wave.id}`;
  const run = runRow(wave, { state: "done", result, input_hash, ...overrides });
  const { id, study_id, wave_id, created_at } = run;
  await insertRun(tx, run);
  await keepPlan(tx, { id, study_id, wave_id, input_hash, created_at }, JSON.stringify(samplePlan(result)));
}

/** A study whose organizations carry the keys of the sample result. */
async function studyWith(waves: Partial<NewWave>[], slug = "acme") {
  const app = await testApp();
  const study = studyRow({ slug });
  const stored = waves.map((wave, index) =>
    waveRow(study.id, { number: index + 1, title: `W${index + 1}`, ...wave }),
  );
  await app.write(async (tx) => {
    await insertStudy(tx, study);
    for (const wave of stored) await insertWave(tx, wave);
    await insertOrganizations(
      tx,
      plainUnits.map(({ key }) => organizationRow(study.id, { id: key, name: `Name of ${key}` })),
    );
  });
  const run = (wave: number, overrides: Partial<NewRun> = {}) =>
    app.write((tx) =>
      insertRun(tx, runRow({ id: stored[wave - 1]?.id ?? "", study_id: study.id }, overrides)),
    );
  const done = (wave: number, result: StudyResult = sampleResult(), overrides: Partial<NewRun> = {}) =>
    app.write((tx) =>
      insertDone(tx, { id: stored[wave - 1]?.id ?? "", study_id: study.id }, result, overrides),
    );
  const answer = (wave: number, n: number, teamId: string | null = null) =>
    app.write((tx) =>
      insertResponses(
        tx,
        Array.from({ length: n }, () =>
          responseRow({ id: stored[wave - 1]?.id ?? "", study_id: study.id }, { team_id: teamId }),
        ),
      ),
    );
  return { app, study, waves: stored, run, done, answer };
}

test("a study that does not exist is not found, on every page", async () => {
  const app = await testApp();
  for (const page of [studyFrame, overviewReport, levelsReport, capabilitiesReport]) {
    await expect(page(app, operator, "nothing")).rejects.toMatchObject({ kind: "not-found" });
  }
});

test("a wave that the study does not have is not found", async () => {
  const { app } = await studyWith([{ state: "closed" }]);
  await expect(levelsReport(app, operator, "acme", { wave: 2 })).rejects.toMatchObject({ kind: "not-found" });
});

test("an open wave shows who has answered and no score, even when a run of it lies there", async () => {
  const { app, done, answer } = await studyWith([{ state: "open" }]);
  await done(1);
  await answer(1, 7);
  for (const page of [overviewReport, levelsReport, capabilitiesReport]) {
    const results = await page(app, operator, "acme");
    expect(results.state).toBe("open");
    expect(results).not.toHaveProperty("report");
    // Rounded down, so that nobody sees a single answer come in.
    expect(results.state === "open" && results.participation.people).toBe(5);
  }
});

test("without being asked, the latest closed wave is shown and not the open one", async () => {
  const { app, done } = await studyWith([{ state: "closed" }, { state: "closed" }, { state: "open" }]);
  await done(2);
  const results = await overviewReport(app, operator, "acme");
  expect([results.frame.wave?.number, results.state]).toEqual([2, "ready"]);
});

test("a study without waves says so", async () => {
  const { app } = await studyWith([]);
  expect((await overviewReport(app, operator, "acme")).state).toBe("no-wave");
});

test("a wave that has not begun says so", async () => {
  const { app } = await studyWith([{ state: "planned" }]);
  expect((await overviewReport(app, operator, "acme")).state).toBe("planned");
});

test("a closed wave without answers has nothing to compute; with answers it waits for the request", async () => {
  const { app, answer } = await studyWith([{ state: "closed" }]);
  expect((await overviewReport(app, operator, "acme")).state).toBe("empty");
  await answer(1, 12);
  expect(await overviewReport(app, operator, "acme")).toMatchObject({ state: "none", people: 12 });
});

test("a request for results leads to a run whose progress can be seen, and the page says that it is under way", async () => {
  const { app, answer } = await studyWith([{ state: "closed" }]);
  await answer(1, 12);
  const run = await startRun(app, operator, "acme", { wave: 1, unit: "team" });
  expect(await runProgress(app, operator, "acme", run)).toMatchObject({
    state: "queued",
    share: 0,
    unit: "team",
  });
  expect(await overviewReport(app, operator, "acme", { unit: "team" })).toMatchObject({
    state: "running",
    run,
  });
  expect(await overviewReport(app, operator, "acme", { unit: "organization" })).toMatchObject({
    state: "none",
  });
});

test("an open wave cannot be computed", async () => {
  const { app } = await studyWith([{ state: "open" }]);
  await expect(startRun(app, operator, "acme", { wave: 1, unit: "team" })).rejects.toMatchObject({
    kind: "conflict",
  });
});

test("a run of another study is not found", async () => {
  const { app, run } = await studyWith([{ state: "closed" }]);
  await run(1, { id: "run-of-acme" });
  const other = studyRow({ slug: "other" });
  await app.write((tx) => insertStudy(tx, other));
  await expect(runProgress(app, operator, "other", "run-of-acme")).rejects.toMatchObject({
    kind: "not-found",
  });
  await expect(runProgress(app, operator, "acme", "no-such-run")).rejects.toMatchObject({
    kind: "not-found",
  });
});

test("a failed run is told with its reason, unless an earlier one had succeeded", async () => {
  const { app, run, done, answer } = await studyWith([{ state: "closed" }]);
  await answer(1, 12);
  await run(1, { state: "failed", failure: "error.unexpected" });
  expect(await levelsReport(app, operator, "acme")).toMatchObject({
    state: "failed",
    reason: "error.unexpected",
  });
  await done(1);
  expect((await levelsReport(app, operator, "acme")).state).toBe("ready");
});

test("results of an earlier version of the analysis are said to be old, on every page, and none is broken by their shape", async () => {
  const { app, run, answer } = await studyWith([{ state: "closed" }]);
  await answer(1, 12);
  const old: StudyResult = JSON.parse(
    '{ "engine": "1.0.0", "respondents": 12, "levels": { "verdict": "not-tested" } }',
  );
  await run(1, { state: "done", engine_version: "1.0.0", result: old });
  for (const report of [overviewReport, levelsReport, capabilitiesReport])
    expect((await report(app, operator, "acme")).state).toBe("outdated");
  const id = await startRun(app, operator, "acme", { wave: 1, unit: "organization" });
  expect(await levelsReport(app, operator, "acme")).toMatchObject({ state: "running", run: id });
});

test("organizations are named as the study names them, and those that did not agree are not", async () => {
  const { app, study, done } = await studyWith([{ state: "closed" }]);
  await app.write((tx) =>
    insertOrganizations(tx, [organizationRow(study.id, { id: "shy", name: "Shy", shown_to_host: false })]),
  );
  await done(1, sampleResult([...plainUnits, { key: "shy", n: 12, level: "high" }]));
  const results = await capabilitiesReport(app, operator, "acme");
  const names = results.state === "ready" && results.report.heatmap.units.map((row) => row.name);
  expect(names).toContain("Name of high-1");
  expect(JSON.stringify(results)).not.toContain("Shy");
});

test("a study that raised its minimum to fifteen hides organizations of twelve", async () => {
  const { app, done } = await studyWith([{ state: "closed" }]);
  const strict = studyRow({ slug: "strict", minimum_group: 15 });
  const wave = waveRow(strict.id, { state: "closed" });
  await app.write(async (tx) => {
    await insertStudy(tx, strict);
    await insertWave(tx, wave);
    await insertDone(tx, wave);
    await insertOrganizations(
      tx,
      plainUnits.map(({ key }) => organizationRow(strict.id, { id: `${key} of strict` })),
    );
  });
  await done(1);
  const results = await levelsReport(app, operator, "strict");
  const report = results.state === "ready" && results.report;
  expect(report && report.status === "ok" && report.map?.marks).toEqual([]);
});

test("earlier closed waves stand beside the one looked at, later ones do not", async () => {
  const { app, done } = await studyWith([{ state: "closed" }, { state: "closed" }, { state: "closed" }]);
  for (const wave of [1, 2, 3]) await done(wave);
  const results = await overviewReport(app, operator, "acme", { wave: 2 });
  expect(results.state === "ready" && results.report.change.waves.map(({ number }) => number)).toEqual([
    1, 2,
  ]);
});

test("a wave computed for other units only stands beside the one looked at all the same", async () => {
  const { app, done, answer } = await studyWith([{ state: "closed" }, { state: "closed" }]);
  await answer(1, 12);
  await done(1, sampleResult(), { unit: "respondent" });
  await done(2, sampleResult(), { unit: "organization" });
  const results = await overviewReport(app, operator, "acme", { unit: "organization" });
  const change = results.state === "ready" ? results.report.change : null;
  expect(change?.waves.map(({ number }) => number)).toEqual([1, 2]);
  expect(change?.notComputed).toEqual([]);
});

test("a closed wave with answers and no run is named as not computed; one that nobody answered is left out", async () => {
  const { app, done, answer } = await studyWith([
    { state: "closed" },
    { state: "closed" },
    { state: "closed" },
  ]);
  await answer(1, 12);
  await done(3);
  const results = await overviewReport(app, operator, "acme");
  expect(results.state === "ready" && results.report.change.notComputed).toEqual([
    { number: 1, title: "W1", shared: false },
  ]);
});

test("units that a study has none of are no choice, unless they are the ones looked at", async () => {
  const { app } = await studyWith([{ state: "closed" }]);
  expect((await studyFrame(app, operator, "acme")).units).toEqual(["organization", "respondent"]);
  expect((await studyFrame(app, operator, "acme", { unit: "team" })).units).toEqual([
    "organization",
    "team",
    "respondent",
  ]);
});

test("teams are told in steps while the wave is open", async () => {
  const { app, study, answer } = await studyWith([{ state: "open" }]);
  const team = teamRow(study.id, "high-1", { headcount: 10 });
  await app.write((tx) => insertTeams(tx, [team]));
  await answer(1, 8, team.id);
  const results = await overviewReport(app, operator, "acme");
  expect(results.state === "open" && results.participation.steps).toEqual([{ step: "high", teams: 1 }]);
});

test("studies are listed with all who answered in any wave; whoever answers the open one later does not move it", async () => {
  const { app, answer } = await studyWith([{ state: "closed" }, { state: "open" }]);
  await answer(1, 5);
  await answer(2, 8);
  await overviewReport(app, operator, "acme", { wave: 2 });
  await answer(2, 9);
  expect((await listStudies(app, operator)).studies).toEqual([
    {
      slug: "acme",
      title: "How we deliver",
      host: "Acme",
      state: "open",
      waves: 2,
      latest: {
        title: "W2",
        state: "open",
        opens_on: expect.any(String),
        closes_on: null,
        moment: "open",
        isCounted: true,
      },
      sizes: { people: 10, organizations: expect.any(Number) },
      part: "results",
    },
  ]);
});

test("an empty installation has no studies", async () => {
  expect((await listStudies(await testApp(), operator)).studies).toEqual([]);
});
