/** The audit log: read by number, added to, nothing else. */
import { and, asc, desc, eq, gt, gte, lt } from "drizzle-orm";
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

/** What is looked for; absent: everything. Instants: from the first on, before the second. */
export type AuditFilter = {
  deed?: string | undefined;
  actor?: string | undefined;
  studyId?: string | undefined;
  from?: Date | undefined;
  until?: Date | undefined;
};

/** Entries before a number, or all, the newest first. */
export async function auditPage(
  db: Read,
  { deed, actor, studyId, from, until }: AuditFilter,
  { before, most }: { before?: number | undefined; most: number },
): Promise<AuditEntry[]> {
  const wanted = [
    before === undefined ? undefined : lt(auditEntry.number, before),
    deed === undefined ? undefined : eq(auditEntry.deed, deed),
    actor === undefined ? undefined : eq(auditEntry.actor, actor),
    studyId === undefined ? undefined : eq(auditEntry.study_id, studyId),
    from && gte(auditEntry.at, from),
    until && lt(auditEntry.at, until),
  ];
  return db
    .select()
    .from(auditEntry)
    .where(and(...wanted))
    .orderBy(desc(auditEntry.number))
    .limit(most);
}

/** Every code that is in the log, by itself. */
export async function auditDeeds(db: Read): Promise<string[]> {
  const rows = await db
    .selectDistinct({ deed: auditEntry.deed })
    .from(auditEntry)
    .orderBy(asc(auditEntry.deed));
  return rows.map(({ deed }) => deed);
}
