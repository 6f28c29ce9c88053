/** What a study would show and find with so many answers: before it opens, while it can still be changed. */
import { fewestForVerdict } from "../analysis/clustering/performance-profile.ts";
import { fewestUnits } from "../analysis/clustering/ranked-classes.ts";
import {
  type PlannedSize,
  powerOfDifference,
  powerOfLikeness,
  powerOfRelation,
} from "../analysis/planned-power.ts";
import type { UnitOfAnalysis } from "../analysis/study-data.ts";
import { type Expected, type ExpectedRelease, expectedRelease } from "../disclosure/expected-release.ts";
import type { FrozenPolicy } from "../disclosure/policy.ts";

/** Shares of people who answer that are looked at. */
const plannedShares = [0.5, 0.7] as const;

/** By share. */
type ByShare<T> = [T, T];

export type LaunchPlan = {
  people: ByShare<number>;
  /** Names of the organizations that have not agreed to be seen as a unit. */
  withheld: string[];
  organizations: {
    name: string;
    expected: ByShare<Expected>;
    teams: { name: string; people: number | null; expected: ByShare<Expected> }[];
  }[];
  /** Teams that are told of by themselves, and all. */
  teams: { shown: ByShare<number>; all: number; uncounted: number };
  levels: {
    unit: UnitOfAnalysis;
    units: ByShare<number>;
    needed: number;
    forVerdict: number;
  };
  hypotheses: { kind: "who-deploys" | "capability" | "difference"; power: ByShare<number> }[];
};

export type Planned = {
  policy: FrozenPolicy;
  k: number;
  unit: UnitOfAnalysis;
  /** Ids of the organizations that the host may not see by themselves. */
  withheld: ReadonlySet<string>;
  names: { organizations: Map<string, string>; teams: Map<string, string> };
  /** null: the study does not ask who deploys. */
  whoDeploys: { groups: number; bound: number; unit: "points" | "levels" } | null;
};

export function launchPlan({ policy, k, unit, withheld, names, whoDeploys }: Planned): LaunchPlan {
  const [half, more] = plannedShares.map((share) => expectedRelease(policy, share, k, withheld));
  if (!half || !more) throw new RangeError("two shares are planned with");
  const both = <T>(of: (release: ExpectedRelease) => T): ByShare<T> => [of(half), of(more)];
  const teams = policy.organizations.flatMap((organization) => organization.teams);
  const sizes = both((release) => sizeOf(release, policy, unit));
  const power = (of: (size: PlannedSize) => number): ByShare<number> => [of(sizes[0]), of(sizes[1])];
  return {
    people: both(({ people }) => people),
    withheld: policy.organizations
      .flatMap(({ id }) => (withheld.has(id) ? [names.organizations.get(id) ?? ""] : []))
      .sort(),
    organizations: policy.organizations
      .map(({ id, teams: own }) => ({
        name: names.organizations.get(id) ?? "",
        expected: both(({ organizations }) => organizations.get(id)?.expected ?? "unknown"),
        teams: own
          .map((team) => ({
            name: names.teams.get(team.id) ?? "",
            people: team.people,
            expected: both((release) => release.teams.get(team.id) ?? "unknown"),
          }))
          .sort(byName),
      }))
      .sort(byName),
    teams: {
      shown: both(({ teams: told }) => [...told.values()].filter(isTold).length),
      all: teams.length,
      uncounted: teams.filter(({ people }) => people === null).length,
    },
    levels: {
      unit,
      units: [sizes[0].units, sizes[1].units],
      needed: fewestUnits,
      forVerdict: fewestForVerdict,
    },
    hypotheses: [
      ...(whoDeploys
        ? [{ kind: "who-deploys" as const, power: power((size) => powerOfLikeness(size, whoDeploys)) }]
        : []),
      { kind: "capability", power: power(powerOfRelation) },
      { kind: "difference", power: power(powerOfDifference) },
    ],
  };
}

function isTold(expected: Expected): boolean {
  return (
    expected === "mean" || expected === "coarse" || expected === "distribution" || expected === "quartiles"
  );
}

function sizeOf(release: ExpectedRelease, policy: FrozenPolicy, unit: UnitOfAnalysis): PlannedSize {
  const answering = [...release.organizations.values()].filter(({ people }) => people > 0).length;
  const teams = policy.organizations.flatMap((organization) => organization.teams);
  const inTeams = teams.filter(({ people }) => (people ?? 0) >= 2).length;
  const units = { organization: answering, team: inTeams, respondent: release.people }[unit];
  return {
    people: release.people,
    organizations: answering,
    units,
    perOrganization: units / Math.max(1, answering),
  };
}

function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
