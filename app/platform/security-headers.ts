/** Headers of every page. Nothing is loaded from anywhere else, and no script runs that this server did not mark. */
import type { Env } from "./env.server.ts";

export function securityHeaders(
  env: Pick<Env, "PUBLIC_URL">,
  nonce: string,
): [name: string, value: string][] {
  // Vite's development client injects styles and opens a socket.
  const development = import.meta.env?.DEV ?? false;
  const policy = [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "manifest-src 'self'",
  ];
  const headers: [string, string][] = [
    ["content-security-policy", policy.join("; ")],
    // Stricter ("no-referrer") makes browsers send "Origin: null" with plain forms, which the origin check refuses.
    ["referrer-policy", "same-origin"],
    ["x-content-type-options", "nosniff"],
    ["cross-origin-opener-policy", "same-origin"],
    ["permissions-policy", "camera=(), geolocation=(), microphone=(), browsing-topics=()"],
  ];
  if (env.PUBLIC_URL?.startsWith("https:")) headers.push(["strict-transport-security", "max-age=31536000"]);
  return headers;
}
