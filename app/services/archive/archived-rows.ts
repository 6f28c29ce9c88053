/** What a row of each table may hold, beyond what its columns say by themselves: forms of JSON, numbers within reason, days of the calendar. */
import { z } from "zod";
import {
  type ArchivedRow,
  type ArchivedTable,
  keyColumn,
  namedBy,
} from "../../../db/queries/study-archive.ts";
import { ENGINE_VERSION } from "../../analysis/engine-version.ts";
import { minimumSizes } from "../../disclosure/minimum-sizes.ts";
import { isLanguage, languages } from "../../i18n/languages.ts";
import { missingReasons } from "../../instruments/answer.ts";
import { isDay, isMonth } from "../../shared/day.ts";
import { isTimeOfDay, isTimeZone } from "../../shared/zoned-time.ts";
import { isSoundPolicy } from "../sound-policy.server.ts";
import { AnalysisOptions, StoredChange, StoredPlan, StoredResult } from "./archived-results.ts";

const name = z.string().min(1).max(500);
const id = z.string().regex(/^[A-Za-z0-9-]{1,100}$/);
const text = z.string().max(20_000);
const people = z.int().min(0).max(10_000_000);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.string().refine(isDay);
/** Days in a calendar that people plan studies by. */
const instant = z.date().refine((at) => at.getTime() >= Date.UTC(1990) && at.getTime() < Date.UTC(2200));
const version = z.string().regex(/^\d{1,4}\.\d{1,4}$/);
const instrument = z.string().regex(/^[a-z0-9][a-z0-9-]{0,80}$/);

const language = z.string().refine(isLanguage);

const study = z.looseObject({
  id,
  slug: z.string().regex(/^[A-Za-z0-9_-]{1,200}$/),
  title: name,
  host: name,
  purpose: text,
  instrument_id: instrument,
  instrument_version: version,
  modules: z
    .strictObject({
      modules: z.array(z.string().max(200)).max(500).optional(),
      attach: z
        .array(z.strictObject({ id: instrument, version }))
        .max(50)
        .optional(),
    })
    .nullish(),
  minimum_group: z.int().min(minimumSizes.mean).max(100_000),
  caveat: text.nullish(),
  backup_days: z.int().min(0).max(36_500).optional(),
  retention_days: z.int().min(0).max(36_500).nullish(),
  time_zone: z.string().max(100).refine(isTimeZone).nullish(),
  quiet_from: z.string().refine(isTimeOfDay).optional(),
  quiet_until: z.string().refine(isTimeOfDay).optional(),
  equivalence_points: z.int().min(1).max(100).optional(),
  equivalence_half_levels: z.int().min(1).max(100).optional(),
  languages: z.array(language).max(50).nullish(),
  consent_text: text.nullish(),
  main_language: language.nullish(),
  translations: z
    .partialRecord(
      z.enum(languages),
      z.strictObject({ title: name.optional(), purpose: text.optional(), consent: text.optional() }),
    )
    .nullish(),
  filters: z
    .strictObject({
      by: z.array(z.string().max(200)).max(50),
      pairs: z.array(z.tuple([z.string().max(200), z.string().max(200)])).max(50),
    })
    .nullish(),
  // What is being erased goes nowhere.
  kept: z.enum(["active", "archived"]).optional(),
  created_at: instant,
});

const wave = z
  .looseObject({
    number: z.int().min(1).max(10_000),
    title: name,
    state: z.enum(["planned", "closed"]),
    opens_on: day.nullish(),
    closes_on: day.nullish(),
    ends_at: instant.nullish(),
    closed_on: day.nullish(),
    published_on: day.nullish(),
    instrument_version: version.nullish(),
    policy: z.unknown(),
    policy_hash: hash.nullish(),
  })
  // A policy is whole, as strict as the rules, and fits its hash, or there is none.
  .refine((row) => (row.policy ?? null) === null || isSoundPolicy(row))
  .refine((row) => ((row.policy ?? null) === null) === ((row.policy_hash ?? null) === null));

const step = z.strictObject({
  name: z.string().max(500),
  lead: z.number().min(0).nullable(),
  process: z.number().min(0).nullable(),
  unit: z.string().max(20),
  complete: z.int().min(0).max(100).nullable(),
});
const answer = z.union([
  z.number(),
  z.string().max(20_000),
  z.array(z.number()).max(1000),
  z.array(step).max(100),
  z.strictObject({ missing: z.enum(missingReasons) }),
]);
/** A million hours are a hundred years. */
const hours = z.number().min(0).max(1_000_000).nullish();
const code = z.int().min(0).max(10_000).nullish();

const places = z.strictObject({ count: people, first: z.array(z.looseObject({})).max(1000) });
const report = z.strictObject({
  rows: people,
  consenting: people,
  withoutOrganization: people,
  organizations: people,
  teams: people,
  blankLines: z.strictObject({ count: people, first: z.array(people).max(1000) }),
  items: z.array(
    z.strictObject({
      item: z.string().max(500),
      columns: z.array(z.string().max(2000)),
      values: people,
      recoded: people,
      missing: z.partialRecord(z.enum(missingReasons), people),
      unknown: people,
    }),
  ),
  unmappedItems: z.array(z.string().max(500)),
  unusedColumns: z.array(z.string().max(2000)),
  skippedCells: places,
  problems: places,
});

const storedReport = z.strictObject({
  created: z.strictObject({
    study: z.boolean(),
    wave: z.boolean(),
    organizations: z.array(id),
    teams: z.array(id),
  }),
  report: report.optional(),
});
/** The demo's answers came from no file. */
const markOfDemo = z.strictObject({ simulated: z.literal(true), seed: z.int() });

const cohortStep = z.enum(["low", "middle", "high", "unknown", "small", "covered"]);
const shown = z.strictObject({
  roundedTo: z.int().min(1).max(100_000),
  people,
  headcount: people.nullable(),
  organizations: z.array(
    z.strictObject({
      id,
      step: cohortStep,
      teams: z.array(z.strictObject({ id, step: cohortStep })),
      others: z.strictObject({ teams: z.array(id), step: cohortStep }).nullable(),
    }),
  ),
  cases: z.strictObject({
    invited: people,
    complete: people,
    brokenOff: people,
    declined: people,
    unreached: people,
    neverSent: people.optional(),
  }),
  missing: z.array(z.strictObject({ by: z.enum(["organization", "team-size", "role"]), of: z.string() })),
  roles: z.array(z.strictObject({ role: z.string().max(500), step: cohortStep })).optional(),
});

const shared = z
  .strictObject({
    version,
    pairs: z.array(z.looseObject({ a: z.string(), b: z.string() })),
    constructs: z.array(z.string()),
  })
  .nullable();
const changeWanted = z.strictObject({
  since: z.strictObject({ wave: id, shared }),
  reference: z.strictObject({ wave: id, shared }),
  draws: z.int().min(1).max(100_000),
});
const runOptions = AnalysisOptions.extend({
  shared: shared
    .unwrap()
    .extend({ as: z.enum(["earlier", "later"]) })
    .optional(),
  change: changeWanted.optional(),
});

const run = z
  .looseObject({
    // What waits, runs or failed is none of it.
    state: z.literal("done"),
    options: runOptions,
    engine_version: z.string().regex(/^\d+\.\d+\.\d+$/),
    instrument: z.string().min(1).max(2000),
    seed: z.int().min(0),
    input_hash: hash.nullish(),
    progress: z.strictObject({ step: z.string().max(100), share: z.number().min(0).max(1) }),
    result: z.looseObject({ engine: z.string() }),
    failure: z.null().optional(),
    created_at: instant,
    finished_at: instant,
  })
  // What another engine found is computed anew before anybody reads it.
  .refine(({ engine_version, result, options }) =>
    options.change
      ? StoredChange.safeParse(result).success
      : engine_version !== ENGINE_VERSION || StoredResult.safeParse(result).success,
  );

const rows: Record<ArchivedTable, z.ZodType> = {
  study,
  wave,
  organization: z.looseObject({ name }),
  team: z.looseObject({ name, headcount: people.nullish() }),
  service: z.looseObject({ name }),
  step_list: z.looseObject({ steps: z.array(z.string().min(1).max(500)).min(1).max(100) }),
  participation_snapshot: z.looseObject({ day, shown }),
  measured_figure: z.looseObject({
    service: name,
    month: z.string().refine(isMonth),
    deployments: z
      .int()
      .min(0)
      .max(2 ** 31 - 1)
      .nullish(),
    lead_time_hours: hours,
    change_fail_percent: z.number().min(0).max(100).nullish(),
    recovery_hours: hours,
    taken_at: instant,
  }),
  answer_import: z.looseObject({
    file_name: name,
    // Of the demo it is a word.
    content_hash: z.string().min(1).max(200),
    // What was taken back, or is on its way, is none of it.
    state: z.literal("visible"),
    report: z.union([storedReport, markOfDemo]).nullish(),
    created_at: instant,
  }),
  response: z.looseObject({
    lead_time: code,
    deployment_frequency: code,
    recovery_time: code,
    change_fail_rate: code,
    rework_rate: code,
    language: z.string().regex(/^[A-Za-z0-9-]{2,35}$/),
    order_seed: z
      .int()
      .min(0)
      .max(2 ** 31 - 1)
      .nullish(),
    answers: z.record(z.string().max(200), answer),
  }),
  comment: z.looseObject({ item_id: z.string().min(1).max(200), body: z.string().max(100_000) }),
  release_plan: z.looseObject({ input_hash: hash, plan: StoredPlan, created_at: instant }),
  analysis_run: run,
};

/** @returns the column that is wrong, or "" where it is how several go together; null for a row that may be stored */
export function faultOfRow(table: ArchivedTable, row: ArchivedRow): string | null {
  const named = [keyColumn(table), ...Object.keys(namedBy)];
  const nameless = named.find(
    (column) => typeof row[column] === "string" && !id.safeParse(row[column]).success,
  );
  if (nameless !== undefined) return nameless;
  const read = rows[table].safeParse(row);
  if (read.success) return null;
  return String(read.error.issues[0]?.path[0] ?? "");
}
