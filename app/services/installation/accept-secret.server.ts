/** Going on with another secret than the one that the database was used with: for whoever sits at the machine and has lost that one. */
import { countSecondFactors } from "../../../db/queries/accounts.ts";
import { knownFingerprint, putFingerprint } from "../../../db/queries/known-secret.ts";
import type { App } from "../../platform/app.ts";
import { fingerprintOf } from "../../platform/known-secret.server.ts";
import { audit } from "../audit.server.ts";

/** @returns how many second factors no code fits any more; null when it was the secret of the database already, and nothing changed */
export async function acceptSecret(app: App): Promise<{ secondFactors: number } | null> {
  const fingerprint = fingerprintOf(app.secret);
  return app.write(async (tx) => {
    const known = await knownFingerprint(tx);
    if (known === fingerprint) return null;
    await putFingerprint(tx, fingerprint, app.now());
    await audit(app, tx, { by: "command", deed: "secret.accepted" });
    return { secondFactors: await countSecondFactors(tx) };
  });
}
