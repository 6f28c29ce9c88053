/** Release plans. One for the answers of a wave: whichever run is first decides, and no later one changes it. */
import { and, eq } from "drizzle-orm";
import type { ReleasePlan } from "../../app/disclosure/release-plan.ts";
import type { Read, Tx } from "../database.ts";
import { writtenJson } from "../dialect.ts";
import { releasePlan } from "../schema/release-plan.ts";

type NewPlan = Omit<typeof releasePlan.$inferInsert, "plan">;

/** @param plan as JSON, as the worker wrote it */
export async function keepPlan(tx: Tx, row: NewPlan, plan: string): Promise<void> {
  await tx
    .insert(releasePlan)
    .values({ ...row, plan: writtenJson(plan) })
    .onConflictDoNothing();
}

/** The plan for just these answers of the wave; undefined when none was made. */
export async function planFor(db: Read, waveId: string, inputHash: string): Promise<ReleasePlan | undefined> {
  const [row] = await db
    .select({ plan: releasePlan.plan })
    .from(releasePlan)
    .where(and(eq(releasePlan.wave_id, waveId), eq(releasePlan.input_hash, inputHash)));
  return row?.plan;
}

/** For which answers of the wave there is a plan: hashes, as analysis runs have them. */
export async function answersWithPlan(db: Read, waveId: string): Promise<string[]> {
  const rows = await db
    .select({ hash: releasePlan.input_hash })
    .from(releasePlan)
    .where(eq(releasePlan.wave_id, waveId));
  return rows.map(({ hash }) => hash);
}
