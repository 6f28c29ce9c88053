/** The one-time link that lets the first operator in. */
import { and, count, eq, isNull } from "drizzle-orm";
import type { Read, Tx } from "../database.ts";
import { account } from "../schema/account.ts";
import { setupLink } from "../schema/setup.ts";
import { runsInstallation } from "./account-overview.ts";

/** From now on only this token opens the installation. */
export async function replaceSetupLink(tx: Tx, tokenHash: string, now: Date): Promise<void> {
  await tx.delete(setupLink);
  await tx.insert(setupLink).values({ token_hash: tokenHash, created_at: now, used_at: null });
}

/** Uses the link up; false when it is unknown, replaced or was used before. */
export async function redeemSetupLink(tx: Tx, tokenHash: string, now: Date): Promise<boolean> {
  const used = await tx
    .update(setupLink)
    .set({ used_at: now })
    .where(and(eq(setupLink.token_hash, tokenHash), isNull(setupLink.used_at)))
    .returning({ hash: setupLink.token_hash });
  return used.length > 0;
}

/** By an own role or in an organization, blocked or not: from then on no set-up link opens anything. */
export async function operatorExists(db: Read): Promise<boolean> {
  const [row] = await db.select({ n: count() }).from(account).where(runsInstallation(db));
  return (row?.n ?? 0) > 0;
}
