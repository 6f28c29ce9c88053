/** Cross-site request forgery: a form counts only when the browser says that it stood on a page of this site. */
import type { Env } from "./env.server.ts";

/**
 * Does the request's Origin name this site? A missing or opaque one ("null") does not.
 * This site is PUBLIC_URL, and the host that the request was sent to (behind a trusted proxy: the host that the proxy forwards).
 */
export function isOwnOrigin(env: Pick<Env, "PUBLIC_URL" | "TRUST_PROXY_HOPS">, headers: Headers): boolean {
  const origin = headers.get("origin");
  if (!origin || !URL.canParse(origin)) return false;
  const { host, protocol } = new URL(origin);
  const own = env.PUBLIC_URL ? new URL(env.PUBLIC_URL) : null;
  // Whoever sits on the way writes pages of this name that come without encryption; those are not ours.
  if (host === own?.host) return protocol === own.protocol;
  const forwarded = env.TRUST_PROXY_HOPS > 0 ? headers.get("x-forwarded-host") : null;
  return host === (forwarded ?? headers.get("host"));
}

/**
 * Remix compares Origin with the forwarded host again, and answers 500 when they differ. Behind a proxy that does not forward the host,
 * or with a made-up header, they do, although isOwnOrigin has accepted the request: the request goes on with the host it was accepted for.
 */
export function withForwardedHost(request: Request): Request {
  const origin = request.headers.get("origin");
  if (!origin || request.method === "GET" || !URL.canParse(origin)) return request;
  const { host } = new URL(origin);
  if ((request.headers.get("x-forwarded-host") ?? request.headers.get("host")) === host) return request;
  const headers = new Headers(request.headers);
  headers.set("x-forwarded-host", host);
  return new Request(request, { headers });
}
