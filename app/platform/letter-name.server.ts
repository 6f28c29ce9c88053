/**
 * The Message-ID of a letter, from which we alone can tell again what the letter was about when a server reports that it came back: a seal of the
 * installation's secret, so that nobody makes one up, and nobody who reads it, in the log of a mail server say, learns anything from it. Nothing has
 * to be kept of letters that were accepted.
 */
import { createHmac } from "node:crypto";
import { seal, unseal } from "./seal.server.ts";
import { derive } from "./secret.server.ts";

export type LetterAbout =
  /**
   * The mark of an address that was invited to a study. Not the invitation, which stays when it has been answered: the mark leads to it only as long
   * as it has not, so that logs of mail servers never tell who has answered.
   */
  | { recipient: string }
  /** A letter to an account or about one: a hash of the address, which only tells whether it is the one that came back. */
  | { address: string };

const place = "letter";

/** The part before the @, in signs that stand there without quotes. */
export function letterName(
  secret: Uint8Array,
  about: LetterAbout,
  randomBytes: (length: number) => Uint8Array,
): string {
  const text = "recipient" in about ? `r${about.recipient}` : `a${about.address}`;
  return Buffer.from(seal(derive(secret, "letter name"), text, place, randomBytes), "base64").toString(
    "base64url",
  );
}

/** @returns null for what is no name that we gave */
export function readLetterName(secret: Uint8Array, messageId: string): LetterAbout | null {
  const [name = ""] = messageId.split("@");
  if (!/^[\w-]{60,200}$/.test(name)) return null;
  const sealed = Buffer.from(name, "base64url").toString("base64");
  const text = unseal(derive(secret, "letter name"), sealed, place);
  if (text === null) return null;
  return text.startsWith("r") ? { recipient: text.slice(1) } : { address: text.slice(1) };
}

/** 128 bits of HMAC-SHA-256. */
export function hashOfAddress(secret: Uint8Array, address: string): string {
  return createHmac("sha256", derive(secret, "letter address"))
    .update(address.toLowerCase())
    .digest("hex")
    .slice(0, 32);
}
