/** The shape of a questionnaire file. Rules that need more than one place of the file to check stand in lint.ts. */
import { z } from "zod";

/** The five published delivery metrics; an item that asks one of them names it, and its code is also stored in a column of its own. */
export const keyMetrics = [
  "lead_time",
  "deployment_frequency",
  "recovery_time",
  "change_fail_rate",
  "rework_rate",
] as const;
export type KeyMetric = (typeof keyMetrics)[number];

const Id = z.string().regex(/^[a-z][a-z0-9]*([_-][a-z0-9]+)*$/, "ids are lower-case words joined by _ or -");
const Text = z.string().trim().min(1).max(2000);

/** What may be chosen instead of a value; outside the scale, never scored. */
const MissingOption = z.enum(["dont-know", "not-applicable", "prefer-not-to-say"]);

const Direction = z.enum(["higher-is-better", "lower-is-better", "none"]);

/** Codes are explicit and stay for ever; `direction` says which end is good ("none": nominal, no end is). */
export const Scale = z.strictObject({
  direction: Direction,
  points: z
    .array(z.strictObject({ code: z.int(), label: Text }))
    .min(2)
    .max(60),
});
export type Scale = z.infer<typeof Scale>;

/** Show a page or item only when an earlier answer has one of these codes, or is a number within these ends. */
export const Condition = z
  .strictObject({
    item: Id,
    in: z.array(z.int()).min(1).optional(),
    /** For percentages, numbers and ratings: `atLeast` includes its number, `below` does not. */
    atLeast: z.number().optional(),
    below: z.number().optional(),
  })
  .refine((one) => (one.in !== undefined) !== (one.atLeast !== undefined || one.below !== undefined), {
    message: "a condition has either in, or atLeast and below, or one of these two",
  });
export type Condition = z.infer<typeof Condition>;

const timeUnits = ["minutes", "hours", "days", "weeks"] as const;
export type TimeUnit = (typeof timeUnits)[number];

const itemBase = {
  id: Id,
  /** The construct it measures. */
  construct: Id,
  text: Text,
  /** A sentence of help below the question. */
  help: Text.optional(),
  missing: z.array(MissingOption).default(["dont-know", "not-applicable"]),
  /** The key metric it asks, if any. */
  metric: z.enum(keyMetrics).optional(),
  /** Key metrics that the wording restates: such an item stays out of models that explain them. */
  overlaps: z.array(z.enum(keyMetrics)).default([]),
  /** Pages are plain forms, so the condition asks about an item of an earlier page. */
  when: Condition.optional(),
  /** Where this item's concept comes from, when it is not where its construct's comes from. */
  source: Text.optional(),
  /** The item it asks about: how the person knows that other answer. Such an item is called `<that item>_basis`. */
  about: Id.optional(),
  /** Says something about a person that needs care: never asked without "prefer not to say". */
  sensitive: z.boolean().default(false),
};

/** Codes of a metric item turned into levels 1 (worst) .. L (best), for percentages by bands. */
const Band = z.strictObject({ upTo: z.number(), level: z.int().positive() });

const onScale = { ...itemBase, scale: Id };
export const Item = z.discriminatedUnion("kind", [
  /** Agreement with a statement, on a scale of 5 or 7 points. `reversed`: agreeing is bad. */
  z.strictObject({ kind: z.literal("agreement"), ...onScale, reversed: z.boolean().default(false) }),
  /** Ordered categories, such as the key metrics. */
  z.strictObject({ kind: z.literal("ordered"), ...onScale }),
  /**
   * `areas`: the capabilities of the library that options stand for, so that a choice among areas of work says which was meant. An option
   * may stand for several.
   */
  z.strictObject({
    kind: z.literal("single-choice"),
    ...onScale,
    areas: z
      .array(z.strictObject({ code: z.int(), construct: Id }))
      .min(1)
      .optional(),
  }),
  z.strictObject({ kind: z.literal("multiple-choice"), ...onScale }),
  /** A whole number of percent, 0 to 100. `bands` (ascending, the last one up to 100) turn it into levels. */
  z.strictObject({
    kind: z.literal("percentage"),
    ...itemBase,
    direction: z.enum(["higher-is-better", "lower-is-better"]),
    bands: z.array(Band).min(2).optional(),
  }),
  z.strictObject({ kind: z.literal("number"), ...itemBase, min: z.number(), max: z.number(), unit: Text }),
  /** Open text. Never a part of a response: stored apart, without a key to it. */
  z.strictObject({
    kind: z.literal("text"),
    ...itemBase,
    maxLength: z.int().positive().max(4000).default(1000),
    /** The construct that the person is invited to write about. */
    "prompt-for": Id.optional(),
  }),
  /** A whole number between two labelled ends, such as 0 to 10. */
  z.strictObject({
    kind: z.literal("rating"),
    ...itemBase,
    min: z.int(),
    max: z.int(),
    lowLabel: Text,
    highLabel: Text,
    direction: Direction,
  }),
  /** Points shared out over descriptions; the answer holds them in the order of the options. */
  z.strictObject({
    kind: z.literal("allocation"),
    ...itemBase,
    options: z
      .array(z.strictObject({ code: z.int(), label: Text }))
      .min(2)
      .max(10),
    total: z.int().min(2).max(1000).default(100),
  }),
  /** A table of steps from idea to user, each with its times and the share of its input that could be used as it came. */
  z.strictObject({
    kind: z.literal("value-stream"),
    ...itemBase,
    steps: z.array(Text).min(2).max(20),
    units: z.array(z.enum(timeUnits)).min(1),
  }),
  /** One of the study's other teams, which only the study knows. `outside` and `nobody` label the two answers that name none of them. */
  z.strictObject({ kind: z.literal("team-choice"), ...itemBase, outside: Text, nobody: Text }),
]);
export type Item = z.infer<typeof Item>;

/** Who was asked when it was shown: how many answered, and what kind of people they were. It covers no others. */
const EvidenceSample = z.strictObject({ n: z.int().positive(), population: Text });

/** What is known of this very wording (docs/pilot-protocol.md). Confirmed means a second sample beside the first. */
const Evidence = z.union([
  z.literal("none"),
  z.strictObject({ piloted: EvidenceSample, confirmed: EvidenceSample.optional() }),
]);

export const Construct = z.strictObject({
  id: Id,
  title: Text,
  role: z.enum(["capability", "delivery", "outcome", "background"]),
  direction: Direction,
  /** Where the concept (never the wording) comes from. */
  source: Text,
  /** 0: its items stand each for itself, no score is made. */
  dimensions: z.int().min(0).default(1),
  /** One item stands for it: its score is that answer, and nothing can be said of dimensions or reliability. */
  singleItem: z.boolean().default(false),
  evidence: Evidence,
  /** Score = mean of the answered items when at least this share was answered, else missing. */
  minAnswered: z.enum(["half", "all"]).default("half"),
  /** Has nothing to do with delivery: what it shares with everything else is a matter of how people answer, not of what they do. */
  marker: z.boolean().default(false),
  /** A cut-off or label that is ours and not the source's, said in words. */
  convention: Text.optional(),
});
export type Construct = z.infer<typeof Construct>;

export const Page = z.strictObject({
  id: Id,
  title: Text,
  intro: Text.optional(),
  items: z.array(Id).min(1).max(20),
  when: Condition.optional(),
});
export type Page = z.infer<typeof Page>;

/** Pages that a study takes or leaves together. A core module is always taken. */
const Module = z.strictObject({
  id: Id,
  title: Text,
  purpose: Text,
  pages: z.array(Id).min(1),
  core: z.boolean().default(false),
  exploratory: z.boolean().default(false),
});

const analysisMethods = [
  "reliability",
  "factor-comparison",
  "second-order",
  "discriminant",
  "regression",
  "mediation",
  "aggregate",
  "index",
  "ranking",
  "flow",
  "types",
  "comparison",
] as const;

/**
 * What is to be computed, said before anybody answers. `of` and `against` name constructs or items. Regression: `of` is explained, each by
 * itself, `against` explains it. Mediation: `of` carries what the first of `against` do for the last one.
 */
const Analysis = z.strictObject({
  method: z.enum(analysisMethods),
  of: z.array(Id).min(1),
  against: z.array(Id).min(1).optional(),
  note: Text.optional(),
});

export const Instrument = z.strictObject({
  id: Id,
  /** A module is attached to an instrument and never answered alone: it needs no key metrics. */
  kind: z.enum(["instrument", "module"]).default("instrument"),
  /** Its questions follow from a text whose measurement nobody has published. */
  exploratory: z.boolean().default(false),
  /** major.minor; a published version never changes (LOCK.json). */
  version: z.string().regex(/^\d+\.\d+$/),
  status: z.enum(["draft", "published"]),
  language: z.string().regex(/^[a-z]{2}$/),
  title: Text,
  purpose: Text,
  licence: z.literal("CC-BY-4.0"),
  /** Minutes an unhurried person needs; pages show it until real timings exist. */
  minutes: z.number().positive(),
  /** The sentence that names what all answers are about, shown on every page. */
  subject: Text,
  scales: z.record(Id, Scale).default({}),
  constructs: z.array(Construct).min(1),
  items: z.array(Item).min(1),
  /** Items whose levels form the clusters: two or more, none in a module. */
  levelMetrics: z.array(Id).default([]),
  /** Which of the level metrics are about speed and which about safety: the two axes of the levels chart. One may be empty. */
  throughput: z.array(Id).default([]),
  stability: z.array(Id).default([]),
  pages: z.array(Page).min(1),
  /** When there are modules, every page is in exactly one. */
  modules: z.array(Module).min(1).optional(),
  analysis: z.array(Analysis).default([]),
  /** Findings of the text rules that stay, by "<rule> <id>", each with its reason. */
  reasons: z.record(z.string().max(200), Text).default({}),
});
/** `ref` stands for the id on a page. `own`: the team of the person who is asked. Nobody chooses it: a team does not wait for itself. */
export type StudyTeams = {
  organizations: { id: string; name: string; teams: { id: string; ref: string; name: string }[] }[];
  own: string | null;
};

/** `teams`: of the study that asks it, for a question that is answered with one of them; never in a file. */
export type Instrument = z.infer<typeof Instrument> & { teams?: StudyTeams };
