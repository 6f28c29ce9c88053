/** Lists of people on their way to being invited, and which addresses have been. */
import { and, asc, count, desc, eq, inArray, lt, ne } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { mailStop } from "../schema/recipient.ts";
import { invitedAddress, roster, rosterPiece } from "../schema/roster.ts";
import { inChunks } from "./in-chunks.ts";

export type Roster = typeof roster.$inferSelect;
export type RosterPiece = typeof rosterPiece.$inferSelect;

export async function insertRoster(tx: Tx, row: Roster): Promise<void> {
  await tx.insert(roster).values(row);
}

/** @throws when the list has one of this number */
export async function insertRosterPiece(tx: Tx, row: RosterPiece): Promise<void> {
  await tx.insert(rosterPiece).values(row);
}

export async function rosterById(db: Read, id: string): Promise<Roster | undefined> {
  const [row] = await db.select().from(roster).where(eq(roster.id, id));
  return row;
}

export async function updateRoster(
  tx: Tx,
  id: string,
  change: Partial<Pick<Roster, "state" | "report">>,
): Promise<void> {
  await tx.update(roster).set(change).where(eq(roster.id, id));
}

/** With its pieces. */
export async function deleteRoster(tx: Tx, id: string): Promise<void> {
  await tx.delete(roster).where(eq(roster.id, id));
}

/** Those that were uploaded before an instant and that nobody has confirmed, or that were never stored whole: their ids. */
export async function forgottenRosters(db: Read, before: Date): Promise<string[]> {
  const rows = await db
    .select({ id: roster.id })
    .from(roster)
    .where(and(inArray(roster.state, ["staging", "checked"]), lt(roster.created_at, before)));
  return rows.map(({ id }) => id);
}

/** The piece that is to be worked on next; undefined: nothing is left. */
export async function nextRosterPiece(db: Read, rosterId: string): Promise<RosterPiece | undefined> {
  const [row] = await db
    .select()
    .from(rosterPiece)
    .where(eq(rosterPiece.roster_id, rosterId))
    .orderBy(asc(rosterPiece.number))
    .limit(1);
  return row;
}

/** @returns whether it was still there */
export async function deleteRosterPiece(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.delete(rosterPiece).where(eq(rosterPiece.id, id)).returning({ id: rosterPiece.id });
  return rows.length > 0;
}

export async function countRosterPieces(db: Read, rosterId: string): Promise<number> {
  const [row] = await db.select({ n: count() }).from(rosterPiece).where(eq(rosterPiece.roster_id, rosterId));
  return row?.n ?? 0;
}

const invitedId = (waveId: string, mark: string) => `${waveId}/${mark}`;

/** Notes that addresses have been invited to a wave. @throws when one was noted before */
export async function noteInvited(tx: Tx, waveId: string, marks: readonly string[]): Promise<void> {
  const rows = marks.map((mark) => ({ id: invitedId(waveId, mark), wave_id: waveId }));
  await inChunks(rows, (chunk) => tx.insert(invitedAddress).values(chunk));
}

/** Of these marks, those that have been invited to the wave, and those that want no letters about the study. */
export async function knownMarks(
  db: Read,
  waveId: string,
  marks: readonly string[],
): Promise<{ invited: Set<string>; stopped: Set<string> }> {
  if (marks.length === 0) return { invited: new Set(), stopped: new Set() };
  const ids = marks.map((mark) => invitedId(waveId, mark));
  const invited = await db
    .select({ id: invitedAddress.id })
    .from(invitedAddress)
    .where(inArray(invitedAddress.id, ids));
  const stopped = await db
    .select({ mark: mailStop.mark })
    .from(mailStop)
    .where(inArray(mailStop.mark, [...marks]));
  return {
    invited: new Set(invited.map(({ id }) => id.slice(waveId.length + 1))),
    stopped: new Set(stopped.map(({ mark }) => mark)),
  };
}

/** For the end of a wave: lists that wait, and who has been invited. Counts of lists that are done stay. */
export async function forgetInvitedOfWave(tx: Tx, waveId: string): Promise<void> {
  await tx.delete(invitedAddress).where(eq(invitedAddress.wave_id, waveId));
  const lists = tx.select({ id: roster.id }).from(roster).where(eq(roster.wave_id, waveId));
  await tx.delete(rosterPiece).where(inArray(rosterPiece.roster_id, lists));
  await tx
    .delete(roster)
    .where(and(eq(roster.wave_id, waveId), inArray(roster.state, ["staging", "checked"])));
}

/** Of a wave, newest first; those that are still being stored are left out. */
export async function rostersOfWave(db: Read, waveId: string, most: number): Promise<Roster[]> {
  return db
    .select()
    .from(roster)
    .where(and(eq(roster.wave_id, waveId), ne(roster.state, "staging")))
    .orderBy(desc(roster.created_at), asc(roster.id))
    .limit(most);
}

/** The reports of all lists of a wave that somebody confirmed, in no order. */
export async function reportsOfRosters(db: Read, waveId: string): Promise<Pick<Roster, "report">[]> {
  return db
    .select({ report: roster.report })
    .from(roster)
    .where(and(eq(roster.wave_id, waveId), inArray(roster.state, ["inviting", "done"])));
}
