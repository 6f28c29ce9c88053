/** Analysis runs as they are stored. Who may work on one: jobs.test.ts. */
import { expect, test } from "vitest";
import { jobById } from "../../db/queries/jobs.ts";
import {
  beginRun,
  failRun,
  finishRun,
  insertRun,
  latestRun,
  type NewRun,
  requeueRun,
  resultOfRun,
  runById,
  saveProgress,
  unfinishedRuns,
} from "../../db/queries/runs.ts";
import { freshDatabase, runRow, storedStudy } from "../builders/database.ts";
import { refusedResult } from "../builders/refused-result.ts";

const now = new Date("2026-02-01T10:00:00.000Z");
const later = (ms: number) => new Date(now.getTime() + ms);
const result = refusedResult();

async function withRuns(howMany: number) {
  const database = await freshDatabase();
  const { wave } = await storedStudy(database);
  const runs = Array.from({ length: howMany }, (_, n) => runRow(wave, { created_at: later(-1000 + n) }));
  await database.write(async (tx) => {
    for (const run of runs) await insertRun(tx, run);
  });
  return { database, wave, runs };
}

test("a finished run holds its result exactly, and what it was computed from", async () => {
  const { database, runs } = await withRuns(1);
  const id = runs[0]?.id ?? "";
  await database.write(async (tx) => {
    await beginRun(tx, id);
    await saveProgress(tx, id, { step: "levels", share: 0.25 });
  });
  expect(await runById(database.read, id)).toMatchObject({
    state: "running",
    progress: { step: "levels", share: 0.25 },
  });
  await database.write((tx) =>
    finishRun(tx, id, { result: JSON.stringify(result), inputHash: "abc", now: later(5) }),
  );
  expect(await resultOfRun(database.read, id)).toEqual(result);
  expect(await runById(database.read, id)).toMatchObject({
    state: "done",
    input_hash: "abc",
    progress: { step: "done", share: 1 },
    finished_at: later(5),
  });
  expect(await unfinishedRuns(database.read)).toEqual([]);
});

test("a failed run says why, one that was put back waits again", async () => {
  const { database, runs } = await withRuns(2);
  const [first = "", second = ""] = runs.map(({ id }) => id);
  await database.write(async (tx) => {
    for (const id of [first, second]) await beginRun(tx, id);
    await failRun(tx, first, "errors.any", now);
    await requeueRun(tx, second);
  });
  expect(await runById(database.read, first)).toMatchObject({ state: "failed", failure: "errors.any" });
  expect(await runById(database.read, second)).toMatchObject({ state: "queued" });
  expect((await unfinishedRuns(database.read)).map((run) => run.id)).toEqual([second]);
});

test("a run that is to be computed has its job, one that comes with its result has none", async () => {
  const { database, wave, runs } = await withRuns(1);
  expect(await jobById(database.read, runs[0]?.id ?? "")).toMatchObject({
    kind: "analysis",
    state: "waiting",
  });
  const done = runRow(wave, { state: "done" });
  await database.write((tx) => insertRun(tx, done));
  expect(await jobById(database.read, done.id)).toBeUndefined();
});

test("the latest run is looked for by unit, by state and by what it scores", async () => {
  const { database, wave } = await withRuns(0);
  const at = (ms: number, overrides: Parameters<typeof runRow>[1]) =>
    runRow(wave, { created_at: later(ms), ...overrides });
  const [done, newer, team] = [at(0, { state: "done" }), at(1, { state: "failed" }), at(2, { unit: "team" })];
  await database.write(async (tx) => {
    for (const run of [newer, team, done]) await insertRun(tx, run);
  });
  const { read } = database;
  const wanted = (unit: NewRun["unit"], instrument = done.instrument) => ({
    waveId: wave.id,
    unit,
    instrument,
  });
  expect((await latestRun(read, wanted("organization")))?.id).toBe(newer.id);
  expect((await latestRun(read, wanted("organization"), ["done"]))?.id).toBe(done.id);
  expect((await latestRun(read, wanted("team")))?.id).toBe(team.id);
  expect(await latestRun(read, wanted("respondent"))).toBeUndefined();
  expect(await latestRun(read, wanted("team", "delivery-core@1.1"))).toBeUndefined();
});
