/** Waves side by side, on what they share: typical answers of every closed wave, scores of the last two, and what is left out. */
import type { StudyResult } from "../analysis/study-result.ts";
import { classOf, type Score, scoreOf } from "../disclosure/bands.ts";
import type { Cell } from "../disclosure/cell.ts";
import { cellOf, type Policy, showsDistribution } from "../disclosure/thresholds.ts";
import type { Instrument } from "../instruments/schema.ts";
import { scoredConstructs } from "../instruments/scoring-key.ts";
import type { LeftOut, SharedQuestions } from "../instruments/shared-questions.ts";
import { capabilitiesOf, type Range } from "./capability-by-level.ts";
import { type MetricScale, metricScale } from "./metric-scale.ts";
import type { Words } from "./words.ts";

/** A closed wave with answers, up to the one looked at. */
export type TrendWave = {
  number: number;
  title: string;
  /** What it asked. */
  instrument: Instrument;
  /** Between it and the wave looked at; null: both asked the same. */
  shared: SharedQuestions | null;
  /**
   * Over the shared questions, in the codes of the wave looked at; the wave's own result where both asked the same, whichever units that
   * compared: numbers of everybody are the same in all of them. null: not computed.
   */
  result: StudyResult | null;
};

/**
 * Waves oldest first. `scores`: the last wave's over what it shares with the one before; null: not computed, or no wave before.
 * `underWay`: a comparison is being computed.
 */
export type TrendInput = { waves: TrendWave[]; scores: StudyResult | null; underWay: boolean };

/** A metric's typical answer: the class of the median, and the median where enough people answered. */
type Typical = { class: number; value: number | null };

/** null: asked alike, and nobody answered; "other": asked differently or not at all. */
type TrendCell = { comparable: true; cell: Cell<Typical> | null } | { comparable: false };

export type Trend = {
  /** `people`: how many answered. */
  waves: { number: number; title: string; people: number }[];
  metrics: { scale: MetricScale; cells: TrendCell[] }[];
  /** Closed waves that would stand here too, had they been computed; `shared`: their comparison with this wave is what is missing. */
  notComputed: { number: number; title: string; shared: boolean }[];
  /** A comparison is missing: it is being computed, or nobody has asked for it. */
  missing: "under-way" | "not-asked" | null;
  scores: ScoreChange | null;
  /** What could not be compared, and why. */
  leftOut: LeftOutNote[];
};

/** `before`, `now`: over the same questions. */
type ScoreChange = {
  before: string;
  now: string;
  rows: {
    id: string;
    title: string;
    range: Range;
    before: Cell<Score> | null;
    now: Cell<Score> | null;
    over: Over | null;
  }[];
};

/** Of how many of the construct's questions; null: of all. */
type Over = { shared: number; of: number };

/** `since`: the title of the wave from which on it is so. */
export type LeftOutNote = { why: LeftOut["why"] | "dropped"; since: string; what: Words[] };

export function trendOf(input: TrendInput, instrument: Instrument, policy: Policy): Trend {
  const { waves: closed, scores, underWay } = input;
  const waves = closed.flatMap(({ result, ...wave }) => (result ? [{ ...wave, result }] : []));
  const lacking =
    closed.some(({ shared, result }) => shared && !result) || (closed.at(-2)?.shared && !scores);
  return {
    waves: waves.map(({ number, title, result }) => ({ number, title, people: result.respondents })),
    metrics: instrument.levelMetrics.map((id) => {
      const scale = metricScale(id, instrument);
      return { scale, cells: waves.map((wave) => cellIn(wave, scale, policy)) };
    }),
    notComputed: closed.flatMap(({ result, number, title, shared }) =>
      result ? [] : [{ number, title, shared: shared !== null }],
    ),
    missing: lacking ? (underWay ? "under-way" : "not-asked") : null,
    scores: scoreChange(closed, scores, instrument, policy),
    leftOut: [...metricNotes(closed, instrument), ...constructNotes(closed, instrument)],
  };
}

function cellIn(
  { shared, result }: { shared: SharedQuestions | null; result: StudyResult },
  scale: MetricScale,
  policy: Policy,
): TrendCell {
  if (!isShared(shared, scale.id)) return { comparable: false };
  const summary = result.metrics.find(({ id }) => id === scale.id);
  if (!summary || summary.median === null) return { comparable: true, cell: null };
  const { median } = summary;
  const cell = cellOf(
    summary.n,
    (detail): Typical => ({
      class: classOf(median, scale.classes.length),
      value: showsDistribution(detail) ? median : null,
    }),
    policy,
  );
  return { comparable: true, cell };
}

function isShared(shared: SharedQuestions | null, item: string): boolean {
  return shared === null || shared.pairs.some(({ b }) => b === item);
}

/** Two waves only: with a third version the shared questions would be others, and so would every score. */
function scoreChange(
  closed: readonly TrendWave[],
  scores: StudyResult | null,
  instrument: Instrument,
  policy: Policy,
): ScoreChange | null {
  const [before, now] = [closed.at(-2), closed.at(-1)];
  if (!before?.result || !now || !scores) return null;
  const { shared, result: earlier } = before;
  const scored = scoredConstructs(instrument);
  const rows = capabilitiesOf(instrument).flatMap(({ id, title }) => {
    const found = scores.constructs.find((one) => one.id === id);
    if (!found || (shared && !shared.constructs.includes(id))) return [];
    const range = { min: found.min, max: found.max };
    const of = scored.find(({ construct }) => construct.id === id)?.items.length ?? 0;
    return [
      {
        id,
        title,
        range,
        before: scoreIn(earlier, id, range, policy),
        now: scoreIn(scores, id, range, policy),
        over: found.items.length < of ? { shared: found.items.length, of } : null,
      },
    ];
  });
  return rows.length === 0 ? null : { before: before.title, now: now.title, rows };
}

function scoreIn(result: StudyResult, id: string, range: Range, policy: Policy): Cell<Score> | null {
  const found = result.constructs.find((one) => one.id === id);
  if (!found || found.mean === null) return null;
  const { mean, sd } = found;
  return cellOf(found.n, (detail) => scoreOf({ mean, sd }, range, detail), policy);
}

/** Metrics are compared with every wave, so a note says since which wave a metric is what it is. */
function metricNotes(closed: readonly TrendWave[], instrument: Instrument): LeftOutNote[] {
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

function constructNotes(closed: readonly TrendWave[], instrument: Instrument): LeftOutNote[] {
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
