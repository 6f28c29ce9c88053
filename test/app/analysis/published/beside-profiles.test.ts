import fc from "fast-check";
import { expect, test } from "vitest";
import { analyseStudy } from "../../../../app/analysis/analyse-study.ts";
import { placedBesideProfiles } from "../../../../app/analysis/published/beside-profiles.ts";
import type { PublishedReference } from "../../../../app/analysis/published/published-figures.ts";
import { createRandom } from "../../../../app/analysis/random.ts";
import type { StudyData } from "../../../../app/analysis/study-data.ts";
import { unitsOf } from "../../../../app/analysis/units.ts";
import { law } from "../laws.ts";
import { cohort, emptyStudy, metricColumns, options, reordered } from "../study-data.ts";

const speeds = ["metric_1", "metric_2", "metric_3"].map((id) => ({ id, scale: { kind: "levels" as const } }));
const reference: PublishedReference = {
  source: "report",
  year: 2024,
  metrics: [...speeds, { id: "metric_4", scale: { kind: "percent" } }],
  profiles: [
    { id: "elite", places: [1, 1, 1, 0.95] },
    { id: "high", places: [0.6, 0.6, 0.8, 0.9] },
    { id: "low", places: [0.2, 0.2, 0.2, 0.6] },
  ],
};

/** Teams of one organization, everybody in a team with the same three levels and the same percentage. */
function teams(rows: [number, number, number, number][], people = 5): StudyData {
  const n = rows.length * people;
  const column = (j: number) => Float64Array.from({ length: n }, (_, i) => rows[Math.floor(i / people)]![j]!);
  return emptyStudy({
    n,
    organization: new Int32Array(n),
    team: Int32Array.from({ length: n }, (_, i) => Math.floor(i / people)),
    organizations: ["org"],
    teams: rows.map((_, at) => ({ key: `team ${at}`, organization: 0 })),
    metrics: metricColumns([column(0), column(1), column(2), column(3).map((x) => (x > 45 ? 1 : 6))]),
    raw: [{ id: "metric_4", values: column(3) }],
  });
}

const placed = (data: StudyData, of = reference) =>
  placedBesideProfiles(unitsOf(data, "team"), data, "team", of)!;

test("by hand: nearest profile, the next one, the margin and the nearest on each metric alone", () => {
  // 0.6, 0.6, 0.6 and 10 %: only the third metric lies off the second profile, by 0.2.
  const [unit] = placed(teams([[4, 4, 4, 10]])).units;
  expect(unit).toMatchObject({ key: "team 0", profile: "high", next: "elite" });
  const toElite = Math.hypot(0.4, 0.4, 0.4, 0.05);
  expect(unit!.margin).toBeCloseTo((toElite - 0.2) / toElite, 12);
  expect(unit!.byMetric).toEqual([["high"], ["high"], ["high"], ["high"]]);
});

test("by hand: on the border between two profiles one answer decides, far from it none does", () => {
  // Half-way: elite and high are about equally near.
  const [near, far] = placed(
    teams([
      [5, 5, 6, 7],
      [1, 1, 1, 60],
    ]),
  ).units;
  expect(near!.keepsAfterOneStep).toBe(false);
  expect(far).toMatchObject({ profile: "low", keepsAfterOneStep: true });
});

test("by hand: a percentage is taken as it is, or in a year's own bins, and less is better", () => {
  const bins: PublishedReference = {
    ...reference,
    metrics: [...speeds, { id: "metric_4", scale: { kind: "bins", upTo: [15, 30, 45, 60, 75, 100] } }],
  };
  const data = teams([[4, 4, 4, 46]]);
  // 46 % is the fourth of six bins: 1 - 3 / 5 = .4, nearest to .6; as it is: .54.
  expect(placed(data, bins).units[0]!.byMetric[3]).toEqual(["low"]);
  expect(placed(teams([[4, 4, 4, 4]]), bins).units[0]!.byMetric[3]).toEqual(["elite"]);
  expect(placed(teams([[4, 4, 4, 12]])).units[0]!.byMetric[3]).toEqual(["high"]);
});

test("nobody is placed on fewer metrics than the profiles have, and no respondent is listed", () => {
  const data = teams([
    [4, 4, 4, 10],
    [5, 5, 5, Number.NaN],
  ]);
  expect(placed(data).units.map(({ key }) => key)).toEqual(["team 0"]);
  expect(placedBesideProfiles(unitsOf(data, "respondent"), data, "respondent", reference)).toBeNull();
  const other = {
    ...reference,
    metrics: [...speeds, { id: "not asked", scale: { kind: "percent" as const } }],
  };
  expect(placedBesideProfiles(unitsOf(data, "team"), data, "team", other)).toBeNull();
});

test("a unit that answers as a profile's medians do is that profile, with all to spare", () => {
  law(
    fc.property(
      fc.tuple(...[1, 2, 3].map(() => fc.integer({ min: 0, max: 5 }))),
      fc.integer({ min: 0, max: 100 }),
      (levels, percent) => {
        const own = [...levels.map((level) => level / 5), 1 - percent / 100];
        const far = own.map((place) => (place < 0.5 ? place + 0.5 : place - 0.5));
        const of = {
          ...reference,
          profiles: [
            { id: "other", places: far },
            { id: "own", places: own },
          ],
        };
        const row = [...levels.map((level) => level + 1), percent] as [number, number, number, number];
        expect(placed(teams([row]), of).units[0]).toMatchObject({ profile: "own", margin: 1 });
      },
    ),
    30,
  );
});

const small = (organizations: number): StudyData => {
  const data = cohort(createRandom(9), { organizations, teams: 2, people: 6 });
  const percents = { id: "metric_4", values: data.metrics[3]!.values.map((level) => 100 - 15 * level) };
  const published = { reference, averages: {}, findings: [] };
  return { ...data, raw: [percents], published };
};

test("under 30 units every unit stands beside the published profiles, the worse ones beside worse profiles; from 30 on the cohort speaks", () => {
  const { besidePublished: beside, levels } = analyseStudy(small(29), options);
  expect(levels.status).toBe("refused");
  expect(beside).toMatchObject({ source: "report", year: 2024, profiles: ["elite", "high", "low"] });
  expect(beside!.units).toHaveLength(29);
  expect(beside!.units[0]).toMatchObject({ key: "org 0000", profile: "low" });
  expect(beside!.units[2]).toMatchObject({ key: "org 0002", profile: "elite" });
  expect(Object.keys(beside!.units[0]!)).not.toContain("probability");
  expect(analyseStudy(small(30), options).besidePublished).toBeNull();
  expect(analyseStudy({ ...small(29), published: undefined } as never, options).besidePublished).toBeNull();
});

test("the order of people and teams does not matter", () => {
  const data = small(12);
  const again = analyseStudy(reordered(data, 5), options);
  expect(again.besidePublished).toEqual(analyseStudy(data, options).besidePublished);
});
