/** From respondents to units of analysis: who is a unit, and which metric levels it has. What is found among units is not decided here. */
import { distinctRows } from "./clustering/distinct-rows.ts";
import { countedTeams } from "./counted-teams.ts";
import { groupedMedian, median } from "./descriptive.ts";
import { groupRows, sizeOf, valuesOf } from "./groups.ts";
import type { MetricColumn, StudyData, UnitOfAnalysis } from "./study-data.ts";

/** Units in the order of their keys; `columns` holds one level per metric and unit, NaN where no respondent of it answered. */
export type Units = {
  keys: string[];
  /** Key of the organization a team belongs to, null otherwise. */
  organizations: (string | null)[];
  /** Units behind an entry: one, except for respondents, where equal answers share an entry. */
  weights: Float64Array;
  respondents: Int32Array;
  columns: Float64Array[];
  /** Entry of each respondent, -1 when outside. */
  unitOf: Int32Array;
  /** Of organizations: their teams' levels. */
  teams: { unit: Int32Array; columns: Float64Array[] } | null;
};

/**
 * Units with at least one respondent.
 *
 * - team: the grouped median of its respondents, metric by metric; a plain one would make most large teams alike.
 * - organization: the plain median over its teams, each counting once whatever its size. Respondents without a team form one more team, and
 *   those of small teams with them.
 * - respondent: everybody with the same answers shares one entry, so that no person is listed.
 */
export function unitsOf(data: StudyData, unit: UnitOfAnalysis): Units {
  if (unit === "respondent") return respondentUnits(data.metrics, data.n);
  const named = data.teams.length;
  const group = unit === "organization" ? countedTeams(data) : data.team;
  const teams = aggregated(
    group,
    named + data.organizations.length,
    data.metrics.map((metric) => metric.values),
    groupedMedian,
  );
  if (unit === "team") return teamUnits(data, teams, group);
  return organizationUnits(data, teams);
}

type Aggregated = { sizes: Int32Array; columns: Float64Array[] };

/** Centre of each column by group. */
function aggregated(
  index: Int32Array,
  count: number,
  columns: Float64Array[],
  centre: (values: Float64Array) => number,
): Aggregated {
  const groups = groupRows(index, count);
  return {
    sizes: Int32Array.from({ length: count }, (_, group) => sizeOf(groups, group)),
    columns: columns.map((column) =>
      Float64Array.from({ length: count }, (_, group) => centre(valuesOf(groups, group, column))),
    ),
  };
}

function teamUnits(data: StudyData, teams: Aggregated, group: Int32Array): Units {
  const organizationOf = (team: number): string => data.organizations[data.teams[team]!.organization]!;
  const order = data.teams
    .map((_, team) => team)
    .filter((team) => teams.sizes[team]! > 0)
    .sort(
      (a, b) => byKey(organizationOf(a), organizationOf(b)) || byKey(data.teams[a]!.key, data.teams[b]!.key),
    );
  const position = positions(order, data.teams.length);
  return {
    keys: order.map((team) => data.teams[team]!.key),
    organizations: order.map(organizationOf),
    weights: new Float64Array(order.length).fill(1),
    respondents: Int32Array.from(order, (team) => teams.sizes[team]!),
    columns: teams.columns.map((column) => Float64Array.from(order, (team) => column[team]!)),
    unitOf: group.map((team) => (team < 0 ? -1 : position[team]!)),
    teams: null,
  };
}

function organizationUnits(data: StudyData, teams: Aggregated): Units {
  const named = data.teams.length;
  const places = data.organizations.length;
  // Teams, then one pseudo team an organization; those without respondents belong nowhere.
  const organizationOfTeam = Int32Array.from({ length: named + places }, (_, team) =>
    teams.sizes[team] === 0 ? -1 : team < named ? data.teams[team]!.organization : team - named,
  );
  const organizations = aggregated(organizationOfTeam, places, teams.columns, median);
  const respondents = new Int32Array(places);
  for (const organization of data.organization) if (organization >= 0) respondents[organization]!++;
  const order = data.organizations
    .map((_, organization) => organization)
    .filter((organization) => respondents[organization]! > 0)
    .sort((a, b) => byKey(data.organizations[a]!, data.organizations[b]!));
  const position = positions(order, places);
  return {
    keys: order.map((organization) => data.organizations[organization]!),
    organizations: order.map(() => null),
    weights: new Float64Array(order.length).fill(1),
    respondents: Int32Array.from(order, (organization) => respondents[organization]!),
    columns: organizations.columns.map((column) => Float64Array.from(order, (at) => column[at]!)),
    unitOf: data.organization.map((organization) => (organization < 0 ? -1 : position[organization]!)),
    teams: {
      unit: organizationOfTeam
        .slice(0, named)
        .map((organization) => (organization < 0 ? -1 : position[organization]!)),
      columns: teams.columns.map((column) => column.slice(0, named)),
    },
  };
}

/** Levels start at 1, so 0 can stand for missing while equal answers are brought together. */
function respondentUnits(metrics: MetricColumn[], n: number): Units {
  const answers = metrics.map(({ values }) => values.map((value) => (Number.isNaN(value) ? 0 : value)));
  // Without metrics everybody is alike.
  const { points, index } = distinctRows(answers.length > 0 ? answers : [new Float64Array(n)]);
  const level = (entry: number, metric: number): number => points.coordinates[entry * points.p + metric]!;
  const entries = Array.from({ length: points.m }, (_, entry) => entry);
  return {
    keys: entries.map((entry) => metrics.map((_, j) => level(entry, j) || "-").join(" ")),
    organizations: entries.map(() => null),
    weights: points.weights,
    respondents: Int32Array.from(points.weights),
    columns: metrics.map((_, j) => Float64Array.from(entries, (entry) => level(entry, j) || Number.NaN)),
    unitOf: index,
    teams: null,
  };
}

function positions(order: number[], count: number): Int32Array {
  const position = new Int32Array(count).fill(-1);
  for (let i = 0; i < order.length; i++) position[order[i]!] = i;
  return position;
}

/** By code units: the same order under every locale. */
function byKey(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
