/** The codebook: one row for every column of the wide table, saying what it is and what its codes mean. */

import type { CodebookVariable } from "../instruments/codebook-variables.ts";
import { evidenceSamples, evidenceStatus } from "../instruments/construct-evidence.ts";
import { areasOf, scaleOf } from "../instruments/scales.ts";
import type { Construct, Instrument, Item } from "../instruments/schema.ts";
import { csvText } from "./csv.ts";
import { knownBy } from "./handed-rows.ts";
import { type WideColumn, wideColumns } from "./wide-table.ts";

const codebookColumns = [
  "variable",
  "construct",
  "role",
  "dimensions",
  "text",
  "kind",
  "codes",
  "min",
  "max",
  "direction",
  "reversed",
  "missing",
  "metric",
  "restates",
  "about",
  "instrument",
  "source",
  "evidence",
  "evidence_n",
  "evidence_population",
  "licence",
] as const;

const reasonWords = {
  "dont-know": "does not know",
  "not-applicable": "does not apply",
  "prefer-not-to-say": "prefers not to say",
} as const;

type Entry = Record<(typeof codebookColumns)[number], string | number>;

/** @param minimumGroup k of the study, named where it decides what a cell holds */
export function codebook(instrument: Instrument, minimumGroup: number): string {
  const entries = [
    ...leadingEntries(instrument, minimumGroup),
    ...wideColumns(instrument).map((column) => itemEntry(column, instrument, minimumGroup)),
  ];
  return csvText([codebookColumns, ...entries.map((entry) => codebookColumns.map((name) => entry[name]))]);
}

function leadingEntries(instrument: Instrument, minimumGroup: number): Entry[] {
  const entry = (variable: string, text: string, kind: string, missing = ""): Entry => ({
    ...blankEntry(instrument),
    variable,
    text,
    kind,
    missing,
  });
  return [
    entry(
      "response",
      "Pseudonym of one filled questionnaire, the same in every export of this installation",
      "key",
    ),
    entry("wave", "Number of the wave in its study", "number"),
    entry(
      "organization",
      "Pseudonym of the organization, the same in every export of this installation",
      "key",
      `empty: no organization, or kept back because fewer than ${minimumGroup} people of it agreed to be handed over (or so few ` +
        "were kept back that another small organization had to be with them)",
    ),
  ];
}

function itemEntry(column: WideColumn, instrument: Instrument, minimumGroup: number): Entry {
  const { item, name, holds } = column;
  const construct = instrument.constructs.find(({ id }) => id === item.construct);
  const common: Entry = {
    ...blankEntry(instrument),
    variable: name,
    text: holds === "level" ? item.text : holds.label,
    kind: kindOf(column),
    reversed: item.kind === "agreement" ? yesNo(item.reversed) : "",
    missing: `empty: ${[...item.missing.map((reason) => reasonWords[reason]), "skipped", "not shown", ...partWords(item), ...keptBackWords(item, instrument, minimumGroup)].join(", ")}`,
    metric: item.metric ?? "",
    restates: item.overlaps.join(" | "),
    about: item.about ?? "",
    ...(construct && conceptOf(item, construct)),
  };
  return { ...common, ...(holds === "level" ? levelValues(item) : valuesOf(item, holds, instrument)) };
}

/** What the item is meant to measure: `dimensions` as the questionnaire expects them, 0 where each item stands for itself. */
function conceptOf(
  item: Item,
  { id, role, dimensions, singleItem, source, evidence }: Construct,
): Partial<Entry> {
  const samples = evidenceSamples(evidence);
  return {
    construct: id,
    role,
    dimensions: singleItem ? "one item" : dimensions,
    source: item.source ?? source,
    evidence: evidenceStatus(evidence),
    evidence_n: samples.map(({ n }) => n).join(" | "),
    evidence_population: samples.map(({ population }) => population).join(" | "),
  };
}

/** What one column holds of an answer that fills several. */
function kindOf({ item, holds }: WideColumn): string {
  if (holds === "level") return "level";
  if (item.kind === "multiple-choice") return "option";
  if (item.kind === "team-choice") return "relation";
  return item.kind === "allocation" ? "points" : item.kind;
}

/** A figure of a step may be left while others are told, and a person without an organization has no relation to a team. */
function partWords(item: Item): string[] {
  if (item.kind === "team-choice") return ["own organization not told"];
  return item.kind === "value-stream" ? ["this figure not told"] : [];
}

/** Choices by which somebody could be known are in every row or in none (handed-rows.ts). */
function keptBackWords({ id }: Item, instrument: Instrument, minimumGroup: number): string[] {
  return knownBy(instrument).includes(id)
    ? [`in every row where telling it would have left fewer than ${minimumGroup} people alike`]
    : [];
}

function valuesOf(item: Item, variable: CodebookVariable, instrument: Instrument): Partial<Entry> {
  const { codes, unit, min, max } = variable;
  return {
    codes:
      codes.length > 0
        ? codes.map(({ code, label }) => `${code} = ${label}${areaOf(item, code)}`).join(" | ")
        : unit,
    min: min ?? "",
    max: max ?? "",
    direction: directionIn(item, variable, instrument),
  };
}

/** The constructs of the library that an option stands for, where the questionnaire says so. */
function areaOf(item: Item, code: number): string {
  const constructs = areasOf(item, code);
  return constructs.length > 0 ? ` [${constructs.join(", ")}]` : "";
}

/** Of the codes as they stand: that a statement is reversed has a column of its own. */
function directionIn(item: Item, { direction }: CodebookVariable, instrument: Instrument): string {
  if (item.kind === "percentage" || item.kind === "rating") return direction;
  return item.kind === "multiple-choice" ? "" : (scaleOf(item, instrument)?.direction ?? "");
}

function levelValues(item: Item): Partial<Entry> {
  const bands = item.kind === "percentage" ? (item.bands ?? []) : [];
  const ranges = bands.map(({ upTo, level }, i) => {
    const from = i === 0 ? 0 : Math.floor(bands[i - 1]?.upTo ?? 0) + 1;
    return { level, text: `${level} = ${from} to ${upTo} percent` };
  });
  const levels = bands.map(({ level }) => level);
  return {
    codes: ranges
      .sort((a, b) => a.level - b.level)
      .map(({ text }) => text)
      .join(" | "),
    min: Math.min(...levels),
    max: Math.max(...levels),
    direction: "higher-is-better",
  };
}

function blankEntry({ id, version, licence }: Instrument): Entry {
  return {
    variable: "",
    construct: "",
    role: "",
    dimensions: "",
    text: "",
    kind: "",
    codes: "",
    min: "",
    max: "",
    direction: "",
    reversed: "",
    missing: "",
    metric: "",
    restates: "",
    about: "",
    instrument: `${id} ${version}`,
    source: "",
    evidence: "",
    evidence_n: "",
    evidence_population: "",
    licence,
  };
}

function yesNo(value: boolean): string {
  return value ? "yes" : "no";
}
