/** The same answers in an order of their own, so that no result depends on the order in which people, teams or organizations came. */
import type { StudyData } from "./study-data.ts";

/**
 * Organizations and teams in the order of their keys; respondents by organization, team and then every answer. People who are alike in all
 * of it may change places: nothing can tell them apart. A copy; the input is left as it was.
 */
export function inCanonicalOrder(data: StudyData): StudyData {
  const organizations = order(data.organizations.length, (a, b) =>
    byText(data.organizations[a]!, data.organizations[b]!),
  );
  const placeOf = inverse(organizations);
  const teams = order(
    data.teams.length,
    (a, b) =>
      placeOf[data.teams[a]!.organization]! - placeOf[data.teams[b]!.organization]! ||
      byText(data.teams[a]!.key, data.teams[b]!.key),
  );
  const organization = renumbered(data.organization, placeOf);
  const team = renumbered(data.team, inverse(teams));
  const columns = [organization, team, ...answersOf(data)];
  const rows = order(data.n, (a, b) => {
    for (const column of columns) {
      const difference = compare(column[a]!, column[b]!);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  const named = <T extends { values: Float64Array }>(each: T): T => ({
    ...each,
    values: moved(each.values, rows),
  });
  return {
    ...data,
    organization: moved(organization, rows),
    team: moved(team, rows),
    organizations: organizations.map((at) => data.organizations[at]!),
    teams: teams.map((at) => ({
      key: data.teams[at]!.key,
      organization: placeOf[data.teams[at]!.organization]!,
    })),
    metrics: data.metrics.map(named),
    raw: data.raw.map(named),
    constructs: data.constructs.map((construct) => ({
      ...construct,
      items: construct.items.map((item) => ({
        ...item,
        answers: { ...item.answers, codes: moved(item.answers.codes, rows) },
      })),
    })),
    ...(data.teamChoices && {
      teamChoices: data.teamChoices.map((choice) => ({ ...choice, chosen: moved(choice.chosen, rows) })),
    }),
    context: data.context.map(named),
    phase: moved(data.phase, rows),
    ...(data.deployer && {
      deployer: { ...data.deployer, chosen: moved(data.deployer.chosen, rows) },
    }),
  };
}

/** Everything that is computed with decimals; answers that are only counted need no order. */
function answersOf({ metrics, raw, constructs, context, phase, deployer }: StudyData): ArrayLike<number>[] {
  return [
    ...metrics.map(({ values }) => values),
    ...raw.map(({ values }) => values),
    ...constructs.flatMap(({ items }) => items.map(({ answers }) => answers.codes)),
    ...context.map(({ values }) => values),
    phase,
    ...(deployer ? [deployer.chosen] : []),
  ];
}

function order(count: number, by: (a: number, b: number) => number): number[] {
  return Array.from({ length: count }, (_, i) => i).sort(by);
}

function inverse(sorted: number[]): Int32Array {
  const place = new Int32Array(sorted.length);
  for (const [at, from] of sorted.entries()) place[from] = at;
  return place;
}

function renumbered(index: Int32Array, place: Int32Array): Int32Array {
  return index.map((at) => (at < 0 ? at : place[at]!));
}

type Column = Float64Array | Int32Array | Uint8Array;

function moved<T extends Column>(column: T, rows: number[]): T;
function moved(column: Column, rows: number[]): Column {
  const copy = column.slice();
  for (let i = 0; i < rows.length; i++) copy[i] = column[rows[i]!]!;
  return copy;
}

/** Missing answers stand last. */
function compare(a: number, b: number): number {
  if (a === b) return 0;
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : 1;
  return Number.isNaN(b) ? -1 : a - b;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
