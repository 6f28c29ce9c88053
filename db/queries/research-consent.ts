/** How many people agreed that their answers are used for research. */
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
