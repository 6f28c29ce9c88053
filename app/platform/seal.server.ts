/** Sealing a text with a key, so that it opens with that key, in that place, and nowhere else (AES-256-GCM). */
import { createCipheriv, createDecipheriv } from "node:crypto";

const nonceBytes = 12;
const tagBytes = 16;

/**
 * AES-256-GCM over a text.
 * @param place what the text belongs to; it opens nowhere else
 */
export function seal(
  key: Uint8Array,
  text: string,
  place: string,
  randomBytes: (length: number) => Uint8Array,
): string {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()]).toString(
    "base64",
  );
}

/** @returns null when the text was sealed with another key, for another place, or was changed */
export function unseal(key: Uint8Array, sealed: string, place: string): string | null {
  const bytes = Buffer.from(sealed, "base64");
  if (bytes.length < nonceBytes + tagBytes) return null;
  const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, nonceBytes), {
    authTagLength: tagBytes,
  })
    .setAAD(Buffer.from(place))
    .setAuthTag(bytes.subarray(-tagBytes));
  try {
    return decipher.update(bytes.subarray(nonceBytes, -tagBytes), undefined, "utf8") + decipher.final("utf8");
  } catch {
    return null;
  }
}
