/** What is known of an address without holding it. */
import { createHmac } from "node:crypto";

/** The purpose that the key is derived for (platform/secret). */
export const markPurpose = "mail address";

/** 128 bits of HMAC-SHA-256: the same address in another study has another mark. */
export function markOf(key: Uint8Array, studyId: string, address: string): string {
  return createHmac("sha256", key).update(`${studyId}\n${address.toLowerCase()}`).digest("hex").slice(0, 32);
}
