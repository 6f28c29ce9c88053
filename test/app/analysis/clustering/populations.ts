/** Populations whose truth is known: clear groups, overlapping ones, a continuum, a skewed continuum; of people alone, or in teams and organizations. */

import { performanceProfile } from "../../../../app/analysis/clustering/performance-profile.ts";
import type { ProfileOptions } from "../../../../app/analysis/clustering/profile-request.ts";
import type { PerformanceProfile } from "../../../../app/analysis/clustering/profile-result.ts";
import { groupedMedian, median } from "../../../../app/analysis/descriptive.ts";
import { normal, type Random } from "../../../../app/analysis/random.ts";

export const metrics: ProfileOptions["metrics"] = [
  { id: "deployments", axis: "throughput", levels: 6 },
  { id: "lead_time", axis: "throughput", levels: 6 },
  { id: "restore", axis: "stability", levels: 6 },
  { id: "failures", axis: "stability", levels: 6 },
];

export type Kind = "clear" | "overlapping" | "continuum" | "skewed";

const places = { clear: [1.7, 3.5, 5.3], overlapping: [2.2, 3.5, 4.8] };
const spreads: Record<Kind, number> = { clear: 0.65, overlapping: 0.9, continuum: 0.9, skewed: 0.9 };

/** Where somebody stands, on the scale of answers: one of three places, or anywhere. */
function standing(kind: Kind, random: Random): { group: number; at: number } {
  const draw = random();
  const group = draw < 0.3 ? 0 : draw < 0.75 ? 1 : 2;
  if (kind === "clear" || kind === "overlapping") return { group, at: places[kind][group]! };
  const z = normal(random);
  // Log-normal: most near the lower end, few far above.
  return { group: 0, at: kind === "skewed" ? 1.2 + 0.9 * Math.exp(0.7 * z) : 3.5 + 1.1 * z };
}

const answer = (value: number): number => Math.max(1, Math.min(6, Math.round(value)));

export type People = { columns: Float64Array[]; group: Int32Array };

export function people(kind: Kind, n: number, random: Random): People {
  const columns = metrics.map(() => new Float64Array(n));
  const group = new Int32Array(n);
  for (let i = 0; i < n; i++) {
    const own = standing(kind, random);
    group[i] = own.group;
    for (const column of columns) column[i] = answer(own.at + spreads[kind] * normal(random));
  }
  return { columns, group };
}

export type Organizations = People & { team: Int32Array; organization: Int32Array; units: Float64Array[] };

/** 2 to 5 teams of 4 to 9 people; teams and people differ from their organization. `group` is of organizations. */
export function organizations(kind: Kind, count: number, random: Random): Organizations {
  const rows: number[][] = [];
  const [team, organization, group]: [number[], number[], number[]] = [[], [], []];
  const units = metrics.map(() => new Float64Array(count));
  let teams = 0;
  for (let o = 0; o < count; o++) {
    const own = standing(kind, random);
    group.push(own.group);
    const centres: number[][] = metrics.map(() => []);
    const offsets = metrics.map(() => 0.35 * normal(random));
    for (let t = 2 + Math.floor(random() * 4); t > 0; t--, teams++) {
      const size = 4 + Math.floor(random() * 6);
      const at = offsets.map((offset) => own.at + offset + 0.4 * normal(random));
      const answers = metrics.map((_, j) =>
        Float64Array.from({ length: size }, () => answer(at[j]! + 0.8 * normal(random))),
      );
      for (const [j, column] of answers.entries()) centres[j]!.push(groupedMedian(column));
      for (let i = 0; i < size; i++) {
        rows.push(answers.map((column) => column[i]!));
        team.push(teams);
        organization.push(o);
      }
    }
    for (const [j, column] of centres.entries()) units[j]![o] = median(Float64Array.from(column));
  }
  return {
    columns: metrics.map((_, j) => Float64Array.from(rows, (row) => row[j]!)),
    team: Int32Array.from(team),
    organization: Int32Array.from(organization),
    group: Int32Array.from(group),
    units,
  };
}

const usual = { metrics, k: 3, tieOrders: 20, draws: 100 };

export function profileOfPeople(
  columns: Float64Array[],
  seed = 1,
  options: Partial<ProfileOptions> = {},
): PerformanceProfile {
  const n = columns[0]!.length;
  return found(
    performanceProfile(
      { columns, weights: new Float64Array(n).fill(1) },
      { columns, nesting: null, unitOf: Int32Array.from({ length: n }, (_, i) => i) },
      { ...usual, unit: "respondent", rule: null, seed, ...options },
    ),
  );
}

export const organizationRule = { unit: "organization", team: groupedMedian, organization: median } as const;

export function profileOfOrganizations(
  { columns, team, organization, units }: Organizations,
  seed = 1,
  options: Partial<ProfileOptions> = {},
): PerformanceProfile {
  return found(
    performanceProfile(
      { columns: units, weights: new Float64Array(units[0]!.length).fill(1) },
      { columns, nesting: { team, organization }, unitOf: organization },
      { ...usual, unit: "organization", rule: organizationRule, seed, ...options },
    ),
  );
}

function found(profile: ReturnType<typeof performanceProfile>): PerformanceProfile {
  if (profile.status !== "ok") throw new Error(profile.reason);
  return profile;
}
