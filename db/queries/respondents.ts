/** Where a resume code or a receipt leads, in one question each, because every page of a questionnaire asks it. */
import { eq, sql } from "drizzle-orm";
import { builtOnce } from "../built-once.ts";
import type { Read } from "../database.ts";
import { draft, response } from "../schema/response.ts";
import { study, wave } from "../schema/study.ts";

const place = {
  study_id: study.id,
  slug: study.slug,
  title: study.title,
  main_language: study.main_language,
  translations: study.translations,
  host: study.host,
  minimum_group: study.minimum_group,
  instrument_id: study.instrument_id,
  /** The wave's own version, where it has one. */
  instrument_version: sql<string>`coalesce(${wave.instrument_version}, ${study.instrument_version})`.as(
    "instrument_version",
  ),
  modules: study.modules,
  languages: study.languages,
  item_order: study.item_order,
  wave_id: wave.id,
  wave_state: wave.state,
  opens_on: wave.opens_on,
  closes_on: wave.closes_on,
  ends_at: wave.ends_at,
  closed_on: wave.closed_on,
  kept: study.kept,
  time_zone: study.time_zone,
};

const draftAndPlace = builtOnce((db: Read) =>
  db
    .select({ ...place, sealed: draft.sealed })
    .from(draft)
    .innerJoin(wave, eq(wave.id, draft.wave_id))
    .innerJoin(study, eq(study.id, draft.study_id))
    .where(eq(draft.code_hash, sql.placeholder("codeHash")))
    .prepare(),
);

/** The draft under this hash of a code, with the study and wave it belongs to. */
export async function draftInPlace(db: Read, codeHash: string) {
  const [row] = await draftAndPlace(db, { codeHash });
  return row;
}
export type DraftInPlace = NonNullable<Awaited<ReturnType<typeof draftInPlace>>>;

/** What the holder of a receipt sent, with the study and wave it belongs to. */
export async function responseInPlace(db: Read, receiptHash: string) {
  const [row] = await db
    .select({
      ...place,
      wave_policy: wave.policy,
      answers: response.answers,
      consent_research: response.consent_research,
    })
    .from(response)
    .innerJoin(wave, eq(wave.id, response.wave_id))
    .innerJoin(study, eq(study.id, response.study_id))
    .where(eq(response.receipt_hash, receiptHash));
  return row;
}
export type ResponseInPlace = NonNullable<Awaited<ReturnType<typeof responseInPlace>>>;
