import { expect, test } from "vitest";
import { adjustedRandIndex } from "../../../../app/analysis/clustering/adjusted-rand-index.ts";
import { findLevels, levelOfUnits } from "../../../../app/analysis/clustering/levels.ts";
import { createRandom } from "../../../../app/analysis/random.ts";
import type { StudyData } from "../../../../app/analysis/study-data.ts";
import type { LevelsFound } from "../../../../app/analysis/study-result.ts";
import { unitsOf } from "../../../../app/analysis/units.ts";
import { columnsOf, expectClose } from "../laws.ts";
import { cohort, emptyStudy, metricColumns } from "../study-data.ts";

/** One organization of eight people a row of metric levels. */
function organizationsWith(rows: number[][]): StudyData {
  const people = 8;
  const n = rows.length * people;
  const organization = Int32Array.from({ length: n }, (_, i) => Math.floor(i / people));
  const columns = columnsOf(rows).map((column) => Float64Array.from(organization, (at) => column[at]!));
  return emptyStudy({
    n,
    organization,
    organizations: rows.map((_, i) => `organization ${String(i).padStart(3, "0")}`),
    metrics: metricColumns(columns),
  });
}

const times = (count: number, row: number[]): number[][] => Array.from({ length: count }, () => row);
const request = (k = 3) => ({ unit: "organization" as const, k, seed: 1, tieOrders: 5, draws: 10 });
const levelsOf = (data: StudyData, k = 3) => findLevels(unitsOf(data, "organization"), data, request(k));
const found = (rows: number[][], k = 3): LevelsFound => {
  const { result } = levelsOf(organizationsWith(rows), k);
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
    groups: { observed: 1 },
    moved: 0,
    verdict: "provisional",
  });
  expect(result.levels.map(({ interval }) => interval.lower < 0.5)).toEqual([true, true, true]);
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
  const { result, places, place } = levelsOf(organizationsWith(rows));
  expect(result).toMatchObject({ status: "ok", n: 60, excluded: 1 });
  expect([0, 20, 40, 60].map((unit) => places[unit]!.level)).toEqual(["low", "medium", "high", null]);
  expect(places[0]).toMatchObject({ margin: 1, probability: 1, between: null, odd: null });
  expect(places[60]).toMatchObject({ margin: null, probability: null, keepsAfterOneStep: null });
  expect(place([2, 1, 2, 1])).toBe("low");
  expect(place([5, 6, 6, Number.NaN])).toBeNull();
});

test("under 30 units no levels, under 100 provisional ones; from there on a verdict", () => {
  const rows = [...times(10, [1, 1, 1, 1]), ...times(10, [3, 3, 3, 3]), ...times(9, [6, 6, 6, 6])];
  const refused = { status: "refused", reason: "too-few-units", needed: 30, have: 29 };
  expect(levelsOf(organizationsWith(rows)).result).toEqual(refused);
  expect(levelsOf(organizationsWith([...rows, [Number.NaN, 1, 1, 1]])).result).toEqual(refused);
  expect(found([...rows, [6, 6, 6, 6]]).verdict).toBe("provisional");
  const many = [...times(50, [1, 1, 1, 1]), ...times(30, [3, 3, 3, 3])];
  expect(found([...many, ...times(19, [6, 6, 6, 6])]).verdict).toBe("provisional");
  expect(found([...many, ...times(20, [6, 6, 6, 6])]).verdict).not.toBe("provisional");
});

test("fewer distinct rows than levels, no unit, and no metrics are refused with a reason", () => {
  const refusal = (rows: number[][]) => levelsOf(organizationsWith(rows)).result;
  expect(refusal(times(50, [2, 2, 2, 2]))).toMatchObject({ reason: "too-few-distinct", needed: 3, have: 1 });
  const two = [...times(25, [2, 2, 2, 2]), ...times(25, [5, 5, 5, 5])];
  expect(refusal(two)).toMatchObject({ reason: "too-few-distinct", needed: 3, have: 2 });
  expect(found(two, 2).levels.map(({ name }) => name)).toEqual(["low", "high"]);
  expect(refusal(times(50, [Number.NaN, 1, 1, 1]))).toMatchObject({ reason: "too-few-units", have: 0 });
  const { result, places } = levelsOf({ ...organizationsWith(times(40, [1])), metrics: [] });
  expect(result).toEqual({ status: "refused", reason: "no-metrics", needed: 1, have: 0 });
  expect(places.every(({ level }) => level === null)).toBe(true);
});

test("a level of two organizations among fifty is named as small", () => {
  const rows = [...times(24, [1, 1, 1, 1]), ...times(24, [2, 2, 2, 2]), ...times(2, [6, 6, 6, 6])];
  expect(found(rows).levels.map(({ small }) => small)).toEqual([false, false, true]);
  expect(found(rows).reasons).toContain("small-class");
});

test("the levels of a clearly separated cohort are found again, and consolidation leaves every unit at its nearest centroid", () => {
  const data = cohort(createRandom(3), { organizations: 150, teams: 2, people: 5 });
  const units = unitsOf(data, "organization");
  const { result, places, place } = levelsOf(data);
  const truth = units.keys.map((key) => Number(key.slice(4)) % 3);
  const labels = places.map(({ level }) => ["low", "medium", "high"].indexOf(level ?? ""));
  expect(adjustedRandIndex(labels, truth)).toBeGreaterThan(0.95);
  expect(result).toMatchObject({ status: "ok", verdict: "levels", reasons: [] });
  for (let i = 0; i < places.length; i++)
    expect(place(units.columns.map((column) => column[i]!))).toBe(places[i]!.level);
});

/** Each organization is one team of the same people. */
function ofOneTeamEach(rows: number[][]): StudyData {
  const data = organizationsWith(rows);
  const teams = data.organizations.map((key, organization) => ({ key: `team of ${key}`, organization }));
  return { ...data, team: data.organization, teams };
}

test.each(["organization", "team", "respondent"] as const)(
  "%s: who only asks which level a unit has is told the same as by the whole verdict",
  (unit) => {
    const random = createRandom(11);
    const rows = Array.from({ length: 70 }, (_, at) =>
      Array.from({ length: 4 }, () => 1 + ((at + Math.floor(random() * 3)) % 6)),
    );
    const data = ofOneTeamEach([...rows, [1, 1, 1, Number.NaN]]);
    const units = unitsOf(data, unit);
    for (const k of [2, 3]) {
      const { places } = findLevels(units, data, { unit, k, seed: 1, tieOrders: 1, draws: 1 });
      const levels = levelOfUnits(units, data, k);
      expect(levels).toEqual(places.map(({ level }) => level));
      expect(new Set(levels).size).toBe(k + 1);
    }
    const few = ofOneTeamEach(rows.slice(0, 2));
    expect(new Set(levelOfUnits(unitsOf(few, unit), few, 3))).toEqual(new Set([null]));
  },
);
