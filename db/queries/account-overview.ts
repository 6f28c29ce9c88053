/** Accounts as whoever runs the installation looks after them. */
import { and, asc, count, eq, exists, inArray, isNull, like, ne, or } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { account, verification } from "../schema/account.ts";
import { member, registeredOrganization } from "../schema/organization.ts";
import type { Account } from "./accounts.ts";
import { deleteMemberInvitationsTo } from "./members.ts";

/** By address. @param search part of an address, in small letters; empty: all. `from` leaves out as many */
export async function accountLines(
  db: Read,
  search: string,
  { from, most }: { from: number; most: number },
): Promise<Account[]> {
  // What stands for anything in a pattern is looked for as itself.
  const pattern = `%${search.replace(/[\\%_]/g, "")}%`;
  return db
    .select()
    .from(account)
    .where(search === "" ? undefined : like(account.email, pattern))
    .orderBy(asc(account.email))
    .limit(most)
    .offset(from);
}

/** Names by key; one that is gone is absent. */
export async function accountNames(db: Read, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: account.id, name: account.name })
    .from(account)
    .where(inArray(account.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** What an account is in which organization, by the organization's name. */
export async function partsOfAccount(db: Read, accountId: string) {
  return db
    .select({ id: registeredOrganization.id, name: registeredOrganization.name, role: member.role })
    .from(member)
    .innerJoin(registeredOrganization, eq(registeredOrganization.id, member.organization_id))
    .where(eq(member.account_id, accountId))
    .orderBy(asc(registeredOrganization.name), asc(registeredOrganization.id));
}

/** Of an account: it runs this installation, by its own role or as operator of an organization. */
export function runsInstallation(db: Read) {
  const inOrganization = db
    .select({ id: member.id })
    .from(member)
    .where(and(eq(member.account_id, account.id), eq(member.role, "operator")));
  return or(eq(account.role, "operator"), exists(inOrganization));
}

/** Accounts that run this installation and are not blocked. */
export async function countOperators(db: Read): Promise<number> {
  const isOpen = or(isNull(account.banned), ne(account.banned, true));
  const [row] = await db
    .select({ n: count() })
    .from(account)
    .where(and(isOpen, runsInstallation(db)));
  return row?.n ?? 0;
}

/** Which of these accounts run this installation. */
export async function operatorsAmong(db: Read, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .select({ id: account.id })
    .from(account)
    .where(and(inArray(account.id, [...ids]), runsInstallation(db)));
  return new Set(rows.map(({ id }) => id));
}

/** The account leads where it was an operator. @returns these organizations */
export async function endOperatorMemberships(tx: Tx, accountId: string): Promise<string[]> {
  const ended = await tx
    .update(member)
    .set({ role: "leader" })
    .where(and(eq(member.account_id, accountId), eq(member.role, "operator")))
    .returning({ organization: member.organization_id });
  return ended.map(({ organization }) => organization).sort();
}

export async function setAccountRole(tx: Tx, id: string, role: "user" | "operator"): Promise<void> {
  await tx.update(account).set({ role }).where(eq(account.id, id));
}

/** With its sessions, passwords, second factor and memberships, links that were sent to it, and invitations of its address. */
export async function deleteAccount(tx: Tx, { id, email }: Pick<Account, "id" | "email">): Promise<void> {
  await tx.delete(verification).where(eq(verification.value, id));
  await deleteMemberInvitationsTo(tx, email);
  await tx.delete(account).where(eq(account.id, id));
}
