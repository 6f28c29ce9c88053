/** Waves: the rounds of collection of a study. */
import { and, asc, eq, getTableColumns, isNull, ne } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { answerImport, invitation, response } from "../schema/response.ts";
import { study, wave } from "../schema/study.ts";

export type Wave = typeof wave.$inferSelect;
export type NewWave = typeof wave.$inferInsert;

/** @throws when the study already has a wave of that number */
export async function insertWave(tx: Tx, row: NewWave): Promise<void> {
  await tx.insert(wave).values(row);
}

/** The waves of a study by number. */
export async function wavesOfStudy(db: Read, studyId: string): Promise<Wave[]> {
  return db.select().from(wave).where(eq(wave.study_id, studyId)).orderBy(asc(wave.number));
}

export async function waveById(db: Read, waveId: string): Promise<Wave | undefined> {
  const [row] = await db.select().from(wave).where(eq(wave.id, waveId));
  return row;
}

/** The wave that takes answers now; the first by number should there ever be two. */
export async function openWaveOfStudy(db: Read, studyId: string): Promise<Wave | undefined> {
  const [row] = await db
    .select()
    .from(wave)
    .where(and(eq(wave.study_id, studyId), eq(wave.state, "open")))
    .orderBy(asc(wave.number))
    .limit(1);
  return row;
}

export async function setWaveState(tx: Tx, waveId: string, state: Wave["state"]): Promise<void> {
  await tx.update(wave).set({ state }).where(eq(wave.id, waveId));
}

export async function setWaveTitle(tx: Tx, waveId: string, title: string): Promise<void> {
  await tx.update(wave).set({ title }).where(eq(wave.id, waveId));
}

/** With everything that belongs to it. */
export async function deleteWave(tx: Tx, waveId: string): Promise<void> {
  await tx.delete(wave).where(eq(wave.id, waveId));
}

/** Whether somebody was invited to it, or answers of it are here or being imported. */
export async function waveIsKnown(db: Read, waveId: string): Promise<boolean> {
  const [invited] = await db
    .select({ id: invitation.id })
    .from(invitation)
    .where(eq(invitation.wave_id, waveId))
    .limit(1);
  const [answered] = await db
    .select({ id: response.id })
    .from(response)
    .where(eq(response.wave_id, waveId))
    .limit(1);
  const [imported] = await db
    .select({ id: answerImport.id })
    .from(answerImport)
    .where(and(eq(answerImport.wave_id, waveId), ne(answerImport.state, "undone")))
    .limit(1);
  return (invited ?? answered ?? imported) !== undefined;
}

/** Closes it, on this day. */
export async function setClosed(tx: Tx, waveId: string, day: string): Promise<void> {
  await tx.update(wave).set({ state: "closed", closed_on: day }).where(eq(wave.id, waveId));
}

/** Freezes a wave's policy; one that is frozen already stays as it is. */
export async function setWavePolicy(
  tx: Tx,
  waveId: string,
  frozen: { policy: object; policy_hash: string },
): Promise<void> {
  await tx
    .update(wave)
    .set(frozen)
    .where(and(eq(wave.id, waveId), isNull(wave.policy), isNull(wave.policy_hash)));
}

export async function setOpened(tx: Tx, waveId: string, opensOn: string): Promise<void> {
  await tx.update(wave).set({ state: "open", opens_on: opensOn }).where(eq(wave.id, waveId));
}

export async function setLastDay(tx: Tx, waveId: string, closesOn: string): Promise<void> {
  await tx.update(wave).set({ closes_on: closesOn }).where(eq(wave.id, waveId));
}

export async function setPublished(tx: Tx, waveId: string, day: string): Promise<void> {
  await tx.update(wave).set({ published_on: day }).where(eq(wave.id, waveId));
}

/** Open waves with where their study is, by id. */
export async function openWaves(db: Read): Promise<(Wave & { time_zone: string | null })[]> {
  return db
    .select({ ...getTableColumns(wave), time_zone: study.time_zone })
    .from(wave)
    .innerJoin(study, eq(study.id, wave.study_id))
    .where(eq(wave.state, "open"))
    .orderBy(asc(wave.id));
}

/** From this instant on nobody begins. */
export async function setEnd(tx: Tx, waveId: string, endsAt: Date): Promise<void> {
  await tx.update(wave).set({ ends_at: endsAt }).where(eq(wave.id, waveId));
}

/** Says of waves that the tables have, or have not, been rewritten since something of them was deleted. */
export async function setRewriteDue(tx: Tx, waveId: string, due: boolean): Promise<void> {
  await tx.update(wave).set({ rewrite_due: due }).where(eq(wave.id, waveId));
}

export async function wavesToRewrite(db: Read): Promise<string[]> {
  const rows = await db.select({ id: wave.id }).from(wave).where(eq(wave.rewrite_due, true));
  return rows.map(({ id }) => id);
}
