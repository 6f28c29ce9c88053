/** The list of studies: those in which somebody has a part, a page at a time, in as many statements whether there are three or a thousand. */
import {
  countByKept,
  type ListedWave,
  sizesOfStudies,
  studyPage,
  type Whose,
  wavesOfStudies,
} from "../../db/queries/study-list.ts";
import type { Actor } from "../access/actor.ts";
import { may } from "../access/policy.ts";
import type { App } from "../platform/app.ts";
import { firstCountOn } from "../shared/first-count.ts";
import { type StudyState, studyStateOf } from "../shared/study-life.ts";
import { lastDayOf, momentOf, type WaveMoment } from "../shared/wave-clock.ts";
import { localTime } from "../shared/zoned-time.ts";
import { allow, generalStandings, organizationsOf } from "./access.server.ts";

type StudyListing = {
  slug: string;
  title: string;
  host: string;
  state: StudyState;
  waves: number;
  /** The open one, else the last. */
  latest:
    | (Pick<ListedWave, "title" | "state" | "opens_on" | "closes_on"> & {
        moment: WaveMoment;
        isCounted: boolean;
      })
    | null;
  /** null for those who only take part: how large the cohort is, the own part tells where it may. */
  sizes: { organizations: number; people: number } | null;
  /** Whether its results are open to who asks, or the own part only. */
  part: "results" | "own";
};

export type StudyList = {
  studies: StudyListing[];
  shelf: Shelf;
  /** How many there are on each shelf. */
  counts: Record<Shelf, number>;
  page: number;
  pages: number;
  mayCreate: boolean;
  /** All of the installation are listed, not only those in which somebody has a part. */
  isOfAll: boolean;
};

/** What is looked at: studies under way, or those that were archived. */
export type Shelf = "active" | "archived";
const shelves = { active: ["active", "erasing"], archived: ["archived"] } as const;

const together = 50;

/** Newest first. @throws AppError not-signed-in */
export async function listStudies(
  app: App,
  actor: Actor,
  { shelf = "active", page = 1 }: { shelf?: Shelf | undefined; page?: number | undefined } = {},
): Promise<StudyList> {
  allow(actor, "studies.list");
  const mine = organizationsOf(actor);
  const whose: Whose = actor.isOperator ? "all" : mine;
  const [rows, kept] = await Promise.all([
    studyPage(app.read, whose, shelves[shelf], { from: (page - 1) * together, most: together }),
    countByKept(app.read, whose),
  ]);
  const ids = rows.map(({ id }) => id);
  const [waves, sizes] = await Promise.all([wavesOfStudies(app.read, ids), sizesOfStudies(app.read, ids)]);
  const wavesOf = new Map<string, ListedWave[]>(ids.map((id) => [id, []]));
  for (const wave of waves) wavesOf.get(wave.study_id)?.push(wave);
  const counts = { active: counted(kept, shelves.active), archived: counted(kept, shelves.archived) };
  const studies = rows.map(({ id, slug, title, host, host_id, kept, time_zone }): StudyListing => {
    const own = wavesOf.get(id) ?? [];
    const hosts = actor.isOperator || (host_id !== null && mine.includes(host_id));
    return {
      slug,
      title,
      host,
      state: studyStateOf(
        kept,
        own.map(({ state }) => state),
      ),
      waves: own.length,
      latest: latestOf(own, time_zone, app.now()),
      sizes: hosts ? (sizes.get(id) ?? { people: 0, organizations: 0 }) : null,
      part: hosts ? "results" : "own",
    };
  });
  const pages = Math.max(1, Math.ceil(counts[shelf] / together));
  const mayCreate = may("studies.create", generalStandings(actor));
  return { studies, shelf, counts, page, pages, mayCreate, isOfAll: actor.isOperator };
}

function counted(kept: Awaited<ReturnType<typeof countByKept>>, wanted: readonly string[]): number {
  return kept.filter((each) => wanted.includes(each.kept)).reduce((sum, { n }) => sum + n, 0);
}

function latestOf(waves: readonly ListedWave[], zone: string | null, now: Date): StudyListing["latest"] {
  const last = waves.find(({ state }) => state === "open") ?? waves.at(-1);
  if (!last) return null;
  const { title, state, opens_on } = last;
  const moment = momentOf({ ...last, wave_state: state, time_zone: zone }, now);
  const isCounted = firstCountOn(last, localTime(now, zone).day) === null;
  return { title, state, opens_on, closes_on: lastDayOf(last, zone), moment, isCounted };
}
