import { expect, test } from "vitest";
import type { LevelsFound } from "../../../app/analysis/study-result.ts";
import { bandTranslator, translator } from "../../../app/i18n/messages.ts";
import { levelsReport } from "../../../app/reports/levels.ts";
import { panelsFinding } from "../../../app/reports/wording.ts";
import { say } from "../../../app/reports/words.ts";
import { published } from "../../builders/published.ts";
import { deliveryCore, plainUnits, type SampleUnit, sampleFacts, sampleResult } from "./sample-result.ts";

const instrument = deliveryCore();
const t = translator("en");

function okReport(result = sampleResult(), units = plainUnits) {
  const report = levelsReport(result, instrument, sampleFacts(units, [], result));
  if (report.status !== "ok") throw new Error("expected levels");
  return report;
}

test("eighteen organizations are refused with the number that is needed", () => {
  const result = sampleResult(plainUnits, {
    levels: { status: "refused", reason: "too-few-units", needed: 30, have: 18 },
  });
  const report = levelsReport(result, instrument, sampleFacts());
  expect(report.status === "refused" && say(report.why, t)).toBe(
    "18 organizations have answered every question that groups are made of; 30 are needed before groups are looked for.",
  );
});

test("one organization alone is refused in the singular", () => {
  const result = sampleResult(plainUnits, {
    levels: { status: "refused", reason: "too-few-units", needed: 30, have: 1 },
  });
  const report = levelsReport(result, instrument, sampleFacts());
  expect(report.status === "refused" && say(report.why, t)).toMatch(
    /^1 organization has answered every question that groups are made of;/,
  );
});

test("of people, fewer than the minimum group are not told by their number, and nobody is said not to have answered who has", () => {
  const result = sampleResult(plainUnits, {
    levels: { status: "refused", reason: "too-few-units", needed: 30, have: 1 },
  });
  const why = (have: number) => {
    if (result.levels.status === "refused") result.levels.have = have;
    result.options.unit = "respondent";
    const report = levelsReport(result, instrument, sampleFacts());
    return report.status === "refused" && say(report.why, t);
  };
  expect(why(1)).toBe(
    "Fewer than 5 people have answered every question that groups are made of; 30 are needed before groups are looked for.",
  );
  expect(why(8)).toMatch(/^8 people have answered every question/);
  expect(why(0)).toMatch(/^Nobody has answered every question/);
});

/** The verdict as a reader meets it. */
function verdictOf(change: Partial<LevelsFound> = {}): string {
  const result = sampleResult();
  if (result.levels.status === "ok") Object.assign(result.levels, change);
  const { verdict } = okReport(result);
  return [verdict.title, ...verdict.hedges].map((words) => say(words, t)).join(" ");
}

test("groups that stand every test are called levels", () => {
  expect(verdictOf()).toMatch(/^Levels\. The groups are real in these answers/);
  expect(okReport().verdict.called).toBe("levels");
});

test("a continuum is called bands, with every reason, and its parts upper, middle and lower band", () => {
  const reasons: LevelsFound["reasons"] = ["no-groups", "ties", "unstable-class", "small-class"];
  const words = verdictOf({
    verdict: "bands",
    reasons,
    ties: { orders: 20, ariBefore: 0.6, ariAfter: 0.9, relabelledBefore: 0.1, relabelledAfter: 0.03 },
  });
  expect(words).toMatch(
    /^Bands of a continuum\. Answers with no groups behind them fall apart just as clearly\./,
  );
  expect(words).toContain("where 3% of them lie");
  expect(words).toContain("Other samples do not give all of these parts again");
  expect(words).toContain("upper, middle and lower band");
  const bands = bandTranslator("en");
  expect(bands("levels.name.high")).toBe("Upper band");
  expect(say(okReport().shares.finding, bands)).toBe(
    "Of 9 organizations, 3 lie in the upper band, 3 in the middle and 3 in the lower",
  );
});

test("where the answers speak for another number of groups, that number is told", () => {
  const choice = { rows: [], silhouette: 2, calinskiHarabasz: 2, jump: 2, gap: 4, mixture: 4, consensus: 4 };
  expect(verdictOf({ notes: ["other-k"], choice })).toContain("speak for 4 groups");
});

test("units whose name may be shown say how clear their place is, odd profiles first", () => {
  const units: SampleUnit[] = [...plainUnits, { key: "six", n: 6, level: "high" }];
  const result = sampleResult(units);
  const [clear, between, odd] = result.units;
  Object.assign(between!, { between: ["medium", "high"], keepsAfterOneStep: false });
  Object.assign(odd!, { odd: { low: ["change_fail_rate"], high: ["lead_time"] } });
  const places = okReport(result, units).places!;
  expect(places.shown.map(({ name }) => name).slice(0, 3)).toEqual([
    "Name of high-3",
    "Name of high-2",
    "Name of high-1",
  ]);
  expect(places.shown[0]!.odd!.low.map((words) => say(words, t))).toEqual(["Change fail rate"]);
  expect(places.shown[1]).toMatchObject({
    certainty: { between: ["medium", "high"] },
    keepsAfterOneStep: false,
  });
  expect(places.shown[2]).toMatchObject({ certainty: { probability: clear!.probability } });
  // Six people: their class may be told, not how near they are to another.
  expect(places.shown.map(({ name }) => name)).not.toContain("Name of six");
});

test("units that did not agree to be seen are in no list of places, and people never are", () => {
  const report = levelsReport(sampleResult(), instrument, sampleFacts(plainUnits, ["high-1", "high-2"]));
  if (report.status !== "ok") throw new Error("expected levels");
  expect(JSON.stringify(report.places)).not.toContain("high-1");
  expect(okReport(sampleResult(plainUnits, {}, "respondent")).places).toBeNull();
});

test("under a hundred units the page says that the groups are provisional, and how many units there are", () => {
  expect(verdictOf({ verdict: "provisional", notes: ["few-units"] })).toContain("With 9 units");
});

test("groups that do not rise on a metric are called high, medium and low, and the metric is named", () => {
  const result = sampleResult();
  if (result.levels.status === "ok") result.levels.nonMonotone = ["change_fail_rate"];
  const report = okReport(result);
  expect(report.uneven.map((title) => say(title, t))).toEqual(["Change fail rate"]);
  const words = report.verdict.hedges.map((hedge) => say(hedge, t)).join(" ");
  expect(words).toContain("not as ranks");
  expect(words).not.toContain("upper, middle and lower band");
  expect(say(report.shares.finding, t)).toContain("3 are in the group called high");
});

test("those left out for want of an answer are counted, and the headline speaks of the others only", () => {
  const units = [...plainUnits, { key: "mute", n: 12, level: null }];
  const report = okReport(sampleResult(units), units);
  expect(say(report.shares.finding, t)).toMatch(/^Of 9 organizations with an answer to every metric, 3 are/);
  expect(report.leftOut && say(report.leftOut, t)).toBe(
    "1 of the 10 organizations with answers is left out of the groups, because a metric has no answer.",
  );
  expect(okReport().leftOut).toBeNull();
});

test("thousands are separated in the headline and below it", () => {
  const result = sampleResult(plainUnits, {}, "respondent");
  if (result.levels.status === "ok") Object.assign(result.levels, { n: 2396, excluded: 1839 });
  const report = okReport(result);
  expect(say(report.shares.finding, t)).toMatch(/^Of 2,396 people with an answer to every metric/);
  expect(report.leftOut && say(report.leftOut, t)).toMatch(/^1,839 of the 4,235 people/);
});

test("a high group with a fragile mark says so, and so does a low group with a safe one; none is counted", () => {
  const odd = (...units: Partial<SampleUnit>[]) => {
    const all = [
      ...plainUnits,
      ...units.map((unit, index) => ({ key: `odd ${index}`, n: 12, level: null, ...unit })),
    ];
    const words = okReport(sampleResult(all), all).map?.odd;
    return words ? say(words, t) : null;
  };
  const fragile = { level: "high", stability: 2 } as const;
  const safe = { level: "low", stability: 8 } as const;
  expect(odd()).toBeNull();
  expect(odd(fragile)).toContain("fast but fragile.");
  expect(odd(safe)).toContain("slow but safe.");
  expect(odd(fragile, safe)).toContain("fast but fragile, or slow but safe.");
  // Three people are not drawn, and so not spoken of.
  expect(odd({ ...fragile, n: 3 }, { ...fragile, n: 4 })).toBeNull();
});

test("the four key metrics need no naming", () => {
  expect(okReport().madeOf).toBeNull();
});

test("level metrics other than the four keys are named by their questions", () => {
  const other = { ...instrument, levelMetrics: ["lead_time", "deployment_frequency", "recovery_time"] };
  const report = levelsReport(sampleResult(), other, sampleFacts());
  expect(report.madeOf).toHaveLength(3);
});

test("the finding counts each group", () => {
  expect(say(okReport().shares.finding, t)).toBe(
    "Of 9 organizations, 3 are in the high group, 3 in the medium and 3 in the low",
  );
});

test("the metric with the widest gap between high and low gives the panels their finding, in the words of the scale", () => {
  expect(say(okReport().panels.finding, t)).toBe(
    "Furthest apart: “Change lead time”. Typical answer of the high group: “Up to a day”; of the low group: “Up to six months”",
  );
});

test("where the high or the low group is hidden, nothing is said about how far apart the answers are", () => {
  const { metrics } = okReport().panels;
  const hidden = metrics.map((panel) => ({
    ...panel,
    levels: panel.levels.map((each) =>
      each.level === "high" ? { ...each, cell: { suppressed: "too-few" as const } } : each,
    ),
  }));
  expect(say(panelsFinding(hidden), t)).toBe("Typical answers of each group");
});

test("the shares of each panel add up to one for every level", () => {
  for (const panel of okReport().panels.metrics) {
    for (const { cell } of panel.levels) {
      if (!("shown" in cell) || !cell.shown.shares) throw new Error("expected shares");
      expect(cell.shown.shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 12);
    }
  }
});

test("everybody with the same answers counts as many times as there are people", () => {
  const units = [
    { key: "6 6 6 6", n: 30, level: "high" as const, metrics: [6, 6, 6, 6] },
    { key: "5 5 5 5", n: 10, level: "high" as const, metrics: [5, 5, 5, 5] },
  ];
  const report = okReport(sampleResult(units, {}, "respondent"), units);
  const cell = report.panels.metrics[0]?.levels[0]?.cell;
  expect(cell && "shown" in cell && cell.shown.shares).toEqual([0, 0, 0, 0, 0.25, 0.75]);
});

test("the jump is told at the number of groups below which joining costs most more", () => {
  expect(say(okReport().jumps.finding, t)).toBe(
    "Joining groups becomes dearest at the step from 3 groups to 2",
  );
});

test("percent bands are told from the number after the band before", () => {
  const classes = okReport().panels.metrics[3]?.scale.classes.map((words) => say(words, t));
  expect(classes?.at(-1)).toBe("0 to 5 %");
  expect(classes?.at(-2)).toBe("6 to 10 %");
  expect(classes?.[0]).toBe("46 to 100 %");
});

test("an instrument that asks nothing about stability is not said to fall behind in safety", () => {
  const result = sampleResult();
  if (result.levels.status === "ok") for (const metric of result.levels.metrics) metric.axis = "throughput";
  const { map } = okReport(result);
  expect(map?.axes).toBe("metrics");
  expect(map?.finding).toEqual({ key: "levels.finding.mapPlain" });
  expect(map?.x.classes?.[5]).toEqual({ text: "Up to an hour" });
});

test("a high group that is faster but not safer is said to be just that", () => {
  const result = sampleResult();
  if (result.levels.status === "ok")
    for (const level of result.levels.levels) level.medians = [...level.medians.slice(0, 3), 4];
  expect(okReport(result).map?.finding).toEqual({ key: "levels.finding.map.throughput" });
});

test("too few units for groups: each that may be named stands beside a published profile; a small one shows classes only, the unwilling nothing", () => {
  const units: SampleUnit[] = [
    { key: "large", n: 30, level: "high" },
    { key: "large-2", n: 30, level: "low" },
    { key: "small", n: 6, level: "medium" },
    { key: "silent", n: 30, level: "medium" },
    { key: "silent-2", n: 30, level: "medium" },
  ];
  const [benchmark] = published.benchmarks.filter(({ year }) => year === 2024);
  const place = { profile: "high", next: "elite", margin: 0.4, keepsAfterOneStep: false, byMetric: [] };
  const result = sampleResult(units, {
    levels: { status: "refused", reason: "too-few-units", needed: 30, have: 5 },
    besidePublished: {
      source: benchmark!.source,
      year: 2024,
      profiles: ["elite", "high", "medium", "low"],
      metrics: ["lead_time", "deployment_frequency", "recovery_time", "change_fail_rate"],
      units: units.map(({ key }) => ({ key, ...place })),
    },
  });
  const facts = sampleFacts(units, ["silent", "silent-2"], result);
  const report = levelsReport(result, instrument, facts, published.benchmarks);
  if (report.status !== "refused") throw new Error("expected a refusal");
  const rows = report.beside!.rows;
  expect(rows.map(({ name }) => name)).not.toContain("Name of silent");
  expect(rows.find(({ name }) => name === "Name of large")!.place).toEqual({
    profile: "high",
    keepsAfterOneStep: false,
  });
  expect(rows.find(({ name }) => name === "Name of small")?.place ?? null).toBeNull();
  expect(rows.find(({ name }) => name === "Name of large")!.classes.every((words) => words !== null)).toBe(
    true,
  );
  expect(levelsReport(result, instrument, facts)).toMatchObject({ status: "refused", beside: null });
});
