/** Respondents inside teams inside organizations: in an order of their own content, aggregated by a given rule, and drawn anew. */
import type { Random } from "../random.ts";
import type { Nesting } from "./pair-correlations.ts";

/** Centre of the answers of a team, and of the teams of an organization (the rule of units.ts). */
export type AggregationRule = {
  unit: "team" | "organization";
  team: (answers: Float64Array) => number;
  organization: (teams: Float64Array) => number;
};

export type Nested = { columns: Float64Array[]; nesting: Nesting };

/**
 * The same people sorted by their answers, in teams sorted by their people, in organizations sorted by their teams, all numbered anew: chance
 * then meets them in the same order however they came. Without nesting only sorted by answers.
 */
export function inOwnOrder(
  columns: Float64Array[],
  nesting: Nesting | null,
): { columns: Float64Array[]; nesting: Nesting | null } {
  const n = columns[0]!.length;
  const key = Array.from({ length: n }, (_, i) => columns.map((column) => column[i]!).join(" "));
  const rows = Array.from({ length: n }, (_, i) => i).sort((a, b) => byText(key[a]!, key[b]!));
  const reordered = (order: number[]) => columns.map((column) => Float64Array.from(order, (i) => column[i]!));
  if (nesting === null) return { columns: reordered(rows), nesting: null };
  // Whoever has no organization stands at the end, alone.
  const teams = [...grouped(rows, (i) => (nesting.team[i]! < 0 ? -1 - i : nesting.team[i]!)).values()].map(
    (people) => ({
      people,
      home: nesting.organization[people[0]!]!,
      named: nesting.team[people[0]!]! >= 0,
      key: people.map((i) => key[i]!).join("|"),
    }),
  );
  teams.sort((a, b) => byText(a.key, b.key));
  const homes = [...grouped(teams, (team) => team.home).entries()].map(([home, own]) => ({
    home,
    teams: own,
    key: own.map((team) => team.key).join("||"),
  }));
  homes.sort((a, b) => Number(a.home < 0) - Number(b.home < 0) || byText(a.key, b.key));
  const order: number[] = [];
  const [team, organization]: number[][] = [[], []];
  let teamNumber = 0;
  for (const [at, home] of homes.entries()) {
    for (const one of home.teams) {
      for (const i of one.people) {
        order.push(i);
        team!.push(one.named ? teamNumber : -1);
        organization!.push(home.home < 0 ? -1 : at);
      }
      if (one.named) teamNumber++;
    }
  }
  return {
    columns: reordered(order),
    nesting: { team: Int32Array.from(team!), organization: Int32Array.from(organization!) },
  };
}

const mostRemembered = 7;
const fewestTooMany = 128;

/**
 * The same rule, but quick for the same few whole answers met a million times: each mixture of answers 1 .. 7 of up to 127 people is worked
 * out once. The centre of a team must not depend on the order of its answers.
 */
export function remembering(rule: AggregationRule): AggregationRule {
  const known = new Map<number, number>();
  const team = (answers: Float64Array): number => {
    if (answers.length >= fewestTooMany) return rule.team(answers);
    let mixture = 0;
    for (let i = 0; i < answers.length; i++) {
      const answer = answers[i]!;
      if (!(answer >= 1 && answer <= mostRemembered && Number.isInteger(answer))) return rule.team(answers);
      mixture += fewestTooMany ** (answer - 1);
    }
    let centre = known.get(mixture);
    if (centre === undefined) {
      centre = rule.team(answers);
      known.set(mixture, centre);
    }
    return centre;
  };
  return { ...rule, team };
}

/** Columns of the units: of teams by their people, of organizations by their teams. Units in the order of their numbers. */
export function aggregated({ columns, nesting }: Nested, rule: AggregationRule): Float64Array[] {
  const teams = [...grouped(indices(nesting.team), (i) => nesting.team[i]!).entries()].filter(
    ([team]) => team >= 0,
  );
  const ofTeams = columns.map((column) => {
    const centres = new Float64Array(teams.length);
    for (let t = 0; t < teams.length; t++) centres[t] = rule.team(valuesAt(column, teams[t]![1]));
    return centres;
  });
  if (rule.unit === "team") return ofTeams;
  const homes = grouped(indices(teams), (t) => nesting.organization[teams[t]![1][0]!]!);
  const units = [...homes.entries()].filter(([home]) => home >= 0).sort(([a], [b]) => a - b);
  return ofTeams.map((column) =>
    Float64Array.from(units, ([, own]) => rule.organization(valuesAt(column, own))),
  );
}

function valuesAt(column: Float64Array, rows: number[]): Float64Array {
  const values = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i++) values[i] = column[rows[i]!]!;
  return values;
}

/**
 * Two-stage bootstrap of each unit: its teams anew, then the people of each drawn team. How often does the unit keep its place?
 * @param of unit of each respondent, -1 = none; nesting as given, units in the caller's order
 * @param keeps whether a drawn row of metrics belongs to the unit's own class
 * @returns by unit the share of the draws that keep it; NaN where every draw lacks a metric
 */
export function placesKept(
  { columns, nesting }: Nested,
  of: Int32Array,
  count: number,
  rule: AggregationRule,
  keeps: (unit: number, row: number[]) => boolean | null,
  { draws, random }: { draws: number; random: Random },
): Float64Array {
  const people = grouped(indices(of), (i) => of[i]!);
  return Float64Array.from({ length: count }, (_, unit) => {
    const rows = people.get(unit) ?? [];
    if (rows.length === 0) return Number.NaN;
    const own = inOwnOrder(
      columns.map((column) => Float64Array.from(rows, (i) => column[i]!)),
      {
        team: Int32Array.from(rows, (i) => nesting.team[i]!),
        organization: Int32Array.from(rows, () => 0),
      },
    ) as Nested;
    const teams = [...grouped(indices(own.nesting.team), (i) => own.nesting.team[i]!).values()];
    let [kept, counted] = [0, 0];
    for (let draw = 0; draw < draws; draw++) {
      const found = keeps(unit, drawnAnew(own.columns, teams, rule, random));
      if (found === null) continue;
      counted++;
      if (found) kept++;
    }
    return kept / counted;
  });
}

function drawnAnew(
  columns: Float64Array[],
  teams: number[][],
  rule: AggregationRule,
  random: Random,
): number[] {
  const centres = columns.map(() => new Float64Array(teams.length));
  for (let t = 0; t < teams.length; t++) {
    const people = teams[Math.floor(random() * teams.length)]!;
    const rows = people.map(() => people[Math.floor(random() * people.length)]!);
    for (let j = 0; j < columns.length; j++) centres[j]![t] = rule.team(valuesAt(columns[j]!, rows));
  }
  return centres.map((column) => (rule.unit === "team" ? column[0]! : rule.organization(column)));
}

function grouped<T>(items: readonly T[], by: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const own = groups.get(by(item));
    if (own) own.push(item);
    else groups.set(by(item), [item]);
  }
  return groups;
}

function indices(items: ArrayLike<unknown>): number[] {
  return Array.from({ length: items.length }, (_, i) => i);
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
