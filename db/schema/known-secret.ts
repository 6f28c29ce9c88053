/** By which secret the sealed rows of this database were written. */
import { table, text, time } from "../dialect.ts";

/** At most one row; none before the first start that noted it. */
export const knownSecret = table("known_secret", {
  id: text("id").primaryKey(),
  /** Derived from the secret, one way: says whether another one is the same, and opens nothing. */
  fingerprint: text("fingerprint").notNull(),
  since: time("since").notNull(),
});
