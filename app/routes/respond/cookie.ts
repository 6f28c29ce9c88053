/**
 * What a browser keeps: the resume code, and before the first page the token of the invitation that was opened. One cookie each and study, out
 * of reach of scripts. The code stays after sending, so that the browser finds its receipt.
 */
import type { RouteArguments } from "../../platform/route.server.ts";

const days = 180;

/** @returns null when the browser brings none for this study */
export function codeFrom(request: Request, slug: string): string | null {
  return cookieOf(request, codeName(slug));
}

/** The token of the invitation that was opened in this browser, if any. */
export function invitationFrom(request: Request, slug: string): string | null {
  return cookieOf(request, invitationName(slug));
}

type Kept = Pick<RouteArguments, "app">;

/** A header that keeps the code, or forgets it when it is null. */
export function codeCookie({ app }: Kept, slug: string, code: string | null): string {
  return cookie(app, codeName(slug), code);
}

/** A header that keeps the token, or forgets it when it is null. */
export function invitationCookie({ app }: Kept, slug: string, token: string | null): string {
  return cookie(app, invitationName(slug), token);
}

/** The study that a shared screen is set up for, if this is one. */
export function kioskFrom(request: Request): string | null {
  return (
    /(?:^|;\s*)kiosk_([A-Za-z0-9_-]{1,100})=1(?:;|$)/.exec(request.headers.get("cookie") ?? "")?.[1] ?? null
  );
}

/** A header that makes this browser a shared screen for the study, or an own one again. */
export function kioskCookie({ app }: Kept, slug: string, on: boolean): string {
  return cookie(app, `kiosk_${encodeURIComponent(slug)}`, on ? "1" : null);
}

/** A header that forgets the token, where the browser brought one. */
export function forgottenInvitation(kept: Kept, request: Request, slug: string): string[] {
  return invitationFrom(request, slug) === null ? [] : [invitationCookie(kept, slug, null)];
}

/** Headers with several cookies. */
export function withCookies(...cookies: string[]): Headers {
  return new Headers(cookies.map((each): [string, string] => ["set-cookie", each]));
}

function cookieOf(request: Request, name: string): string | null {
  const cookies = request.headers.get("cookie")?.split(/;\s*/) ?? [];
  return cookies.find((each) => each.startsWith(`${name}=`))?.slice(name.length + 1) ?? null;
}

function cookie(app: RouteArguments["app"], name: string, value: string | null): string {
  const secure = app.env.PUBLIC_URL?.startsWith("https:") ? "; Secure" : "";
  const life = value === null ? 0 : days * 24 * 60 * 60;
  return `${name}=${value ?? ""}; Path=/; Max-Age=${life}; HttpOnly; SameSite=Lax${secure}`;
}

const codeName = (slug: string) => `answers_${encodeURIComponent(slug)}`;
const invitationName = (slug: string) => `invitation_${encodeURIComponent(slug)}`;
