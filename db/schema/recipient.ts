/** Where invitations were sent. Apart from answers: nothing here leads to one, and a row goes when its invitation is answered. */
import { bool, index, oneOf, table, text, uniqueIndex } from "../dialect.ts";
import { invitation } from "./response.ts";
import { study, wave } from "./study.ts";

export const recipient = table(
  "recipient",
  {
    invitation_id: text("invitation_id")
      .primaryKey()
      .references(() => invitation.id, { onDelete: "cascade" }),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    wave_id: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    /** Keyed hash of the address, by study: the same address is invited once a wave, and one that was stopped is known again. */
    mark: text("mark").notNull(),
    /** Address, language and token, for reminders; sealed with a key that is not in the database. */
    sealed: text("sealed").notNull(),
    /** The mail server said that there is no such address. */
    refused: bool("refused").notNull(),
    /** A letter was accepted, or may have been: somebody was asked. Of rows from before this was noted it is taken to be so. */
    sent: bool("sent").notNull().default(true),
  },
  (t) => [
    uniqueIndex("recipient_mark").on(t.wave_id, t.mark),
    index("recipient_of_mark").on(t.mark),
    index("recipient_study").on(t.study_id),
  ],
);

/** Addresses that want no more letters about a study: their marks. */
export const mailStop = table(
  "mail_stop",
  {
    mark: text("mark").primaryKey(),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
  },
  (t) => [index("mail_stop_study").on(t.study_id)],
);

/** When those who have not answered are reminded: a time of a day where the study is. Who was reminded stands nowhere. */
export const reminder = table(
  "reminder",
  {
    id: text("id").primaryKey(),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    wave_id: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    /** YYYY-MM-DD and HH:MM. */
    day: text("day").notNull(),
    time: text("time").notNull(),
    state: oneOf("state", ["planned", "sent"]).notNull(),
    /** While it is worked on: the last invitation that was seen to, by id. */
    reached: text("reached"),
  },
  (t) => [
    uniqueIndex("reminder_moment").on(t.wave_id, t.day, t.time),
    index("reminder_study").on(t.study_id),
  ],
);
