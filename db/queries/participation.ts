/** Who takes part: what became of the invitations of a wave, and what is shown of it from day to day. */
import { and, count, eq, exists, isNotNull, isNull, not, or, type SQL } from "drizzle-orm";
import type { Cases } from "../../app/disclosure/participation.ts";
import type { Read, Tx } from "../database.ts";
import { job, mail } from "../schema/job.ts";
import { participationSnapshot } from "../schema/participation.ts";
import { recipient } from "../schema/recipient.ts";
import { invitation } from "../schema/response.ts";

export type ParticipationSnapshot = typeof participationSnapshot.$inferSelect;

/** The one of a wave, the latest there is. */
export async function snapshotOfWave(db: Read, waveId: string): Promise<ParticipationSnapshot | undefined> {
  const [row] = await db
    .select()
    .from(participationSnapshot)
    .where(eq(participationSnapshot.wave_id, waveId));
  return row;
}

/** In place of the one before. */
export async function putSnapshot(tx: Tx, row: ParticipationSnapshot): Promise<void> {
  const { day, is_last, shown } = row;
  await tx
    .insert(participationSnapshot)
    .values(row)
    .onConflictDoUpdate({ target: participationSnapshot.wave_id, set: { day, is_last, shown } });
}

/** It is taken anew when somebody asks. */
export async function deleteSnapshot(tx: Tx, waveId: string): Promise<void> {
  await tx.delete(participationSnapshot).where(eq(participationSnapshot.wave_id, waveId));
}

/** Invitations of a wave that are not answered, by the role that they keep; those without a role are left out. */
export async function unansweredByRole(db: Read, waveId: string): Promise<Map<string, number>> {
  const rows = await db
    .select({ role: invitation.role, n: count() })
    .from(invitation)
    .where(and(eq(invitation.wave_id, waveId), eq(invitation.answered, false), isNotNull(invitation.role)))
    .groupBy(invitation.role);
  return new Map(rows.flatMap(({ role, n }) => (role === null ? [] : [[role, n] as const])));
}

/** Invitations of a wave, whatever became of them. */
export async function countInvitations(db: Read, waveId: string): Promise<number> {
  const [row] = await db.select({ n: count() }).from(invitation).where(eq(invitation.wave_id, waveId));
  return row?.n ?? 0;
}

/**
 * Invitations of a wave whose letter never left, by the role that they keep; null: of none. Nobody was asked by them. To be counted before the
 * wave forgets its letters.
 */
export async function neverSent(db: Read, waveId: string): Promise<Map<string | null, number>> {
  const mayHaveLeft = db
    .select({ id: job.id })
    .from(mail)
    .innerJoin(job, eq(job.id, mail.job_id))
    .where(
      and(eq(mail.invitation_id, invitation.id), or(eq(job.state, "uncertain"), eq(job.handed_over, true))),
    );
  const rows = await db
    .select({ role: invitation.role, n: count() })
    .from(invitation)
    .innerJoin(recipient, eq(recipient.invitation_id, invitation.id))
    .where(
      and(
        eq(invitation.wave_id, waveId),
        eq(invitation.answered, false),
        isNull(invitation.draft_key),
        eq(invitation.declined, false),
        eq(recipient.refused, false),
        eq(recipient.sent, false),
        not(exists(mayHaveLeft)),
      ),
    )
    .groupBy(invitation.role);
  return new Map(rows.map(({ role, n }) => [role, n]));
}

/** What became of the invitations of a wave: each is counted once, as the furthest that it came. */
export async function invitationCases(db: Read, waveId: string): Promise<Cases> {
  const counted = async (...conditions: SQL[]) => {
    const [row] = await db
      .select({ n: count() })
      .from(invitation)
      .leftJoin(recipient, eq(recipient.invitation_id, invitation.id))
      .where(and(eq(invitation.wave_id, waveId), ...conditions));
    return row?.n ?? 0;
  };
  const open = eq(invitation.answered, false);
  const notBegun = isNull(invitation.draft_key);
  return {
    invited: await counted(),
    complete: await counted(eq(invitation.answered, true)),
    brokenOff: await counted(open, isNotNull(invitation.draft_key)),
    declined: await counted(open, notBegun, eq(invitation.declined, true)),
    unreached: await counted(open, notBegun, eq(invitation.declined, false), eq(recipient.refused, true)),
  };
}
