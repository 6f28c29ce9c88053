/** The steps of the teams' own value streams. */
import { asc, eq } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { stepList } from "../schema/study.ts";

export type StepList = typeof stepList.$inferSelect;

/** Every list of a study, by team. */
export async function stepListsOfStudy(db: Read, studyId: string): Promise<StepList[]> {
  return db.select().from(stepList).where(eq(stepList.study_id, studyId)).orderBy(asc(stepList.team_id));
}

/** A team's own steps; undefined when it has none. */
export async function stepsOfTeam(db: Read, teamId: string): Promise<string[] | undefined> {
  const [row] = await db.select({ steps: stepList.steps }).from(stepList).where(eq(stepList.team_id, teamId));
  return row?.steps;
}

/** Stores the list, in place of the one the team has. */
export async function putStepList(tx: Tx, row: StepList): Promise<void> {
  await tx
    .insert(stepList)
    .values(row)
    .onConflictDoUpdate({ target: stepList.team_id, set: { steps: row.steps } });
}

/** Nothing happens when there is none. */
export async function deleteStepList(tx: Tx, teamId: string): Promise<void> {
  await tx.delete(stepList).where(eq(stepList.team_id, teamId));
}
