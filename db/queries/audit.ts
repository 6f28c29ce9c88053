/** The audit log: read by number, added to, nothing else. */
import { asc, desc, gt } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { auditEntry } from "../schema/audit.ts";

export type AuditEntry = typeof auditEntry.$inferSelect;

/** @throws when the number is taken: another entry was added meanwhile */
export async function insertAuditEntry(tx: Tx, row: AuditEntry): Promise<void> {
  await tx.insert(auditEntry).values(row);
}

export async function lastAuditEntry(db: Read): Promise<AuditEntry | undefined> {
  const [row] = await db.select().from(auditEntry).orderBy(desc(auditEntry.number)).limit(1);
  return row;
}

/** Entries after a number, by number. */
export async function auditEntries(db: Read, after: number, most: number): Promise<AuditEntry[]> {
  return db
    .select()
    .from(auditEntry)
    .where(gt(auditEntry.number, after))
    .orderBy(asc(auditEntry.number))
    .limit(most);
}
