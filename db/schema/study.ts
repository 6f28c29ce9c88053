/** Studies, their waves, and who takes part. */
import { bool, index, int, json, oneOf, table, text, time, uniqueIndex } from "../dialect.ts";
import { registeredOrganization, standingTeam } from "./organization.ts";

/** Which modules of its instrument a study asks besides the core ones (absent: all), and which module files it attaches, in order. */
export type ChosenModules = { modules?: string[]; attach?: { id: string; version: string }[] };

/** By which choices about people results are shown, and which two of them crossed: nothing else is ever offered. Ids of items. */
export type DeclaredFilters = { by: string[]; pairs: [string, string][] };

/** What people read of a study in one more language; what is absent they read in the study's own. */
export type StudyTranslation = { title?: string; purpose?: string; consent?: string };

export const study = table(
  "study",
  {
    id: text("id").primaryKey(),
    /** Public name in addresses: the open link is /s/<slug>. */
    slug: text("slug").notNull().unique(),
    title: text("title").notNull(),
    host: text("host").notNull(),
    purpose: text("purpose").notNull(),
    instrument_id: text("instrument_id").notNull(),
    instrument_version: text("instrument_version").notNull(),
    /** null: the whole instrument, nothing attached. Never changed after the first response. */
    modules: json<ChosenModules>("modules"),
    unit: oneOf("unit", ["organization", "team", "respondent"]).notNull(),
    /** Minimum group size k. */
    minimum_group: int("minimum_group").notNull(),
    /** A sentence that pages of results print beside the figures, such as a difference in coding between years. */
    caveat: text("caveat"),
    /** Items of one construct in the order of the file, or shuffled for each person by a seed that the response keeps. */
    item_order: oneOf("item_order", ["fixed", "random"]).notNull().default("fixed"),
    /** The open link asks a browser with JavaScript for a small computation before it starts; an invitation never does. */
    proof_of_work: bool("proof_of_work").notNull().default(false),
    /** Days after which the operator's backups expire: until then what was erased may still lie in one. */
    backup_days: int("backup_days").notNull().default(30),
    /** Days after the last wave has closed for which answers row by row are kept; null: until somebody erases them. Results stay. */
    retention_days: int("retention_days"),
    /** Where its days begin and end and its letters arrive by day, as Europe/Berlin; null: where the server stands. */
    time_zone: text("time_zone"),
    /** Between these times of the day no letters to many leave, as HH:MM. */
    quiet_from: text("quiet_from").notNull().default("20:00"),
    quiet_until: text("quiet_until").notNull().default("08:00"),
    /**
     * The largest difference that does not matter, for tests of equivalence: in percentage points, and in halves of a level where only bands
     * were asked. Stated before the first wave opens, and never changed afterwards.
     */
    equivalence_points: int("equivalence_points").notNull().default(5),
    equivalence_half_levels: int("equivalence_half_levels").notNull().default(1),
    /** In which languages people are asked, of those in which the questionnaire is whole; null: in all of them. Its own language always counts. */
    languages: json<string[]>("languages"),
    /** What people agree to, in the host's words, above the box that they tick; null: the words of the page alone. */
    consent_text: text("consent_text"),
    /** Of title, purpose and consent text; null: nobody has said. */
    main_language: text("main_language"),
    /** The same in further languages, by language; null: in none. */
    translations: json<Partial<Record<string, StudyTranslation>>>("translations"),
    /** null: none. Declared before the first wave opens, and never changed afterwards. */
    filters: json<DeclaredFilters>("filters"),
    /** Archived: at rest, until somebody takes it back. Erasing: everything of it goes as soon as the job comes round to it. */
    kept: oneOf("kept", ["active", "archived", "erasing"]).notNull().default("active"),
    created_at: time("created_at").notNull(),
    /** Whose leaders see the study as its host; null: operators only. */
    host_id: text("host_id").references(() => registeredOrganization.id, { onDelete: "set null" }),
  },
  (t) => [index("study_host").on(t.host_id)],
);

export const wave = table(
  "wave",
  {
    id: text("id").primaryKey(),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    number: int("number").notNull(),
    title: text("title").notNull(),
    state: oneOf("state", ["planned", "open", "closed"]).notNull(),
    /** Days, as YYYY-MM-DD. */
    opens_on: text("opens_on"),
    closes_on: text("closes_on"),
    /** When somebody ended it before its last day was over: who has begun may still finish for a while. */
    ends_at: time("ends_at"),
    /** When it was closed, as a day: from it the days of retention count. */
    closed_on: text("closed_on"),
    /** When its results were published, as a day: receipts lead to nothing from then on. */
    published_on: text("published_on"),
    /** null: the study's. Waves of different versions are compared on what both ask alike. */
    instrument_version: text("instrument_version"),
    /** The disclosure policy with the headcounts of all groups, frozen when the wave opens, and its SHA-256. */
    policy: json<unknown>("policy"),
    policy_hash: text("policy_hash"),
    /** Something of it was deleted, and the tables have not been rewritten since: the next chance takes it up again. */
    rewrite_due: bool("rewrite_due").notNull().default(false),
  },
  (t) => [uniqueIndex("wave_study_number").on(t.study_id, t.number)],
);

/** An organization as it takes part in one study; its teams are frozen at launch. */
export const organization = table(
  "organization",
  {
    id: text("id").primaryKey(),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** It agreed that the study's host sees its figures as its own. */
    shown_to_host: bool("shown_to_host").notNull(),
    /** Which organization of this installation it is; null: none whose members may sign in. */
    registered_id: text("registered_id").references(() => registeredOrganization.id, {
      onDelete: "set null",
    }),
  },
  (t) => [
    uniqueIndex("organization_study_name").on(t.study_id, t.name),
    index("organization_registered").on(t.registered_id),
  ],
);

export const team = table(
  "team",
  {
    id: text("id").primaryKey(),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    organization_id: text("organization_id")
      .notNull()
      .references(() => organization.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** People in it at launch; null when nobody counted. */
    headcount: int("headcount"),
    /** Which of its organization's teams it is, in every study that has it; null: one of this study alone. */
    standing_id: text("standing_id").references(() => standingTeam.id, { onDelete: "set null" }),
  },
  (t) => [
    uniqueIndex("team_organization_name").on(t.organization_id, t.name),
    index("team_standing").on(t.standing_id),
    index("team_study").on(t.study_id),
  ],
);

/** What the key metrics are about. Every team has a default one, named like the team. */
export const service = table(
  "service",
  {
    id: text("id").primaryKey(),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    team_id: text("team_id")
      .notNull()
      .references(() => team.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    is_default: bool("is_default").notNull(),
  },
  (t) => [uniqueIndex("service_team_name").on(t.team_id, t.name), index("service_study").on(t.study_id)],
);

/** The steps of a team's own value stream, in order; a team without a row has the steps that the instrument names. */
export const stepList = table(
  "step_list",
  {
    team_id: text("team_id")
      .primaryKey()
      .references(() => team.id, { onDelete: "cascade" }),
    study_id: text("study_id")
      .notNull()
      .references(() => study.id, { onDelete: "cascade" }),
    steps: json<string[]>("steps").notNull(),
  },
  (t) => [index("step_list_study").on(t.study_id)],
);
