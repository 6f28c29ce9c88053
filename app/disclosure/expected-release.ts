/**
 * What a wave would show if a share of everybody answered: the release plan of made-up answers, as mixed as can be. Real answers that agree
 * too much hide more; nothing shows more.
 */
import { otherOrganizations } from "./dominance.ts";
import type { FrozenPolicy } from "./policy.ts";
import { everyone, organizationKey, type Population, teamKey } from "./population.ts";
import { planRelease } from "./release-plan.ts";
import { detailOf, releaseFor } from "./released.ts";
import { type Detail, reachesMinimum } from "./thresholds.ts";

/**
 * What may be told of a group by itself, or why nothing is. `few`: too few answers; `complement`: another hidden group would follow from its
 * figures; `folded`: too few people, told of with the other small teams; `inside`: those together are too few as well, so it is counted in its
 * organization only; `whole`: its organization has not agreed that the host sees it as a unit; `unknown`: nobody counted its people.
 */
export type Expected =
  | Exclude<Detail, "hidden">
  | "few"
  | "complement"
  | "folded"
  | "inside"
  | "whole"
  | "unknown";

/** Whether something is told of the group by itself. */
export function isTold(expected: Expected): boolean {
  return (
    expected === "mean" || expected === "coarse" || expected === "distribution" || expected === "quartiles"
  );
}

export type ExpectedRelease = {
  /** People who would answer, as far as they were counted. */
  people: number;
  everyone: Expected;
  /** Organizations whose leaders see the whole beside their own, and why the others do not: fewer than five others, or one that dominates. */
  leaders: { seeing: number; hidden: "few" | "dominance" | null };
  /** By id. */
  organizations: Map<string, { people: number; expected: Expected }>;
  teams: Map<string, Expected>;
};

/**
 * @param share of each team's people who answer, 0..1; parts of a person do not
 * @param k in force
 * @param withheld ids of the organizations that the host may not see by themselves
 */
export function expectedRelease(
  policy: FrozenPolicy,
  share: number,
  k: number,
  withheld: ReadonlySet<string> = new Set(),
): ExpectedRelease {
  const people = populationOf(policy, share);
  const values = Float64Array.from({ length: people.n }, (_, at) => 1 + (at % points));
  const plan = planRelease({
    people,
    figures: [{ id: figure, values, min: 1, max: points }],
    k,
    withheld,
  });
  const release = releaseFor(plan, { kind: "host" }, k);
  const sizes = (of: Int32Array, count: number) => {
    const n = new Int32Array(count);
    for (const at of of) n[at]! += 1;
    return n;
  };
  const inTeam = sizes(people.team, people.teams.length);
  const inOrganization = sizes(people.organization, people.organizations.length);
  const toldOf = (group: string, n: number): Expected => {
    const detail = detailOf(release, { figure, group, n });
    if (detail !== "hidden") return detail;
    return reachesMinimum(n, { minimumGroup: k }) ? "complement" : "few";
  };
  const isUnknown = people.n === 0 && policy.people === null;
  const cohort = [...(plan.figures[figure]?.cohort ?? "")];
  const seeing = cohort.filter((is) => is === "1").length;
  const enough = inOrganization.filter((n) => n > 0).length > otherOrganizations;
  return {
    people: people.n,
    everyone: isUnknown ? "unknown" : toldOf(everyone, people.n),
    leaders: { seeing, hidden: seeing === cohort.length ? null : enough ? "dominance" : "few" },
    organizations: new Map(
      policy.organizations.map(
        ({ id, people: counted }, at): [string, { people: number; expected: Expected }] => {
          const n = inOrganization[at] ?? 0;
          if (withheld.has(id)) return [id, { people: n, expected: "whole" }];
          return [id, { people: n, expected: counted === null ? "unknown" : toldOf(organizationKey(id), n) }];
        },
      ),
    ),
    teams: new Map(
      policy.organizations
        .flatMap((organization) => organization.teams.map((team) => ({ ...team, organization })))
        .map(({ id, people: counted, folded, organization }, at): [string, Expected] => {
          if (withheld.has(organization.id)) return [id, "whole"];
          if (counted === null) return [id, "unknown"];
          if (folded) return [id, organization.otherTeams?.reaches ? "folded" : "inside"];
          return [id, toldOf(teamKey(id), inTeam[at] ?? 0)];
        }),
    ),
  };
}

const figure = "expected";
const points = 5;

function populationOf(policy: FrozenPolicy, share: number): Population {
  const teams = policy.organizations.flatMap((organization, at) =>
    organization.teams.map((team) => ({ ...team, organization: at })),
  );
  const team = teams.flatMap(({ people }, at) => Array<number>(Math.floor((people ?? 0) * share)).fill(at));
  return {
    n: team.length,
    organization: Int32Array.from(team, (at) => teams[at]!.organization),
    organizations: policy.organizations.map(({ id }) => id),
    team: Int32Array.from(team),
    teams: teams.map(({ id, organization }) => ({ key: id, organization })),
    folded: new Set(teams.flatMap(({ id, folded }) => (folded ? [id] : []))),
    filters: [],
    pairs: [],
  };
}
