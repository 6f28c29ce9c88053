/**
 * How long pages take the people who have finished. A person's own seconds lie in the sealed draft only; when it is sent they are added up
 * here in memory, and reach the database as counts by class, k people at a time, so that no change of the counts belongs to one person.
 */
import { addPace, type Pace, paceOfWave } from "../../db/queries/page-pace.ts";
import { waveById } from "../../db/queries/waves.ts";
import type { App } from "../platform/app.ts";
import { loggedError } from "../platform/log.server.ts";
import type { Draft } from "./respond-draft.server.ts";

/** Upper ends of the classes, in seconds. Who takes longer had a break: that is no answer to how long a page takes. */
const classes = [5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300, 420, 600, 900];
const longest = classes.at(-1)!;

type Place = { study_id: string; wave_id: string; minimum_group: number };
type Gathered = { people: number; counts: Map<string, Pace> };
type Known = { until: number; medians: ReadonlyMap<string, number> | null };

const gatheredBy = new WeakMap<App["registry"], Map<string, Gathered>>();
const knownBy = new WeakMap<App["registry"], Map<string, Known>>();
/** People after whom a page's time is no longer what the questionnaire names: a few say little of all. */
const fewestPeople = 20;
const keptForMs = 5 * 60_000;

/**
 * The draft with the seconds since it was saved last added to a page. A clock that was put back, and a break, count as nothing.
 * @param page null before the first page
 */
export function timed(app: App, draft: Draft, page: string | null): Draft {
  const now = app.now().getTime();
  const seconds = draft.since === null ? Number.NaN : (now - draft.since) / 1000;
  const counts = page !== null && seconds >= 0 && seconds <= longest;
  return {
    ...draft,
    since: now,
    seconds: counts ? { ...draft.seconds, [page]: (draft.seconds[page] ?? 0) + seconds } : draft.seconds,
  };
}

/** Takes in the times of somebody whose answers are stored. Never fails: a lost pace is no loss to anybody. */
export async function gatherPace(app: App, place: Place, seconds: Draft["seconds"]): Promise<void> {
  const waves = gatheredBy.get(app.registry) ?? new Map<string, Gathered>();
  gatheredBy.set(app.registry, waves);
  const gathered = waves.get(place.wave_id) ?? { people: 0, counts: new Map() };
  waves.set(place.wave_id, gathered);
  for (const [page_id, taken] of Object.entries(seconds)) {
    const up_to = classes.find((end) => taken <= end);
    if (up_to === undefined) continue;
    const key = `${page_id}\n${up_to}`;
    const row = gathered.counts.get(key);
    if (row) row.people += 1;
    else
      gathered.counts.set(key, {
        wave_id: place.wave_id,
        study_id: place.study_id,
        page_id,
        up_to,
        people: 1,
      });
  }
  gathered.people += 1;
  if (gathered.people < place.minimum_group) return;
  waves.delete(place.wave_id);
  const rows = [...gathered.counts.values()];
  if (rows.length === 0) return;
  try {
    await app.write(async (tx) => {
      // A wave that has closed meanwhile keeps no pace.
      if ((await waveById(tx, place.wave_id))?.state === "open") await addPace(tx, rows);
    });
  } catch (error) {
    app.log.warn(loggedError(error), "the pace of pages could not be stored");
  }
}

/**
 * Median seconds by page, of pages that enough people have finished; null while there are none. Read again after some minutes, and never by the
 * page that asks: that one gets what is known.
 */
export function paceOf(app: App, place: Place): ReadonlyMap<string, number> | null {
  const waves = knownBy.get(app.registry) ?? new Map<string, Known>();
  knownBy.set(app.registry, waves);
  const now = app.now().getTime();
  const known = waves.get(place.wave_id);
  if (known && now < known.until && known.until - now <= keptForMs) return known.medians;
  const fresh: Known = { until: now + keptForMs, medians: known?.medians ?? null };
  waves.set(place.wave_id, fresh);
  void paceOfWave(app.read, place.wave_id)
    .then((rows) => {
      fresh.medians = mediansOf(rows, place.minimum_group);
    })
    .catch((error) => app.log.warn(loggedError(error), "the pace of pages could not be read"));
  return fresh.medians;
}

/** Medians within their class, by page. @param rows by page, then by class */
function mediansOf(rows: readonly Pace[], k: number): ReadonlyMap<string, number> | null {
  const pages = new Map<string, Pace[]>();
  for (const row of rows) pages.set(row.page_id, [...(pages.get(row.page_id) ?? []), row]);
  const medians = new Map<string, number>();
  for (const [page, counts] of pages) {
    const people = counts.reduce((sum, row) => sum + row.people, 0);
    if (people < Math.max(k, fewestPeople)) continue;
    let below = 0;
    for (const row of counts) {
      if (below + row.people >= people / 2) {
        const from = classes[classes.indexOf(row.up_to) - 1] ?? 0;
        medians.set(page, from + ((row.up_to - from) * (people / 2 - below)) / row.people);
        break;
      }
      below += row.people;
    }
  }
  return medians.size > 0 ? medians : null;
}
