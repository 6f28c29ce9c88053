import { expect, test } from "vitest";
import type { StudyResult } from "../../../app/analysis/study-result.ts";
import { overviewReport } from "../../../app/reports/overview.ts";
import type { TrendInput, TrendWave } from "../../../app/reports/trend.ts";
import { allReleased, deliveryCore, plainUnits, sampleFacts, sampleResult } from "./sample-result.ts";

const instrument = deliveryCore();
const wave = (number: number, result: StudyResult | null = sampleResult()): TrendWave => ({
  number,
  title: `Wave ${number}`,
  instrument,
  shared: null,
  result,
  release: allReleased(),
});
const scoresOf = (result: StudyResult | null) => result && { result, release: allReleased() };
const trend = (...waves: TrendWave[]): TrendInput => ({
  waves,
  scores: scoresOf(waves.at(-1)?.result ?? null),
  change: null,
  underWay: false,
  notHere: [],
});

test("the first wave makes no comparison, and misses none", () => {
  const made = overviewReport(sampleResult(), instrument, sampleFacts(), trend(wave(1)));
  expect(made.change).toMatchObject({ change: null, missing: null });
});

test("two waves stand side by side, and a metric in another class is no claim that it changed", () => {
  const later = sampleResult();
  const [leadTime] = later.metrics;
  if (leadTime) leadTime.median = 5;
  const made = overviewReport(later, instrument, sampleFacts(), trend(wave(1), wave(2, later)));
  expect(made.change.change).toBeNull();
  expect(made.change.metrics[0]?.cells).toEqual([
    { comparable: true, cell: { shown: { class: 4, value: 4 }, n: 108 } },
    { comparable: true, cell: { shown: { class: 5, value: 5 }, n: 108 } },
  ]);
});

test("a closed wave that was never computed is named and not compared with", () => {
  const made = overviewReport(sampleResult(), instrument, sampleFacts(), trend(wave(1, null), wave(2)));
  expect(made.change.notComputed).toEqual([{ number: 1, title: "Wave 1", shared: false }]);
  expect(made.change.waves.map(({ number }) => number)).toEqual([2]);
});

test("a metric that nobody answered in a wave is no data, not a low class", () => {
  const empty = sampleResult();
  const [leadTime] = empty.metrics;
  if (leadTime) Object.assign(leadTime, { n: 0, median: null });
  const made = overviewReport(empty, instrument, sampleFacts(), trend(wave(1, empty)));
  expect(made.change.metrics[0]?.cells).toEqual([{ comparable: true, cell: null }]);
});

test("seven answers to a metric show the class of its median and not the median", () => {
  const few = sampleResult();
  const [leadTime] = few.metrics;
  if (leadTime) Object.assign(leadTime, { n: 7, median: 4.25 });
  const made = overviewReport(few, instrument, sampleFacts(), trend(wave(1, few)));
  expect(made.change.metrics[0]?.cells).toEqual([
    { comparable: true, cell: { shown: { class: 4, value: null }, n: 7 } },
  ]);
});

test("refused levels leave the other three questions answered", () => {
  const result = sampleResult(plainUnits, {
    levels: { status: "refused", reason: "too-few-units", needed: 30, have: 9 },
  });
  const made = overviewReport(result, instrument, sampleFacts(), trend(wave(1, result)));
  expect(made.levels.status).toBe("refused");
  expect(made.answered.people).toBe(108);
  expect(made.change.metrics).toHaveLength(4);
});
