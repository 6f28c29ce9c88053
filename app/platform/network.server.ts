/** The network a request comes from: one IPv4 address, or the /64 of an IPv6 address, which one household or office has. Never logged or stored. */
import { isIP } from "node:net";
import type { Env } from "./env.server.ts";

/**
 * @param socket address of the other end of the connection
 * @param forwarded X-Forwarded-For. Each trusted proxy adds the address it was asked from at its end; what stands before those anybody may
 * have made up.
 */
export function networkOf(
  { TRUST_PROXY_HOPS: hops }: Pick<Env, "TRUST_PROXY_HOPS">,
  socket: string | undefined,
  forwarded: string | undefined,
): string {
  const named = hops > 0 ? (forwarded ?? "").split(",").at(-hops) : undefined;
  return networkNamed(named) ?? networkNamed(socket) ?? "unknown";
}

function networkNamed(written: string | undefined): string | null {
  const address = withoutPort((written ?? "").trim()).replace(/^::ffff:(?=\d+\.)/i, "");
  const version = isIP(address);
  if (version === 4) return address;
  return version === 6 ? firstHalf(address) : null;
}

/** Some proxies write `192.0.2.1:4711` or `[2001:db8::1]:4711`. */
function withoutPort(written: string): string {
  return (
    /^\[([^\]]+)\](?::\d+)?$/.exec(written)?.[1] ??
    /^([\d.]+):\d+$/.exec(written)?.[1] ??
    written
  ).replace(/%.*$/, "");
}

function firstHalf(address: string): string {
  // In its shortest form, with small letters, whatever way it was written.
  const short = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [before = "", after] = short.split("::");
  const groups = before.split(":").filter(Boolean);
  const behind = after?.split(":").filter(Boolean) ?? [];
  const left = after === undefined ? 0 : 8 - groups.length - behind.length;
  return `${[...groups, ...Array<string>(left).fill("0"), ...behind].slice(0, 4).join(":")}::/64`;
}
