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
import {
  type Expected,
  type ExpectedRelease,
  expectedRelease,
  isTold,
} from "../disclosure/expected-release.ts";
import type { FrozenPolicy } from "../disclosure/policy.ts";

/** Shares of people who answer that are looked at. */
const plannedShares = [0.5, 0.7] as const;

/** By share. */
type ByShare<T> = [T, T];

/** "unknown": it hangs on people whom nobody counted. */
type Enough = "yes" | "no" | "unknown";

export type LaunchPlan = {
  /** Who would answer; null: nobody counted anybody. Who was not counted is left out. */
  people: ByShare<number> | null;
  everyone: ByShare<Expected>;
  /** Organizations whose leaders see the whole beside their own, of all, and why the others do not; null: not known. */
  leaders: { seeing: number; of: number; hidden: "few" | "dominance" | null } | null;
  /** Names of the organizations that have not agreed to be seen as a unit. */
  withheld: string[];
  organizations: {
    name: string;
    expected: ByShare<Expected>;
    teams: { name: string; people: number | null; expected: ByShare<Expected> }[];
  }[];
  /** Teams that are told of by themselves, and all. */
  teams: { shown: ByShare<number>; all: number; uncounted: number };
  /** Organizations that have no team, so nobody said how many people they have. */
  withoutTeams: string[];
  levels: {
    unit: UnitOfAnalysis;
    units: ByShare<number>;
    enough: ByShare<Enough>;
    needed: number;
    forVerdict: number;
  };
  /** null: not known, for want of counted people. */
  hypotheses: { kind: "who-deploys" | "capability" | "difference"; power: ByShare<number> | null }[];
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
  const uncounted = teams.filter(({ people }) => people === null).length;
  const nameOf = ({ id }: { id: string }) => names.organizations.get(id) ?? "";
  const withoutTeams = policy.organizations.filter((each) => each.teams.length === 0).map(nameOf);
  const isUnknown = half.people === 0 && uncounted + withoutTeams.length > 0;
  const power = (of: (size: PlannedSize) => number): ByShare<number> | null =>
    isUnknown ? null : [of(sizes[0]), of(sizes[1])];
  const unknown = unknownUnits(policy, unit, uncounted + withoutTeams.length);
  return {
    people: isUnknown ? null : both(({ people }) => people),
    everyone: both((release) => release.everyone),
    leaders: isUnknown ? null : { ...half.leaders, of: policy.organizations.length },
    withheld: policy.organizations.flatMap((each) => (withheld.has(each.id) ? [nameOf(each)] : [])).sort(),
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
      uncounted,
    },
    withoutTeams: withoutTeams.sort(),
    levels: {
      unit,
      units: [sizes[0].units, sizes[1].units],
      enough: [isEnough(sizes[0].units, unknown), isEnough(sizes[1].units, unknown)],
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

function isEnough(units: number, unknown: number): Enough {
  if (units >= fewestUnits) return "yes";
  return units + unknown >= fewestUnits ? "unknown" : "no";
}

/** @param groups teams that nobody counted, and organizations without any: how many people they have is anybody's guess */
function unknownUnits(policy: FrozenPolicy, unit: UnitOfAnalysis, groups: number): number {
  const isUnknown = ({ people }: { people: number | null }) => people === null;
  if (unit === "respondent") return groups > 0 ? Number.POSITIVE_INFINITY : 0;
  if (unit === "team")
    return policy.organizations.flatMap((organization) => organization.teams).filter(isUnknown).length;
  return policy.organizations.filter(
    (each) => isUnknown(each) && each.teams.every((team) => (team.people ?? 0) === 0),
  ).length;
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
