/** Who takes part by the role that lists of invited people say: counted from invitations alone, never from what anybody answered. */
import { unansweredByRole } from "../../db/queries/participation.ts";
import { reportsOfRosters } from "../../db/queries/rosters.ts";
import type { RoleKind } from "../disclosure/participation.ts";
import { rolesToldOf } from "../disclosure/role-participation.ts";
import type { Transaction } from "./respond-draft.server.ts";
import { reportOf, sumOfRoles } from "./stored-roster.ts";

/**
 * An invitation forgets its role when it is answered: whoever is not left with it has answered.
 * @param unsent invitations whose letter never left, by role: nobody was asked by them
 */
export async function participationByRole(
  tx: Transaction,
  waveId: string,
  k: number,
  unsent: ReadonlyMap<string | null, number> = new Map(),
): Promise<RoleKind[]> {
  const reports = (await reportsOfRosters(tx, waveId)).map(reportOf);
  const unanswered = await unansweredByRole(tx, waveId);
  const kinds = sumOfRoles(reports.flatMap(({ invitedByRole }) => invitedByRole ?? [])).map(
    ({ role, people }) => ({
      role,
      people: people - (unsent.get(role) ?? 0),
      answered: people - (unanswered.get(role) ?? 0),
    }),
  );
  const invited = reports.reduce((sum, report) => sum + report.invited, 0);
  return rolesToldOf(kinds, invited - sumOf(unsent), k);
}

export function sumOf(counts: ReadonlyMap<unknown, number>): number {
  return [...counts.values()].reduce((sum, n) => sum + n, 0);
}
