/**
 * The policy that a wave freezes when it opens: the rules' numbers, and the headcount of every group in which an answer can count.
 * Everybody who is asked sees the same one, by its hash, and it never changes afterwards.
 */
import { type MinimumSizes, sizesFor, strictest } from "./minimum-sizes.ts";

/** People in a group at launch; null where nobody counted. */
type Headcount = number | null;

export type FrozenTeam = {
  id: string;
  people: Headcount;
  /** Too small for figures of its own: counted with the other small teams of its organization. */
  folded: boolean;
};

/** `reaches`: together they are enough for figures of their own; else their answers count in the organization only. */
export type OtherTeams = { people: number; reaches: boolean };

type FrozenOrganization = {
  id: string;
  people: Headcount;
  teams: FrozenTeam[];
  /** null when no team of it is folded. */
  otherTeams: OtherTeams | null;
};

export type FrozenPolicy = {
  /** Version of the rules. Raised when the meaning of anything here changes. */
  rules: 1;
  minimum: MinimumSizes;
  /** Everyone. */
  people: Headcount;
  organizations: FrozenOrganization[];
};

/** A team as it takes part; `headcount` as the host gave it. */
type Team = { id: string; organization_id: string; headcount: number | null };

/**
 * The policy of a wave that opens now.
 * @param k the study's own minimum group
 * @param earlier policies of the study's earlier waves: no number may fall below theirs
 */
export function freezePolicy(
  k: number,
  organizations: readonly { id: string }[],
  teams: readonly Team[],
  earlier: readonly FrozenPolicy[] = [],
): FrozenPolicy {
  const minimum = strictest(sizesFor(k), ...earlier.map((policy) => policy.minimum));
  const teamsOf = new Map<string, Team[]>(organizations.map(({ id }) => [id, []]));
  for (const team of teams) teamsOf.get(team.organization_id)?.push(team);
  const frozen = [...teamsOf].map(([id, own]) => frozenOrganization(id, own, minimum)).sort(byId);
  return { rules: 1, minimum, people: together(frozen), organizations: frozen };
}

function frozenOrganization(id: string, own: readonly Team[], minimum: MinimumSizes): FrozenOrganization {
  const teams = own
    .map((team): FrozenTeam => {
      const people = counted(team.headcount);
      return { id: team.id, people, folded: people !== null && people < minimum.mean };
    })
    .sort(byId);
  const folded = teams.filter((team) => team.folded);
  const people = together(folded) ?? 0;
  const otherTeams = folded.length > 0 ? { people, reaches: people >= minimum.mean } : null;
  return { id, people: together(teams), teams, otherTeams };
}

/** What cannot be a number of people was not counted. */
function counted(headcount: number | null): Headcount {
  return headcount !== null && Number.isSafeInteger(headcount) && headcount >= 0 ? headcount : null;
}

/** The sum; null when a part was not counted, or there is none. */
function together(parts: readonly { people: Headcount }[]): Headcount {
  if (parts.length === 0) return null;
  return parts.reduce<Headcount>(
    (sum, { people }) => (sum === null || people === null ? null : sum + people),
    0,
  );
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** The one way to write a policy down: names in order, no spaces. Its SHA-256 is the policy's hash. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const names = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${names.map(([name, of]) => `${JSON.stringify(name)}:${canonicalJson(of)}`).join(",")}}`;
}

/** As much of a hash as two people compare by eye: three groups of four. */
export function shortHash(hash: string): string {
  return hash.slice(0, 12).replace(/(.{4})(?=.)/g, "$1 ");
}
