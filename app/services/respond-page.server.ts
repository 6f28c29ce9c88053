/** One page of questions: opening it, and saving what was answered on it. One read or one short write each. */
import type { Answers } from "../instruments/answer.ts";
import { actionField, type FieldError, missingField, readForm } from "../instruments/answer-schema.ts";
import { shownPages } from "../instruments/conditions.ts";
import { type FormValues, formValues, sentValues } from "../instruments/form-values.ts";
import type { Instrument, Item, Page, Scale } from "../instruments/schema.ts";
import { tableFields } from "../instruments/table-fields.ts";
import type { App } from "../platform/app.ts";
import {
  type Draft,
  draftUnderWay,
  keysOfTyped,
  openStudy,
  placeWithoutDraft,
  requireOpen,
  storeDraft,
} from "./respond-draft.server.ts";
import { minutesLeft, type Place, placeAfter } from "./respond-place.server.ts";

export type Questions = {
  study: { slug: string; title: string; minimumGroup: number };
  /** The resume code. */
  code: string;
  /** How far the answers are saved: nothing yet, the pages before this one, or this page too, as it was left. */
  savedUpTo: "nothing" | "before" | "here";
  /** What all answers are about. */
  subject: string;
  page: { id: string; title: string; intro: string | null; number: number; count: number; minutes: number };
  items: Item[];
  scales: Record<string, Scale>;
  values: FormValues;
};

/** @returns the page, or where to go instead. @throws AppError gone or not-found, worded alike */
export async function openPage(
  app: App,
  slug: string,
  code: string | null,
  number: number,
): Promise<{ questions: Questions } | { instead: Place }> {
  const keys = keysOfTyped(code);
  const found = await draftUnderWay(app, app.read, slug, keys);
  if (!found) return { instead: await placeWithoutDraft(app, app.read, slug, keys) };
  if (found.place.wave_state !== "open") return { instead: await startAgain(app, slug) };
  const { place, draft, instrument } = found;
  const pages = shownPages(instrument, draft.answers);
  const page = pages[number - 1];
  if (!page) return { instead: { at: "review" } };
  const { items, scales } = partsOf(instrument, page);
  return {
    questions: {
      study: { slug, title: place.title, minimumGroup: place.minimum_group },
      code: found.keys.code,
      savedUpTo: savedUpTo(instrument, draft.lastPage, page),
      subject: instrument.subject,
      page: {
        id: page.id,
        title: page.title,
        intro: page.intro ?? null,
        number,
        count: pages.length,
        minutes: minutesLeft(instrument, pages, number - 1),
      },
      items,
      scales,
      values: formValues(items, draft.answers, draft.comments),
    },
  };
}

function savedUpTo(
  { pages }: Instrument,
  lastPage: string | null,
  { id: shown }: Page,
): Questions["savedUpTo"] {
  if (lastPage === null) return "nothing";
  const place = (id: string) => pages.findIndex((page) => page.id === id);
  return place(shown) > place(lastPage) ? "before" : "here";
}

/** A draft of a wave that has closed: the wave after it starts from the first page. @throws AppError when there is none */
async function startAgain(app: App, slug: string): Promise<Place> {
  await openStudy(app, app.read, slug);
  return { at: "welcome" };
}

/** Fields of the form that are not answers. `_page`: the page that was filled in, whatever its number is by now. `_had`: fields that were not empty when the page was shown. */
const pageField = "_page";
const hadField = "_had";
/** The button that empties one row. */
const clearField = "_clear";

export type Saved = { next: Place } | { errors: FieldError[]; values: FormValues };

/**
 * Saves one page. What the form does not mention stays as it was, so that two tabs lose nothing; of the same item the last one counts.
 * Nothing is stored when a field is wrong.
 * @param asked number of the page in the address, and whether the person came from the review
 * @throws AppError gone when the wave takes no more answers; those given before are kept
 */
export async function savePage(
  app: App,
  slug: string,
  code: string | null,
  asked: { number: number; reviewing: boolean },
  form: URLSearchParams,
): Promise<Saved> {
  const keys = keysOfTyped(code);
  const saved = await app.write(async (tx) => {
    const found = await draftUnderWay(app, tx, slug, keys);
    if (!found) return undefined;
    requireOpen(found);
    const { draft, instrument, place } = found;
    const before = shownPages(instrument, draft.answers);
    const page = pageMeant(instrument, before, form.get(pageField), asked.number);
    if (!page) return { next: { at: "review" } } satisfies Saved;
    const read = readPage(instrument, page, form);
    if (read.errors.length > 0)
      return {
        errors: read.errors,
        values: sentValues(partsOf(instrument, page).items, form),
      } satisfies Saved;
    const merged = merge(draft, read, page.id);
    await storeDraft(app, tx, found.keys, place, merged);
    return { next: nextPlace(instrument, merged.answers, page, read, asked) } satisfies Saved;
  });
  return saved ?? { next: await placeWithoutDraft(app, app.read, slug, keys) };
}

/** The page that the form was made for; where it does not say, the one of that number. */
function pageMeant(
  instrument: Instrument,
  shown: readonly Page[],
  named: string | null,
  number: number,
): Page | undefined {
  return instrument.pages.find(({ id }) => id === named) ?? shown[number - 1];
}

type Read = {
  answers: Answers;
  comments: Record<string, string>;
  errors: FieldError[];
  /** Items to be emptied. */
  emptied: string[];
  cleared: string | null;
  action: string | null;
};

function readPage(instrument: Instrument, page: Page, form: URLSearchParams): Read {
  const fields = new URLSearchParams(form);
  const cleared = fields.getAll(clearField);
  const had = (fields.get(hadField) ?? "").split(" ");
  for (const name of [pageField, hadField, clearField]) fields.delete(name);
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

function merge(draft: Draft, { answers, comments, emptied }: Read, pageId: string): Draft {
  const merged = {
    ...draft,
    answers: { ...draft.answers, ...answers },
    comments: { ...draft.comments, ...comments },
    lastPage: pageId,
  };
  for (const id of emptied) {
    delete merged.answers[id];
    delete merged.comments[id];
  }
  return merged;
}

function nextPlace(
  instrument: Instrument,
  answers: Answers,
  page: Page,
  { cleared, action }: Read,
  { reviewing }: { reviewing: boolean },
): Place {
  const pages = shownPages(instrument, answers);
  const here = pages.findIndex(({ id }) => id === page.id) + 1;
  if (cleared !== null && here > 0) return { at: "page", number: here, item: cleared, reviewing };
  if (action === "back") return here > 1 ? { at: "page", number: here - 1 } : { at: "welcome" };
  if (reviewing) return { at: "review" };
  return placeAfter(pages, page.id, instrument);
}

type Parts = { items: Item[]; scales: Record<string, Scale> };
const parts = new WeakMap<Instrument, WeakMap<Page, Parts>>();

/**
 * The items and scales of a page. Pages without a hidden item are the instrument's own objects, so they are taken apart once; by
 * instrument too, because teams with steps of their own share pages.
 */
function partsOf(instrument: Instrument, page: Page): Parts {
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
