/**
 * The file in which a study travels: JSON lines, compressed with gzip. The first line says what it is, then come the texts of its questionnaires, then
 * rows, table by table; the last line counts them and holds the SHA-256 of everything before it, so that one that was cut or changed shows.
 */
import { z } from "zod";
import { archivedTables } from "../../../db/queries/study-archive.ts";

export const archiveVersion = 1;

export const FirstLine = z.strictObject({
  format: z.literal("gemba-study"),
  version: z.number().int(),
  slug: z.string().regex(/^[A-Za-z0-9_-]{1,200}$/),
});

/** Version of a questionnaire as a file is called: no path is ever made of anything else. */
const Id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,80}$/);
const Version = z.string().regex(/^\d{1,4}\.\d{1,4}$/);

export const Line = z.union([
  z.strictObject({
    questionnaire: z.strictObject({ id: Id, version: Version, text: z.string().max(2_000_000) }),
  }),
  z.strictObject({ table: z.enum(archivedTables), row: z.record(z.string(), z.unknown()) }),
  z.strictObject({ lines: z.number().int(), sha256: z.string().regex(/^[0-9a-f]{64}$/) }),
]);

/** Longest line: the result of a large run, which is some megabytes. And of the whole, unpacked. */
export const longest = { line: 32 * 1024 * 1024, file: 2 * 1024 * 1024 * 1024 };
