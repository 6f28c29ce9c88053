/** The capabilities page: scores by level and unit, how well each construct was measured, and the items of the opened one. */
import type { ConstructResult, StudyResult } from "../analysis/study-result.ts";
import { type Score, scoreOf } from "../disclosure/bands.ts";
import type { Cell } from "../disclosure/cell.ts";
import { cellOf, type Policy, showsDistribution } from "../disclosure/thresholds.ts";
import type { Instrument } from "../instruments/schema.ts";
import { type CapabilityByLevel, capabilitiesByLevel, type Range } from "./capability-by-level.ts";
import { type ReportFacts, type Source, sourceOf } from "./facts.ts";
import { type Heatmap, type HeatView, heatmap } from "./heatmap.ts";
import { levelShares } from "./level-shares.ts";
import { refusalWords } from "./refusal.ts";
import { capabilityFinding } from "./wording.ts";
import type { Words } from "./words.ts";

/** How a construct behaved in this cohort. `alpha` null: hidden, or it could not be estimated. */
export type ConstructQuality = {
  id: string;
  title: string;
  evidence: "none" | "piloted" | "confirmed";
  source: string;
  range: Range;
  score: Cell<Score>;
  alpha: { value: number; n: number } | null;
  items: { id: string; text: string; reversed: boolean; cell: Cell<Score> | null }[];
};

export type CapabilitiesReport = {
  source: Source;
  caveat: string | null;
  finding: Words;
  /** Why there are no levels to compare, if so. */
  noLevels: Words | null;
  byLevel: CapabilityByLevel[];
  heatmap: Heatmap;
  constructs: ConstructQuality[];
};

export function capabilitiesReport(
  result: StudyResult,
  instrument: Instrument,
  facts: ReportFacts,
  view: HeatView,
): CapabilitiesReport {
  const { levels } = result;
  const byLevel = capabilitiesByLevel(result.constructs, instrument, facts.policy);
  const shares = levels.status === "ok" ? levelShares(levels, facts.policy) : [];
  const columns = inInstrumentOrder(byLevel, instrument);
  return {
    source: sourceOf(result, facts),
    caveat: facts.caveat,
    finding: capabilityFinding(byLevel),
    noLevels: levels.status === "refused" ? refusalWords(levels, result.options.unit) : null,
    byLevel,
    heatmap: heatmap(result, columns, shares, facts, view),
    constructs: measuredConstructs(result, columns, instrument).map((construct) =>
      qualityOf(construct, instrument, facts.policy),
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

function qualityOf(result: ConstructResult, instrument: Instrument, policy: Policy): ConstructQuality {
  const construct = instrument.constructs.find(({ id }) => id === result.id);
  const range = { min: result.min, max: result.max };
  const { alpha } = result;
  const alphaCell =
    alpha.status === "ok" ? cellOf(alpha.n, (detail) => showsDistribution(detail), policy) : null;
  return {
    id: result.id,
    title: construct?.title ?? result.id,
    evidence: construct?.evidence ?? "none",
    source: construct?.source ?? "",
    range,
    score: cellOf(
      result.n,
      (detail) => scoreOf({ mean: result.mean ?? Number.NaN, sd: result.sd }, range, detail),
      policy,
    ),
    alpha:
      alpha.status === "ok" && alphaCell && "shown" in alphaCell && alphaCell.shown
        ? { value: alpha.value, n: alpha.n }
        : null,
    items: result.items.map((item) => itemOf(item, instrument, range, policy)),
  };
}

function itemOf(
  item: ConstructResult["items"][number],
  instrument: Instrument,
  range: Range,
  policy: Policy,
): ConstructQuality["items"][number] {
  const asked = instrument.items.find(({ id }) => id === item.id);
  const { mean } = item;
  return {
    id: item.id,
    text: asked?.text ?? item.id,
    reversed: asked?.kind === "agreement" && asked.reversed,
    cell:
      mean === null
        ? null
        : cellOf(item.n, (detail) => scoreOf({ mean, sd: item.sd }, range, detail), policy),
  };
}
