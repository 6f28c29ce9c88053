/** What an app for one-time codes shows (RFC 6238: SHA-1, 30 seconds, six digits), from the key as a person types it. */
import { createHmac } from "node:crypto";

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** @param later half minutes from now: the next code is taken, too, and each only once */
export function codeNow(key: string, { later = 0 } = {}): string {
  const bits = [...key.replace(/[\s=]/g, "")].map((sign) =>
    alphabet.indexOf(sign).toString(2).padStart(5, "0"),
  );
  const bytes = Buffer.from((bits.join("").match(/.{8}/g) ?? []).map((each) => Number.parseInt(each, 2)));
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const hash = createHmac("sha1", bytes).update(time).digest();
  const at = (hash[19] ?? 0) & 15;
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, "0");
}
