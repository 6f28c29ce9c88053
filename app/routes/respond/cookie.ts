/** The resume code in the browser: one cookie a study, out of reach of scripts. It stays after sending, so that the browser finds its receipt. */
import type { RouteArguments } from "../../platform/route.server.ts";

const days = 180;

/** @returns null when the browser brings none for this study */
export function codeFrom(request: Request, slug: string): string | null {
  const name = `${nameFor(slug)}=`;
  const cookies = request.headers.get("cookie")?.split(/;\s*/) ?? [];
  return cookies.find((cookie) => cookie.startsWith(name))?.slice(name.length) ?? null;
}

/** A header that keeps the code, or forgets it when it is null. */
export function codeCookie({ app }: Pick<RouteArguments, "app">, slug: string, code: string | null): string {
  const secure = app.env.PUBLIC_URL?.startsWith("https:") ? "; Secure" : "";
  const life = code === null ? 0 : days * 24 * 60 * 60;
  return `${nameFor(slug)}=${code ?? ""}; Path=/; Max-Age=${life}; HttpOnly; SameSite=Lax${secure}`;
}

function nameFor(slug: string): string {
  return `answers_${encodeURIComponent(slug)}`;
}
