/** A mark that a form carries: which form of which study this is and when it was served. Signed, so that nothing need be stored about who looks at a page. */
import { createHmac, timingSafeEqual } from "node:crypto";
import type { App } from "./app.ts";
import { derive } from "./secret.server.ts";

export type Form = { kind: string; study: string };

/** @returns `kind.time.chance.signature`, each of its own */
export function signForm(app: Pick<App, "now" | "randomBytes" | "secret">, { kind, study }: Form): string {
  const time = app.now().getTime().toString(36);
  const chance = Buffer.from(app.randomBytes(9)).toString("base64url");
  const said = `${kind}.${time}.${chance}`;
  return `${said}.${signatureOf(app, said, study).toString("base64url")}`;
}

/** @returns null for what is not from here, for another study, or changed; `age` in milliseconds, negative when another process' clock is ahead */
export function readForm(
  app: Pick<App, "now" | "secret">,
  token: string | null,
  study: string,
): { kind: string; age: number } | null {
  const [, said, kind, time, signature] =
    /^(([a-z]{1,20})\.([0-9a-z]{1,12})\.[\w-]{12})\.([\w-]{22})$/.exec(token ?? "") ?? [];
  if (!said || !kind || !time || !signature) return null;
  if (!timingSafeEqual(Buffer.from(signature, "base64url"), signatureOf(app, said, study))) return null;
  return { kind, age: app.now().getTime() - Number.parseInt(time, 36) };
}

function signatureOf({ secret }: Pick<App, "secret">, said: string, study: string): Buffer {
  return createHmac("sha256", derive(secret, "form")).update(`${study} ${said}`).digest().subarray(0, 16);
}
