/** How long pages take, as counts of people by class of seconds. */
import { asc, eq, sql } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { pagePace } from "../schema/response.ts";
import { inChunks } from "./in-chunks.ts";

export type Pace = typeof pagePace.$inferSelect;

/** Adds people to the classes. */
export async function addPace(tx: Tx, rows: readonly Pace[]): Promise<void> {
  await inChunks(rows, (chunk) =>
    tx
      .insert(pagePace)
      .values(chunk)
      .onConflictDoUpdate({
        target: [pagePace.wave_id, pagePace.page_id, pagePace.up_to],
        set: { people: sql`${pagePace.people} + excluded.people` },
      }),
  );
}

/** The classes of a wave by page, then by seconds. */
export async function paceOfWave(db: Read, waveId: string): Promise<Pace[]> {
  return db
    .select()
    .from(pagePace)
    .where(eq(pagePace.wave_id, waveId))
    .orderBy(asc(pagePace.page_id), asc(pagePace.up_to));
}

export async function deletePace(tx: Tx, waveId: string): Promise<void> {
  await tx.delete(pagePace).where(eq(pagePace.wave_id, waveId));
}
