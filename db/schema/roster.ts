/** Lists of people to be invited, on their way in. Apart from answers; sealed while they wait, and gone when everybody on them is invited. */
import { index, int, json, oneOf, table, text, time, uniqueIndex } from "../dialect.ts";
import { study, wave } from "./study.ts";

export const roster = table(
  "roster",
  {
    id: text("id").primaryKey(),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    wave_id: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    /** staging: being stored. checked: whole, and nobody is invited yet. inviting: somebody confirmed it. done: nothing is left of it but counts. */
    state: oneOf("state", ["staging", "checked", "inviting", "done"]).notNull(),
    /** Counts, and the lines that are wrong: never an address. */
    report: json<unknown>("report").notNull(),
    created_at: time("created_at").notNull(),
  },
  (t) => [index("roster_wave").on(t.wave_id), index("roster_study").on(t.study_id)],
);

/** Some hundred people of a list. A piece goes in the transaction that invites them: what is left is what is to be done. */
export const rosterPiece = table(
  "roster_piece",
  {
    id: text("id").primaryKey(),
    roster_id: text("roster_id")
      .notNull()
      .references(() => roster.id, { onDelete: "cascade" }),
    number: int("number").notNull(),
    /** Addresses, languages and places; sealed with a key that is not in the database. */
    sealed: text("sealed").notNull(),
  },
  (t) => [uniqueIndex("roster_piece_number").on(t.roster_id, t.number)],
);

/**
 * Addresses that have been invited to a wave: their marks, without a way to the invitation. They stay when it is answered, or inviting somebody
 * again would tell who has; they go when the wave closes.
 */
export const invitedAddress = table(
  "invited_address",
  {
    /** Wave and mark. */
    id: text("id").primaryKey(),
    wave_id: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
  },
  (t) => [index("invited_address_wave").on(t.wave_id)],
);
