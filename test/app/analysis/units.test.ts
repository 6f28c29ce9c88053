import fc from "fast-check";
import { expect, test } from "vitest";
import { median } from "../../../app/analysis/descriptive.ts";
import type { StudyData } from "../../../app/analysis/study-data.ts";
import { unitsOf } from "../../../app/analysis/units.ts";
import { answers, law } from "./laws.ts";
import { emptyStudy, metricColumns } from "./study-data.ts";

const no = Number.NaN;

/** Respondents written as [organization, team, level]. */
function study(rows: [number, number, number][], teams: number[]): StudyData {
  return emptyStudy({
    n: rows.length,
    organization: Int32Array.from(rows, ([organization]) => organization),
    team: Int32Array.from(rows, ([, team]) => team),
    organizations: ["zeta", "alpha", "midway"],
    teams: teams.map((organization, i) => ({ key: `t${teams.length - i}`, organization })),
    metrics: metricColumns([Float64Array.from(rows, ([, , level]) => level)]),
  });
}

test("an organization is the median of its teams, whatever their size", () => {
  // Team 0: 1, 1, 1, 1, 1; team 1: 5; team 2: 6. By people the median would be 1.
  const rows: [number, number, number][] = [...new Array(5)].map(() => [0, 0, 1]);
  const units = unitsOf(study([...rows, [0, 1, 5], [0, 2, 6]], [0, 0, 0]), "organization");
  expect(units.keys).toEqual(["zeta"]);
  expect([...units.columns[0]!]).toEqual([5]);
  expect([...units.respondents]).toEqual([7]);
});

test("small teams count together, and where they are few together, with the smallest other team", () => {
  const team = (at: number, n: number, level: number) =>
    Array.from({ length: n }, (): [number, number, number] => [0, at, level]);
  const of = (rows: [number, number, number][], fewest?: number) => {
    const data = study(rows, [0, 0, 0]);
    return [...unitsOf({ ...data, ...(fewest && { fewest }) }, "organization").columns[0]!];
  };
  // Each alone: 1, 5, 6. The two and the three of the small ones are one team of five, whose centre is near 6.
  const rows = [...team(0, 5, 1), ...team(1, 2, 5), ...team(2, 3, 6)];
  expect(of(rows)).toEqual([5]);
  const [together] = of(rows, 5);
  expect(together).toBeCloseTo((1 + median(Float64Array.of(5 + 2 / 3))) / 2, 1);
  // One person alone stays no team: nobody's answer is the organization's.
  const alone = [...team(0, 6, 2), ...team(1, 5, 2), ...team(2, 1, 6)];
  expect(of(alone, 5)[0]).toBeLessThan(2.2);
  // A study of small teams only is one team of all.
  expect(of([...team(0, 2, 3), ...team(1, 2, 3)], 5)).toEqual([3]);
  // Whoever is counted where, everybody is of the organization, and a team as a unit stays what it is.
  expect([...unitsOf({ ...study(rows, [0, 0, 0]), fewest: 5 }, "organization").respondents]).toEqual([10]);
  expect(unitsOf({ ...study(rows, [0, 0, 0]), fewest: 5 }, "team").keys).toHaveLength(3);
});

test("a team is the grouped median of its people", () => {
  const rows = [3, 3, 4, 4, 4].map((level): [number, number, number] => [0, 0, level]);
  expect(unitsOf(study(rows, [0]), "team").columns[0]![0]).toBeCloseTo(3.5 + 0.5 / 3, 12);
  expect(unitsOf(study(rows, [0]), "organization").columns[0]![0]).toBeCloseTo(3.5 + 0.5 / 3, 12);
});

test("respondents without a team form one more team of their organization", () => {
  const units = unitsOf(
    study(
      [
        [1, 0, 2],
        [1, 0, 2],
        [1, -1, 6],
        [1, -1, 4],
      ],
      [1],
    ),
    "organization",
  );
  expect([...units.columns[0]!]).toEqual([(2 + 5) / 2]);
  expect(units.teams!.columns[0]).toHaveLength(1);
});

test("units come by key, without those nobody answered for, and know their respondents", () => {
  const data = study(
    [
      [0, -1, 3],
      [1, -1, 4],
      [-1, -1, 5],
    ],
    [],
  );
  const units = unitsOf(data, "organization");
  expect(units.keys).toEqual(["alpha", "zeta"]);
  expect([...units.unitOf]).toEqual([1, 0, -1]);
  expect([...units.columns[0]!]).toEqual([4, 3]);
});

test("teams are ordered by organization, then key; respondents without a team stay outside", () => {
  const data = study(
    [
      [0, 0, 3],
      [1, 1, 4],
      [0, 2, 5],
      [0, -1, 6],
    ],
    [0, 1, 0],
  );
  const units = unitsOf(data, "team");
  expect(units.organizations).toEqual(["alpha", "zeta", "zeta"]);
  expect(units.keys).toEqual(["t2", "t1", "t3"]);
  expect([...units.unitOf]).toEqual([2, 0, 1, -1]);
  expect([...units.columns[0]!]).toEqual([4, 5, 3]);
});

test("a unit whose respondents all left a metric out has no level there", () => {
  const units = unitsOf(
    study(
      [
        [0, 0, no],
        [0, 0, no],
        [1, 1, 2],
        [1, 1, no],
      ],
      [0, 1],
    ),
    "organization",
  );
  expect([...units.columns[0]!]).toEqual([2, no]);
});

test("respondents with the same answers share an entry; missing is an answer of its own", () => {
  const data = emptyStudy({
    n: 5,
    metrics: metricColumns([Float64Array.of(1, no, 1, 1, no), Float64Array.of(6, 2, 6, no, 2)]),
  });
  const units = unitsOf(data, "respondent");
  expect(units.keys).toEqual(["- 2", "1 -", "1 6"]);
  expect([...units.weights]).toEqual([2, 1, 2]);
  expect([...units.unitOf]).toEqual([2, 0, 2, 1, 0]);
  expect(units.columns.map((column) => [...column])).toEqual([
    [no, 1, 1],
    [2, no, 6],
  ]);
});

test("nobody, and nobody asked, make no units or one", () => {
  for (const unit of ["organization", "team", "respondent"] as const)
    expect(unitsOf(emptyStudy(), unit).keys).toEqual([]);
  expect(unitsOf(emptyStudy({ n: 3 }), "respondent")).toMatchObject({
    keys: [""],
    weights: Float64Array.of(3),
  });
});

test("with one respondent a team, an organization is the plain median of its people", () => {
  law(
    fc.property(fc.array(answers(6), { minLength: 1, maxLength: 15 }), (levels) => {
      const rows = levels.map((level, i): [number, number, number] => [2, i, level]);
      const units = unitsOf(
        study(
          rows,
          levels.map(() => 2),
        ),
        "organization",
      );
      expect(units.columns[0]![0]).toEqual(median(Float64Array.from(levels)));
    }),
  );
});
