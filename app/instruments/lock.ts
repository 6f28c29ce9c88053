/** Proof that a published questionnaire has not changed: SHA-256 of each published file. Reading the folder is platform/registry's work. */
import { createHash } from "node:crypto";
import { z } from "zod";

/** Checksum by file, as a path inside surveys/. */
export const Lock = z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/));
export type Lock = z.infer<typeof Lock>;

/** Line ends are counted as one form, so that a checkout on another system proves the same. */
export function checksum(source: string): string {
  return createHash("sha256").update(source.replace(/\r\n/g, "\n")).digest("hex");
}
