/** An invitation opens an organization only while whoever made it may still make one like it. */
import {
  allMemberInvitations,
  deleteMemberInvitation,
  type MemberInvitation,
} from "../../db/queries/members.ts";
import { operatorExists } from "../../db/queries/setup.ts";
import type { MemberRole } from "../access/actor.ts";
import type { App } from "../platform/app.ts";
import { actorByKey } from "../platform/session.server.ts";
import { mayInOrganization } from "./access.server.ts";
import { audit, type Doer } from "./audit.server.ts";
import type { Transaction } from "./respond-draft.server.ts";

export const actionFor = (role: MemberRole | null) =>
  role === "operator" ? "organization.operators" : "organization.members";

type Made = Pick<MemberInvitation, "organization_id" | "role" | "invited_by">;

/** Asked again when the invitation is used: nothing that somebody has lost is given on by what they wrote before. */
export async function inviterStillMay(db: App["read"], { organization_id, role, invited_by }: Made) {
  // Nobody can say who made it. An operator is made by whoever is one, or by the set-up link, which ends with the first.
  if (invited_by === null) return role !== "operator" || !(await operatorExists(db));
  return mayInOrganization(await actorByKey(db, invited_by), actionFor(role), organization_id);
}

/** Whose right was taken, as invitations name people, and where. */
type Lost = { email: string; organization: string | null; isOperatorNoMore: boolean };

/**
 * Withdraws what opens nothing any more, in the transaction of the deed that took a right from somebody: invitations of their own, and those to their own
 * address that would give it back.
 */
export async function withdrawUnfounded(
  app: Pick<App, "now">,
  tx: Transaction,
  by: Doer,
  lost: Lost | null = null,
): Promise<void> {
  for (const invitation of await allMemberInvitations(tx, app.now())) {
    if (!(lost && givesBack(invitation, lost)) && (await inviterStillMay(tx, invitation))) continue;
    const { id, organization_id, role } = invitation;
    await deleteMemberInvitation(tx, organization_id, id);
    const details = { organization: organization_id, role, why: "right lost" };
    await audit(app, tx, { by, deed: "member.withdrawn", details });
  }
}

function givesBack({ email, organization_id, role }: MemberInvitation, lost: Lost): boolean {
  if (email !== lost.email) return false;
  return organization_id === lost.organization || (lost.isOperatorNoMore && role === "operator");
}
