/** The secret that all processes of one installation share. Keys are derived from it; it is never used as it is. */
import { hkdfSync, randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * From SECRET, else from DATA_DIR/secret, which the first start creates (mode 600). Two processes starting at once agree on one.
 * @throws Error when the file holds fewer than 32 bytes
 */
export function readSecret(env: { SECRET?: string | undefined; DATA_DIR: string }): Uint8Array {
  if (env.SECRET) return derive(Buffer.from(env.SECRET, "utf8"), "installation");
  mkdirSync(env.DATA_DIR, { recursive: true, mode: 0o700 });
  const file = join(env.DATA_DIR, "secret");
  const own = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  writeFileSync(own, randomBytes(32).toString("hex"), { mode: 0o600 });
  try {
    // A link is made whole or not at all, and never over an existing file.
    linkSync(own, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    unlinkSync(own);
  }
  const secret = Buffer.from(readFileSync(file, "utf8").trim(), "hex");
  if (secret.length < 32)
    throw new Error(
      `${file} is damaged: it must hold 64 hexadecimal digits. Backups of the database do not hold it: put back the copy of this file that you keep apart. ` +
        "Without it waiting letters, kept addresses and second factors cannot be read; docs/operations.md says what to do then.",
    );
  return new Uint8Array(secret);
}

/** Kept, because a list of thousands asks for the same few keys again and again; with its secret a key is forgotten. */
const derived = new WeakMap<Uint8Array, Map<string, Uint8Array>>();

/** 32 bytes for one purpose (HKDF-SHA-256), to be read only. Purposes are words of the code, never what somebody sent. */
export function derive(secret: Uint8Array, purpose: string): Uint8Array {
  const known = derived.get(secret) ?? new Map<string, Uint8Array>();
  derived.set(secret, known);
  const key = known.get(purpose) ?? new Uint8Array(hkdfSync("sha256", secret, "gemba", purpose, 32));
  known.set(purpose, key);
  return key;
}
