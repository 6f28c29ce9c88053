import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { App } from "../../../app/platform/app.ts";
import { loadDemo } from "../../../app/services/demo.server.ts";
import { unfinishedDemo } from "../../../app/services/demo-claim.server.ts";
import { simulateStudy } from "../../../app/simulation/simulate-study.ts";
import { demoSpecification, type SimulationSpecification } from "../../../app/simulation/specification.ts";
import { importsOfStudy } from "../../../db/queries/imports.ts";
import { organizationsOfStudy, teamsOfStudy } from "../../../db/queries/participants.ts";
import { countResponses, metricCounts, participation } from "../../../db/queries/responses.ts";
import { unfinishedRuns } from "../../../db/queries/runs.ts";
import { allStudies, countStudies, insertStudy, studyBySlug } from "../../../db/queries/studies.ts";
import { openWaveOfStudy, wavesOfStudy } from "../../../db/queries/waves.ts";
import { testApp } from "../../builders/app.ts";
import { studyRow } from "../../builders/database.ts";
import { realInstrument } from "../../builders/instrument.ts";

/** Forty organizations instead of 150, so that a test of interruption need not load them all. */
const specification: SimulationSpecification = {
  ...demoSpecification,
  strata: [{ organizations: 40, teams: { min: 1, max: 2 }, people: { min: 8, max: 14 } }],
  smallTeamCases: [],
  oddProfiles: { fastButFragile: 0, slowButSafe: 0, fastTeamsInSlowOrganization: 0 },
  changes: [],
};
const expected = simulateStudy(realInstrument("delivery-core"), specification, 7);
/** Claim, participants, then so many chunks, then the transaction that makes it count, then the runs. */
const chunks = expected.waves.reduce((sum, wave) => sum + Math.ceil(wave.respondents.length / 400), 0);
/** A dead loader is given up after this long instead of seconds. */
const patienceMs = 60;

/** The demo stands there exactly once, whole. */
async function expectWholeDemo(app: App, planned = expected): Promise<void> {
  const studies = await allStudies(app.read);
  expect(studies.map(({ slug }) => slug)).toEqual(["demo"]);
  const [study] = studies;
  const waves = await wavesOfStudy(app.read, study!.id);
  expect(waves.map(({ state }) => state)).toEqual(["closed", "closed", "open"]);
  for (const [w, wave] of waves.entries())
    expect(await countResponses(app.read, wave.id)).toBe(planned.waves[w]!.respondents.length);
  const people = planned.teams.reduce((sum, { headcount }) => sum + headcount, 0);
  for (const { policy, policy_hash } of waves) {
    expect(policy).toMatchObject({ people });
    expect(policy_hash).toMatch(/^[0-9a-f]{64}$/);
  }
  expect(await organizationsOfStudy(app.read, study!.id)).toHaveLength(planned.organizations.length);
  expect(await teamsOfStudy(app.read, study!.id)).toHaveLength(planned.teams.length);
  expect(await unfinishedDemo(app.read)).toBeUndefined();
  // Two waves for two units each, and what changed between them.
  expect(await unfinishedRuns(app.read)).toHaveLength(5);
}

/** The app, but its writes fail from the given one on, as if the process had been killed. */
function dyingAt(app: App, writes: number): App {
  let left = writes;
  return {
    ...app,
    write: async (work) => {
      if (left-- <= 0) throw new Error("killed");
      return app.write(work);
    },
  };
}

test("the whole demo: about 4,500 answers in each closed wave", { timeout: 60_000 }, async () => {
  const app = await testApp();
  await loadDemo(app);
  await expectWholeDemo(app, simulateStudy(realInstrument("delivery-core"), demoSpecification, 7));
});

test("an empty database gets the demo: three waves, their answers, four runs in the queue, progress from 0 to 1", async () => {
  const app = await testApp();
  const shares: number[] = [];
  await loadDemo(app, { specification, onProgress: (share) => shares.push(share) });
  await expectWholeDemo(app);
  expect(shares[0]).toBe(0);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares).toHaveLength(chunks + 2);

  const study = await studyBySlug(app.read, "demo");
  expect(study).toMatchObject({
    instrument_id: "delivery-core",
    instrument_version: "1.0",
    unit: "organization",
    minimum_group: 5,
  });
  const [first] = await wavesOfStudy(app.read, study!.id);
  const counted = await metricCounts(app.read, first!.id, "change_fail_rate");
  const given = expected.waves[0]!.respondents.filter(({ answers }) => answers.change_fail_rate === 10);
  expect(counted.find(({ code }) => code === 10)?.n).toBe(given.length);
  const teams = await participation(app.read, first!.id);
  expect(teams.every(({ organizationId, teamId }) => organizationId !== null && teamId !== null)).toBe(true);
});

test("the truth lies beside the database, and nothing half written", async () => {
  const app = await testApp();
  await loadDemo(app, { specification });
  const truth = JSON.parse(readFileSync(join(app.env.DATA_DIR, "truth.json"), "utf8"));
  expect(truth).toEqual(JSON.parse(JSON.stringify(expected.truth)));
  expect(readdirSync(app.env.DATA_DIR).filter((name) => name.startsWith("truth.json"))).toEqual([
    "truth.json",
  ]);
});

test("a second start loads nothing, asks for no more runs, and shows no bar", async () => {
  const app = await testApp();
  await loadDemo(app, { specification });
  let called = false;
  await loadDemo(app, {
    specification,
    onProgress: () => {
      called = true;
    },
  });
  expect(called).toBe(false);
  await expectWholeDemo(app);
});

test("with any other study in the database the demo is never loaded", async () => {
  const app = await testApp();
  await app.write((tx) => insertStudy(tx, studyRow({ slug: "ours" })));
  await loadDemo(app, { specification });
  expect((await allStudies(app.read)).map(({ slug }) => slug)).toEqual(["ours"]);
  expect(existsSync(join(app.env.DATA_DIR, "truth.json"))).toBe(false);
});

test("somebody's own study that is called demo is left alone", async () => {
  const app = await testApp();
  const own = studyRow({ slug: "demo", title: "Ours" });
  await app.write((tx) => insertStudy(tx, own));
  await loadDemo(app, { specification });
  expect(await studyBySlug(app.read, "demo")).toMatchObject({ id: own.id, title: "Ours" });
  expect(await wavesOfStudy(app.read, own.id)).toEqual([]);
});

test.each([1, 2, 3, 5, chunks + 2])(
  "killed at write %i, nothing of it counts; the next start has the whole demo, once",
  async (writes) => {
    const app = await testApp();
    await expect(loadDemo(dyingAt(app, writes), { patienceMs, specification })).rejects.toThrow("killed");
    const study = await studyBySlug(app.read, "demo");
    if (!study) throw new Error("it was killed before it began");
    expect(await openWaveOfStudy(app.read, study.id)).toBeUndefined();
    for (const wave of await wavesOfStudy(app.read, study.id)) {
      expect(wave.state).toBe("planned");
      expect(await countResponses(app.read, wave.id)).toBe(0);
    }
    await loadDemo(app, { patienceMs, specification });
    await expectWholeDemo(app);
    expect((await studyBySlug(app.read, "demo"))!.id).not.toBe(study.id);
  },
);

test("killed again while it removes what the first one left, it still ends whole", async () => {
  const app = await testApp();
  await expect(loadDemo(dyingAt(app, 6), { patienceMs, specification })).rejects.toThrow("killed");
  await expect(loadDemo(dyingAt(app, 4), { patienceMs, specification })).rejects.toThrow("killed");
  await loadDemo(app, { patienceMs, specification });
  await expectWholeDemo(app);
});

test("killed between the last transaction and the queue, the runs are asked for at the next start", async () => {
  const app = await testApp();
  await expect(loadDemo(dyingAt(app, chunks + 3), { patienceMs, specification })).rejects.toThrow("killed");
  expect(await unfinishedRuns(app.read)).toEqual([]);
  await loadDemo(app, { patienceMs, specification });
  await expectWholeDemo(app);
});

test("a leftover is removed but not replaced once somebody has a study of their own", async () => {
  const app = await testApp();
  await expect(loadDemo(dyingAt(app, 5), { patienceMs, specification })).rejects.toThrow("killed");
  await app.write((tx) => insertStudy(tx, studyRow({ slug: "ours" })));
  await loadDemo(app, { patienceMs, specification });
  expect((await allStudies(app.read)).map(({ slug }) => slug)).toEqual(["ours"]);
});

test("two processes that start at once load it once, and both go on when it is whole", async () => {
  const folder = mkdtempSync(join(tmpdir(), "gemba-demo-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const [one, other] = [await testApp({}, { DATA_DIR: folder }), await testApp({}, { DATA_DIR: folder })];
  const loaders: App[] = [];
  await Promise.all(
    [one, other].map((app) =>
      loadDemo(app, { specification, onProgress: (share) => share === 0 && loaders.push(app) }),
    ),
  );
  expect(loaders).toHaveLength(1);
  await expectWholeDemo(one);
  await expectWholeDemo(other);
});

test("a loader that was only slow stops when another has taken over, and the demo is there once", async () => {
  const app = await testApp();
  let writes = 0;
  // Sleeps far longer than the other's patience in the middle of its work.
  const slow: App = {
    ...app,
    write: async (work) => {
      if (++writes === 4) await new Promise((resolve) => setTimeout(resolve, 1000));
      return app.write(work);
    },
  };
  const first = loadDemo(slow, { patienceMs: 30_000, specification });
  while ((await countStudies(app.read)) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  await Promise.all([first, loadDemo(app, { patienceMs: 200, specification })]);
  await expectWholeDemo(app);
});

test("its imports say that they are simulated", async () => {
  const app = await testApp();
  await loadDemo(app, { specification });
  const study = await studyBySlug(app.read, "demo");
  const imports = await importsOfStudy(app.read, study!.id);
  expect(imports.map(({ state, report }) => ({ state, report }))).toEqual(
    [1, 2, 3].map(() => ({ state: "visible", report: { simulated: true, seed: 7 } })),
  );
});
