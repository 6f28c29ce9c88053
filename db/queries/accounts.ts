/** Accounts, the browsers they are signed in with, and how they are opened. Signing in itself is better-auth's. */
import { and, asc, count, desc, eq, gt, lte, ne, notLike } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { account, accountSession, credential, secondFactor, verification } from "../schema/account.ts";

export type Account = typeof account.$inferSelect;
export type NewAccount = { id: string; name: string; email: string; role: "user" | "operator"; now: Date };

/** @param email in small letters */
export async function accountByEmail(db: Read, email: string): Promise<Account | undefined> {
  const [row] = await db.select().from(account).where(eq(account.email, email));
  return row;
}

export async function accountById(db: Read, id: string): Promise<Account | undefined> {
  const [row] = await db.select().from(account).where(eq(account.id, id));
  return row;
}

/** The address counts as proven: whoever opens an account came by a link that was sent to it, or by the terminal. @throws when it has an account */
export async function insertAccount(tx: Tx, { id, name, email, role, now }: NewAccount): Promise<void> {
  await tx
    .insert(account)
    .values({ id, name, email, role, emailVerified: true, createdAt: now, updatedAt: now });
}

/** @param password hashed */
export async function insertPassword(
  tx: Tx,
  { id, accountId, password, now }: { id: string; accountId: string; password: string; now: Date },
): Promise<void> {
  await tx.insert(credential).values({
    id,
    accountId,
    providerId: "credential",
    userId: accountId,
    password,
    createdAt: now,
    updatedAt: now,
  });
}

export async function hasPassword(db: Read, accountId: string): Promise<boolean> {
  const rows = await db
    .select({ id: credential.id })
    .from(credential)
    .where(and(eq(credential.userId, accountId), eq(credential.providerId, "credential")));
  return rows.length > 0;
}

export async function setBanned(tx: Tx, accountId: string, banned: boolean): Promise<void> {
  await tx.update(account).set({ banned }).where(eq(account.id, accountId));
}

export type AccountSession = typeof accountSession.$inferSelect;

/** Where an account is signed in, the newest first. */
export async function sessionsOfAccount(db: Read, accountId: string, now: Date): Promise<AccountSession[]> {
  return db
    .select()
    .from(accountSession)
    .where(and(eq(accountSession.userId, accountId), gt(accountSession.expiresAt, now)))
    .orderBy(desc(accountSession.createdAt), asc(accountSession.id));
}

/** Signs one browser of the account out. */
export async function deleteSession(tx: Tx, accountId: string, sessionId: string): Promise<void> {
  await tx
    .delete(accountSession)
    .where(and(eq(accountSession.userId, accountId), eq(accountSession.id, sessionId)));
}

/** Signs all browsers of the account out, but for one where it is named. */
export async function deleteSessions(tx: Tx, accountId: string, exceptId = ""): Promise<void> {
  await tx
    .delete(accountSession)
    .where(and(eq(accountSession.userId, accountId), ne(accountSession.id, exceptId)));
}

/** Accounts that are asked for a code. */
export async function countSecondFactors(db: Read): Promise<number> {
  const [row] = await db.select({ n: count() }).from(account).where(eq(account.twoFactorEnabled, true));
  return row?.n ?? 0;
}

/** The account opens with its password alone again. */
export async function removeSecondFactor(tx: Tx, accountId: string): Promise<void> {
  await tx.delete(secondFactor).where(eq(secondFactor.userId, accountId));
  await tx.update(account).set({ twoFactorEnabled: false }).where(eq(account.id, accountId));
}

/**
 * What was sent out for the account and still waits: links to a new password, second steps that were begun, browsers that are not asked for
 * the second step. After another password none of it may open anything.
 */
export async function endLinks(tx: Tx, accountId: string): Promise<void> {
  await tx
    .delete(verification)
    .where(and(eq(verification.value, accountId), notLike(verification.identifier, `${usedCode}%`)));
}

const usedCode = "used-code:";

/**
 * Marks a code of the second factor as used, until nobody could use it any more.
 * @returns false when it was used before
 */
export async function useCode(
  tx: Tx,
  { id, accountId, now, until }: { id: string; accountId: string; now: Date; until: Date },
): Promise<boolean> {
  await tx.delete(verification).where(and(eq(verification.id, id), lte(verification.expiresAt, now)));
  const added = await tx
    .insert(verification)
    .values({
      id,
      identifier: `${usedCode}${id}`,
      value: accountId,
      expiresAt: until,
      createdAt: now,
      updatedAt: now,
    })
    .onConflictDoNothing()
    .returning({ id: verification.id });
  return added.length > 0;
}

export async function deleteSessionByToken(tx: Tx, token: string): Promise<void> {
  await tx.delete(accountSession).where(eq(accountSession.token, token));
}
