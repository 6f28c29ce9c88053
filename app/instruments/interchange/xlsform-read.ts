/** The sheets of an XLSForm read as a questionnaire: one that Gemba wrote comes back identical, any other becomes a draft. */
import type { Condition, Instrument, Page } from "../schema.ts";
import { Instrument as InstrumentShape } from "../schema.ts";
import { draftOf, type ForeignForm, type ForeignOption, type ForeignQuestion } from "./foreign.ts";
import { assembled, isRecord, readNumberCondition } from "./kept.ts";
import type { Loss } from "./loss.ts";
import { listSeparator, type Sheet } from "./xlsform-write.ts";

type Row = Record<string, string>;
export type ReadForm = { instrument: Instrument; losses: Loss[] } | { reason: string };

/** Never throws for what the sheets hold; `reason` says in words why nothing could be made of them. */
export function readXlsForm(sheets: readonly Sheet[]): ReadForm {
  const rowsOf = (name: string) =>
    rowsOfSheet(sheets.find((sheet) => sheet.name.trim().toLowerCase() === name));
  const survey = rowsOf("survey");
  if (survey.length === 0) return { reason: "there is no sheet called survey with questions in it" };
  const kept = rowsOf("gemba");
  return kept.length > 0
    ? readOwn(survey, rowsOf("choices"), kept)
    : readForeign(survey, rowsOf("choices"), rowsOf("settings"));
}

/** Rows as values by column; empty rows are left out. Columns of a language ("label::English (en)") count as the plain one. */
function rowsOfSheet(sheet: Sheet | undefined): Row[] {
  const [header = [], ...rows] = sheet?.rows ?? [];
  const names = header.map((name) => name.trim().toLowerCase().replace(/::.*$/, ""));
  return rows
    .filter((row) => row.some((cell) => cell.trim() !== ""))
    .map((row) => {
      const values = new Map<string, string>();
      names.forEach((name, at) => {
        // The first of several languages is taken.
        if (!values.get(name)) values.set(name, (row[at] ?? "").trim());
      });
      return Object.fromEntries(values);
    });
}

const cell = (row: Row, name: string) => (Object.hasOwn(row, name) ? (row[name] ?? "") : "");

function readOwn(survey: readonly Row[], choices: readonly Row[], keptRows: readonly Row[]): ReadForm {
  const kept = readKept(keptRows);
  if (!kept) return { reason: "the sheet gemba was changed and cannot be read any more" };
  const scales = new Map<string, Map<number, string>>();
  for (const row of choices) {
    const [scale = ""] = cell(row, "list_name").split(listSeparator);
    const name = cell(row, "name");
    if (!/^\d+$/.test(name)) continue;
    const points = scales.get(scale) ?? new Map<number, string>();
    if (!points.has(Number(name))) points.set(Number(name), cell(row, "label"));
    scales.set(scale, points);
  }
  const items: Record<string, unknown>[] = [];
  const pages: Page[] = [];
  const losses: Loss[] = [];
  let inside: string | undefined;
  for (const row of survey) {
    const type = cell(row, "type");
    const name = cell(row, "name");
    if (inside !== undefined) {
      if (/^end[_ ]group$/.test(type) && name === inside) inside = undefined;
      continue;
    }
    const own = json(cell(row, "gemba"));
    const when = readRelevant(cell(row, "relevant"), name, losses);
    if (isRecord(own)) {
      const help = cell(row, "hint");
      items.push({
        ...own,
        id: name,
        text: cell(row, "label"),
        ...(help && { help }),
        ...(when && { when }),
      });
      pages.at(-1)?.items.push(name);
      if (/^begin[_ ]group$/.test(type)) inside = name;
    } else if (/^begin[_ ]group$/.test(type)) {
      const intro = cell(row, "hint");
      pages.push({
        id: name,
        title: cell(row, "label"),
        ...(intro && { intro }),
        items: [],
        ...(when && { when }),
      });
    } else if (!/^end[_ ]group$/.test(type))
      losses.push({ where: name, what: "has no cell in the column gemba and was left out" });
  }
  const points = Object.fromEntries(
    [...scales].map(([id, labels]) => [id, [...labels].map(([code, label]) => ({ code, label }))]),
  );
  const made = InstrumentShape.safeParse(assembled(kept, points, items, pages));
  if (made.success) return { instrument: made.data, losses };
  return { reason: made.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ") };
}

function readKept(rows: readonly Row[]): Record<string, unknown> | undefined {
  const kept = new Map<string, unknown>();
  for (const row of rows) {
    const key = cell(row, "key");
    const value = json(cell(row, "value"));
    if (value === undefined) return undefined;
    if (!key.endsWith("[]")) kept.set(key, value);
    else {
      const list = kept.get(key.slice(0, -2));
      kept.set(key.slice(0, -2), [...(Array.isArray(list) ? list : []), value]);
    }
  }
  return Object.fromEntries(kept);
}

function json(text: string): unknown {
  try {
    return text === "" ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

const oneComparison = /^(?:selected\(\s*\$\{(\w+)\}\s*,\s*'(\d+)'\s*\)|\$\{(\w+)\}\s*=\s*'?(\d+)'?)$/;

/** Understands one question compared with codes, joined by "or", or with the ends of a range; anything else is a loss. */
function readRelevant(text: string, where: string, losses: Loss[]): Condition | undefined {
  if (text === "") return undefined;
  const range = readNumberCondition(text);
  if (range) return range;
  const parts = text.split(/\s+or\s+/).map((part) => oneComparison.exec(part.trim()));
  const named = parts.map((part) => part?.[1] ?? part?.[3]);
  const [item] = named;
  if (item !== undefined && named.every((one) => one === item))
    return { item, in: parts.map((part) => Number(part?.[2] ?? part?.[4])) };
  losses.push({ where, what: `the condition could not be carried over (${text.slice(0, 200)})` });
  return undefined;
}

function readForeign(survey: readonly Row[], choices: readonly Row[], settings: readonly Row[]): ReadForm {
  const losses: Loss[] = [];
  const lists = new Map<string, ForeignOption[]>();
  for (const row of choices) {
    const list = cell(row, "list_name") || cell(row, "list name");
    lists.set(list, [...(lists.get(list) ?? []), { value: cell(row, "name"), label: cell(row, "label") }]);
  }
  const pages: ForeignForm["pages"] = [];
  let title = "";
  let open = true;
  for (const row of survey) {
    const type = cell(row, "type").toLowerCase().replace(/\s+/g, " ");
    const name = cell(row, "name");
    if (/^begin[_ ](group|repeat)$/.test(type)) {
      if (type.includes("repeat")) losses.push({ where: name, what: "a repeated group is asked once" });
      title = cell(row, "label");
      open = true;
      continue;
    }
    if (/^end[_ ](group|repeat)$/.test(type)) {
      open = true;
      continue;
    }
    const question = foreignQuestion(type, cell(row, "type"), row, lists, losses);
    if (!question) continue;
    if (open) pages.push({ title, questions: [] });
    open = false;
    pages.at(-1)?.questions.push(question);
    for (const key of ["relevant", "calculation", "choice_filter", "default"])
      if (cell(row, key)) losses.push({ where: name, what: `${key} was not carried over` });
    if (/^(yes|true)/i.test(cell(row, "required")))
      losses.push({ where: name, what: "no answer is ever required here" });
  }
  const [first = {}] = settings;
  const language = /\b([a-z]{2})\b\)?$/.exec(cell(first, "default_language").toLowerCase())?.[1] ?? "en";
  const name = cell(first, "form_id") || cell(first, "form_title") || "imported";
  const draft = draftOf({ name, title: cell(first, "form_title"), language, pages }, losses);
  return "instrument" in draft ? { ...draft, losses } : draft;
}

/** Rows that ask nothing, which every form has. */
const silent =
  /^(start|end|today|deviceid|username|phonenumber|audit|start-geopoint|subscriberid|simserial|)$/;

function foreignQuestion(
  type: string,
  written: string,
  row: Row,
  lists: ReadonlyMap<string, ForeignOption[]>,
  losses: Loss[],
): ForeignQuestion | undefined {
  if (silent.test(type)) return undefined;
  const name = cell(row, "name");
  const common = { name, text: cell(row, "label") || name, help: cell(row, "hint") };
  const choice = /^select[_ ](one|multiple)\s+(\S+)(\s+or[_ ]other)?$/i.exec(written.trim());
  if (choice) {
    const options = lists.get(choice[2] ?? "") ?? [];
    if (choice[3]) losses.push({ where: name, what: "the option to write something else was left out" });
    if (options.length < 2) {
      losses.push({ where: name, what: `left out: the list ${choice[2]} has fewer than two choices` });
      return undefined;
    }
    return {
      ...common,
      kind: choice[1]?.toLowerCase() === "one" ? "single-choice" : "multiple-choice",
      options,
    };
  }
  if (type === "integer" || type === "decimal")
    return { ...common, kind: "number", ...limits(cell(row, "constraint")) };
  if (type === "text") return { ...common, kind: "text" };
  if (type === "range") {
    const { start, end, step } = parameters(cell(row, "parameters"));
    if (
      step === 1 &&
      start >= 0 &&
      end > start &&
      end - start <= 10 &&
      Number.isInteger(start) &&
      Number.isInteger(end)
    )
      return { ...common, kind: "rating", min: start, max: end };
    return { ...common, kind: "number", min: start, max: end };
  }
  losses.push({ where: name || type, what: `left out: a question of type "${type}" cannot be asked here` });
  return undefined;
}

function limits(constraint: string): { min?: number; max?: number } {
  const number = (sign: string) => {
    const found = new RegExp(`\\.\\s*${sign}=\\s*(-?\\d{1,12}(?:\\.\\d{1,6})?)`).exec(constraint)?.[1];
    return found === undefined ? undefined : Number(found);
  };
  const [min, max] = [number(">"), number("<")];
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function parameters(text: string): { start: number; end: number; step: number } {
  const number = (name: string, otherwise: number) =>
    Number(new RegExp(`\\b${name}\\s*=\\s*(-?\\d{1,9}(?:\\.\\d{1,6})?)`).exec(text)?.[1] ?? otherwise);
  return { start: number("start", 0), end: number("end", 10), step: number("step", 1) };
}
