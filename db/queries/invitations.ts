/** Personal ways in. Nothing here leads to a response, and while a draft is under way only the token does to the draft. */
import { and, eq, isNotNull } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { invitation } from "../schema/response.ts";
import { organization, study, team, wave } from "../schema/study.ts";
import { inChunks } from "./in-chunks.ts";
import { forgetRecipient } from "./recipients.ts";

export type NewInvitation = typeof invitation.$inferInsert;

/** @throws when a token is there already */
export async function insertInvitations(tx: Tx, rows: readonly NewInvitation[]): Promise<void> {
  await inChunks(rows, (chunk) => tx.insert(invitation).values(chunk));
}

/** The invitation of this hash of a token, with the study and wave it is for and the names of what it answers for. */
export async function invitationByHash(db: Read, tokenHash: string) {
  const [row] = await db
    .select({
      id: invitation.id,
      study_id: invitation.study_id,
      slug: study.slug,
      wave_id: invitation.wave_id,
      wave_state: wave.state,
      opens_on: wave.opens_on,
      closes_on: wave.closes_on,
      ends_at: wave.ends_at,
      closed_on: wave.closed_on,
      kept: study.kept,
      time_zone: study.time_zone,
      organization_id: invitation.organization_id,
      organization_name: organization.name,
      team_id: invitation.team_id,
      team_name: team.name,
      draft_key: invitation.draft_key,
      answered: invitation.answered,
      expires_on: invitation.expires_on,
    })
    .from(invitation)
    .innerJoin(study, eq(study.id, invitation.study_id))
    .innerJoin(wave, eq(wave.id, invitation.wave_id))
    .leftJoin(organization, eq(organization.id, invitation.organization_id))
    .leftJoin(team, eq(team.id, invitation.team_id))
    .where(eq(invitation.token_hash, tokenHash));
  return row;
}

/** The way from the token to the draft that is under way; null deletes it. */
export async function setDraftKey(tx: Tx, id: string, draftKey: string | null): Promise<void> {
  await tx.update(invitation).set({ draft_key: draftKey }).where(eq(invitation.id, id));
}

/** From here on the invitation says only that it was answered; where it was sent and to which role is forgotten. */
export async function markAnswered(tx: Tx, id: string): Promise<void> {
  await forgetRecipient(tx, id);
  await tx
    .update(invitation)
    .set({ answered: true, declined: false, draft_key: null, role: null })
    .where(eq(invitation.id, id));
}

/** For the end of a wave, when its drafts go. */
export async function forgetDraftKeys(tx: Tx, waveId: string): Promise<void> {
  await tx
    .update(invitation)
    .set({ draft_key: null })
    .where(and(eq(invitation.wave_id, waveId), isNotNull(invitation.draft_key)));
}
