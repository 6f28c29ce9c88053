/** How many people agreed that their answers are used for research, and whether they were asked here at all. */
import { and, count, eq, inArray, isNull, or } from "drizzle-orm";
import type { Read } from "../database.ts";
import { answerImport, response } from "../schema/response.ts";

export type Consent = { organizationId: string | null; consenting: boolean; n: number };

/** Responses of one wave by organization and consent, in no particular order; those of an import that is not visible never count. */
export async function consentByOrganization(db: Read, waveId: string): Promise<Consent[]> {
  return db
    .select({ organizationId: response.organization_id, consenting: response.consent_research, n: count() })
    .from(response)
    .where(
      and(
        eq(response.wave_id, waveId),
        or(
          isNull(response.import_id),
          inArray(
            response.import_id,
            db.select({ id: answerImport.id }).from(answerImport).where(eq(answerImport.state, "visible")),
          ),
        ),
      ),
    )
    .groupBy(response.organization_id, response.consent_research);
}

/** Whether nobody answered this wave here: it holds no answer but imported ones. False for a wave without answers. */
export async function isImportedOnly(db: Read, waveId: string): Promise<boolean> {
  const here = await db
    .select({ id: response.id })
    .from(response)
    .where(and(eq(response.wave_id, waveId), isNull(response.import_id)))
    .limit(1);
  if (here.length > 0) return false;
  const imported = await db
    .select({ id: response.id })
    .from(response)
    .where(
      and(
        eq(response.wave_id, waveId),
        inArray(
          response.import_id,
          db.select({ id: answerImport.id }).from(answerImport).where(eq(answerImport.state, "visible")),
        ),
      ),
    )
    .limit(1);
  return imported.length > 0;
}
