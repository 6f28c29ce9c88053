import { expect, test } from "vitest";
import { asTable } from "../../../app/charts/as-table.ts";
import { capabilityByLevel } from "../../../app/charts/capability-by-level.ts";
import type { DrawnChart } from "../../../app/charts/drawn-chart.ts";
import { levelSharesBars } from "../../../app/charts/level-shares.ts";
import { levelsScatter } from "../../../app/charts/levels-scatter.ts";
import { mergeHeights } from "../../../app/charts/merge-heights.ts";
import { metricDistribution } from "../../../app/charts/metric-distributions.ts";
import { darkTheme, lightTheme } from "../../../app/charts/theme.ts";
import { wrapLabel } from "../../../app/charts/wrap-label.ts";
import { cellOf } from "../../../app/disclosure/thresholds.ts";
import { translator } from "../../../app/i18n/messages.ts";
import { capabilitiesReport } from "../../../app/reports/capabilities.ts";
import { levelsReport } from "../../../app/reports/levels.ts";
import {
  deliveryCore,
  plainUnits,
  type SampleUnit,
  sampleFacts,
  sampleResult,
} from "../reports/sample-result.ts";

const t = translator("en");
const instrument = deliveryCore();
const heads = {
  category: "Organization",
  points: {
    series: "Group",
    name: "Organization",
    organization: "Of",
    x: "Throughput",
    y: "Stability",
    count: "People",
  },
};

function levelsOf(units: SampleUnit[] = plainUnits, unit: "organization" | "respondent" = "organization") {
  const result = sampleResult(units, {}, unit);
  const report = levelsReport(result, instrument, sampleFacts(units, [], result));
  if (report.status !== "ok" || !report.map) throw new Error("expected levels with a map");
  return { ...report, map: report.map };
}
const capabilityRows = (units: SampleUnit[] = plainUnits) =>
  capabilitiesReport(sampleResult(units), instrument, sampleFacts(units), {
    sort: { by: "name", down: false },
    page: 1,
    language: "en",
  }).byLevel;

function everyChart(theme = lightTheme): DrawnChart[] {
  const report = levelsOf();
  return [
    levelsScatter(report.map, theme, t),
    levelSharesBars(report.shares.levels, theme, t),
    ...report.panels.metrics.map((panel) => metricDistribution(panel, theme, t)),
    capabilityByLevel(capabilityRows(), theme, t),
    mergeHeights(report.jumps.heights, theme, t),
  ];
}

test("no chart moves, and none has a title of its own beside the figure's", () => {
  for (const { options } of everyChart()) {
    expect(options?.animation).toBe(false);
    expect(options?.plugins?.title).toBeUndefined();
  }
});

test("a dark chart holds none of the light one's level colours", () => {
  const text = JSON.stringify(everyChart(darkTheme));
  for (const { color } of Object.values(lightTheme.levels)) expect(text).not.toContain(color);
});

test("every unit is one mark in the colour and shape of its level", () => {
  const chart = levelsScatter(levelsOf().map, lightTheme, t);
  expect(chart.data.datasets.map(({ label, data }) => [label, data.length])).toEqual([
    ["High", 3],
    ["Medium", 3],
    ["Low", 3],
  ]);
  expect(chart.data.datasets[2]).toMatchObject({ pointStyle: "triangle", borderColor: "#b4486b" });
});

test("a place of a hundred people is drawn larger than one of five, and counted in the table", () => {
  const units: SampleUnit[] = [
    { key: "6 6 6 6", n: 100, level: "high", throughput: 10, stability: 10 },
    { key: "5 5 5 5", n: 5, level: "high", throughput: 8, stability: 8 },
    { key: "5 5 5 4", n: 5, level: "high", throughput: 7, stability: 7 },
    { key: "3 3 3 3", n: 50, level: "medium", throughput: 4, stability: 4 },
    { key: "1 1 1 1", n: 50, level: "low", throughput: 0, stability: 0 },
  ];
  const chart = levelsScatter(levelsOf(units, "respondent").map, lightTheme, t);
  expect(chart.data.datasets[0]).toMatchObject({
    pointRadius: [12, 3 + 9 * Math.sqrt(0.05), 3 + 9 * Math.sqrt(0.05)],
  });
  const table = asTable(chart, heads);
  expect(table.head).toEqual(["Group", "Throughput", "Stability", "People"]);
  expect(table.rows[0]).toEqual(["High", 10, 10, 100]);
});

test("the table of the scatter names every mark and leaves out an empty column of organizations", () => {
  const table = asTable(levelsScatter(levelsOf().map, lightTheme, t), heads);
  expect(table.head).toEqual(["Organization", "Group", "Throughput", "Stability"]);
  expect(table.rows).toHaveLength(9);
  expect(table.rows[0]).toEqual(["Name of high-1", "High", 5, 6]);
});

test("numbers are handed on as they are: a third stays a third", () => {
  const chart = levelSharesBars(levelsOf().shares.levels, lightTheme, t);
  expect(asTable(chart, { category: "Group" })).toEqual({
    head: ["Group", "Share"],
    rows: [
      ["High, 3", 1 / 3],
      ["Medium, 3", 1 / 3],
      ["Low, 3", 1 / 3],
    ],
  });
});

test("a hidden level has no bar and no count, and its cell of the table says hidden", () => {
  const units: SampleUnit[] = [
    { key: "a", n: 40, level: "high" },
    { key: "b", n: 3, level: "medium" },
    { key: "c", n: 4, level: "low" },
  ];
  const table = asTable(levelSharesBars(levelsOf(units).shares.levels, lightTheme, t), {
    category: "Group",
  });
  expect(table.rows).toEqual([
    ["High, 1", 1 / 3],
    ["Medium", null],
    ["Low", null],
  ]);
});

test("the best answers stand on top and only the class of the median is strong", () => {
  const panel = levelsOf().panels.metrics[0];
  if (!panel) throw new Error("expected a panel");
  const chart = metricDistribution(panel, lightTheme, t);
  expect(chart.data.labels?.[0]).toEqual(["Up to an hour"]);
  const high = chart.data.datasets[0];
  expect(high?.data).toEqual([0, 1, 0, 0, 0, 0]);
  expect(high).toMatchObject({
    backgroundColor: ["#0b4f8a66", "#0b4f8a", "#0b4f8a66", "#0b4f8a66", "#0b4f8a66", "#0b4f8a66"],
  });
});

test("the line that joins the levels of a capability is not a column of the table", () => {
  const table = asTable(capabilityByLevel(capabilityRows(), lightTheme, t), { category: "Capability" });
  expect(table.head).toEqual(["Capability", "High", "Medium", "Low"]);
  expect(table.rows[0]).toEqual(["Generative culture", 5.8, 4.5, 2.3]);
});

test("capabilities are drawn between the whole points around their means, never beyond the scale", () => {
  const scaleOf = (score: number) => {
    const rows = capabilityRows();
    for (const row of rows)
      row.levels = [
        {
          level: "high",
          cell: cellOf(20, () => ({ mean: score, spread: null, sd: null }), { minimumGroup: 5 }),
        },
      ];
    return capabilityByLevel(rows, lightTheme, t).options?.scales?.x;
  };
  expect(capabilityByLevel(capabilityRows(), lightTheme, t).options?.scales?.x).toMatchObject({
    min: 2,
    max: 6,
  });
  expect(scaleOf(7)).toMatchObject({ min: 5, max: 7 });
  expect(scaleOf(1)).toMatchObject({ min: 1, max: 3 });
});

test("the jump plot begins with two groups and draws at most ten joins", () => {
  const chart = mergeHeights(
    Array.from({ length: 20 }, (_, index) => 20 - index),
    lightTheme,
    t,
  );
  expect(chart.data.labels).toEqual(["2", "3", "4", "5", "6", "7", "8", "9", "10", "11"]);
  expect(chart.data.datasets[0]?.data[0]).toBe(20);
});

test("charts of nothing are empty, not broken", () => {
  expect(mergeHeights([], lightTheme, t).data.labels).toEqual([]);
  expect(asTable(levelSharesBars([], lightTheme, t), { category: "Group" }).rows).toEqual([]);
  const none = capabilityByLevel([], lightTheme, t);
  expect(none.data.labels).toEqual([]);
  expect(none.options?.scales?.x).not.toHaveProperty("min");
});

test("long answers break between words and lose none", () => {
  const text = "Several times a day, as soon as a change is ready";
  const lines = wrapLabel(text, 26);
  expect(lines.join(" ")).toBe(text);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(26);
  expect(wrapLabel("Donaudampfschifffahrtsgesellschaft", 10)).toEqual(["Donaudampfschifffahrtsgesellschaft"]);
});

test("answers in Japanese, which has no spaces, break as well, and no line begins with a full stop or a bracket's end", () => {
  const text = "誰でもない（承認されると、自動で本番環境に反映される）";
  const lines = wrapLabel(text, 26);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join("")).toBe(text);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(13);
  expect(lines.filter((line) => /^[、。）]|（$/.test(line))).toEqual([]);
});

test("constructs on scales of different length say which scale each one has", () => {
  const rows = capabilityRows();
  const [first] = rows;
  if (first) first.range = { min: 1, max: 5 };
  const words = (label: unknown) => (Array.isArray(label) ? label.join(" ") : label);
  expect(words(capabilityByLevel(rows, lightTheme, t).data.labels?.[0])).toBe("Generative culture (1 to 5)");
  expect(words(capabilityByLevel(capabilityRows(), lightTheme, t).data.labels?.[0])).toBe(
    "Generative culture",
  );
});
