import { expect, test } from "vitest";
import { adjustedRandIndex } from "../../../../app/analysis/clustering/adjusted-rand-index.ts";
import { findLevels } from "../../../../app/analysis/clustering/levels.ts";
import { createRandom } from "../../../../app/analysis/random.ts";
import type { LevelsFound } from "../../../../app/analysis/study-result.ts";
import { type Units, unitsOf } from "../../../../app/analysis/units.ts";
import { columnsOf, expectClose } from "../laws.ts";
import { cohort, metricColumns } from "../study-data.ts";

/** One unit a row of metric levels. */
function unitsWith(rows: number[][]): Units {
  return {
    keys: rows.map((_, i) => `unit ${i}`),
    organizations: rows.map(() => null),
    weights: new Float64Array(rows.length).fill(1),
    respondents: new Int32Array(rows.length).fill(8),
    columns: columnsOf(rows),
    unitOf: new Int32Array(),
    teams: null,
  };
}

const times = (count: number, row: number[]): number[][] => Array.from({ length: count }, () => row);
const metrics = metricColumns([0, 1, 2, 3].map(() => new Float64Array()));
const request = (k = 3) => ({ unit: "organization" as const, k, tieOrders: 20, random: createRandom(1) });
const found = (rows: number[][], k = 3): LevelsFound => {
  const { result } = findLevels(unitsWith(rows), metrics, request(k));
  if (result.status !== "ok") throw new Error(result.reason);
  return result;
};

test("by hand: three plain profiles become low, medium and high with their shares, centroids and medians", () => {
  const rows = [...times(10, [5, 5, 5, 6]), ...times(20, [1, 1, 2, 2]), ...times(10, [3, 3, 3, 4])];
  const result = found(rows);
  expect(
    result.levels.map(({ name, units, respondents, share }) => [name, units, respondents, share]),
  ).toEqual([
    ["low", 20, 160, 0.5],
    ["medium", 10, 80, 0.25],
    ["high", 10, 80, 0.25],
  ]);
  expect(result.levels.map(({ centroid }) => centroid)).toEqual([
    [1, 1, 2, 2],
    [3, 3, 3, 4],
    [5, 5, 5, 6],
  ]);
  expect(result.levels.map(({ medians }) => medians)).toEqual(result.levels.map(({ centroid }) => centroid));
  expect(result).toMatchObject({
    n: 40,
    excluded: 0,
    distinct: 3,
    nonMonotone: [],
    small: [],
    silhouette: 1,
    moved: 0,
  });
  expect(result).toMatchObject({ provisional: true, verdict: "not-tested" });
});

test("heights are those of the scaled metrics, dearest first: sqrt of twice the cost", () => {
  const result = found([...times(15, [1, 1, 1, 1]), ...times(15, [6, 1, 1, 1]), ...times(15, [6, 6, 6, 6])]);
  expect(result.heights).toHaveLength(2);
  expectClose(result.heights[1]!, Math.sqrt((2 * 15 * 15) / 30));
  expectClose((result.heights[0]! ** 2 + result.heights[1]! ** 2) / 2, 45 * (2 / 9 + 3 * (2 / 9)));
});

test("a metric that falls from one level to the next is named, and so is one that does not move", () => {
  const rows = [...times(12, [1, 1, 3, 2]), ...times(12, [3, 3, 3, 4]), ...times(12, [6, 6, 3, 3])];
  expect(found(rows).nonMonotone).toEqual(["metric_3", "metric_4"]);
});

test("a unit with a missing metric is not placed and is counted as left out", () => {
  const rows = [
    ...times(20, [1, 1, 1, 1]),
    ...times(20, [3, 3, 3, 3]),
    ...times(20, [6, 6, 6, 6]),
    [1, 1, 1, Number.NaN],
  ];
  const { result, names, margins, place } = findLevels(unitsWith(rows), metrics, request());
  expect(result).toMatchObject({ status: "ok", n: 60, excluded: 1 });
  expect([names[0], names[20], names[40], names[60]]).toEqual(["low", "medium", "high", null]);
  expect([margins[0], margins[60]]).toEqual([1, null]);
  expect(place([2, 1, 2, 1])).toBe("low");
  expect(place([5, 6, 6, Number.NaN])).toBeNull();
});

test("under 30 units no levels, under 100 provisional ones", () => {
  const rows = [...times(10, [1, 1, 1, 1]), ...times(10, [3, 3, 3, 3]), ...times(9, [6, 6, 6, 6])];
  const refused = { status: "refused", reason: "too-few-units", needed: 30, have: 29 };
  expect(findLevels(unitsWith(rows), metrics, request()).result).toEqual(refused);
  expect(findLevels(unitsWith([...rows, [Number.NaN, 1, 1, 1]]), metrics, request()).result).toEqual(refused);
  expect(found([...rows, [6, 6, 6, 6]]).provisional).toBe(true);
  const many = [...times(50, [1, 1, 1, 1]), ...times(30, [3, 3, 3, 3])];
  expect(found([...many, ...times(19, [6, 6, 6, 6])]).provisional).toBe(true);
  expect(found([...many, ...times(20, [6, 6, 6, 6])]).provisional).toBe(false);
});

test("fewer distinct rows than levels, no unit, and no metrics are refused with a reason", () => {
  const refusal = (rows: number[][]) => findLevels(unitsWith(rows), metrics, request()).result;
  expect(refusal(times(50, [2, 2, 2, 2]))).toMatchObject({ reason: "too-few-distinct", needed: 3, have: 1 });
  const two = [...times(25, [2, 2, 2, 2]), ...times(25, [5, 5, 5, 5])];
  expect(refusal(two)).toMatchObject({ reason: "too-few-distinct", needed: 3, have: 2 });
  expect(found(two, 2).levels.map(({ name }) => name)).toEqual(["low", "high"]);
  expect(refusal(times(50, [Number.NaN, 1, 1, 1]))).toMatchObject({ reason: "too-few-units", have: 0 });
  const { result, names } = findLevels(unitsWith(times(40, [])), [], request());
  expect(result).toEqual({ status: "refused", reason: "no-metrics", needed: 1, have: 0 });
  expect(names.every((name) => name === null)).toBe(true);
});

test("a level of two organizations among fifty is named as small", () => {
  const rows = [...times(24, [1, 1, 1, 1]), ...times(24, [2, 2, 2, 2]), ...times(2, [6, 6, 6, 6])];
  expect(found(rows).small).toEqual(["high"]);
});

test("the levels of a clearly separated cohort are found again, and consolidation leaves every unit at its nearest centroid", () => {
  const data = cohort(createRandom(3), { organizations: 150, teams: 2, people: 5 });
  const units = unitsOf(data, "organization");
  const { result, names, place } = findLevels(units, data.metrics, request());
  const truth = units.keys.map((key) => Number(key.slice(4)) % 3);
  const labels = names.map((name) => ["low", "medium", "high"].indexOf(name ?? ""));
  expect(adjustedRandIndex(labels, truth)).toBeGreaterThan(0.95);
  expect(result).toMatchObject({ status: "ok", provisional: false });
  for (let i = 0; i < names.length; i++)
    expect(place(units.columns.map((column) => column[i]!))).toBe(names[i]);
});
