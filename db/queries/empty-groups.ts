/** Deletes what an import made for its answers and what holds nothing now that they are gone. What anything still belongs to stays. */
import { and, eq, inArray, isNotNull, ne, notInArray } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { answerImport, comment, draft, response } from "../schema/response.ts";
import { organization, study, team, wave } from "../schema/study.ts";

/** Of these teams of a study, deletes those without a response. */
export async function deleteEmptyTeams(tx: Tx, studyId: string, teamIds: readonly string[]): Promise<void> {
  const taken = tx
    .select({ id: response.team_id })
    .from(response)
    .where(and(eq(response.study_id, studyId), isNotNull(response.team_id)));
  await tx
    .delete(team)
    .where(and(eq(team.study_id, studyId), inArray(team.id, [...teamIds]), notInArray(team.id, taken)));
}

/** Of these organizations of a study, deletes those without a response, comment or team. */
export async function deleteEmptyOrganizations(
  tx: Tx,
  studyId: string,
  organizationIds: readonly string[],
): Promise<void> {
  const inTable = (of: typeof response | typeof comment) =>
    tx
      .select({ id: of.organization_id })
      .from(of)
      .where(and(eq(of.study_id, studyId), isNotNull(of.organization_id)));
  const withTeams = tx.select({ id: team.organization_id }).from(team).where(eq(team.study_id, studyId));
  await tx
    .delete(organization)
    .where(
      and(
        eq(organization.study_id, studyId),
        inArray(organization.id, [...organizationIds]),
        notInArray(organization.id, inTable(response)),
        notInArray(organization.id, inTable(comment)),
        notInArray(organization.id, withTeams),
      ),
    );
}

/** Deletes the wave, unless it has a response, comment, draft or an import that was not undone; whether it did. */
export async function deleteEmptyWave(tx: Tx, waveId: string): Promise<boolean> {
  for (const held of [response, comment, draft]) {
    const [one] = await tx.select({ id: held.wave_id }).from(held).where(eq(held.wave_id, waveId)).limit(1);
    if (one) return false;
  }
  const [standing] = await tx
    .select({ id: answerImport.id })
    .from(answerImport)
    .where(and(eq(answerImport.wave_id, waveId), ne(answerImport.state, "undone")))
    .limit(1);
  if (standing) return false;
  await tx.delete(wave).where(eq(wave.id, waveId));
  return true;
}

/** Deletes the study, unless it has a wave or an organization; whether it did. */
export async function deleteEmptyStudy(tx: Tx, studyId: string): Promise<boolean> {
  for (const held of [wave, organization]) {
    const [one] = await tx
      .select({ id: held.study_id })
      .from(held)
      .where(eq(held.study_id, studyId))
      .limit(1);
    if (one) return false;
  }
  await tx.delete(study).where(eq(study.id, studyId));
  return true;
}

/** Imports whose answers are being stored, or were when their process ended; oldest first. */
export async function stagingImports(db: Read): Promise<(typeof answerImport.$inferSelect)[]> {
  return db
    .select()
    .from(answerImport)
    .where(eq(answerImport.state, "staging"))
    .orderBy(answerImport.created_at, answerImport.id);
}

/** Deletes the record of an import together with any response it still has. */
export async function deleteImport(tx: Tx, importId: string): Promise<void> {
  await tx.delete(answerImport).where(eq(answerImport.id, importId));
}
