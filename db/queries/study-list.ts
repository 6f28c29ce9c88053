/** The list of studies, and those whose answers are due to go: a few statements, however many studies there are. */
import {
  and,
  asc,
  count,
  countDistinct,
  desc,
  eq,
  exists,
  inArray,
  isNotNull,
  ne,
  or,
  sql,
} from "drizzle-orm";
import type { Read } from "../database.ts";
import { participationSnapshot } from "../schema/participation.ts";
import { comment, invitation, response } from "../schema/response.ts";
import { organization, study, wave } from "../schema/study.ts";
import { isVisible } from "./responses.ts";
import type { Study } from "./studies.ts";
import type { Wave } from "./waves.ts";

/** Whose studies: everybody's, or those that these registered organizations host or take part in. */
export type Whose = "all" | readonly string[];
type Kept = Study["kept"];

function visible(db: Read, whose: Whose) {
  if (whose === "all") return undefined;
  const ids = [...whose];
  const takesPart = db
    .select({ id: organization.id })
    .from(organization)
    .where(and(eq(organization.study_id, study.id), inArray(organization.registered_id, ids)));
  return or(inArray(study.host_id, ids), exists(takesPart));
}

/** Newest first, those of the same instant by slug. @param kept in which state of keeping they are */
export async function studyPage(
  db: Read,
  whose: Whose,
  kept: readonly Kept[],
  { from, most }: { from: number; most: number },
): Promise<Study[]> {
  if (whose.length === 0) return [];
  return db
    .select()
    .from(study)
    .where(and(inArray(study.kept, [...kept]), visible(db, whose)))
    .orderBy(desc(study.created_at), asc(study.slug))
    .limit(most)
    .offset(from);
}

/** How many of them there are by state of keeping; a state without any is left out. */
export async function countByKept(db: Read, whose: Whose): Promise<{ kept: Kept; n: number }[]> {
  if (whose.length === 0) return [];
  return db
    .select({ kept: study.kept, n: count() })
    .from(study)
    .where(visible(db, whose))
    .groupBy(study.kept)
    .orderBy(asc(study.kept));
}

export type ListedWave = Pick<
  Wave,
  "study_id" | "number" | "title" | "state" | "opens_on" | "closes_on" | "ends_at" | "closed_on"
>;

/** The waves of these studies, by study and number; without what they froze, which is long. */
export async function wavesOfStudies(db: Read, studyIds: readonly string[]): Promise<ListedWave[]> {
  if (studyIds.length === 0) return [];
  const { study_id, number, title, state, opens_on, closes_on, ends_at, closed_on } = wave;
  return db
    .select({ study_id, number, title, state, opens_on, closes_on, ends_at, closed_on })
    .from(wave)
    .where(inArray(wave.study_id, [...studyIds]))
    .orderBy(asc(wave.study_id), asc(wave.number));
}

/**
 * How many people answered and how many organizations take part, by study; studies with neither are left out. People of a wave that is open count
 * as its participation was taken last and rounded, so that nobody sees an answer come in.
 */
export async function sizesOfStudies(
  db: Read,
  studyIds: readonly string[],
): Promise<Map<string, { people: number; organizations: number }>> {
  const sizes = new Map<string, { people: number; organizations: number }>();
  if (studyIds.length === 0) return sizes;
  const people = await db
    .select({ id: response.study_id, n: count() })
    .from(response)
    .innerJoin(wave, eq(wave.id, response.wave_id))
    .where(and(inArray(response.study_id, [...studyIds]), ne(wave.state, "open"), isVisible(db)))
    .groupBy(response.study_id);
  const answering = await db
    .select({ id: participationSnapshot.study_id, shown: participationSnapshot.shown })
    .from(participationSnapshot)
    .innerJoin(wave, eq(wave.id, participationSnapshot.wave_id))
    .where(and(inArray(participationSnapshot.study_id, [...studyIds]), eq(wave.state, "open")));
  const organizations = await db
    .select({ id: organization.study_id, n: countDistinct(organization.id) })
    .from(organization)
    .where(inArray(organization.study_id, [...studyIds]))
    .groupBy(organization.study_id);
  const taken = answering.map(({ id, shown }) => ({ id, n: shown.people }));
  for (const { id, n } of [...people, ...taken])
    sizes.set(id, { people: (sizes.get(id)?.people ?? 0) + n, organizations: 0 });
  for (const { id, n } of organizations)
    sizes.set(id, { people: sizes.get(id)?.people ?? 0, organizations: n });
  return sizes;
}

export type RetainedStudy = { id: string; days: number /** YYYY-MM-DD */; ended: string };

/** Studies that keep answers for so many days, hold some, and whose waves are all closed: when the last one was, by study. */
export async function studiesWithAnswersToErase(db: Read): Promise<RetainedStudy[]> {
  const ended = sql<string>`max(coalesce(${wave.closed_on}, ${wave.closes_on}))`;
  const unended = sql`max(case when ${wave.state} = 'closed' and coalesce(${wave.closed_on}, ${wave.closes_on}) is not null then 0 else 1 end)`;
  const left = [response, comment, invitation].map((table) =>
    exists(db.select({ id: table.id }).from(table).where(eq(table.study_id, study.id))),
  );
  const rows = await db
    .select({ id: study.id, days: study.retention_days, ended })
    .from(study)
    .innerJoin(wave, eq(wave.study_id, study.id))
    .where(and(isNotNull(study.retention_days), or(...left)))
    .groupBy(study.id, study.retention_days)
    .having(eq(unended, 0))
    .orderBy(asc(study.id));
  return rows.flatMap(({ id, days, ended: day }) => (days === null ? [] : [{ id, days, ended: day }]));
}
