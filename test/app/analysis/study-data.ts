/** Builds study data for tests: small ones written out, and a simulated cohort with levels that are known. */
import { type ByteColumn, byteColumn, numbersOf } from "../../../app/analysis/byte-column.ts";
import { createRandom, normal, type Random, shuffled } from "../../../app/analysis/random.ts";
import type { AnalysisOptions, ConstructColumns, StudyData } from "../../../app/analysis/study-data.ts";

export const options: AnalysisOptions = { unit: "organization", k: 3, seed: 1, tieOrders: 3, draws: 10 };

/** Four metrics of six levels, three for throughput and one for stability. */
export function metricColumns(columns: Float64Array[]): StudyData["metrics"] {
  return columns.map((values, j) => ({
    id: `metric_${j + 1}`,
    axis: j < 3 ? "throughput" : "stability",
    levels: 6,
    values,
  }));
}

export function emptyStudy(overrides: Partial<StudyData> = {}): StudyData {
  const n = overrides.n ?? 0;
  return {
    n,
    organization: new Int32Array(n).fill(-1),
    team: new Int32Array(n).fill(-1),
    organizations: [],
    teams: [],
    metrics: [],
    raw: [],
    constructs: [],
    context: [],
    phase: new Int32Array(n).fill(-1),
    parents: {},
    ...overrides,
  };
}

export type Cohort = {
  organizations: number;
  teams: number;
  people: number;
  spread?: number;
  missing?: number;
};

/**
 * Organizations of a known level (0, 1, 2 in turn) with equal numbers of teams and people; answers lie around 1.5, 3.5 and 5.5.
 * The construct "ci" follows the level, "noise" does not.
 */
export function cohort(
  random: Random,
  { organizations, teams, people, spread = 0.7, missing = 0 }: Cohort,
): StudyData {
  const n = organizations * teams * people;
  const column = (): Float64Array => new Float64Array(n);
  const data = emptyStudy({
    n,
    organizations: Array.from({ length: organizations }, (_, i) => `org ${String(i).padStart(4, "0")}`),
    teams: Array.from({ length: organizations * teams }, (_, i) => ({
      key: `team ${String(i).padStart(5, "0")}`,
      organization: Math.floor(i / teams),
    })),
    metrics: metricColumns([column(), column(), column(), column()]),
    raw: [{ id: "percent", values: column() }],
  });
  const items = [0, 1].map(() => [column(), column(), column()]);
  const rounded = (value: number, top: number): number =>
    random() < missing ? Number.NaN : Math.max(1, Math.min(top, Math.round(value)));
  for (let i = 0; i < n; i++) {
    const team = Math.floor(i / people);
    const organization = Math.floor(team / teams);
    data.team[i] = team;
    data.organization[i] = organization;
    const centre = 1.5 + 2 * (organization % 3);
    for (const metric of data.metrics) metric.values[i] = rounded(centre + spread * normal(random), 6);
    data.raw[0]!.values[i] = Math.round(100 * random());
    const person = normal(random);
    for (const values of items[0]!) values[i] = rounded(centre + person + normal(random), 7);
    for (const values of items[1]!) values[i] = rounded(4 + person + normal(random), 7);
  }
  const constructs = ["ci", "noise"].map(
    (id, at): ConstructColumns => ({
      id,
      role: "capability",
      minAnswered: "half",
      shared: false,
      adaptive: false,
      min: 1,
      max: 7,
      items: items[at]!.map((values, item) => ({
        id: `${id}_${item + 1}`,
        overlaps: [],
        answers: byteColumn(values),
      })),
    }),
  );
  return { ...data, constructs };
}

/** The same answers, each changed. */
export function changed(answers: ByteColumn, change: (value: number, row: number) => number): ByteColumn {
  return byteColumn(numbersOf(answers).map(change));
}

/** The same study with respondents, organizations and teams in another order. */
export function reordered(data: StudyData, seed: number): StudyData {
  const random = createRandom(seed);
  const rows = shuffled([...data.organization.keys()], random);
  const organizations = shuffled([...data.organizations.keys()], random);
  const teams = shuffled([...data.teams.keys()], random);
  const moved = (values: Float64Array): Float64Array => Float64Array.from(rows, (i) => values[i]!);
  const renamed = (index: Int32Array, order: number[]): Int32Array =>
    Int32Array.from(rows, (i) => (index[i]! < 0 ? -1 : order.indexOf(index[i]!)));
  return {
    ...data,
    organization: renamed(data.organization, organizations),
    team: renamed(data.team, teams),
    organizations: organizations.map((at) => data.organizations[at]!),
    teams: teams.map((at) => ({
      key: data.teams[at]!.key,
      organization: organizations.indexOf(data.teams[at]!.organization),
    })),
    metrics: data.metrics.map((metric) => ({ ...metric, values: moved(metric.values) })),
    raw: data.raw.map((column) => ({ ...column, values: moved(column.values) })),
    context: data.context.map((column) => ({ ...column, values: moved(column.values) })),
    phase: Int32Array.from(rows, (i) => data.phase[i]!),
    ...(data.deployer && {
      deployer: {
        ...data.deployer,
        chosen: Int32Array.from(rows, (i) => data.deployer!.chosen[i]!),
      },
    }),
    constructs: data.constructs.map((construct) => ({
      ...construct,
      items: construct.items.map((item) => ({
        ...item,
        answers: byteColumn(moved(numbersOf(item.answers))),
      })),
    })),
  };
}
