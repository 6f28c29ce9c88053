/** A code of the second factor counts once: who reads it over a shoulder, or from a page that looks like ours, is too late (RFC 6238, 5.2). */
import { createHash } from "node:crypto";
import { deleteSessionByToken, useCode } from "../../db/queries/accounts.ts";
import type { App } from "../platform/app.ts";

/** Longer than any code is taken: of the half minute before, this one and the next. */
const lifeMs = 2 * 60_000;

/**
 * To be asked for a code that was right.
 * @param sessionToken of the session that it opened, which ends when the code was used before
 */
export async function isFirstUse(
  app: App,
  { accountId, code, sessionToken }: { accountId: string; code: string; sessionToken: string | null },
): Promise<boolean> {
  const id = createHash("sha256").update(`${accountId} ${code}`).digest("hex");
  return app.write(async (tx) => {
    const now = app.now();
    const isFirst = await useCode(tx, { id, accountId, now, until: new Date(now.getTime() + lifeMs) });
    if (!isFirst && sessionToken !== null) await deleteSessionByToken(tx, sessionToken);
    return isFirst;
  });
}
