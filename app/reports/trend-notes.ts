/** What waves of different versions do not share, in words of the trend: which questions, and since which wave. */

import type { Instrument } from "../instruments/schema.ts";
import type { LeftOut, SharedQuestions } from "../instruments/shared-questions.ts";
import { capabilitiesOf } from "./capability-by-level.ts";
import { metricScale } from "./metric-scale.ts";
import type { Words } from "./words.ts";

/** `since`: the title of the wave from which on it is so. */
export type LeftOutNote = { why: LeftOut["why"] | "dropped"; since: string; what: Words[] };

/** `shared`: with the last wave; null where it asked just that. */
type Asked = { title: string; instrument: Instrument; shared: SharedQuestions | null };

export function leftOutNotes(closed: readonly Asked[], instrument: Instrument): LeftOutNote[] {
  return [...metricNotes(closed, instrument), ...constructNotes(closed, instrument)];
}

/** Whether a question was asked alike. */
export function isShared(shared: SharedQuestions | null, item: string): boolean {
  return shared === null || shared.pairs.some(({ b }) => b === item);
}

/** Metrics are compared with every wave, so a note says since which wave a metric is what it is. */
function metricNotes(closed: readonly Asked[], instrument: Instrument): LeftOutNote[] {
  const found: Note[] = [];
  for (const id of instrument.levelMetrics) {
    const last = closed.findLastIndex(({ shared }) => !isShared(shared, id));
    const since = closed[last + 1];
    const why = closed[last]?.shared?.leftOut.metrics.find((one) => one.id === id)?.why;
    if (since && why) found.push({ why, since: since.title, what: metricScale(id, instrument).title });
  }
  for (const [at, { instrument: asked, shared }] of closed.entries())
    for (const id of shared?.dropped.metrics ?? []) {
      const what = metricScale(id, asked).title;
      const since = closed[at + 1]?.title ?? "";
      const again = closed[at + 1]?.shared?.dropped.metrics.includes(id);
      if (!again) found.push({ why: "dropped", since, what });
    }
  return grouped(found);
}

function constructNotes(closed: readonly Asked[], instrument: Instrument): LeftOutNote[] {
  const [before, now] = [closed.at(-2), closed.at(-1)];
  if (!before?.shared || !now) return [];
  const { leftOut, dropped } = before.shared;
  const since = now.title;
  const shown = new Map(capabilitiesOf(instrument).map(({ id, title }) => [id, title]));
  const were = new Map(capabilitiesOf(before.instrument).map(({ id, title }) => [id, title]));
  const of = (id: string, titles: Map<string, string>) => {
    const text = titles.get(id);
    return text === undefined ? [] : [{ text }];
  };
  return grouped([
    ...leftOut.constructs.flatMap((one) =>
      of(one.id, shown).map((title): Note => {
        if (one.why !== "few") return { why: one.why, since, what: title };
        return {
          why: "few",
          since,
          what: { key: "trend.few", values: { title, shared: one.shared, of: one.of } },
        };
      }),
    ),
    ...dropped.constructs.flatMap((id) =>
      of(id, were).map((what): Note => ({ why: "dropped", since, what })),
    ),
  ]);
}

type Note = Pick<LeftOutNote, "why" | "since"> & { what: Words };

function grouped(found: readonly Note[]): LeftOutNote[] {
  const notes: LeftOutNote[] = [];
  for (const { why, since, what } of found) {
    const same = notes.find((note) => note.why === why && note.since === since);
    if (same) same.what.push(what);
    else notes.push({ why, since, what: [what] });
  }
  return notes;
}
