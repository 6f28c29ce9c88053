/** What people answered. Nothing here says who, or when. */
import type { Answers } from "../../app/instruments/answer.ts";
import { bool, index, int, json, oneOf, table, text, time, uniqueIndex } from "../dialect.ts";
import { organization, service, study, team, wave } from "./study.ts";

/** A questionnaire under way: sealed with a key derived from the resume code, which is stored only as a hash. No timestamps. */
export const draft = table(
  "draft",
  {
    code_hash: text("code_hash").primaryKey(),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    wave_id: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    sealed: text("sealed").notNull(),
  },
  (t) => [index("draft_wave").on(t.wave_id)],
);

/**
 * A personal way in. The token is stored as a hash only. While a draft made with it is under way, `draft_key` holds the draft's code, sealed
 * with a key that only the token makes; the transaction that sends the questionnaire sets it to null, and from then on nothing leads from
 * here to a response. Nothing in a draft or a response names an invitation in the clear.
 */
export const invitation = table(
  "invitation",
  {
    id: text("id").primaryKey(),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    wave_id: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    organization_id: text("organization_id").references(() => organization.id, { onDelete: "set null" }),
    team_id: text("team_id").references(() => team.id, { onDelete: "set null" }),
    token_hash: text("token_hash").notNull(),
    draft_key: text("draft_key"),
    answered: bool("answered").notNull(),
    /** Whoever got it wants no letters, and has not answered: how many did so is one of the rates of the study. */
    declined: bool("declined").notNull().default(false),
    /** As the list said whom it is for, if at least k of the list have it; null from the moment it is answered. */
    role: text("role"),
    /** A day, as YYYY-MM-DD; null: the wave's end. */
    expires_on: text("expires_on"),
  },
  (t) => [uniqueIndex("invitation_token").on(t.token_hash), index("invitation_wave").on(t.wave_id)],
);

/** How long pages took the people who have finished: counts by class of seconds, so that no person's time is kept. */
export const pagePace = table(
  "page_pace",
  {
    wave_id: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    page_id: text("page_id").notNull(),
    /** Upper end of the class, in seconds. */
    up_to: int("up_to").notNull(),
    people: int("people").notNull(),
  },
  (t) => [
    uniqueIndex("page_pace_class").on(t.wave_id, t.page_id, t.up_to),
    index("page_pace_study").on(t.study_id),
  ],
);

/** A file of answers gathered elsewhere. Its responses count only while it is visible. */
export const answerImport = table(
  "answer_import",
  {
    id: text("id").primaryKey(),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    wave_id: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    file_name: text("file_name").notNull(),
    /** SHA-256 of file and map: the same file is taken once. */
    content_hash: text("content_hash").notNull(),
    state: oneOf("state", ["staging", "visible", "undone"]).notNull(),
    report: json<unknown>("report"),
    created_at: time("created_at").notNull(),
  },
  (t) => [index("answer_import_study").on(t.study_id, t.content_hash)],
);

/** One person's filled questionnaire. Random key, no timestamps; on SQLite WITHOUT ROWID, so no insertion order either. */
export const response = table(
  "response",
  {
    id: text("id").primaryKey(),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    wave_id: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    organization_id: text("organization_id").references(() => organization.id, { onDelete: "set null" }),
    team_id: text("team_id").references(() => team.id, { onDelete: "set null" }),
    service_id: text("service_id").references(() => service.id, { onDelete: "set null" }),
    import_id: text("import_id").references(() => answerImport.id, { onDelete: "cascade" }),
    /** Codes of the key metrics again, for GROUP BY; null = missing. */
    lead_time: int("lead_time"),
    deployment_frequency: int("deployment_frequency"),
    recovery_time: int("recovery_time"),
    change_fail_rate: int("change_fail_rate"),
    rework_rate: int("rework_rate"),
    language: text("language").notNull(),
    mode: oneOf("mode", ["web", "import", "simulated"]).notNull(),
    consent_research: bool("consent_research").notNull(),
    /** Computed when sent: the same code on every item of the agreement pages. */
    straight_lining: bool("straight_lining").notNull(),
    /** Computed when sent: faster than anybody can read. The times themselves are dropped. */
    speeding: bool("speeding").notNull().default(false),
    /** Part of the collection in which it came, merged where a part has fewer than k people; null when unknown. */
    phase: oneOf("phase", ["early", "middle", "late"]),
    /** Seed of the item order that this person saw; null: the order of the file. */
    order_seed: int("order_seed"),
    /** SHA-256 of the receipt, so that its holder finds it; deleted at publication. */
    receipt_hash: text("receipt_hash"),
    /** The last column on purpose: SQLite then counts the columns before it without reading the long text. */
    answers: json<Answers>("answers").notNull(),
  },
  (t) => [
    index("response_wave").on(t.wave_id, t.id),
    // Holds all that counting people and their consent by group needs, so that no response has to be read for it.
    index("response_participation").on(
      t.wave_id,
      t.organization_id,
      t.team_id,
      t.import_id,
      t.consent_research,
    ),
    index("response_study").on(t.study_id),
    index("response_import").on(t.import_id),
    uniqueIndex("response_receipt").on(t.receipt_hash),
  ],
);

/** Open text, without any key to a response. */
export const comment = table(
  "comment",
  {
    id: text("id").primaryKey(),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    wave_id: text("wave_id")
      .notNull()
      .references(() => wave.id, { onDelete: "cascade" }),
    organization_id: text("organization_id").references(() => organization.id, { onDelete: "set null" }),
    item_id: text("item_id").notNull(),
    body: text("body").notNull(),
  },
  (t) => [index("comment_wave").on(t.wave_id, t.item_id)],
);
