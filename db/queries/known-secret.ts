/** The fingerprint of the secret that this database is used with. */
import { eq } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { knownSecret } from "../schema/known-secret.ts";

const only = "secret";

export async function knownFingerprint(db: Read): Promise<string | undefined> {
  const [row] = await db.select().from(knownSecret).where(eq(knownSecret.id, only));
  return row?.fingerprint;
}

export async function putFingerprint(tx: Tx, fingerprint: string, since: Date): Promise<void> {
  const row = { id: only, fingerprint, since };
  await tx.insert(knownSecret).values(row).onConflictDoUpdate({ target: knownSecret.id, set: row });
}
