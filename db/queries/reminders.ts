/** When those who have not answered are reminded. */
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { reminder } from "../schema/recipient.ts";
import { study, wave } from "../schema/study.ts";

export type Reminder = typeof reminder.$inferSelect;

/** @throws when the wave has one for that moment */
export async function insertReminder(tx: Tx, row: Reminder): Promise<void> {
  await tx.insert(reminder).values(row);
}

export async function reminderById(db: Read, id: string): Promise<Reminder | undefined> {
  const [row] = await db.select().from(reminder).where(eq(reminder.id, id));
  return row;
}

/** Reminders of a wave by moment. */
export async function remindersOfWave(db: Read, waveId: string): Promise<Reminder[]> {
  return db
    .select()
    .from(reminder)
    .where(eq(reminder.wave_id, waveId))
    .orderBy(asc(reminder.day), asc(reminder.time));
}

/** Reminders of open waves that have not been sent, with where their study is. */
export async function plannedReminders(db: Read) {
  return db
    .select({
      id: reminder.id,
      study_id: reminder.study_id,
      day: reminder.day,
      time: reminder.time,
      time_zone: study.time_zone,
    })
    .from(reminder)
    .innerJoin(wave, eq(wave.id, reminder.wave_id))
    .innerJoin(study, eq(study.id, reminder.study_id))
    .where(and(eq(reminder.state, "planned"), eq(wave.state, "open")))
    .orderBy(asc(reminder.id));
}

/** How far it has come; null: everybody has been seen to. */
export async function setReached(tx: Tx, id: string, reached: string | null): Promise<void> {
  const to = reached === null ? { state: "sent" as const, reached } : { reached };
  await tx.update(reminder).set(to).where(eq(reminder.id, id));
}

/** One that nobody has begun to send. @returns whether there was one */
export async function deletePlannedReminder(tx: Tx, waveId: string, id: string): Promise<boolean> {
  const rows = await tx
    .delete(reminder)
    .where(
      and(
        eq(reminder.id, id),
        eq(reminder.wave_id, waveId),
        eq(reminder.state, "planned"),
        isNull(reminder.reached),
      ),
    )
    .returning({ id: reminder.id });
  return rows.length > 0;
}
