/** One page's form turned into answers, or into errors that stand beside the questions. Nothing that a form sends is trusted. */
import type { Answer, Answers, Missing } from "./answer.ts";
import { shownPages } from "./conditions.ts";
import { type FieldErrorKey, Refusal, single } from "./refusal.ts";
import { codesOf } from "./scales.ts";
import type { Instrument, Item } from "./schema.ts";
import { isTeamAnswer, readTeam } from "./study-teams.ts";
import { readPoints, readSteps, tableFields } from "./table-fields.ts";
import { readNumber, readPercent } from "./typed-values.ts";

/** `item`: id of the question, or the field's own name when it belongs to no question of the page. */
export type FieldError = { item: string; message: FieldErrorKey };

/** Beside the field of a percentage or number stands a choice of reasons, under this name. */
export const missingField = (itemId: string) => `${itemId}__missing`;

/** The button that was pressed. */
export const actionField = "_action";

/**
 * Reads the fields of one page.
 * @returns answers of the questions that were answered well, comments by item (texts are no part of a response), one error a field
 * @throws RangeError when the instrument has no such page
 */
export function readForm(
  instrument: Instrument,
  pageId: string,
  form: URLSearchParams,
): { answers: Answers; comments: Record<string, string>; errors: FieldError[] } {
  const page = instrument.pages.find(({ id }) => id === pageId);
  if (!page) throw new RangeError(`${instrument.id} has no page ${pageId}`);
  const items = instrument.items.filter(({ id }) => page.items.includes(id));
  const answers: Answers = {};
  const comments: Record<string, string> = {};
  const errors: FieldError[] = unknownFields(items, form);
  for (const item of items) {
    try {
      if (item.kind === "text") {
        const text = readText(item, form.getAll(item.id));
        if (text !== "") comments[item.id] = text;
      } else {
        const answer = readItem(item, instrument, form);
        if (answer !== undefined) answers[item.id] = answer;
      }
    } catch (refusal) {
      if (!(refusal instanceof Refusal)) throw refusal;
      errors.push({ item: item.id, message: refusal.key });
    }
  }
  return { answers, comments, errors };
}

/**
 * The answers to store when the questionnaire is sent: one for every item but open texts. What was not asked, given these answers,
 * is "not-shown" even if it was answered before it was hidden; what was asked and left is "skipped", and so is a team that does not take
 * part any more. Unknown keys are dropped.
 */
export function completeAnswers(instrument: Instrument, answers: Answers): Answers {
  const shown = new Set(shownPages(instrument, answers).flatMap((page) => page.items));
  const complete: Answers = {};
  for (const item of instrument.items) {
    if (item.kind === "text") continue;
    const given = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
    const gone = instrument.teams && typeof given === "string" && !isTeamAnswer(given, instrument);
    if (!shown.has(item.id)) complete[item.id] = { missing: "not-shown" };
    else if (gone) complete[item.id] = { missing: "skipped" };
    else complete[item.id] = given ?? { missing: "skipped" };
  }
  return complete;
}

function unknownFields(items: Item[], form: URLSearchParams): FieldError[] {
  const known = new Set([
    actionField,
    ...items.map(({ id }) => id),
    ...items.filter(hasReasonField).map(({ id }) => missingField(id)),
    ...items.flatMap(tableFields),
  ]);
  const unknown = new Set([...form.keys()].filter((name) => !known.has(name)));
  return [...unknown].map((item) => ({ item, message: "respond.error.unknownField" }));
}

/** Kinds whose value is typed: the reason for none is chosen in a field of its own. */
export function hasReasonField(item: Item): boolean {
  return ["percentage", "number", "allocation", "value-stream"].includes(item.kind);
}

function readItem(item: Item, instrument: Instrument, form: URLSearchParams): Answer | undefined {
  const values = form.getAll(item.id);
  if (item.kind === "percentage" || item.kind === "number") {
    const reason = readReason(item, form.getAll(missingField(item.id)));
    const typed = single(values).trim();
    if (typed === "") return reason;
    const value = item.kind === "percentage" ? readPercent(typed) : readNumber(typed, item.min, item.max);
    // Only now: what is no number is no answer to keep.
    if (reason) throw new Refusal("respond.error.valueAndReason");
    return value;
  }
  if (item.kind === "allocation" || item.kind === "value-stream") {
    // The name of the whole table is no field of it.
    if (values.length > 0) throw new Refusal("respond.error.unknownField");
    const reason = readReason(item, form.getAll(missingField(item.id)));
    const table = item.kind === "allocation" ? readPoints(item, form) : readSteps(item, form);
    if (table && reason) throw new Refusal("respond.error.valueAndReason");
    return table ?? reason;
  }
  if (item.kind === "multiple-choice") return readOptions(item, instrument, values);
  const value = single(values);
  if (value === "") return undefined;
  const reason = missing(item, value);
  if (reason || item.kind !== "team-choice") return reason ?? readCode(item, instrument, value);
  return readTeam(value, instrument);
}

function missing(item: Item, value: string): Missing | undefined {
  const reason = item.missing.find((option) => option === value);
  return reason && { missing: reason };
}

function readReason(item: Item, values: string[]): Missing | undefined {
  const value = single(values);
  if (value === "") return undefined;
  const reason = missing(item, value);
  if (!reason) throw new Refusal("respond.error.notAnOption");
  return reason;
}

/** Compared as text, so that "6.0", " 6" or "0x6" are no codes. */
function readCode(item: Item, instrument: Instrument, value: string): number {
  const code = codesOf(item, instrument).find((one) => String(one) === value);
  if (code === undefined) throw new Refusal("respond.error.notAnOption");
  return code;
}

function readOptions(item: Item, instrument: Instrument, values: string[]): Answer | undefined {
  if (values.length === 0) return undefined;
  if (new Set(values).size < values.length) throw new Refusal("respond.error.repeated");
  const [first] = values;
  const reason = values.map((value) => missing(item, value)).find((found) => found !== undefined);
  if (reason && values.length > 1) throw new Refusal("respond.error.valueAndReason");
  if (reason) return reason;
  if (first === "" && values.length === 1) return undefined;
  return values.map((value) => readCode(item, instrument, value)).sort((a, b) => a - b);
}

/** Line ends as one form, control characters out: databases refuse some of them, nobody types them. */
function readText(item: Item & { kind: "text" }, values: string[]): string {
  const text = single(values)
    .replace(/\r\n?/g, "\n")
    .replace(/[^\P{Cc}\n\t]/gu, "")
    .trim();
  if ([...text].length > item.maxLength) throw new Refusal("respond.error.tooLong");
  return text;
}
