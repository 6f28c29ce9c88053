/** Which roles of invited people may be told of: large ones, and only if what is left does not tell of a small one. */
import type { Kind, RoleKind } from "./participation.ts";
import { reachesMinimum } from "./thresholds.ts";

/**
 * Roles of at least k people. Whoever was invited from a list and has none of them must be nobody or at least k people, too; else the smallest
 * roles are left out until they are.
 * @param invited everybody who was invited from a list, with a role or without
 * @returns the most people first; possibly none
 */
export function rolesToldOf(kinds: readonly RoleKind[], invited: number, k: number): RoleKind[] {
  const isEnough = (people: number) => reachesMinimum(people, { minimumGroup: k });
  const told = kinds
    .filter(({ people }) => isEnough(people))
    .sort((a, b) => b.people - a.people || (a.role < b.role ? -1 : 1));
  let others = invited - told.reduce((sum, { people }) => sum + people, 0);
  while (others > 0 && !isEnough(others)) {
    const smallest = told.pop();
    if (!smallest) break;
    others += smallest.people;
  }
  return told;
}

/** As they are compared with each other. */
export function kindsOfRoles(roles: readonly RoleKind[]): Kind[] {
  return roles.map(({ role, people, answered }) => ({ by: "role", of: role, people, answered }));
}
