/** Submitted responses, counted and found. Row by row they are read by db/stream. Those of an import that is not visible never count. */
import { and, asc, count, eq, inArray, isNull, or } from "drizzle-orm";
import type { KeyMetric } from "../../app/instruments/schema.ts";
import type { Read, Tx } from "../database.ts";
import { answerImport, response } from "../schema/response.ts";
import { inChunks } from "./in-chunks.ts";

export type Response = typeof response.$inferSelect;
export type NewResponse = typeof response.$inferInsert;

/** @throws when an id or receipt is already there */
export async function insertResponses(tx: Tx, rows: readonly NewResponse[]): Promise<void> {
  await inChunks(rows, (chunk) => tx.insert(response).values(chunk));
}

/** What the holder of a receipt sent. */
export async function responseByReceiptHash(db: Read, receiptHash: string): Promise<Response | undefined> {
  const [row] = await db
    .select()
    .from(response)
    .where(and(eq(response.receipt_hash, receiptHash), isVisible(db)));
  return row;
}

/** Erases it; whether there was one. */
export async function deleteResponseByReceiptHash(tx: Tx, receiptHash: string): Promise<boolean> {
  const gone = await tx
    .delete(response)
    .where(eq(response.receipt_hash, receiptHash))
    .returning({ id: response.id });
  return gone.length > 0;
}

export type Phase = NonNullable<Response["phase"]>;

/** People of a wave by the part of the collection in which they answered; those of unknown part are left out. */
export async function countPhases(db: Read, waveId: string): Promise<Record<Phase, number>> {
  const rows = await db
    .select({ phase: response.phase, n: count() })
    .from(response)
    .where(eq(response.wave_id, waveId))
    .groupBy(response.phase);
  const counts = { early: 0, middle: 0, late: 0 };
  for (const { phase, n } of rows) if (phase) counts[phase] = n;
  return counts;
}

/** Merges a part of the collection into another, or forgets it. */
export async function renamePhase(tx: Tx, waveId: string, from: Phase, to: Phase | null): Promise<void> {
  await tx
    .update(response)
    .set({ phase: to })
    .where(and(eq(response.wave_id, waveId), eq(response.phase, from)));
}

/** From here on no receipt leads to a response of this wave. */
export async function forgetReceipts(tx: Tx, waveId: string): Promise<void> {
  await tx.update(response).set({ receipt_hash: null }).where(eq(response.wave_id, waveId));
}

/** Responses of one wave. */
export async function countResponses(db: Read, waveId: string): Promise<number> {
  const [row] = await db
    .select({ n: count() })
    .from(response)
    .where(and(eq(response.wave_id, waveId), isVisible(db)));
  return row?.n ?? 0;
}

/** Whether anybody answered in it. */
export async function hasResponses(db: Read, waveId: string): Promise<boolean> {
  const rows = await db
    .select({ id: response.id })
    .from(response)
    .where(and(eq(response.wave_id, waveId), isVisible(db)))
    .limit(1);
  return rows.length > 0;
}

export type Participation = { organizationId: string | null; teamId: string | null; n: number };

/** Responses of one wave by organization and team, ordered by their ids, those without last. */
export async function participation(db: Read, waveId: string): Promise<Participation[]> {
  const rows = await db
    .select({ organizationId: response.organization_id, teamId: response.team_id, n: count() })
    .from(response)
    .where(and(eq(response.wave_id, waveId), isVisible(db)))
    .groupBy(response.organization_id, response.team_id);
  // Sorted here: the databases disagree about where an absent value goes.
  return rows.sort(
    (a, b) => absentLast(a.organizationId, b.organizationId) || absentLast(a.teamId, b.teamId),
  );
}

/** How often each code of a key metric was given in one wave, by code; missing answers are left out. */
export async function metricCounts(
  db: Read,
  waveId: string,
  metric: KeyMetric,
): Promise<{ code: number; n: number }[]> {
  const column = response[metric];
  const rows = await db
    .select({ code: column, n: count() })
    .from(response)
    .where(and(eq(response.wave_id, waveId), isVisible(db)))
    .groupBy(column)
    .orderBy(asc(column));
  return rows.flatMap(({ code, n }) => (code === null ? [] : [{ code, n }]));
}

/** True for responses given here, and for those of a visible import. */
export function isVisible(db: Read) {
  return or(
    isNull(response.import_id),
    inArray(
      response.import_id,
      db.select({ id: answerImport.id }).from(answerImport).where(eq(answerImport.state, "visible")),
    ),
  );
}

function absentLast(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
