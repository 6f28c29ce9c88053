/** What is stored of a list of people besides the people: counts. */
import type { Roster } from "../../db/queries/rosters.ts";
import type { RosterReport } from "../shared/roster-report.ts";

export type RoleCount = { role: string; people: number };

/** What the column `report` of a list holds. */
export type StoredRoster = RosterReport & {
  /** Of the good ones: invited to this wave before, or who want no letters about the study. Not told apart, and not by whether they answered. */
  known: number;
  /** So far. */
  invited: number;
  /** Their organization or team went between the check and the letter. */
  gone: number;
  /** Of those invited so far, by the roles that are kept; absent in lists from before roles were. */
  invitedByRole?: RoleCount[];
};

/** The column is written by the check of a list and its job, so its shape is known. */
export function reportOf({ report }: Pick<Roster, "report">): StoredRoster {
  return report as StoredRoster;
}

/** The roles that at least k people of the list have: no other is kept with an invitation. */
export function rolesKept({ roles }: Pick<RosterReport, "roles">, k: number): Set<string> {
  return new Set(roles.filter(({ people }) => people >= k).map(({ role }) => role));
}

/** The same role is counted once. */
export function sumOfRoles(counts: readonly RoleCount[]): RoleCount[] {
  const people = new Map<string, number>();
  for (const { role, people: n } of counts) people.set(role, (people.get(role) ?? 0) + n);
  return [...people].map(([role, n]) => ({ role, people: n }));
}
