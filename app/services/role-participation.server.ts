/** Who takes part by the role that lists of invited people say: counted from invitations alone, never from what anybody answered. */
import { unansweredByRole } from "../../db/queries/participation.ts";
import { reportsOfRosters } from "../../db/queries/rosters.ts";
import type { RoleKind } from "../disclosure/participation.ts";
import { rolesToldOf } from "../disclosure/role-participation.ts";
import type { Transaction } from "./respond-draft.server.ts";
import { reportOf, sumOfRoles } from "./stored-roster.ts";

/** An invitation forgets its role when it is answered: whoever is not left with it has answered. */
export async function participationByRole(tx: Transaction, waveId: string, k: number): Promise<RoleKind[]> {
  const reports = (await reportsOfRosters(tx, waveId)).map(reportOf);
  const unanswered = await unansweredByRole(tx, waveId);
  const kinds = sumOfRoles(reports.flatMap(({ invitedByRole }) => invitedByRole ?? [])).map(
    ({ role, people }) => ({ role, people, answered: people - (unanswered.get(role) ?? 0) }),
  );
  return rolesToldOf(
    kinds,
    reports.reduce((sum, { invited }) => sum + invited, 0),
    k,
  );
}
