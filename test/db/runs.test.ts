/** Claims on analysis runs: each run is worked on by one, and a lost claim can store nothing. */
import { expect, test } from "vitest";
import { openDatabase } from "../../db/door.server.ts";
import {
  claimRun,
  failRun,
  finishRun,
  insertRun,
  latestRun,
  type NewRun,
  renewLease,
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

test("two processes claiming at once never get the same run", async () => {
  const { database, runs } = await withRuns(12);
  const second = await openDatabase(database.address);
  const claims = await Promise.all(
    Array.from({ length: 16 }, (_, n) =>
      (n % 2 ? second : database).write((tx) => claimRun(tx, now, 60_000, `claimer-${n}`)),
    ),
  );
  await second.close();
  const taken = claims.flatMap((run) => (run ? [run.id] : []));
  expect(taken.sort()).toEqual(runs.map((run) => run.id).sort());
});

test("the oldest run goes first, and a claimed one counts its attempt", async () => {
  const { database, runs } = await withRuns(2);
  const claimed = await database.write((tx) => claimRun(tx, now, 60_000, "me"));
  expect(claimed).toMatchObject({
    id: runs[0]?.id,
    state: "running",
    claimed_by: "me",
    attempts: 1,
    lease_until: later(60_000),
  });
});

test("a run whose lease is over is claimed again; one whose lease runs is not", async () => {
  const { database } = await withRuns(1);
  await database.write((tx) => claimRun(tx, now, 60_000, "first"));
  expect(await database.write((tx) => claimRun(tx, later(59_000), 60_000, "second"))).toBeUndefined();
  expect(await database.write((tx) => claimRun(tx, later(61_000), 60_000, "second"))).toMatchObject({
    claimed_by: "second",
    attempts: 2,
  });
});

test("a renewed lease keeps the run", async () => {
  const { database, runs } = await withRuns(1);
  const claim = { runId: runs[0]?.id ?? "", by: "me" };
  await database.write((tx) => claimRun(tx, now, 60_000, "me"));
  expect(await database.write((tx) => renewLease(tx, claim, later(120_000)))).toBe(true);
  expect(await database.write((tx) => claimRun(tx, later(61_000), 60_000, "other"))).toBeUndefined();
});

test("whoever lost a run can neither renew, report, finish, fail nor requeue it", async () => {
  const { database, runs } = await withRuns(1);
  const lost = { runId: runs[0]?.id ?? "", by: "first" };
  await database.write((tx) => claimRun(tx, now, 1000, "first"));
  await database.write((tx) => claimRun(tx, later(2000), 60_000, "second"));
  await database.write(async (tx) => {
    expect(await renewLease(tx, lost, later(9000))).toBe(false);
    expect(await saveProgress(tx, lost, { step: "levels", share: 0.5 })).toBe(false);
    expect(await finishRun(tx, lost, { result: JSON.stringify(result), inputHash: "h", now })).toBe(false);
    expect(await failRun(tx, lost, "errors.any", now)).toBe(false);
    expect(await requeueRun(tx, lost, 0)).toBe(false);
  });
  expect(await runById(database.read, lost.runId)).toMatchObject({ state: "running", claimed_by: "second" });
});

test("a finished run holds its result exactly and belongs to nobody", async () => {
  const { database, runs } = await withRuns(1);
  const claim = { runId: runs[0]?.id ?? "", by: "me" };
  await database.write((tx) => claimRun(tx, now, 1000, "me"));
  await database.write((tx) => saveProgress(tx, claim, { step: "levels", share: 0.25 }));
  expect((await runById(database.read, claim.runId))?.progress).toEqual({ step: "levels", share: 0.25 });
  await database.write((tx) =>
    finishRun(tx, claim, { result: JSON.stringify(result), inputHash: "abc", now: later(5) }),
  );
  expect(await resultOfRun(database.read, claim.runId)).toEqual(result);
  expect(await runById(database.read, claim.runId)).toMatchObject({
    state: "done",
    input_hash: "abc",
    progress: { step: "done", share: 1 },
    finished_at: later(5),
    lease_until: null,
    claimed_by: null,
  });
  expect(await unfinishedRuns(database.read)).toEqual([]);
});

test("a failed run says why, a requeued one waits again with the attempts it is told", async () => {
  const { database, runs } = await withRuns(2);
  const [first, second] = runs.map((run) => ({ runId: run.id, by: "me" }));
  if (!first || !second) throw new Error("two runs expected");
  await database.write(async (tx) => {
    await claimRun(tx, now, 1000, "me");
    await claimRun(tx, now, 1000, "me");
    await failRun(tx, first, "errors.any", now);
    await requeueRun(tx, second, 0);
  });
  expect(await runById(database.read, first.runId)).toMatchObject({ state: "failed", failure: "errors.any" });
  expect(await runById(database.read, second.runId)).toMatchObject({
    state: "queued",
    attempts: 0,
    claimed_by: null,
    lease_until: null,
  });
  expect((await unfinishedRuns(database.read)).map((run) => run.id)).toEqual([second.runId]);
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
