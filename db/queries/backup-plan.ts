/** The plan of backups, and what studies promise about them. */
import { and, asc, eq, lt, ne, notInArray } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { backupPlan } from "../schema/backup-plan.ts";
import { study, wave } from "../schema/study.ts";

export type BackupPlan = Omit<typeof backupPlan.$inferSelect, "id">;

const only = "backups";

export async function storedBackupPlan(db: Read): Promise<BackupPlan | undefined> {
  const [row] = await db.select().from(backupPlan).where(eq(backupPlan.id, only));
  return row;
}

export async function putBackupPlan(tx: Tx, plan: BackupPlan): Promise<void> {
  const row = { id: only, ...plan };
  await tx.insert(backupPlan).values(row).onConflictDoUpdate({ target: backupPlan.id, set: plan });
}

/** Takes the backup of a day on. @returns false when it was taken on before */
export async function claimBackupDay(tx: Tx, day: string): Promise<boolean> {
  const rows = await tx
    .update(backupPlan)
    .set({ last_day: day })
    .where(and(eq(backupPlan.id, only), lt(backupPlan.last_day, day)))
    .returning({ id: backupPlan.id });
  return rows.length > 0;
}

/** Studies of which a wave has opened: their people have read after how many days copies expire. */
const launched = (db: Read) => db.select({ id: wave.study_id }).from(wave).where(ne(wave.state, "planned"));

/** The fewest days that people were told; undefined: nobody was told any. */
export async function promisedBackupDays(db: Read): Promise<number | undefined> {
  const [row] = await db
    .select({ days: study.backup_days })
    .from(study)
    .innerJoin(wave, eq(wave.study_id, study.id))
    .where(and(ne(wave.state, "planned"), ne(study.kept, "erasing")))
    .orderBy(asc(study.backup_days))
    .limit(1);
  return row?.days;
}

/** What studies in preparation will tell their people. */
export async function setBackupDaysOfDrafts(tx: Tx, days: number): Promise<void> {
  await tx
    .update(study)
    .set({ backup_days: days })
    .where(notInArray(study.id, launched(tx)));
}
