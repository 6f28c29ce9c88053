/** The form of one page: which page it was made for, what it says, and the draft that comes of it. For a page that is sent, and for answers saved one by one. */
import type { Answers } from "../instruments/answer.ts";
import { actionField, type FieldError, missingField, readForm } from "../instruments/answer-schema.ts";
import type { Instrument, Item, Page, Scale } from "../instruments/schema.ts";
import { tableFields } from "../instruments/table-fields.ts";
import type { Draft } from "./respond-draft.server.ts";

/** Fields of the form that are not answers. `_page`: the page that was filled in, whatever its number is by now. `_had`: fields that were not empty when the page was shown. */
const pageField = "_page";
const hadField = "_had";
/** Whose page it was: two people may answer one after the other in one browser. */
export const markField = "_mark";
/** The button that empties one row. */
const clearField = "_clear";

/** The page that the form was made for, if it says so. */
export function pageMeant(instrument: Instrument, form: URLSearchParams): Page | undefined {
  const named = form.get(pageField);
  return instrument.pages.find(({ id }) => id === named);
}

export type Read = {
  answers: Answers;
  comments: Record<string, string>;
  errors: FieldError[];
  /** Items to be emptied. */
  emptied: string[];
  cleared: string | null;
  action: string | null;
};

export function readPage(instrument: Instrument, page: Page, form: URLSearchParams): Read {
  const fields = new URLSearchParams(form);
  const cleared = fields.getAll(clearField);
  const had = (fields.get(hadField) ?? "").split(" ");
  for (const name of [pageField, hadField, clearField, markField]) fields.delete(name);
  const [row = null, ...more] = cleared;
  // What is being emptied need not be right.
  const { items } = partsOf(instrument, page);
  const clearing = items.find(({ id }) => id === row);
  if (clearing) for (const name of fieldsOf(clearing)) fields.delete(name);
  const { answers, comments, errors } = readForm(instrument, page.id, fields);
  if (more.length > 0 || (row !== null && !clearing))
    errors.push({ item: clearField, message: "respond.error.unknownField" });
  const left = (id: string) => answers[id] === undefined && comments[id] === undefined;
  const emptied = items
    .filter(
      (item) => item === clearing || (left(item.id) && fieldsOf(item).some((name) => had.includes(name))),
    )
    .map(({ id }) => id);
  return { answers, comments, errors, emptied, cleared: row, action: fields.get(actionField) };
}

/** Every field that an answer to the item can be in. */
function fieldsOf(item: Item): string[] {
  return [item.id, missingField(item.id), ...tableFields(item)];
}

/** The draft with what the form says about the page; of every question that is answered in another way than before, the time is noted. */
export function merge(draft: Draft, { answers, comments, emptied }: Read, at: Date): Draft {
  const merged = {
    ...draft,
    answers: { ...draft.answers, ...answers },
    comments: { ...draft.comments, ...comments },
    changed: { ...draft.changed },
  };
  for (const id of emptied) {
    delete merged.answers[id];
    delete merged.comments[id];
  }
  for (const id of [...Object.keys(answers), ...Object.keys(comments), ...emptied])
    if (!saysTheSame(draft, merged, id)) merged.changed[id] = at.getTime();
  return merged;
}

export function saysTheSame(one: Draft, other: Draft, id: string): boolean {
  return (
    one.comments[id] === other.comments[id] &&
    JSON.stringify(one.answers[id]) === JSON.stringify(other.answers[id])
  );
}

type Parts = { items: Item[]; scales: Record<string, Scale> };
const parts = new WeakMap<Instrument, WeakMap<Page, Parts>>();

/**
 * The items and scales of a page. Pages without a hidden item are the instrument's own objects, so they are taken apart once; by
 * instrument too, because teams with steps of their own share pages.
 */
export function partsOf(instrument: Instrument, page: Page): Parts {
  let ofInstrument = parts.get(instrument);
  if (!ofInstrument) {
    ofInstrument = new WeakMap();
    parts.set(instrument, ofInstrument);
  }
  let known = ofInstrument.get(page);
  if (!known) {
    const items = page.items.flatMap((id) => instrument.items.find((item) => item.id === id) ?? []);
    const scales: Record<string, Scale> = {};
    for (const item of items) {
      const scale = "scale" in item ? instrument.scales[item.scale] : undefined;
      if ("scale" in item && scale) scales[item.scale] = scale;
    }
    known = { items, scales };
    ofInstrument.set(page, known);
  }
  return known;
}
