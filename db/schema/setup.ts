/** The one-time link that lets the first operator in. */
import { table, text, time } from "../dialect.ts";

/** At most one row: each start replaces it while no operator exists. */
export const setupLink = table("setup_link", {
  token_hash: text("token_hash").primaryKey(),
  created_at: time("created_at").notNull(),
  used_at: time("used_at"),
});
