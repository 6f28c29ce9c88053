/** Waves side by side, on what they share: typical answers of every closed wave, scores of the last two, and what is left out. */
import type { StudyResult } from "../analysis/study-result.ts";
import { classOf, type Score } from "../disclosure/bands.ts";
import type { Cell } from "../disclosure/cell.ts";
import { figureId } from "../disclosure/figure-names.ts";
import { everyone } from "../disclosure/population.ts";
import { nothing, type Release, releasedCell, releasedScore } from "../disclosure/released.ts";
import { showsDistribution } from "../disclosure/thresholds.ts";
import type { Instrument } from "../instruments/schema.ts";
import { scoredConstructs } from "../instruments/scoring-key.ts";
import type { SharedQuestions } from "../instruments/shared-questions.ts";
import { capabilitiesOf, type Range } from "./capability-by-level.ts";
import { type MetricScale, metricScale } from "./metric-scale.ts";
import { isShared, type LeftOutNote, leftOutNotes } from "./trend-notes.ts";
import { type ChangeCell, type ChangeInput, type ChangeReport, changeReport } from "./wave-change.ts";

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
  /** What the wave's own plan lets out of what is in `result`; null where there is no plan yet: then nothing. */
  release: Release | null;
};

/**
 * Waves oldest first. `scores`: the last wave's over what it shares with the one before; null: not computed, or no wave before.
 * `change`: since the one before, likewise. `underWay`: a comparison is being computed.
 * `notHere`: titles of closed waves whose questionnaires were taken away.
 */
export type TrendInput = {
  waves: TrendWave[];
  scores: { result: StudyResult; release: Release | null } | null;
  change: ChangeInput | null;
  underWay: boolean;
  notHere: string[];
};

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
  /** Titles of waves that cannot be compared, because what they asked is not here any more. */
  notHere: string[];
  /** A comparison is missing: it is being computed, or nobody has asked for it. */
  missing: "under-way" | "not-asked" | null;
  scores: ScoreChange | null;
  /** Between the last two waves, with intervals. */
  change: ChangeReport | null;
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
    /** `different`: its questions go together in another way now, so means are not compared. null: not computed. */
    change: { different: boolean; cell: ChangeCell } | null;
  }[];
};

/** Of how many of the construct's questions; null: of all. */
type Over = { shared: number; of: number };

export function trendOf(input: TrendInput, instrument: Instrument): Trend {
  const { waves: closed, scores, underWay, notHere } = input;
  const change = input.change && changeReport(input.change);
  const waves = closed.flatMap(({ result, ...wave }) => (result ? [{ ...wave, result }] : []));
  const lacking =
    closed.some(({ shared, result }) => shared && !result) ||
    (closed.at(-2)?.shared && !scores) ||
    (closed.length > 1 && !change);
  return {
    waves: waves.map(({ number, title, result }) => ({ number, title, people: result.respondents })),
    metrics: instrument.levelMetrics.map((id) => {
      const scale = metricScale(id, instrument);
      return { scale, cells: waves.map((wave) => metricIn(wave, scale)) };
    }),
    notComputed: closed.flatMap(({ result, number, title, shared }) =>
      result ? [] : [{ number, title, shared: shared !== null }],
    ),
    notHere,
    missing: lacking ? (underWay ? "under-way" : "not-asked") : null,
    scores: scoreChange(closed, scores, change, instrument),
    change,
    leftOut: leftOutNotes(closed, instrument),
  };
}

function metricIn(
  {
    shared,
    result,
    release,
  }: { shared: SharedQuestions | null; result: StudyResult; release: Release | null },
  scale: MetricScale,
): TrendCell {
  if (!isShared(shared, scale.id)) return { comparable: false };
  const summary = result.metrics.find(({ id }) => id === scale.id);
  if (!summary || summary.median === null) return { comparable: true, cell: null };
  const { median } = summary;
  const figure = figureId("metric", summary.id);
  const cell = releasedCell(
    release ?? nothing,
    { figure, group: everyone, n: summary.n },
    (detail): Typical => ({
      class: classOf(median, scale.classes.length),
      value: showsDistribution(detail) ? median : null,
    }),
  );
  return { comparable: true, cell };
}

/** Two waves only: with a third version the shared questions would be others, and so would every score. */
function scoreChange(
  closed: readonly TrendWave[],
  scores: TrendInput["scores"],
  change: ChangeReport | null,
  instrument: Instrument,
): ScoreChange | null {
  const [before, now] = [closed.at(-2), closed.at(-1)];
  if (!before?.result || !now || !scores) return null;
  const { shared, result: earlier } = before;
  const scored = scoredConstructs(instrument);
  const rows = capabilitiesOf(instrument).flatMap(({ id, title }) => {
    const found = scores.result.constructs.find((one) => one.id === id);
    if (!found || (shared && !shared.constructs.includes(id))) return [];
    const range = { min: found.min, max: found.max };
    const of = scored.find(({ construct }) => construct.id === id)?.items.length ?? 0;
    return [
      {
        id,
        title,
        range,
        before: scoreIn({ result: earlier, release: before.release }, id, range),
        now: scoreIn(scores, id, range),
        over: found.items.length < of ? { shared: found.items.length, of } : null,
        change: changeIn(change, id),
      },
    ];
  });
  return rows.length === 0 ? null : { before: before.title, now: now.title, rows };
}

function changeIn(change: ChangeReport | null, id: string) {
  const found = change?.scores[id];
  return found ? { different: found.comparability === "different-meaning", cell: found.cell } : null;
}

function scoreIn(
  { result, release }: { result: StudyResult; release: Release | null },
  id: string,
  range: Range,
): Cell<Score> | null {
  const found = result.constructs.find((one) => one.id === id);
  if (!found || found.mean === null) return null;
  const { mean, sd } = found;
  const place = { figure: figureId("construct", id), group: everyone, n: found.n };
  return releasedScore(release ?? nothing, place, { mean, sd }, range);
}
