/** The capabilities page: scores by level and unit, how well each construct was measured, and the items of the opened one. */
import type { ConstructResult, StudyResult } from "../analysis/study-result.ts";
import type { Score } from "../disclosure/bands.ts";
import type { Cell } from "../disclosure/cell.ts";
import { figureId } from "../disclosure/figure-names.ts";
import { everyone } from "../disclosure/population.ts";
import { detailOf, type Release, releasedScore } from "../disclosure/released.ts";
import { showsDistribution } from "../disclosure/thresholds.ts";
import {
  type EvidenceSample,
  type EvidenceStatus,
  evidenceSamples,
  evidenceStatus,
} from "../instruments/construct-evidence.ts";
import { directionOf } from "../instruments/scales.ts";
import type { Instrument, Item } from "../instruments/schema.ts";
import { type CapabilityByLevel, capabilitiesByLevel, type Range } from "./capability-by-level.ts";
import { type ReportFacts, type Source, sourceOf } from "./facts.ts";
import { type Heatmap, type HeatView, heatmap } from "./heatmap.ts";
import { levelShares } from "./level-shares.ts";
import { unevenOn } from "./metric-scale.ts";
import { refusalWords } from "./refusal.ts";
import { type VerdictWords, verdictWords } from "./verdict.ts";
import { capabilityFinding, leftOutWords } from "./wording.ts";
import type { Words } from "./words.ts";

/** How an item was turned so that more is better: a statement or a scale, or a percentage, whose mean as answered can be told. */
type Turned = "no" | "code" | "percent";

/** How a construct behaved in this cohort. `alpha` null: hidden, or it could not be estimated. */
export type ConstructQuality = {
  id: string;
  title: string;
  evidence: EvidenceStatus;
  /** Who was asked when that was shown. */
  samples: EvidenceSample[];
  source: string;
  range: Range;
  score: Cell<Score>;
  alpha: { value: number; n: number } | null;
  items: { id: string; text: string; turned: Turned; cell: Cell<Score> | null }[];
};

export type CapabilitiesReport = {
  source: Source;
  caveat: string | null;
  /** What has to be read before any group is believed; none when there are no groups. */
  /** null without levels. */
  verdict: VerdictWords | null;
  leftOut: Words | null;
  uneven: Words[];
  finding: Words;
  /** Why there are no levels to compare, if so. */
  noLevels: Words | null;
  byLevel: CapabilityByLevel[];
  heatmap: Heatmap;
  /** Units of fewer people show no score. */
  minimumGroup: number;
  constructs: ConstructQuality[];
};

export function capabilitiesReport(
  result: StudyResult,
  instrument: Instrument,
  facts: ReportFacts,
  view: HeatView,
): CapabilitiesReport {
  const { levels } = result;
  const byLevel = capabilitiesByLevel(result, instrument, facts.release);
  const shares = levels.status === "ok" ? levelShares(levels, result.options.unit, facts.release) : [];
  const columns = inInstrumentOrder(byLevel, instrument);
  return {
    source: sourceOf(result, facts),
    caveat: facts.caveat,
    verdict: levels.status === "ok" ? verdictWords(levels) : null,
    leftOut: leftOutWords(result),
    uneven: unevenOn(result, instrument),
    finding: capabilityFinding(byLevel),
    noLevels: levels.status === "refused" ? refusalWords(levels, result.options.unit, facts.policy) : null,
    byLevel,
    minimumGroup: facts.policy.minimumGroup,
    heatmap: heatmap(result, columns, shares, facts, view),
    constructs: measuredConstructs(result, columns, instrument).map((construct) =>
      qualityOf(construct, instrument, facts.release),
    ),
  };
}

function inInstrumentOrder(rows: readonly CapabilityByLevel[], instrument: Instrument): CapabilityByLevel[] {
  return instrument.constructs.flatMap(({ id }) => rows.filter((row) => row.id === id));
}

/** The capabilities, and whatever else was asked by several items; in the instrument's order. */
function measuredConstructs(
  result: StudyResult,
  columns: readonly CapabilityByLevel[],
  instrument: Instrument,
): ConstructResult[] {
  return instrument.constructs.flatMap(({ id }) =>
    result.constructs.filter(
      (each) => each.id === id && (each.items.length > 1 || columns.some((column) => column.id === id)),
    ),
  );
}

function qualityOf(result: ConstructResult, instrument: Instrument, release: Release): ConstructQuality {
  const construct = instrument.constructs.find(({ id }) => id === result.id);
  const range = { min: result.min, max: result.max };
  const { alpha } = result;
  const place = { figure: figureId("construct", result.id), group: everyone, n: result.n };
  const isTold = showsDistribution(detailOf(release, place));
  return {
    id: result.id,
    title: construct?.title ?? result.id,
    evidence: evidenceStatus(construct?.evidence ?? "none"),
    samples: evidenceSamples(construct?.evidence ?? "none"),
    source: construct?.source ?? "",
    range,
    score: releasedScore(release, place, { mean: result.mean ?? Number.NaN, sd: result.sd }, range),
    alpha: alpha.status === "ok" && isTold ? { value: alpha.value, n: alpha.n } : null,
    items: result.items.map((item) => itemOf(item, instrument, range, release)),
  };
}

function itemOf(
  item: ConstructResult["items"][number],
  instrument: Instrument,
  range: Range,
  release: Release,
): ConstructQuality["items"][number] {
  const asked = instrument.items.find(({ id }) => id === item.id);
  const { mean } = item;
  return {
    id: item.id,
    text: asked?.text ?? item.id,
    turned: asked ? turnedIn(asked, instrument) : "no",
    cell:
      mean === null
        ? null
        : releasedScore(
            release,
            { figure: figureId("item", item.id), group: everyone, n: item.n },
            { mean, sd: item.sd },
            range,
          ),
  };
}

/** The same question as the scoring asks (app/instruments/scoring-key.ts). */
function turnedIn(item: Item, instrument: Instrument): Turned {
  if (directionOf(item, instrument) !== "lower-is-better") return "no";
  return item.kind === "percentage" ? "percent" : "code";
}
