/** When the program makes backups by itself, and how long they are kept. */
import { int, table, text } from "../dialect.ts";

/** At most one row; without one, a person makes each backup, and copies expire after the usual days. */
export const backupPlan = table("backup_plan", {
  id: text("id").primaryKey(),
  /** Of the day, in UTC; null: a person makes each. */
  hour: int("hour"),
  /** Days after which copies go; what respondents are told. */
  keep_days: int("keep_days").notNull(),
  /** The last day for which a backup was asked for, as YYYY-MM-DD: one a day, by however many processes. */
  last_day: text("last_day").notNull(),
});
