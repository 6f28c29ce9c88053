/** Scores of one construct for everybody, its items, its reliability, and its means by organization, team and level. */
import { numbersOf } from "./byte-column.ts";
import { meanAndSd } from "./descriptive.ts";
import { groupRows, valuesOf } from "./groups.ts";
import { cronbachAlpha } from "./psychometrics/reliability.ts";
import { type AgreementGate, withheldBy } from "./quality/agreement-gates.ts";
import type { ConstructColumns, LevelName, StudyData } from "./study-data.ts";
import type { ConstructResult, GroupScore, UnitScore } from "./study-result.ts";

/** The groups whose means are shown: keys in canonical order, and the position of each respondent among them (-1 = none). */
export type ScoreGroups = {
  organizations: { keys: string[]; index: Int32Array };
  teams: { keys: { key: string; organization: string }[]; index: Int32Array };
  levels: { keys: LevelName[]; index: Int32Array };
};

/**
 * @param scores of the construct's respondents, NaN = not scored
 * @param gates of all constructs: a mean that may not speak for its unit is left out here, so that nothing behind it can tell it
 */
export function constructResult(
  construct: ConstructColumns,
  scores: Float64Array,
  groups: ScoreGroups,
  nesting: ConstructResult["nesting"],
  gates: readonly AgreementGate[],
): ConstructResult {
  const gateOf = (unit: AgreementGate["unit"]) =>
    gates.find((gate) => gate.construct === construct.id && gate.unit === unit);
  const [organizations, teams] = [gateOf("organization"), gateOf("team")];
  return {
    id: construct.id,
    role: construct.role,
    min: construct.min,
    max: construct.max,
    items: construct.items.map((item) => ({ id: item.id, ...meanAndSd(numbersOf(item.answers)) })),
    ...meanAndSd(scores),
    alpha: cronbachAlpha(construct.items.map(({ answers }) => numbersOf(answers))),
    nesting,
    byOrganization: byGroup(groups.organizations, scores, (key) => ({ key })).map((score) =>
      gated(score, withheldBy(organizations, { key: score.key, organization: null })),
    ),
    byTeam: byGroup(groups.teams, scores, (team) => team).map((score) =>
      gated(score, withheldBy(teams, score)),
    ),
    byLevel: byGroup(groups.levels, scores, (level) => ({ level })),
  };
}

function gated<Key>(score: Key & GroupScore, withheld: UnitScore["withheld"]): Key & UnitScore {
  return withheld === null ? { ...score, withheld } : { ...score, mean: null, withheld };
}

function byGroup<Key, Named>(
  { keys, index }: { keys: Key[]; index: Int32Array },
  scores: Float64Array,
  named: (key: Key) => Named,
): (Named & GroupScore)[] {
  const groups = groupRows(index, keys.length);
  return keys.flatMap((key, group) => {
    const { n, mean, sd } = meanAndSd(valuesOf(groups, group, scores));
    return mean === null ? [] : [{ ...named(key), n, mean, sd }];
  });
}

/** Organizations and teams in the order of their keys, and the level of each respondent's unit. */
export function scoreGroups(data: StudyData, levelOf: (LevelName | null)[], names: LevelName[]): ScoreGroups {
  const organizations = data.organizations.map((key, at) => ({ key, at }));
  organizations.sort((a, b) => compare(a.key, b.key));
  const teams = data.teams.map(({ key, organization }, at) => ({
    key,
    organization: data.organizations[organization]!,
    at,
  }));
  teams.sort((a, b) => compare(a.organization, b.organization) || compare(a.key, b.key));
  return {
    organizations: {
      keys: organizations.map(({ key }) => key),
      index: reindexed(data.organization, organizations),
    },
    teams: {
      keys: teams.map(({ key, organization }) => ({ key, organization })),
      index: reindexed(data.team, teams),
    },
    levels: {
      keys: names,
      index: Int32Array.from(levelOf, (level) => (level === null ? -1 : names.indexOf(level))),
    },
  };
}

function reindexed(index: Int32Array, sorted: { at: number }[]): Int32Array {
  const position = new Int32Array(sorted.length);
  for (const [i, { at }] of sorted.entries()) position[at] = i;
  return index.map((at) => (at < 0 ? -1 : position[at]!));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
