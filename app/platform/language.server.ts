/** The language of a page: what the person chose, else what the browser asks for, else English. The choice is a cookie that says nothing but that. */
import { parseAccept } from "hono/utils/accept";
import { isLanguage, type Language, languages } from "../i18n/languages.ts";
import type { Env } from "./env.server.ts";

/** Browsers send a handful of languages; what is longer is no wish. */
const longestWish = 1000;

/** @param chosen with the very request */
export function languageOf(headers: Headers, chosen: Language | null = null): Language {
  return (
    chosen ?? chosenBefore(headers.get("cookie")) ?? wished(headers.get("accept-language")) ?? languages[0]
  );
}

function chosenBefore(cookies: string | null): Language | null {
  const value = /(?:^|;\s*)lang=([a-z]{2})(?:;|$)/.exec(cookies ?? "")?.[1];
  return isLanguage(value) ? value : null;
}

/** The first language that we have, by the browser's own weights; `*` leaves it to us. */
function wished(header: string | null): Language | null {
  if (!header || header.length > longestWish) return null;
  for (const { type, q } of parseAccept(header)) {
    const primary = type.split("-", 1)[0]?.toLowerCase();
    if (q > 0 && isLanguage(primary)) return primary;
    if (q > 0 && primary === "*") return null;
  }
  return null;
}

const year = 365 * 24 * 60 * 60;

/** A choice in the address (`?lang=de`): the language, the cookie that keeps it, and the same address without it. Null where none is made. */
export function choiceIn(
  env: Pick<Env, "PUBLIC_URL">,
  address: string,
): { language: Language; cookie: string; to: string } | null {
  if (!address.includes("lang=")) return null;
  const url = new URL(address);
  const chosen = url.searchParams.get("lang");
  if (chosen === null) return null;
  url.searchParams.delete("lang");
  // Two slashes in front would lead to another site.
  const to = `/${url.pathname.replace(/^[/\\]+/, "")}${url.search}`;
  return isLanguage(chosen) ? { language: chosen, cookie: languageCookie(env, chosen), to } : null;
}

function languageCookie({ PUBLIC_URL }: Pick<Env, "PUBLIC_URL">, language: Language): string {
  const secure = PUBLIC_URL?.startsWith("https:") ? "; Secure" : "";
  return `lang=${language}; Path=/; Max-Age=${year}; HttpOnly; SameSite=Lax${secure}`;
}
