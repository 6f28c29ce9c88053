/** The attack on every view model: serialise it and look for the numbers of groups that are too small. */
import { expect, test } from "vitest";
import type { StudyResult } from "../../../app/analysis/study-result.ts";
import { capabilitiesReport } from "../../../app/reports/capabilities.ts";
import { levelsReport } from "../../../app/reports/levels.ts";
import { overviewReport } from "../../../app/reports/overview.ts";
import { deliveryCore, plainUnits, type SampleUnit, sampleFacts, sampleResult } from "./sample-result.ts";

const instrument = deliveryCore();

function everyViewModel(result: StudyResult, facts: ReturnType<typeof sampleFacts>): string {
  return JSON.stringify([
    levelsReport(result, instrument, facts),
    capabilitiesReport(result, instrument, facts, {
      sort: { by: "level", down: true },
      page: 1,
      language: "en",
    }),
    overviewReport(result, instrument, facts, {
      waves: [{ number: 1, title: "Spring", instrument, shared: null, result, release: facts.release }],
      scores: { result, release: facts.release },
      change: null,
      underWay: false,
      notHere: [],
    }),
  ]);
}

const tiny = (key: string, n: number, mark: number): SampleUnit => ({
  key,
  n,
  level: "high",
  metrics: [4 + mark, 4 + mark, 4 + mark, 4 + mark],
  throughput: 7 + mark,
  stability: 8 + mark,
  score: 3 + mark,
});

test("no view model holds a number of an organization of four, nor of one that its total would give away", () => {
  const units = [...plainUnits, tiny("tiny", 4, 0.123457), tiny("small", 7, 0.765432)];
  const text = everyViewModel(sampleResult(units), sampleFacts(units));
  expect(text).not.toContain(".123457");
  // The only hidden one would be the total less the others: the next smallest is hidden with it.
  expect(text).not.toContain(".765432");
  expect(text).toContain("Name of high-1");
});

test("two tiny organizations hide each other, and one of seven is shown coarsely", () => {
  const units = [...plainUnits, tiny("a", 4, 0.123457), tiny("b", 3, 0.234561), tiny("c", 7, 0.765432)];
  const text = everyViewModel(sampleResult(units), sampleFacts(units));
  expect(text).not.toContain(".123457");
  expect(text).not.toContain(".234561");
  expect(text).not.toContain(".765432");
  expect(text).toContain('"mean":3.8');
});

test("an organization that did not agree is not named, drawn or listed, and neither are its numbers", () => {
  const units = [...plainUnits, { ...tiny("unwilling", 40, 0.123457) }];
  const text = everyViewModel(sampleResult(units), sampleFacts(units, ["unwilling"]));
  expect(text).not.toContain("unwilling");
  expect(text).not.toContain(".123457");
});

test("a level of three people is hidden together with a second one", () => {
  const units: SampleUnit[] = [
    { key: "big", n: 40, level: "high", metrics: [6, 6, 6, 6] },
    { key: "mid", n: 30, level: "medium", metrics: [4, 4, 4, 4] },
    { key: "few", n: 3, level: "low", metrics: [1, 1, 1, 1] },
  ];
  const report = levelsReport(sampleResult(units), instrument, sampleFacts(units));
  if (report.status !== "ok") throw new Error("expected levels");
  const state = report.shares.levels.map(({ level, cell }) => [level, "shown" in cell]);
  expect(state).toEqual([
    ["high", true],
    ["medium", false],
    ["low", false],
  ]);
  expect(report.map?.marks.map((mark) => mark.level)).toEqual(["high"]);
  expect(report.map?.someHidden).toBe(true);
});

test("a cohort of four people shows no mean, no item and no alpha", () => {
  const units: SampleUnit[] = [{ key: "only", n: 4, level: null, score: 6.123457 }];
  const result = sampleResult(units, {
    levels: { status: "refused", reason: "too-few-units", needed: 30, have: 1 },
  });
  for (const construct of result.constructs) {
    construct.mean = 6.123457;
    construct.alpha = { status: "ok", value: 0.912345, n: 4 };
    for (const item of construct.items) item.mean = 5.765432;
  }
  for (const metric of result.metrics) metric.median = 5.43219;
  const text = everyViewModel(result, sampleFacts(units));
  for (const number of ["6.12", "0.912", "5.76", "5.43"]) expect(text).not.toContain(number);
});

test("an organization of six lies where the classes of its medians put it, not where its exact answers do", () => {
  const units: SampleUnit[] = [
    ...plainUnits,
    { key: "six", n: 6, level: "high", metrics: [5.4, 4.6, 5.2, 5.6], throughput: 7.777, stability: 9.111 },
    { key: "hid1", n: 3, level: "high" },
    { key: "hid2", n: 3, level: "high" },
  ];
  const report = levelsReport(sampleResult(units), instrument, sampleFacts(units));
  const mark = report.status === "ok" && report.map?.marks.find(({ name }) => name === "Name of six");
  expect(mark).toMatchObject({ x: 8, y: 10 });
});

test("people are drawn only where at least five of them gave like answers", () => {
  const units: SampleUnit[] = [
    { key: "6 6 6 6", n: 30, level: "high", throughput: 10, stability: 10 },
    { key: "5 6 6 6", n: 3, level: "high", throughput: 9.3, stability: 10 },
    { key: "5 5 6 6", n: 4, level: "high", throughput: 8.6, stability: 10 },
    { key: "3 3 3 3", n: 20, level: "medium", throughput: 4, stability: 4 },
    { key: "1 1 1 1", n: 20, level: "low", throughput: 0, stability: 0 },
  ];
  const result = sampleResult(units, {}, "respondent");
  const report = levelsReport(result, instrument, sampleFacts(units, [], result));
  if (report.status !== "ok") throw new Error("expected levels");
  expect(report.map?.marks.map(({ level, count, name }) => [level, count, name])).toEqual([
    ["high", 30, null],
    ["medium", 20, null],
    ["low", 20, null],
  ]);
});
