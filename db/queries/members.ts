/** Who is a member of which organization, and who is invited to be one. */
import { and, asc, eq, gt, inArray, type SQL } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { account } from "../schema/account.ts";
import { job } from "../schema/job.ts";
import { member, memberInvitation } from "../schema/organization.ts";

export type Membership = Pick<typeof member.$inferSelect, "organization_id" | "role">;
export type MemberInvitation = typeof memberInvitation.$inferSelect;

/** What an account is in which organization, in no order. */
export async function membershipsOf(db: Read, accountId: string): Promise<Membership[]> {
  return db
    .select({ organization_id: member.organization_id, role: member.role })
    .from(member)
    .where(eq(member.account_id, accountId));
}

/** By name, those of one name by key. */
export async function membersOf(db: Read, organizationId: string) {
  return db
    .select({
      id: member.id,
      role: member.role,
      accountId: account.id,
      name: account.name,
      email: account.email,
    })
    .from(member)
    .innerJoin(account, eq(account.id, member.account_id))
    .where(eq(member.organization_id, organizationId))
    .orderBy(asc(account.name), asc(member.id));
}

/** A member that is one already gets the role. */
export async function putMember(tx: Tx, row: typeof member.$inferInsert): Promise<void> {
  await tx
    .insert(member)
    .values(row)
    .onConflictDoUpdate({ target: [member.organization_id, member.account_id], set: { role: row.role } });
}

export async function memberById(db: Read, organizationId: string, id: string) {
  const [row] = await db
    .select()
    .from(member)
    .where(and(eq(member.organization_id, organizationId), eq(member.id, id)));
  return row;
}

export async function setMemberRole(tx: Tx, id: string, role: Membership["role"]): Promise<void> {
  await tx.update(member).set({ role }).where(eq(member.id, id));
}

export async function deleteMember(tx: Tx, id: string): Promise<void> {
  await tx.delete(member).where(eq(member.id, id));
}

/** Of one address and organization the newest alone counts. */
export async function replaceMemberInvitation(tx: Tx, row: MemberInvitation): Promise<void> {
  await forgetInvitations(
    tx,
    and(eq(memberInvitation.organization_id, row.organization_id), eq(memberInvitation.email, row.email)),
  );
  await tx.insert(memberInvitation).values(row);
}

/** Those whose days are not over, by address. */
export async function memberInvitationsOf(
  db: Read,
  organizationId: string,
  now: Date,
): Promise<MemberInvitation[]> {
  return db
    .select()
    .from(memberInvitation)
    .where(and(eq(memberInvitation.organization_id, organizationId), gt(memberInvitation.expires_at, now)))
    .orderBy(asc(memberInvitation.email));
}

/** Of all organizations, those whose days are not over, by key. */
export async function allMemberInvitations(db: Read, now: Date): Promise<MemberInvitation[]> {
  return db
    .select()
    .from(memberInvitation)
    .where(gt(memberInvitation.expires_at, now))
    .orderBy(asc(memberInvitation.id));
}

export async function memberInvitationByHash(
  db: Read,
  tokenHash: string,
  now: Date,
): Promise<MemberInvitation | undefined> {
  const [row] = await db
    .select()
    .from(memberInvitation)
    .where(and(eq(memberInvitation.token_hash, tokenHash), gt(memberInvitation.expires_at, now)));
  return row;
}

export async function deleteMemberInvitation(tx: Tx, organizationId: string, id: string): Promise<void> {
  await forgetInvitations(
    tx,
    and(eq(memberInvitation.organization_id, organizationId), eq(memberInvitation.id, id)),
  );
}

/** For an organization that is removed: all who are invited to it. */
export async function deleteMemberInvitationsOf(tx: Tx, organizationId: string): Promise<void> {
  await forgetInvitations(tx, eq(memberInvitation.organization_id, organizationId));
}

/** For an account that is erased: whatever invites its address. */
export async function deleteMemberInvitationsTo(tx: Tx, email: string): Promise<void> {
  await forgetInvitations(tx, eq(memberInvitation.email, email));
}

/** With their letters, in whatever state: one that has not left, or that a person may let go again, would bring a link that opens nothing. */
async function forgetInvitations(tx: Tx, which: SQL | undefined): Promise<void> {
  const letters = tx.select({ id: memberInvitation.id }).from(memberInvitation).where(which);
  await tx.delete(job).where(and(eq(job.kind, "mail"), inArray(job.id, letters)));
  await tx.delete(memberInvitation).where(which);
}
