/** A questionnaire as the sheets of an XLSForm (xlsform.org). Writing the sheets into a file is the script's work. */

import { scaleOf } from "../scales.ts";
import type { Condition, Instrument, Item } from "../schema.ts";
import { pointsField, stepField } from "../table-fields.ts";
import { conditionText, keptOfInstrument, keptOfItem } from "./kept.ts";
import type { Loss } from "./loss.ts";
import { isChoice, longestTeamName, outgoingLosses, reasonLabels } from "./outgoing.ts";

/** Rows of text, the first one the names of the columns. */
export type Sheet = { name: string; rows: string[][] };

const surveyColumns = [
  "type",
  "name",
  "label",
  "hint",
  "required",
  "relevant",
  "constraint",
  "appearance",
  "parameters",
  "gemba",
] as const;
type Row = Partial<Record<(typeof surveyColumns)[number], string>>;

/** Between the name of a scale and the reasons offered with it; no id holds two underscores. */
export const listSeparator = "__";

/** The sheets `survey`, `choices`, `settings` and `gemba`, and what other tools cannot do with them. */
export function xlsFormOf(instrument: Instrument): { sheets: Sheet[]; losses: Loss[] } {
  const byId = new Map(instrument.items.map((item) => [item.id, item]));
  const rows: Row[] = [];
  for (const page of instrument.pages) {
    rows.push({
      type: "begin_group",
      name: page.id,
      label: page.title,
      hint: page.intro,
      relevant: relevant(page.when, byId),
      appearance: "field-list",
    });
    for (const id of page.items) {
      const item = byId.get(id);
      if (item) rows.push(...itemRows(item, byId));
    }
    rows.push({ type: "end_group", name: page.id });
  }
  const survey = [[...surveyColumns], ...rows.map((row) => surveyColumns.map((column) => row[column] ?? ""))];
  const { id, title, version, language } = instrument;
  return {
    sheets: [
      { name: "survey", rows: survey },
      { name: "choices", rows: choices(instrument) },
      {
        name: "settings",
        rows: [
          ["form_title", "form_id", "version", "default_language"],
          [title, id, version, language],
        ],
      },
      { name: "gemba", rows: keptRows(instrument) },
    ],
    losses: outgoingLosses(instrument),
  };
}

function listName(item: Item & { scale: string }): string {
  return [item.scale, ...item.missing].join(listSeparator);
}

function choices(instrument: Instrument): string[][] {
  const lists = new Map(instrument.items.filter(isChoice).map((item) => [listName(item), item]));
  return [
    ["list_name", "name", "label"],
    ...[...lists].flatMap(([list, item]) => [
      ...(scaleOf(item, instrument)?.points ?? []).map(({ code, label }) => [list, String(code), label]),
      ...item.missing.map((reason) => [list, reason, reasonLabels[reason]]),
    ]),
  ];
}

function itemRows(item: Item, byId: ReadonlyMap<string, Item>): Row[] {
  const row: Row = {
    name: item.id,
    label: item.text,
    hint: item.help,
    required: "no",
    relevant: relevant(item.when, byId),
    gemba: JSON.stringify(keptOfItem(item)),
  };
  switch (item.kind) {
    case "multiple-choice":
      return [{ ...row, type: `select_multiple ${listName(item)}` }];
    case "percentage":
      return [{ ...row, type: "integer", constraint: ". >= 0 and . <= 100" }];
    case "number":
      return [{ ...row, type: "decimal", constraint: `. >= ${item.min} and . <= ${item.max}` }];
    case "text":
      return [{ ...row, type: "text", constraint: `string-length(.) <= ${item.maxLength}` }];
    case "team-choice":
      return [{ ...row, type: "text", constraint: `string-length(.) <= ${longestTeamName}` }];
    case "rating":
      return [{ ...row, type: "range", parameters: `start=${item.min} end=${item.max} step=1` }];
    case "allocation": {
      const parts = item.options.map(({ code, label }) => ({
        type: "integer",
        name: pointsField(item.id, code),
        label,
        constraint: `. >= 0 and . <= ${item.total}`,
      }));
      return group(row, parts);
    }
    case "value-stream": {
      const units = item.units.join(", ");
      const parts = item.steps.flatMap((step, at) => [
        {
          type: "decimal",
          name: stepField(item.id, at, "lead"),
          label: `${step}: lead time`,
          constraint: ". >= 0",
        },
        {
          type: "decimal",
          name: stepField(item.id, at, "process"),
          label: `${step}: process time`,
          constraint: ". >= 0",
        },
        { type: "text", name: stepField(item.id, at, "unit"), label: `${step}: unit (${units})` },
        {
          type: "integer",
          name: stepField(item.id, at, "complete"),
          label: `${step}: percent complete and accurate`,
          constraint: ". >= 0 and . <= 100",
        },
      ]);
      return group(row, parts);
    }
    default:
      return [{ ...row, type: `select_one ${listName(item)}` }];
  }
}

function group(row: Row, parts: Row[]): Row[] {
  return [
    { ...row, type: "begin_group", required: "" },
    ...parts,
    { type: "end_group", name: row.name ?? "" },
  ];
}

function relevant(condition: Condition | undefined, byId: ReadonlyMap<string, Item>): string {
  if (!condition) return "";
  const chosen = byId.get(condition.item)?.kind !== "rating";
  return conditionText(
    condition,
    (item) => `\${${item}}`,
    (item, code) => (chosen ? `selected(\${${item}}, '${code}')` : `\${${item}} = ${code}`),
  );
}

/** One cell for each key, one for each member of a list: a cell holds at most 32767 signs. */
function keptRows(instrument: Instrument): string[][] {
  const rows = Object.entries(keptOfInstrument(instrument)).flatMap(([key, value]) =>
    Array.isArray(value) && value.length > 0
      ? value.map((one) => [`${key}[]`, JSON.stringify(one)])
      : [[key, JSON.stringify(value)]],
  );
  return [["key", "value"], ...rows];
}
