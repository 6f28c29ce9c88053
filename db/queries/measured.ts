/** Figures that tools measured, by organization, service and month. Never joined to a response. */
import { and, asc, count, desc, eq, inArray, max } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { measuredFigure } from "../schema/measured.ts";
import { inChunks } from "./in-chunks.ts";

export type MeasuredFigure = typeof measuredFigure.$inferSelect;

/** In place of all that there is of the organization. */
export async function replaceMeasured(
  tx: Tx,
  organizationId: string,
  rows: readonly MeasuredFigure[],
): Promise<void> {
  await tx.delete(measuredFigure).where(eq(measuredFigure.organization_id, organizationId));
  await inChunks(rows, (chunk) => tx.insert(measuredFigure).values(chunk));
}

/** Figures of an organization, by service, latest month first; at most so many. */
export async function measuredOf(db: Read, organizationId: string, most: number): Promise<MeasuredFigure[]> {
  return db
    .select()
    .from(measuredFigure)
    .where(eq(measuredFigure.organization_id, organizationId))
    .orderBy(asc(measuredFigure.service), desc(measuredFigure.month))
    .limit(most);
}

export type MeasuredExtent = { organizationId: string; rows: number; latest: string | null };

/** How many figures there are of each of these organizations, and of which month the latest; those without are left out. */
export async function measuredExtents(
  db: Read,
  organizationIds: readonly string[],
): Promise<MeasuredExtent[]> {
  if (organizationIds.length === 0) return [];
  return db
    .select({
      organizationId: measuredFigure.organization_id,
      rows: count(),
      latest: max(measuredFigure.month),
    })
    .from(measuredFigure)
    .where(and(inArray(measuredFigure.organization_id, [...organizationIds])))
    .groupBy(measuredFigure.organization_id)
    .orderBy(asc(measuredFigure.organization_id));
}
