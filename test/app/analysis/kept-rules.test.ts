/** Rules of the method that no formula shows, through the front door: each of these fails when its rule is dropped. */
import { expect, test } from "vitest";
import { analyseStudy } from "../../../app/analysis/analyse-study.ts";
import { createRandom } from "../../../app/analysis/random.ts";
import { clusterF } from "../../../app/analysis/stat/cluster_F.ts";
import type { StudyData } from "../../../app/analysis/study-data.ts";
import { catalogues } from "../../../app/i18n/all.ts";
import { languages } from "../../../app/i18n/languages.ts";
import { cohort, options } from "./study-data.ts";

/** Organization 0 is what the test says: `level(team, person)` is the answer to every metric. Four teams of ten people. */
function withOrganization(level: (team: number, person: number) => number): StudyData {
  const data = cohort(createRandom(6), { organizations: 36, teams: 4, people: 10, spread: 0.4 });
  for (const { values } of data.metrics)
    for (let row = 0; row < 40; row++) values[row] = level(Math.floor(row / 10), row % 10);
  return data;
}

const first = (data: StudyData) => analyseStudy(data, { ...options, draws: 100 }).units[0]!;

test("units: people make a team's median, teams an organization's, and a large team counts once", () => {
  const data = withOrganization((team) => [1, 2, 2, 6][team]!);
  // Thirty of the forty move to the team that answers 6: by people the median would be 6.
  for (let row = 0; row < 40; row++) if (row % 10 > 2) data.team[row] = 3;
  for (const { values } of data.metrics)
    for (let row = 0; row < 40; row++) values[row] = [1, 2, 2, 6][data.team[row]!]!;
  expect(first(data).metrics).toEqual([2, 2, 2, 2]);
});

test("certainty: teams are drawn anew too, so an organization of two kinds of teams is not certain of its level", () => {
  // Within each team everybody answers alike: only drawing teams can show it.
  const split = first(withOrganization((team) => (team < 2 ? 1 : 6)));
  expect(split.probability).toBeLessThan(0.8);
  expect(split.between).not.toBeNull();
  const alike = first(withOrganization(() => 6));
  expect(alike).toMatchObject({ probability: 1, between: null, level: "high" });
});

test("certainty: people are drawn anew too, so teams whose people disagree are not certain of their level", () => {
  // Every team is the same: only drawing people can show it.
  const split = first(withOrganization((_, person) => (person % 2 === 0 ? 1 : 6)));
  expect(split.probability).toBeLessThan(0.95);
});

/** Paths of every p in a value. */
function pathsOfP(value: unknown, path: string[] = []): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => {
    const here = [...path, Array.isArray(value) ? "*" : key];
    const own = /^(p|pValue|p_value|pDifference|significant)$/.test(key) ? [here.join(".")] : [];
    return [...own, ...pathsOfP(inside, here)];
  });
}

test("circularity: no result tests the levels on the metrics that formed them", () => {
  const result = analyseStudy(cohort(createRandom(3), { organizations: 36, teams: 2, people: 5 }), options);
  const found = new Set(pathsOfP(result));
  // Whether there are groups at all, by populations without any; and correlations between columns of respondents. Nothing by level.
  const allowed = ["levels.groups.p", "metricAssociations.*.p", "associations.*.p"];
  expect([...found].filter((path) => !allowed.includes(path))).toEqual([]);
});

test("circularity: the researchers' F of clusters is description, without a p", () => {
  const data = cohort(createRandom(3), { organizations: 36, teams: 1, people: 1 });
  const answer = clusterF.run({
    columns: data.metrics.map(({ id, values }) => ({ name: id, values })),
    by: null,
    weights: null,
    tables: {},
    options: {},
  });
  expect(Object.keys(Object(answer))).toHaveLength(4);
  expect(pathsOfP(answer)).toEqual([]);
});

test.each(languages)(
  "circularity: no page in %s calls a difference between levels significant",
  (language) => {
    const claims = Object.entries(catalogues[language]).filter(
      ([key, words]) =>
        /^(levels|capabilities|overview|verdict)\./.test(key) && /signifi|有意|دلالة إحصائية/i.test(words),
    );
    expect(claims).toEqual([]);
  },
);
