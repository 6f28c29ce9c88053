/** An analysis from the question to the stored result, computed by the real worker thread. */
import { expect, onTestFinished, test } from "vitest";
import { analyseStudy } from "../../../app/analysis/analyse-study.ts";
import { ENGINE_VERSION } from "../../../app/analysis/engine-version.ts";
import type { UnitOfAnalysis } from "../../../app/analysis/study-data.ts";
import type { Answers } from "../../../app/instruments/answer.ts";
import { publishedFiguresFor } from "../../../app/instruments/published-figures.ts";
import { createStudyDataBuilder } from "../../../app/instruments/scoring-key.ts";
import type { App } from "../../../app/platform/app.ts";
import type { Workers } from "../../../app/platform/workers.server.ts";
import { queueRun, runStatus } from "../../../app/services/analyse.server.ts";
import analyse from "../../../app/services/analysis-worker.ts";
import { startJobs } from "../../../app/services/jobs/job-table.server.ts";
import { publishedFigures } from "../../../app/services/published-figures.ts";
import { planOf, resultOf } from "../../../app/services/run-results.server.ts";
import { insertOrganizations } from "../../../db/queries/participants.ts";
import { answersWithPlan } from "../../../db/queries/release-plans.ts";
import { insertResponses, type NewResponse } from "../../../db/queries/responses.ts";
import { beginRun, runById, unfinishedRuns } from "../../../db/queries/runs.ts";
import { insertStudy } from "../../../db/queries/studies.ts";
import { insertWave, setWaveState } from "../../../db/queries/waves.ts";
import { testApp } from "../../builders/app.ts";
import { organizationRow, responseRow, studyRow, waveRow } from "../../builders/database.ts";

/** Answers whose codes follow from the numbers given: the same for the same person, spread over the scales. */
function answersOf(organization: number, person: number): Answers {
  const code = (salt: number, top: number) => ((organization * 7 + person * 3 + salt) % top) + 1;
  return {
    lead_time: code(1, 6),
    deployment_frequency: code(2, 6),
    recovery_time: code(4, 6),
    change_fail_rate: (organization * 11 + person) % 101,
    ...(person % 4
      ? { ci_1: code(1, 7), ci_2: code(2, 7), ci_3: code(3, 7) }
      : { ci_1: { missing: "dont-know" } }),
  };
}

async function closedWave(app: App, { organizations, people }: { organizations: number; people: number }) {
  const study = studyRow();
  const wave = waveRow(study.id, { state: "closed" });
  const hosts = Array.from({ length: organizations }, () => organizationRow(study.id));
  const rows: NewResponse[] = hosts.flatMap((host, at) =>
    Array.from({ length: people }, (_, person) =>
      responseRow(wave, { organization_id: host.id, answers: answersOf(at, person) }),
    ),
  );
  await app.write(async (tx) => {
    await insertStudy(tx, study);
    await insertWave(tx, wave);
    await insertOrganizations(tx, hosts);
    await insertResponses(tx, rows);
  });
  return { study, wave, rows };
}

async function computed(app: App, runId: string) {
  const queue = startJobs(app, { pollMs: 10 });
  onTestFinished(() => queue.stop());
  await queue.idle();
  await queue.stop();
  return runById(app.read, runId);
}

test("a run holds what the analysis gives for the same answers, and all that is needed to compute it again", async () => {
  const app = await testApp();
  const { study, wave, rows } = await closedWave(app, { organizations: 40, people: 5 });
  const id = await queueRun(app, study.id, wave.id, "organization");
  expect(await runStatus(app, id)).toMatchObject({ state: "queued", progress: { step: "queued", share: 0 } });

  const run = await computed(app, id);
  const instrument = app.registry.get("delivery-core", "1.0");
  const builder = createStudyDataBuilder(instrument);
  for (const row of rows)
    builder.add({ organization: row.organization_id ?? null, team: null, answers: row.answers });
  const options = {
    unit: "organization" as const,
    k: 3,
    seed: 1,
    tieOrders: 20,
    draws: 200,
    bounds: { points: 5, levels: 0.5 },
  };
  const result = await resultOf(app, id);
  const figures = publishedFiguresFor(instrument, publishedFigures(app));
  expect(result).toEqual(
    JSON.parse(JSON.stringify(analyseStudy({ ...builder.build(), published: figures }, options))),
  );
  expect(run).toMatchObject({
    state: "done",
    engine_version: ENGINE_VERSION,
    instrument: "delivery-core@1.0",
    options,
    seed: 1,
    failure: null,
    input_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    progress: { step: "done", share: 1 },
  });
  expect(result?.levels).toMatchObject({ status: "ok", n: 40 });
  expect(run?.finished_at).toBeInstanceOf(Date);
});

test("too few units are an answer with its reason, not a failure; so is a wave without answers", async () => {
  const app = await testApp();
  for (const size of [
    { organizations: 3, people: 4 },
    { organizations: 0, people: 0 },
  ]) {
    const { study, wave } = await closedWave(app, size);
    const run = await computed(app, await queueRun(app, study.id, wave.id, "organization"));
    expect(run?.state).toBe("done");
    expect(await resultOf(app, run?.id ?? "")).toMatchObject({
      levels: { status: "refused", reason: "too-few-units" },
      respondents: size.organizations * size.people,
    });
  }
});

test("the input hash is that of the answers: it stays with them and changes with any of them", async () => {
  const app = await testApp();
  const { study, wave } = await closedWave(app, { organizations: 2, people: 2 });
  const hash = async (unit: UnitOfAnalysis) =>
    (await computed(app, await queueRun(app, study.id, wave.id, unit)))?.input_hash;
  const first = await hash("organization");
  expect(await hash("organization")).toBe(first);
  expect(await hash("team")).toBe(first);
  await app.write((tx) => insertResponses(tx, [responseRow(wave, { answers: answersOf(1, 1) })]));
  expect(await hash("organization")).not.toBe(first);
});

test("what may be shown is decided once for the same answers: the run of another unit does not decide it again", async () => {
  const decided: boolean[] = [];
  const nearby: Workers = {
    async run(_file, job) {
      const outcome = await analyse({ job, port: { postMessage: () => undefined } } as never);
      decided.push(outcome.plan !== undefined);
      return outcome as never;
    },
    close: async () => undefined,
  };
  const app = await testApp({ workers: nearby });
  const { study, wave } = await closedWave(app, { organizations: 3, people: 6 });
  for (const unit of ["organization", "team"] as const)
    await computed(app, await queueRun(app, study.id, wave.id, unit));
  expect(decided).toEqual([true, false]);
  const plans = () => answersWithPlan(app.read, wave.id);
  expect(await plans()).toHaveLength(1);
  await app.write((tx) => insertResponses(tx, [responseRow(wave, { answers: answersOf(1, 1) })]));
  const run = await computed(app, await queueRun(app, study.id, wave.id, "team"));
  expect(decided).toEqual([true, false, true]);
  expect(await plans()).toHaveLength(2);
  expect(await planOf(app, run!)).not.toBeNull();
});

test("only a closed wave is analysed", async () => {
  const app = await testApp();
  const { study, wave } = await closedWave(app, { organizations: 1, people: 1 });
  for (const state of ["open", "planned"] as const) {
    await app.write((tx) => setWaveState(tx, wave.id, state));
    await expect(queueRun(app, study.id, wave.id, "team")).rejects.toMatchObject({ kind: "conflict" });
  }
  expect(await unfinishedRuns(app.read)).toEqual([]);
});

test("study and wave must exist and belong together", async () => {
  const app = await testApp();
  const [one, other] = [
    await closedWave(app, { organizations: 1, people: 1 }),
    await closedWave(app, { organizations: 1, people: 1 }),
  ];
  for (const [study, wave] of [
    [one.study.id, other.wave.id],
    ["no such study", one.wave.id],
    [one.study.id, "no such wave"],
  ] as const) {
    await expect(queueRun(app, study, wave, "team")).rejects.toMatchObject({ kind: "not-found" });
  }
  await expect(runStatus(app, "no such run")).rejects.toMatchObject({ kind: "not-found" });
});

test("asking again, even at the same time, gives the run that waits or is under way; another unit is another run", async () => {
  const app = await testApp();
  const { study, wave } = await closedWave(app, { organizations: 1, people: 1 });
  const ask = (unit: UnitOfAnalysis, dataChanged = false) =>
    queueRun(app, study.id, wave.id, unit, { dataChanged });
  const ids = new Set(await Promise.all(Array.from({ length: 6 }, () => ask("organization"))));
  expect(ids.size).toBe(1);
  const [id] = ids;
  expect(await ask("team")).not.toBe(id);
  await app.write((tx) => beginRun(tx, id ?? ""));
  expect(await ask("organization")).toBe(id);
  // It may have read the answers before they changed.
  const fresh = await ask("organization", true);
  expect(fresh).not.toBe(id);
  expect(await ask("organization", true)).toBe(fresh);
});
