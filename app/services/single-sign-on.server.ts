/** Single sign-on by OpenID Connect: there and back. Only who has an account already comes in; the provider's address leads to it. */
import type { App } from "../platform/app.ts";
import { type Caller, ssoProvider } from "../platform/auth.server.ts";
import { loggedError } from "../platform/log.server.ts";
import { noteFailure, noteSignOnFailure } from "./failed-sign-ins.server.ts";

export type Way = { to: string; cookies: string[] };

/** Where it goes on when the provider is out of reach or leads to no account. */
const failed = "/sign-in?failed";

/** @param to page of this site to go on with afterwards */
export async function beginSignOn(app: App, caller: Caller, to: string): Promise<Way> {
  const sent = { providerId: ssoProvider, callbackURL: to, errorCallbackURL: failed };
  const answer = await app.auth.call(caller, "/sign-in/oauth2", sent).catch((error: unknown) => {
    noteFailure(app, "warn", { reason: "provider-away", ...loggedError(error) });
    return null;
  });
  const url = answer?.data.url;
  if (answer?.ok && typeof url === "string") return { to: url, cookies: answer.cookies };
  if (answer) noteFailure(app, "warn", { reason: answer.status === 429 ? "too-many" : "provider-away" });
  return { to: failed, cookies: [] };
}

/** @param brought what the provider sent back with */
export async function finishSignOn(app: App, caller: Caller, brought: URLSearchParams): Promise<Way> {
  const query = Object.fromEntries([...brought].filter(([name]) => known.has(name)));
  const answer = await app.auth
    .call(caller, `/oauth2/callback/${ssoProvider}`, null, query)
    .catch((error: unknown) => {
      noteFailure(app, "warn", { reason: "provider-away", ...loggedError(error) });
      return null;
    });
  const isIn = answer?.cookies.some((each) => /session_token=[^;]/.test(each)) ?? false;
  if (isIn && answer?.location) return { to: answer.location, cookies: answer.cookies };
  if (answer) noteSignOnFailure(app, answer, brought);
  return { to: failed, cookies: answer?.cookies ?? [] };
}

const known = new Set(["code", "state", "iss", "error", "error_description"]);
