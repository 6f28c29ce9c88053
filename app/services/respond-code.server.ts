/** Resume codes, and the keys made from them. What is stored never leads back to a code; no page is rendered here. */
import { createHash, hkdfSync } from "node:crypto";

/** Crockford's base 32: no I, L, O, U, so that a code can be read aloud and copied by hand. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const codeBytes = 10;
const codeLength = 16;

export type RespondentKeys = {
  /** As it is shown: four groups of four. */
  code: string;
  /** Finds the draft. */
  codeHash: string;
  sealing: Buffer;
  /** Opens the own profile. The same code always makes the same one, so sending twice gives one receipt. */
  receipt: string;
  receiptHash: string;
};

/** A fresh code of 80 bits. */
export function newCode(randomBytes: (length: number) => Uint8Array): string {
  let bits = 0n;
  for (const byte of randomBytes(codeBytes)) bits = (bits << 8n) | BigInt(byte);
  let code = "";
  for (let at = 0; at < codeLength; at++) {
    code = alphabet[Number(bits & 31n)] + code;
    bits >>= 5n;
  }
  return inGroups(code);
}

/** A code as a person typed it: small letters, missing dashes, O for 0 and I or L for 1 are all right. @returns null if it is none */
export function readCode(typed: string | null | undefined): string | null {
  if (!typed || typed.length > 100) return null;
  const plain = typed
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, "")
    .replaceAll("O", "0")
    .replace(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{16}$/.test(plain) ? inGroups(plain) : null;
}

function inGroups(code: string): string {
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8, 12)}-${code.slice(12)}`;
}

const lookupBytes = 32;
const sealingBytes = 32;
const receiptBytes = 16;

/** All keys of one respondent by HKDF-SHA-256. 80 random bits need no slow hash, and a page must not wait for one. */
export function keysOf(code: string): RespondentKeys {
  const material = Buffer.from(
    hkdfSync(
      "sha256",
      code,
      "gemba resume code",
      "lookup, sealing, receipt",
      lookupBytes + sealingBytes + receiptBytes,
    ),
  );
  const receipt = material.toString("hex", lookupBytes + sealingBytes);
  return {
    code,
    codeHash: material.toString("hex", 0, lookupBytes),
    sealing: material.subarray(lookupBytes, lookupBytes + sealingBytes),
    receipt,
    receiptHash: hashOfReceipt(receipt),
  };
}

/** What is stored of a receipt. */
export function hashOfReceipt(receipt: string): string {
  return createHash("sha256").update(receipt).digest("hex");
}
