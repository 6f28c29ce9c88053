/** Which part of taking part may be shown (rule 5): steps, never counts of a team, and sums that do not move with a single answer. */
import type { FrozenPolicy, FrozenTeam } from "./policy.ts";
import { reachesMinimum } from "./thresholds.ts";

/**
 * `unknown`: nobody counted the people; `small`: fewer than the minimum group, so that a share would tell on single people; `covered`: of an
 * organization whose share would tell what a small team of it did.
 */
export type Step = "low" | "middle" | "high" | "unknown" | "small" | "covered";

export type OrganizationSteps = {
  id: string;
  step: Step;
  teams: { id: string; step: Step }[];
  /** The small teams, told of together; null where there are none, or where they do not reach the minimum together. */
  others: { teams: string[]; step: Step } | null;
};

/** What became of invitations. Two cases that cannot be told apart here are one. */
export type Cases = {
  invited: number;
  complete: number;
  /** Begun and not sent. */
  brokenOff: number;
  /** Wants no letters about the study. */
  declined: number;
  /** The mail server knows no such address. */
  unreached: number;
  /** Not among the invited: the letter had not left when the wave ended. Absent before it ended, and in what was stored before this was counted. */
  neverSent?: number;
};

/** A kind of people who answered clearly less than their part of the roster. */
export type Missing = { by: "organization" | "team-size" | "role"; of: string };

export type ShownParticipation = {
  /** Counts are exact after closing, and rounded down to a multiple of this before. */
  roundedTo: number;
  people: number;
  /** People counted at launch; null when not everybody was. */
  headcount: number | null;
  organizations: OrganizationSteps[];
  cases: Cases;
  missing: Missing[];
  /** Of the people invited from lists; absent in what was stored before roles were kept. */
  roles?: RoleStep[];
};

export type RoleStep = { role: string; step: Step };

/** People of a role who were invited from lists, and how many of them answered. */
export type RoleKind = { role: string; people: number; answered: number };

export type Answered = { organizationId: string | null; teamId: string | null; n: number };

type Request = {
  policy: FrozenPolicy;
  /** k in force. */
  k: number;
  answered: readonly Answered[];
  cases: Cases;
  missing: Missing[];
  /** Those that may be told of. */
  roles: readonly RoleKind[];
  /** The wave is closed. */
  isLast: boolean;
};

/** Everything that is stored and shown of who takes part. */
export function shownParticipation(request: Request): ShownParticipation {
  const { policy, k, answered, cases, missing, roles, isLast } = request;
  const roundedTo = isLast ? 1 : k;
  const coarse = (n: number) => n - (n % roundedTo);
  const people = answered.reduce((sum, { n }) => sum + n, 0);
  return {
    roundedTo,
    people: coarse(people),
    headcount: policy.people,
    organizations: organizationSteps(policy, answered, k),
    cases: {
      // The host made them: their number is known.
      invited: cases.invited,
      complete: coarse(cases.complete),
      brokenOff: coarse(cases.brokenOff),
      declined: coarse(cases.declined),
      unreached: coarse(cases.unreached),
      ...(isLast && cases.neverSent !== undefined && { neverSent: cases.neverSent }),
    },
    missing,
    roles: roles.map(({ role, people: invited, answered: n }) => ({ role, step: stepOf(n, invited, k) })),
  };
}

/** In the order of the policy. Small teams stand in the organization's others; where these are not enough together, nothing tells of them. */
export function organizationSteps(
  policy: FrozenPolicy,
  answered: readonly Answered[],
  k: number,
): OrganizationSteps[] {
  const byTeam = new Map(answered.map(({ teamId, n }) => [teamId, n]));
  const byOrganization = new Map<string | null, number>();
  for (const { organizationId, n } of answered)
    byOrganization.set(organizationId, (byOrganization.get(organizationId) ?? 0) + n);
  const isSmall = ({ people }: FrozenTeam) => people !== null && !reachesMinimum(people, { minimumGroup: k });
  return policy.organizations.map(({ id, people, teams }) => {
    const small = teams.filter(isSmall);
    const together = {
      people: small.reduce((sum, team) => sum + (team.people ?? 0), 0),
      n: small.reduce((sum, team) => sum + (byTeam.get(team.id) ?? 0), 0),
    };
    const reaches = small.length > 1 && reachesMinimum(together.people, { minimumGroup: k });
    const isCovered = small.length > 0 && !reaches && small.length < teams.length;
    const own = stepOf(byOrganization.get(id) ?? 0, people, k);
    return {
      id,
      step: isCovered && own !== "unknown" ? "covered" : own,
      teams: teams
        .filter((team) => !(reaches && isSmall(team)))
        .map((team) => ({ id: team.id, step: stepOf(byTeam.get(team.id) ?? 0, team.people, k) })),
      others: reaches
        ? { teams: small.map((team) => team.id), step: stepOf(together.n, together.people, k) }
        : null,
    };
  });
}

function stepOf(answered: number, people: number | null, k: number): Step {
  if (people === null || people === 0) return "unknown";
  if (!reachesMinimum(people, { minimumGroup: k })) return "small";
  const share = answered / people;
  if (share < 0.5) return "low";
  return share <= 0.75 ? "middle" : "high";
}

/** People on the roster, and how many of them answered. */
export type Kind = Missing & { people: number; answered: number };

/** Under this part of everybody's rate a kind counts as missing. */
const clearlyLess = 0.8;

/**
 * The kinds whose people answered clearly less often than everybody, by at least a minimum group of answers: one answer more or less is no
 * reason to name anybody. Most answers missing first.
 */
export function missingKinds(kinds: readonly Kind[], k: number): Missing[] {
  const rateOf = (some: readonly Kind[]) => {
    const people = some.reduce((sum, each) => sum + each.people, 0);
    return people === 0 ? 0 : some.reduce((sum, each) => sum + each.answered, 0) / people;
  };
  const lack = (kind: Kind) => kind.people * rateOf(kinds.filter(({ by }) => by === kind.by)) - kind.answered;
  return kinds
    .filter((kind) => {
      const expected = kind.answered + lack(kind);
      return (
        reachesMinimum(kind.people, { minimumGroup: k }) &&
        reachesMinimum(lack(kind), { minimumGroup: k }) &&
        kind.answered < clearlyLess * expected
      );
    })
    .sort((a, b) => lack(b) - lack(a) || (a.of < b.of ? -1 : 1))
    .map(({ by, of }) => ({ by, of }));
}

/** Team sizes that are looked at apart: from how many people. */
const sizes = [50, 20, 10, 0] as const;

/** Organizations, and teams by size, as far as people were counted. */
export function kindsOf(policy: FrozenPolicy, answered: readonly Answered[]): Kind[] {
  const byTeam = new Map(answered.map(({ teamId, n }) => [teamId, n]));
  const kinds = new Map<string, Kind>();
  const add = (by: Kind["by"], of: string, people: number, n: number) => {
    const kind = kinds.get(`${by} ${of}`) ?? { by, of, people: 0, answered: 0 };
    kinds.set(`${by} ${of}`, { by, of, people: kind.people + people, answered: kind.answered + n });
  };
  for (const { id, people, teams } of policy.organizations) {
    const own = answered.filter(({ organizationId }) => organizationId === id);
    if (people !== null)
      add(
        "organization",
        id,
        people,
        own.reduce((sum, { n }) => sum + n, 0),
      );
    for (const team of teams)
      if (team.people !== null && team.people > 0)
        add(
          "team-size",
          String(sizes.find((from) => (team.people ?? 0) >= from)),
          team.people,
          byTeam.get(team.id) ?? 0,
        );
  }
  return [...kinds.values()];
}
