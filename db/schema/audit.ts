/** Who did what to which study. Rows are only ever added: triggers refuse anything else, and each holds the hash of the one before. */
import { int, json, table, text, time } from "../dialect.ts";

export const auditEntry = table("audit_entry", {
  /** 1, 2, 3 ... without a gap. */
  number: int("number").primaryKey(),
  at: time("at").notNull(),
  /** Who: `operator`, `command`, `system`, or an account as `account:ID`. */
  actor: text("actor").notNull(),
  /** Code of the deed. */
  deed: text("deed").notNull(),
  /** Without a foreign key: an entry outlives its study. */
  study_id: text("study_id"),
  /** Few, fixed facts such as the number of a wave: never an answer, an address or a name of a person. */
  details: json<Record<string, string | number>>("details").notNull(),
  previous_hash: text("previous_hash").notNull(),
  hash: text("hash").notNull(),
});
