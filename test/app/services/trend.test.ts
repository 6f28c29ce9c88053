/** Two waves that asked different versions of one questionnaire: the trend stands on what both share, and says what it leaves out. */
import { expect, onTestFinished, test } from "vitest";
import { operator } from "../../../app/access/actor.ts";
import type { Answers } from "../../../app/instruments/answer.ts";
import { checksum } from "../../../app/instruments/lock.ts";
import type { App } from "../../../app/platform/app.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import type { Trend } from "../../../app/reports/trend.ts";
import { queueRun } from "../../../app/services/analyse.server.ts";
import { importAnswers } from "../../../app/services/imports.server.ts";
import { startJobs } from "../../../app/services/jobs/job-table.server.ts";
import { overviewReport } from "../../../app/services/reports.server.ts";
import { closeWave } from "../../../app/services/waves.server.ts";
import { insertResponses } from "../../../db/queries/responses.ts";
import { runById, unfinishedRuns } from "../../../db/queries/runs.ts";
import { insertStudy, studyBySlug } from "../../../db/queries/studies.ts";
import { insertWave, waveById, wavesOfStudy } from "../../../db/queries/waves.ts";
import { testApp } from "../../builders/app.ts";
import { responseRow, studyRow, waveRow } from "../../builders/database.ts";
import { mapText } from "../../builders/import-map.ts";
import { smallSource } from "../../builders/instrument.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";

/** Four statements about one capability instead of two; a single outcome beside it. */
const first = smallSource
  .replace(
    "  - { id: wall,",
    `  - { id: tidy_3, kind: agreement, construct: tidy, scale: agreement, text: It is swept. }
  - { id: tidy_4, kind: agreement, construct: tidy, scale: agreement, text: It is aired. }
  - { id: wall,`,
  )
  .replace("items: [tidy_1, tidy_2]", "items: [tidy_1, tidy_2, tidy_3, tidy_4]");

function changed(source: string, ...replacements: [string, string][]) {
  let text = source.replace('version: "1.0"', 'version: "1.1"');
  for (const [from, to] of replacements) {
    expect(text).toContain(from);
    text = text.replaceAll(from, to);
  }
  return text;
}

function registryOf(second: string, equivalences: string) {
  const files = { "instruments/small/1.0.yaml": first, "instruments/small/1.1.yaml": second };
  const locked = Object.entries(files).map(([path, source]) => [path, checksum(source)]);
  return createRegistry(
    surveysFolder({
      ...files,
      "LOCK.json": JSON.stringify(Object.fromEntries(locked)),
      "equivalence.yaml": equivalences,
    }),
  );
}

/** Nine people of several minds, so that no number is hidden. */
const thrice = <T>(answers: T[]): T[] => [...answers, ...answers, ...answers];

type People = { wave: 1 | 2; answers: Answers[] }[];

/** Two closed waves of versions 1.0 and 1.1, computed as the queue computes them; what the overview says of them. */
async function trendOf(second: string, people: People, equivalences = "pairs: []\n") {
  const app = await testApp({ registry: registryOf(second, equivalences) });
  const study = studyRow({ slug: "acme", instrument_id: "small", unit: "respondent", minimum_group: 5 });
  const waves = [
    waveRow(study.id, { number: 1, title: "Spring", state: "closed" }),
    waveRow(study.id, { number: 2, title: "Autumn", state: "closed", instrument_version: "1.1" }),
  ];
  await app.write(async (tx) => {
    await insertStudy(tx, study);
    for (const wave of waves) await insertWave(tx, wave);
    for (const { wave, answers } of people) {
      const at = { id: waves[wave - 1]?.id ?? "", study_id: study.id };
      await insertResponses(
        tx,
        thrice(answers).map((one) => responseRow(at, { answers: one })),
      );
    }
  });
  const runs = [];
  for (const wave of waves) runs.push(await queueRun(app, study.id, wave.id, "respondent"));
  await computeAll(app);
  return { app, study, waves, runs, trend: await shownTrend(app) };
}

async function computeAll(app: App) {
  const queue = startJobs(app, { pollMs: 10 });
  onTestFinished(() => queue.stop());
  await queue.idle();
  await queue.stop();
}

async function shownTrend(app: App): Promise<Trend> {
  const results = await overviewReport(app, operator, "acme", { unit: "respondent" });
  if (results.state !== "ready") throw new Error(results.state);
  return results.report.change;
}

const metric = (trend: Trend, id: string) => trend.metrics.find(({ scale }) => scale.id === id)?.cells;
const classes = (trend: Trend, id: string) =>
  metric(trend, id)?.map((one) =>
    one.comparable ? one.cell && "shown" in one.cell && one.cell.shown.class : "other",
  );
const tidy = (trend: Trend) => {
  const row = trend.scores?.rows.find(({ id }) => id === "tidy");
  const meanOf = (cell: typeof row extends undefined ? never : NonNullable<typeof row>["before"]) =>
    cell && "shown" in cell ? cell.shown.mean : cell;
  return row && { before: meanOf(row.before), now: meanOf(row.now), over: row.over };
};

/** Scores over all four in wave 1: 2, 4 and 3. Statement 2 is turned: 6 - answer. */
const spring: Answers[] = [
  { pace: 1, fails: 5, tidy_1: 1, tidy_2: 5, tidy_3: 1, tidy_4: 5 },
  { pace: 2, fails: 5, tidy_1: 5, tidy_2: 1, tidy_3: 5, tidy_4: 1 },
  { pace: 3, fails: 20, tidy_1: 2, tidy_2: 3, tidy_3: 3, tidy_4: 4 },
];
const autumn: Answers[] = [
  { pace: 3, fails: 20, tidy_1: 4, tidy_2: 2, tidy_3: 4, tidy_4: 1 },
  { pace: 3, fails: 20, tidy_1: 5, tidy_2: 1, tidy_3: 5, tidy_4: 1 },
  { pace: 2, fails: 60, tidy_1: 3, tidy_2: 3, tidy_3: 3, tidy_4: 1 },
];
const both: People = [
  { wave: 1, answers: spring },
  { wave: 2, answers: autumn },
];

test("a statement in other words leaves the score over the other three, in both waves", async () => {
  const { trend } = await trendOf(changed(first, ["It is aired.", "Windows are open."]), both);
  // Spring: (1+1+1)/3, (5+5+5)/3, (2+3+3)/3 = 1, 5, 8/3. Autumn: 4, 5, 3. Over all four, Spring would be 3.
  expect(tidy(trend)?.before).toBeCloseTo((1 + 5 + 8 / 3) / 3, 1);
  expect(tidy(trend)).toMatchObject({ now: 4, over: { shared: 3, of: 4 } });
  expect(trend.leftOut).toEqual([]);
});

test("a removed and an added statement are not in the score, in neither wave", async () => {
  const second = changed(first, ["tidy_4", "tidy_5"], ["It is aired.", "It smells good."]);
  const answers = autumn.map(({ tidy_4, ...rest }) => ({ ...rest, tidy_5: 1 }));
  const { trend } = await trendOf(second, [
    { wave: 1, answers: spring },
    { wave: 2, answers },
  ]);
  expect(tidy(trend)?.before).toBeCloseTo((1 + 5 + 8 / 3) / 3, 1);
  expect(tidy(trend)).toMatchObject({ now: 4, over: { shared: 3, of: 4 } });
});

test("a construct of which fewer than half of the statements are shared is left out, and the page says so", async () => {
  const second = changed(
    first,
    ["It is aired.", "Windows are open."],
    ["It is swept.", "The floor is clean."],
    ["It is a mess.", "Things lie about."],
  );
  const { trend } = await trendOf(second, both);
  expect(tidy(trend)).toBeUndefined();
  expect(trend.leftOut).toEqual([
    {
      why: "few",
      since: "Autumn",
      what: [{ key: "trend.few", values: { title: { text: "Tidy" }, shared: 1, of: 4 } }],
    },
  ]);
});

test("a metric on another scale is shown in its own wave only, and named with the wave since which it is so", async () => {
  const { trend } = await trendOf(changed(first, ["label: So so", "label: Middling"]), both);
  expect(classes(trend, "pace")).toEqual(["other", 3]);
  expect(classes(trend, "fails")).toEqual([3, 2]);
  expect(trend.leftOut).toEqual([{ why: "changed", since: "Autumn", what: [{ key: "metric.lead_time" }] }]);
});

test("a metric that the later version dropped, and one it added, are named", async () => {
  const second = changed(
    first,
    ["id: pace,", "id: haste,"],
    ["[pace,", "[haste,"],
    ["How fast?", "In a hurry?"],
  );
  const answers = autumn.map(({ pace, ...rest }) => ({ ...rest, haste: Number(pace) }));
  const { trend } = await trendOf(second, [
    { wave: 1, answers: spring },
    { wave: 2, answers },
  ]);
  expect(classes(trend, "haste")).toEqual(["other", 3]);
  expect(trend.leftOut.map(({ why, since }) => [why, since])).toEqual([
    ["new", "Autumn"],
    ["dropped", "Autumn"],
  ]);
});

test("a metric asked only of some people is another question", async () => {
  const second = changed(first, [
    "{ id: first, title: First, items: [pace, wait, fails, wall] }",
    "{ id: zero, title: Zero, items: [wall] }\n  - { id: first, title: First, items: [pace, wait, fails], when: { item: wall, in: [1] } }",
  ]);
  const { trend } = await trendOf(second, both);
  expect(classes(trend, "pace")).toEqual(["other", 3]);
});

const declared = `pairs:
  - a: { instrument: small, version: "1.0", item: wait }
    b: { instrument: small, version: "1.1", item: queue }
    recode: { "0": 1, "5": 2, "9": 3 }
    reason: The same three answers under other codes.
`;

test("a declared pair is compared in the later codes, under the later name", async () => {
  const second = changed(
    first,
    ["id: wait,", "id: queue,"],
    ["pace, wait", "pace, queue"],
    ["How long a wait?", "How long a queue?"],
    [
      "{ code: 0, label: None }, { code: 5, label: Some }, { code: 9,",
      "{ code: 1, label: None }, { code: 2, label: Some }, { code: 3,",
    ],
  );
  const waited = spring.map((answers, at) => ({ ...answers, wait: [9, 9, 0][at] ?? 0 }));
  const queued = autumn.map((answers, at) => ({ ...answers, queue: [1, 2, 2][at] ?? 1 }));
  const { trend } = await trendOf(
    second,
    [
      { wave: 1, answers: waited },
      { wave: 2, answers: queued },
    ],
    declared,
  );
  // Long, long, none; none, some, some. The shortest is the best of three classes.
  expect(classes(trend, "queue")).toEqual([1, 2]);
  expect(trend.leftOut).toEqual([]);
});

test("a run says which version it scores", async () => {
  const { app, runs } = await trendOf(changed(first, ["It is aired.", "Windows are open."]), both);
  const names = await Promise.all(runs.map(async (id) => (await runById(app.read, id))?.instrument));
  expect(names).toEqual(["small@1.0", "small@1.1"]);
});

test("waves of one version are compared over everything, and queue one run beside their own: what changed", async () => {
  const app = await testApp({ registry: createRegistry(surveysFolder()) });
  const study = studyRow({ slug: "acme", instrument_id: "small", unit: "respondent", minimum_group: 5 });
  const waves = [1, 2].map((number) =>
    waveRow(study.id, {
      number,
      title: `W${number}`,
      state: "closed",
      instrument_version: number === 2 ? "1.0" : null,
    }),
  );
  await app.write(async (tx) => {
    await insertStudy(tx, study);
    for (const wave of waves) {
      await insertWave(tx, wave);
      await insertResponses(
        tx,
        thrice(spring).map(({ tidy_3, tidy_4, ...answers }) => responseRow(wave, { answers })),
      );
    }
  });
  for (const wave of waves) await queueRun(app, study.id, wave.id, "respondent");
  expect(await unfinishedRuns(app.read)).toHaveLength(3);
  await computeAll(app);
  const trend = await shownTrend(app);
  expect(tidy(trend)).toMatchObject({ over: null });
  expect(trend.leftOut).toEqual([]);
});

test("new answers to an earlier wave make its side of the comparison anew; until then the page says what is missing", async () => {
  const { app, study, waves } = await trendOf(changed(first, ["It is aired.", "Windows are open."]), both);
  const earlier = waves[0];
  if (!earlier) throw new Error("no wave");
  await app.write((tx) =>
    insertResponses(
      tx,
      [1, 2, 3].map(() => responseRow(earlier, { answers: { tidy_1: 5, tidy_2: 1, tidy_3: 5, tidy_4: 1 } })),
    ),
  );
  await queueRun(app, study.id, earlier.id, "respondent", { dataChanged: true });
  // Its own, its side of the comparison, and what changed since.
  expect(await unfinishedRuns(app.read)).toHaveLength(3);
  await computeAll(app);
  expect(tidy(await shownTrend(app))?.before).toBeCloseTo((3 * (1 + 5 + 8 / 3) + 15) / 12, 1);
});

test("another declared pair makes another comparison: it is asked for, is under way, and stands there", async () => {
  const second = changed(first, ["It is aired.", "Windows are open."]);
  const { app, study, waves } = await trendOf(second, both);
  const taken = `pairs:
  - a: { instrument: small, version: "1.0", item: tidy_3 }
    b: { instrument: small, version: "1.1", item: tidy_3 }
    equivalent: false
    reason: Nobody swept any more in autumn.
`;
  const later = { ...app, registry: registryOf(second, taken) };
  const before = await shownTrend(later);
  expect(before).toMatchObject({ missing: "not-asked", scores: null, waves: [{ number: 2 }] });
  expect(before.notComputed).toEqual([{ number: 1, title: "Spring", shared: true }]);
  await queueRun(later, study.id, waves[1]?.id ?? "", "respondent");
  expect((await shownTrend(later)).missing).toBe("under-way");
  await computeAll(later);
  // Statements 1 and 2 alone: 1, 5, 2.5 and 4, 5, 3.
  const trend = await shownTrend(later);
  expect(trend.missing).toBeNull();
  expect(tidy(trend)?.before).toBeCloseTo(8.5 / 3, 1);
  expect(tidy(trend)).toMatchObject({ now: 4, over: { shared: 2, of: 4 } });
});

test("an import brings a later wave of another version, and a wave that is there keeps its own", async () => {
  const second = changed(first, ["label: So so", "label: Middling"]);
  const app = await testApp({ registry: registryOf(second, "pairs: []\n") });
  const file = (text: string) => ({
    name: "answers.csv",
    open: async function* () {
      yield Buffer.from(text);
    },
  });
  const bring = (version: string, number: number, paces: number[]) =>
    importAnswers(app, file(`pace\n${paces.join("\n")}\n`), {
      map: mapText({
        study: {
          slug: "acme",
          title: "Acme",
          host: "Acme",
          purpose: "To see.",
          instrument: "small",
          version,
        },
        wave: { title: `W${number}`, number },
      }),
    });
  expect(await bring("1.0", 1, [1, 1, 1, 1, 1, 2])).toMatchObject({ status: "stored" });
  expect(await bring("1.1", 2, [3, 3, 3, 3, 2, 2, 2])).toMatchObject({ status: "stored" });
  const study = await studyBySlug(app.read, "acme");
  const waves = await wavesOfStudy(app.read, study?.id ?? "");
  expect(waves.map(({ instrument_version }) => instrument_version)).toEqual([null, "1.1"]);
  expect(await bring("1.0", 2, [1])).toMatchObject({ status: "refused", problems: [{ rule: "study" }] });
  expect(await bring("9.9", 3, [1])).toMatchObject({ status: "refused", problems: [{ rule: "study" }] });
  await computeAll(app);
  const results = await overviewReport(app, operator, "acme");
  const trend = results.state === "ready" ? results.report.change : null;
  expect(trend && classes(trend, "pace")).toEqual(["other", 3]);
});

/** Closes the last of waves that asked these versions; the questionnaire 0.9 was taken away. */
async function closedWithout(versions: string[]) {
  const app = await testApp({ registry: registryOf(changed(first), "pairs: []\n") });
  const study = studyRow({ slug: "acme", instrument_id: "small", unit: "respondent", minimum_group: 5 });
  const waves = versions.map((instrument_version, at) =>
    waveRow(study.id, {
      number: at + 1,
      title: `Wave ${at + 1}`,
      state: at + 1 < versions.length ? "closed" : "open",
      instrument_version,
    }),
  );
  await app.write(async (tx) => {
    await insertStudy(tx, study);
    for (const wave of waves) {
      await insertWave(tx, wave);
      const answers = wave.number < versions.length ? spring : autumn;
      await insertResponses(
        tx,
        thrice(answers).map((one) => responseRow(wave, { answers: one })),
      );
    }
  });
  const last = waves.at(-1)?.id ?? "";
  await closeWave(app, last);
  expect(await waveById(app.read, last)).toMatchObject({ state: "closed" });
  return { app, study, waves };
}

test("a wave closes, is computed and shown where the questionnaire of the one before is not here any more", async () => {
  const { app } = await closedWithout(["0.9", "1.1"]);
  expect(await unfinishedRuns(app.read)).toHaveLength(1);
  await computeAll(app);
  expect(await shownTrend(app)).toMatchObject({
    waves: [{ number: 2 }],
    notHere: ["Wave 1"],
    missing: null,
    change: null,
  });
});

test("waves whose questionnaires are here are compared with each other, whichever other one is not", async () => {
  const { app, study, waves } = await closedWithout(["0.9", "1.0", "0.9", "1.1"]);
  // Its own, both sides of the comparison with wave 2, and what changed since.
  expect(await unfinishedRuns(app.read)).toHaveLength(4);
  await queueRun(app, study.id, waves[1]?.id ?? "", "respondent");
  await computeAll(app);
  const trend = await shownTrend(app);
  expect(trend).toMatchObject({
    waves: [{ number: 2 }, { number: 4 }],
    notHere: ["Wave 1", "Wave 3"],
    missing: null,
    change: { since: "Wave 2" },
  });
  expect(tidy(trend)?.before).toBeCloseTo(3, 1);
});
