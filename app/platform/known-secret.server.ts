/** A database is used with one secret. With another one nothing opens that waits in it sealed, and it would be given up. */
import { join } from "node:path";
import { knownFingerprint, putFingerprint } from "../../db/queries/known-secret.ts";
import type { App } from "./app.ts";
import { derive } from "./secret.server.ts";
import { StartTrouble } from "./start-trouble.server.ts";

/** Says whether two secrets are the same; nothing of the secret can be had from it. */
export function fingerprintOf(secret: Uint8Array): string {
  return Buffer.from(derive(secret, "fingerprint")).toString("hex");
}

/**
 * The first secret that a database is opened with is noted in it.
 * @throws StartTrouble with another one: nothing is sealed by it, and nothing given up, until somebody says that it is meant
 */
export async function holdToSecret(
  app: Pick<App, "env" | "read" | "write" | "secret" | "now">,
): Promise<void> {
  const fingerprint = fingerprintOf(app.secret);
  const known = (await knownFingerprint(app.read)) ?? (await noted(app, fingerprint));
  if (known === fingerprint) return;
  const place = app.env.SECRET ? "SECRET" : join(app.env.DATA_DIR, "secret");
  throw new StartTrouble(
    `${place}: this is not the secret that the database was used with; letters that wait, kept addresses and second factors could not be read. ` +
      "Put back what was there: the copy of DATA_DIR/secret that you keep apart, or the SECRET that was set. " +
      "If it is lost, make a copy (npm run backup), then go on with this one: npm run secret -- accept (docs/operations.md says what is lost then).",
  );
}

/** @returns the one that is noted: of two processes that start at once, the first one's */
async function noted({ write, now }: Pick<App, "write" | "now">, fingerprint: string): Promise<string> {
  return write(async (tx) => {
    const known = await knownFingerprint(tx);
    if (known === undefined) await putFingerprint(tx, fingerprint, now());
    return known ?? fingerprint;
  });
}
