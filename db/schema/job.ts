/** Work that is done beside the requests, and letters on their way. A job names what it is about by id; what people wrote is never in it. */
import { bool, index, int, json, oneOf, table, text, time, uniqueIndex } from "../dialect.ts";
import { invitation } from "./response.ts";
import { study } from "./study.ts";

export const jobKinds = [
  "analysis",
  "mail",
  "close-wave",
  "rewrite",
  "reminder",
  "roster",
  "retention",
  "backup",
  "participation",
  "bounces",
] as const;
export type JobKind = (typeof jobKinds)[number];

export const job = table(
  "job",
  {
    id: text("id").primaryKey(),
    kind: oneOf("kind", jobKinds).notNull(),
    /** The same work is not queued twice: one unfinished job a key. null once it is over, and for work that may wait several times. */
    key: text("key"),
    study_id: text("study_id").references(() => study.id, { onDelete: "cascade" }),
    /** Ids that say what to do. */
    work: json<Record<string, string>>("work").notNull(),
    /**
     * uncertain: the process died, or the other side fell silent, after the point from which doing it again might do it twice. Nobody takes
     * such a job up but a person. dead: given up after its attempts, until a person says otherwise.
     */
    state: oneOf("state", ["waiting", "running", "uncertain", "dead", "done"]).notNull(),
    /** Not begun before. */
    due_at: time("due_at").notNull(),
    /** Times it was begun; a graceful stop does not count. */
    attempts: int("attempts").notNull(),
    /** Renewed while a process works on it; a job whose lease is over may be claimed again. */
    lease_until: time("lease_until"),
    /** Random mark of whoever works on it: nobody else may store anything for it. */
    claimed_by: text("claimed_by"),
    /** It is past the point from which doing it again might do it twice. */
    handed_over: bool("handed_over").notNull(),
    /** Code of what went wrong last; never words from elsewhere. */
    failure: text("failure"),
    created_at: time("created_at").notNull(),
    finished_at: time("finished_at"),
  },
  (t) => [
    uniqueIndex("job_key").on(t.key),
    index("job_due").on(t.state, t.kind, t.due_at),
    index("job_study").on(t.study_id),
  ],
);

/**
 * A letter that has not been accepted yet: its row goes when it is. Address, words and links are sealed with a key that is not in the database.
 */
export const mail = table(
  "mail",
  {
    job_id: text("job_id")
      .primaryKey()
      .references(() => job.id, { onDelete: "cascade" }),
    study_id: text("study_id").references(() => study.id, { onDelete: "cascade" }),
    /** The invitation that it is about: answered, its letters go. */
    invitation_id: text("invitation_id").references(() => invitation.id, { onDelete: "cascade" }),
    /** The same at every attempt, so that a server that was given it twice can tell. */
    message_id: text("message_id").notNull().unique(),
    sealed: text("sealed").notNull(),
    /** After this it is of no use and is not sent. */
    until: time("until"),
  },
  (t) => [index("mail_invitation").on(t.invitation_id), index("mail_study").on(t.study_id)],
);

/** When letters may be handed over next: one row for all processes. Here they are throttled, and stopped while the server cannot be reached. */
export const mailGate = table("mail_gate", {
  id: text("id").primaryKey(),
  next_at: time("next_at").notNull(),
  /** Times in a row that the server could not be reached. */
  failures: int("failures").notNull(),
  /** Code of why it is closed; null while letters flow. */
  reason: text("reason"),
});

/** The mailbox that bounces come to. */
export const mailBox = table("mail_box", {
  id: text("id").primaryKey(),
  /** When all that was there had been read. */
  read_at: time("read_at"),
  /** Not read before. */
  next_at: time("next_at").notNull(),
  /** Times in a row that it could not be read. */
  failures: int("failures").notNull(),
  /** Code of why; null when it could. */
  failure: text("failure"),
});
