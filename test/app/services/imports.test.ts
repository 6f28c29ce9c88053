import { createReadStream, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { databaseAddress, type RunningApp } from "../../../app/platform/context.server.ts";
import { runStatus } from "../../../app/services/analyse.server.ts";
import { undoImport } from "../../../app/services/import-undo.server.ts";
import { type AnswerFile, type ImportOptions, importAnswers } from "../../../app/services/imports.server.ts";
import { startJobs } from "../../../app/services/jobs/job-table.server.ts";
import { resultOf } from "../../../app/services/run-results.server.ts";
import { importById, importsOfStudy } from "../../../db/queries/imports.ts";
import { organizationsOfStudy, teamsOfStudy } from "../../../db/queries/participants.ts";
import { countResponses, metricCounts, participation } from "../../../db/queries/responses.ts";
import { latestRun } from "../../../db/queries/runs.ts";
import { studyBySlug, updateStudy } from "../../../db/queries/studies.ts";
import { setWaveState, wavesOfStudy } from "../../../db/queries/waves.ts";
import { streamResponses } from "../../../db/stream.server.ts";
import { testApp } from "../../builders/app.ts";
import { mapText } from "../../builders/import-map.ts";
import { smallInstrument } from "../../builders/instrument.ts";

const fixtures = "test/fixtures/cncf-cloud-native";

/** An installation that has the small questionnaire beside the real ones. */
async function installation(status: "published" | "draft" = "published"): Promise<RunningApp> {
  const app = await testApp();
  const small = { ...smallInstrument(), status };
  const all = [...app.registry.all(), small];
  const get = (id: string, version: string) => (id === "small" ? small : app.registry.get(id, version));
  return { ...app, registry: { ...app.registry, all: () => all, get } };
}

const fileOf = (text: string, name = "answers.csv"): AnswerFile => ({
  name,
  open: async function* () {
    // In small pieces, as a file arrives.
    for (let at = 0; at < text.length; at += 1000) yield Buffer.from(text.slice(at, at + 1000));
  },
});

const rows = (n: number, row: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => row(i)).join("\n");
const people = `pace,unit,crew\n${rows(250, (i) => `${(i % 3) + 1},Unit ${i % 10},Crew ${i % 20}`)}\n`;
const withGroups = mapText({
  organization: { column: "unit" },
  team: { column: "crew" },
  items: { pace: { column: "pace" } },
});

async function stored(app: RunningApp, text = people, options: Partial<ImportOptions> = {}) {
  const outcome = await importAnswers(app, fileOf(text), { map: withGroups, ...options });
  if (outcome.status !== "stored") throw new Error(JSON.stringify(outcome));
  return outcome;
}

async function waveOf(app: RunningApp, slug = "imported", number = 1) {
  const study = await studyBySlug(app.read, slug);
  const wave = study && (await wavesOfStudy(app.read, study.id)).find((each) => each.number === number);
  return wave && { study, wave };
}

async function responsesOf(app: RunningApp, waveId: string) {
  const all = [];
  for await (const chunk of streamResponses(databaseAddress(app.env), waveId)) all.push(...chunk);
  return all;
}

test("the 2,661 real responses give the figures that their own description states", async () => {
  const app = await testApp();
  const outcome = await importAnswers(
    app,
    { name: "responses.csv", open: () => createReadStream(`${fixtures}/responses.csv`) },
    { map: readFileSync("surveys/imports/cloud-native.yaml", "utf8") },
  );
  if (outcome.status !== "stored" || outcome.runId === null) throw new Error(outcome.status);
  const found = await waveOf(app, "cloud-native");
  if (!found) throw new Error("no study");
  const { study, wave } = found;
  expect(study.caveat).toContain("2020 only");
  expect(wave.state).toBe("closed");
  expect(await countResponses(app.read, wave.id)).toBe(2661);
  expect(await metricCounts(app.read, wave.id, "deployment_frequency")).toEqual([
    { code: 2, n: 84 },
    { code: 3, n: 468 },
    { code: 4, n: 702 },
    { code: 5, n: 495 },
    { code: 6, n: 235 },
  ]);
  const groups = await participation(app.read, wave.id);
  expect(groups.filter(({ organizationId }) => organizationId !== null)).toHaveLength(30);
  expect(groups.find(({ organizationId }) => organizationId === null)?.n).toBe(9);

  const queue = startJobs(app, { pollMs: 10 });
  await queue.idle();
  await queue.stop();
  expect((await runStatus(app, outcome.runId)).state).toBe("done");
  const run = await latestRun(app.read, {
    waveId: wave.id,
    unit: "organization",
    instrument: "cloud-native-cadence@1.0",
  });
  const result = run && (await resultOf(app, run.id));
  if (!result) throw new Error("no result");

  const construct = (id: string) => result.constructs.find((each) => each.id === id);
  const alpha = (id: string) => {
    const estimate = construct(id)?.alpha;
    return estimate?.status === "ok" ? [estimate.value.toFixed(4), estimate.n] : estimate;
  };
  expect(alpha("benefit")).toEqual(["0.8036", 1837]);
  expect(alpha("view")).toEqual(["0.9135", 2057]);
  expect(construct("benefit")?.items.map(({ mean, n }) => [mean?.toFixed(4), n])).toEqual([
    ["4.2343", 2049],
    ["3.5445", 1976],
    ["4.2337", 2024],
    ["3.8231", 2029],
    ["4.0970", 2020],
    ["3.8947", 1965],
  ]);
  const withBenefit = (metric: string) =>
    result.associations.find((each) => each.metric === metric && each.construct === "benefit");
  const cadenceAndAutomation = result.metricAssociations.find(
    ({ a, b }) => a === "release_cycle" && b === "release_mode",
  );
  expect([cadenceAndAutomation?.rho?.toFixed(4), cadenceAndAutomation?.n]).toEqual(["0.2679", 1971]);
  const cadence = withBenefit("release_cycle");
  expect([cadence?.rho?.toFixed(4), cadence?.n]).toEqual(["0.0553", 1442]);
  // Their p takes people as strangers; here organizations are drawn whole, so only its size can be the same.
  expect(cadence?.p).toBeLessThan(0.1);
  const automation = withBenefit("release_mode");
  expect([automation?.rho?.toFixed(4), automation?.n]).toEqual(["0.0862", 1778]);
  expect(automation?.p).toBeLessThan(0.01);
  const release = result.metrics.find(({ id }) => id === "release_cycle");
  expect(release?.distribution).toEqual([84, 468, 702, 495, 235]);
}, 60_000);

test("rows arrive with their organization, team, key metric and completed answers", async () => {
  const app = await installation();
  await stored(app, "pace,unit,crew\n3,Acme,Blue\n,Acme,\n");
  const found = await waveOf(app);
  const all = await responsesOf(app, found?.wave.id ?? "");
  const answered = all.find(({ team_name }) => team_name === "Blue");
  expect(answered).toMatchObject({ organization_name: "Acme", lead_time: 3, mode: "import", language: "en" });
  expect(answered?.answers).toMatchObject({ pace: 3, wait: { missing: "not-shown" } });
  const blank = all.find(({ team_name }) => team_name === null);
  expect(blank).toMatchObject({ lead_time: null, answers: { pace: { missing: "skipped" } } });
});

test("an answer stays although the question that would have opened its page was not in the file", async () => {
  const app = await installation();
  await stored(app, "tidy,x\n4,1\n", { map: mapText({ items: { tidy_1: { column: "tidy" } } }) });
  const [row] = await responsesOf(app, (await waveOf(app))?.wave.id ?? "");
  expect(row?.answers.tidy_1).toBe(4);
});

test("the same file with the same map changes nothing, and says so", async () => {
  const app = await installation();
  const first = await stored(app);
  const again = await importAnswers(app, fileOf(people, "renamed.csv"), { map: withGroups });
  expect(again).toEqual({ status: "unchanged", importId: first.importId });
  expect(await countResponses(app.read, (await waveOf(app))?.wave.id ?? "")).toBe(250);
});

test("with one wrong cell nothing at all is stored", async () => {
  const app = await installation();
  const outcome = await importAnswers(app, fileOf(`${people}9,Unit 1,Crew 1\n`), { map: withGroups });
  expect(outcome).toMatchObject({
    status: "refused",
    problems: [{ line: 252, column: "pace", rule: "unknown-code" }],
  });
  expect(await studyBySlug(app.read, "imported")).toBeUndefined();
});

test("a trial run reports and stores nothing", async () => {
  const app = await installation();
  const outcome = await importAnswers(app, fileOf(people), { map: withGroups, dryRun: true });
  expect(outcome).toMatchObject({ status: "checked", report: { rows: 250, organizations: 10, teams: 20 } });
  expect(await studyBySlug(app.read, "imported")).toBeUndefined();
});

test("study and wave of the command stand in for those of the map", async () => {
  const app = await installation();
  expect(await stored(app, people, { study: "other", wave: 3 })).toMatchObject({ study: "other", wave: 3 });
  expect(await waveOf(app, "other", 3)).toBeDefined();
  const outcome = await importAnswers(app, fileOf(people), { map: withGroups, study: "Not a slug" });
  expect(outcome).toMatchObject({ status: "refused", problems: [{ rule: "study" }] });
});

test("an instrument that is not there is named with those that are", async () => {
  const outcome = await importAnswers(await testApp(), fileOf(people), { map: withGroups });
  expect(outcome).toMatchObject({ status: "refused", problems: [{ place: "map", rule: "study" }] });
  expect(outcome.status === "refused" && outcome.problems[0]?.message).toContain("delivery-core 1.0");
});

test("a study with another instrument takes no such file", async () => {
  const app = await installation();
  await stored(app);
  const map = readFileSync("surveys/imports/cloud-native-raw-2020.yaml", "utf8");
  const file = { name: "raw.csv", open: () => createReadStream(`${fixtures}/raw-export-2020-sample.csv`) };
  const outcome = await importAnswers(app, file, { map, study: "imported" });
  expect(outcome).toMatchObject({ status: "refused", problems: [{ rule: "study" }] });
});

test("a closed wave that has answers takes no more", async () => {
  const app = await installation();
  await stored(app);
  const outcome = await importAnswers(app, fileOf("pace,unit,crew\n1,New,\n"), { map: withGroups });
  expect(outcome.status === "refused" && outcome.problems[0]?.message).toContain("is closed");
  const found = await waveOf(app);
  expect(await countResponses(app.read, found?.wave.id ?? "")).toBe(250);
  expect(await organizationsOfStudy(app.read, found?.study.id ?? "")).toHaveLength(10);
});

test("a study that is put away takes no answers", async () => {
  const app = await installation();
  await stored(app);
  const { study } = (await waveOf(app)) ?? {};
  await app.write((tx) => updateStudy(tx, study?.id ?? "", { kept: "archived" }));
  const map = mapText({ wave: { number: 2, title: "Second" }, items: { pace: { column: "pace" } } });
  const outcome = await importAnswers(app, fileOf("pace\n1\n"), { map });
  expect(outcome.status === "refused" && outcome.problems[0]?.message).toContain("is archived");
  expect(await wavesOfStudy(app.read, study?.id ?? "")).toHaveLength(1);
});

test("an open wave stays open, and gets no analysis yet", async () => {
  const app = await installation();
  const open = mapText({ wave: { title: "First", state: "open" }, items: { pace: { column: "pace" } } });
  expect(await stored(app, people, { map: open })).toMatchObject({ runId: null });
  expect((await waveOf(app))?.wave.state).toBe("open");
  const more = await stored(app, "pace,unit\n1,x\n", { map: mapText() });
  expect(more.runId).toBeNull();
  expect((await waveOf(app))?.wave.state).toBe("open");
});

test("an import opens no wave whose questionnaire is a draft; a closed one may hold a pilot's answers", async () => {
  const app = await installation("draft");
  const map = (state: string) =>
    mapText({ wave: { title: "First", state }, items: { pace: { column: "pace" } } });
  const outcome = await importAnswers(app, fileOf(people), { map: map("open") });
  expect(outcome.status === "refused" && outcome.problems[0]?.message).toContain(
    "small 1.0 may still change",
  );
  expect(await waveOf(app)).toBeUndefined();
  await stored(app, people, { map: map("closed") });
  expect((await waveOf(app))?.wave.state).toBe("closed");
});

test("a second wave finds the organizations and teams of the first again", async () => {
  const app = await installation();
  await stored(app);
  await stored(app, `${people}1,Unit new,\n`, { wave: 2 });
  const studyId = (await waveOf(app))?.study.id ?? "";
  expect(await organizationsOfStudy(app.read, studyId)).toHaveLength(11);
  expect(await teamsOfStudy(app.read, studyId)).toHaveLength(20);
});

test("an import that is undone leaves nothing of it behind", async () => {
  const app = await installation();
  const { importId } = await stored(app);
  expect(await undoImport(app, importId)).toEqual({ responses: 250, wave: true, study: true });
  expect(await studyBySlug(app.read, "imported")).toBeUndefined();
  expect(await importById(app.read, importId)).toBeUndefined();
  // And it can be done again.
  expect((await stored(app)).report.rows).toBe(250);
});

test("undoing the second wave keeps the first, and what the first made", async () => {
  const app = await installation();
  await stored(app);
  const second = await stored(app, `${people}1,Unit new,\n`, { wave: 2 });
  expect(await undoImport(app, second.importId)).toEqual({ responses: 251, wave: true, study: false });
  const found = await waveOf(app);
  expect(await countResponses(app.read, found?.wave.id ?? "")).toBe(250);
  const names = (await organizationsOfStudy(app.read, found?.study.id ?? "")).map(({ name }) => name);
  expect(names).not.toContain("Unit new");
  expect(names).toHaveLength(10);
});

test("undoing one of two files of a wave keeps the other's answers", async () => {
  const app = await installation();
  const planned = mapText({
    wave: { title: "First", state: "planned" },
    items: { pace: { column: "pace" } },
  });
  const first = await stored(app, "pace,x\n1,x\n2,x\n", { map: planned });
  await stored(app, "pace,x\n3,x\n", { map: planned });
  expect(await undoImport(app, first.importId)).toEqual({ responses: 2, wave: false, study: false });
  const found = await waveOf(app);
  expect(await countResponses(app.read, found?.wave.id ?? "")).toBe(1);
  const states = (await importsOfStudy(app.read, found?.study.id ?? "")).map(({ state }) => state);
  expect(states.sort()).toEqual(["undone", "visible"]);
});

test("an unknown import cannot be undone", async () => {
  await expect(undoImport(await installation(), "none")).rejects.toMatchObject({ kind: "not-found" });
});

test("nothing of an import is visible before all of it is", async () => {
  const app = await installation();
  const seen = new Set<number>();
  const watching: RunningApp = {
    ...app,
    write: async (work) => {
      const done = await app.write(work);
      const found = await waveOf(app);
      if (found) seen.add(await countResponses(app.read, found.wave.id));
      return done;
    },
  };
  await stored(watching);
  expect([...seen].sort((a, b) => a - b)).toEqual([0, 250]);
});

test("staging goes in steps of at most a hundred rows", async () => {
  const app = await installation();
  const steps: number[] = [];
  let before = 0;
  const watching: RunningApp = {
    ...app,
    write: (work) =>
      app.write(async (tx) => {
        const done = await work(tx);
        const { response } = await import("../../../db/schema/response.ts");
        const now = (await tx.select({ id: response.id }).from(response)).length;
        steps.push(now - before);
        before = now;
        return done;
      }),
  };
  await stored(watching);
  expect(Math.max(...steps)).toBe(100);
  expect(steps.filter((step) => step > 0)).toEqual([100, 100, 50]);
});

test("what an interrupted import left is cleaned away by the next one", async () => {
  const app = await installation();
  let writes = 0;
  const dying: RunningApp = {
    ...app,
    write: (work) => {
      writes += 1;
      // The process is gone: not even its own cleaning is done.
      if (writes > 5) throw new Error("power cut");
      return app.write(work);
    },
  };
  await expect(importAnswers(dying, fileOf(people), { map: withGroups })).rejects.toThrow("power cut");
  const left = await waveOf(app);
  expect(left?.wave.state).toBe("planned");
  expect(await countResponses(app.read, left?.wave.id ?? "")).toBe(0);
  await stored(app, "pace,x\n1,x\n", { map: mapText(), study: "another" });
  expect(await studyBySlug(app.read, "imported")).toBeUndefined();
  expect((await stored(app)).report.rows).toBe(250);
});

test("stopped in the middle, an import takes everything back by itself", async () => {
  const app = await installation();
  const stop = new AbortController();
  const onProgress: ImportOptions["onProgress"] = ({ step }) => {
    if (step === "storing") stop.abort(new Error("stopped"));
  };
  const importing = importAnswers(app, fileOf(people), { map: withGroups, onProgress, signal: stop.signal });
  await expect(importing).rejects.toThrow("stopped");
  expect(await studyBySlug(app.read, "imported")).toBeUndefined();
});

test("a file that changes between checking and storing is refused", async () => {
  const app = await installation();
  let opened = 0;
  const changing: AnswerFile = {
    name: "answers.csv",
    open: () => fileOf(opened++ === 0 ? people : people.replace("1,Unit 0", "2,Unit 0")).open(),
  };
  const outcome = await importAnswers(app, changing, { map: withGroups });
  expect(outcome).toMatchObject({ status: "refused", problems: [{ rule: "changed" }] });
  expect(await studyBySlug(app.read, "imported")).toBeUndefined();
});

test("the same file imported twice at once is stored once", async () => {
  const app = await installation();
  const outcomes = await Promise.all(
    [1, 2].map(() => importAnswers(app, fileOf(people), { map: withGroups })),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["refused", "stored"]);
  const found = await waveOf(app);
  expect(await countResponses(app.read, found?.wave.id ?? "")).toBe(250);
  expect(await teamsOfStudy(app.read, found?.study.id ?? "")).toHaveLength(20);
});

test("a wave that is closed while its answers are being stored takes none of them", async () => {
  const app = await installation();
  const open = mapText({ wave: { title: "First", state: "open" }, items: { pace: { column: "pace" } } });
  await stored(app, "pace,x\n1,x\n", { map: open });
  let closed = false;
  const closing: AnswerFile = {
    name: "late.csv",
    open: async function* () {
      yield Buffer.from("pace,x\n2,x\n3,x\n");
      const found = await waveOf(app);
      if (closed && found) await app.write((tx) => setWaveState(tx, found.wave.id, "closed"));
      closed = true;
    },
  };
  const outcome = await importAnswers(app, closing, { map: open });
  expect(outcome).toMatchObject({ status: "refused", problems: [{ rule: "study" }] });
  const found = await waveOf(app);
  expect(found?.wave.state).toBe("closed");
  expect(await countResponses(app.read, found?.wave.id ?? "")).toBe(1);
});

test("the stored report names places, and what the import made", async () => {
  const app = await installation();
  const { importId } = await stored(app);
  const report = (await importById(app.read, importId))?.report;
  expect(report).toMatchObject({ created: { study: true, wave: true }, report: { rows: 250 } });
  expect(report).not.toHaveProperty("staging");
});

test("progress counts both readings of the file up to its size", async () => {
  const app = await installation();
  const last = new Map<string, number>();
  await stored(app, people, { onProgress: ({ step, bytes }) => last.set(step, bytes) });
  expect(Object.fromEntries(last)).toEqual({ checking: people.length, storing: people.length });
});
