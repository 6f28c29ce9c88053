/** One page of questions: opening it, and saving what was answered on it. One read or one short write each. */
import type { Answers } from "../instruments/answer.ts";
import type { FieldError } from "../instruments/answer-schema.ts";
import { shownPages } from "../instruments/conditions.ts";
import { type FormValues, formValues, sentValues } from "../instruments/form-values.ts";
import { itemsInOrder } from "../instruments/item-order.ts";
import type { Instrument, Item, Page, Scale, StudyTeams } from "../instruments/schema.ts";
import { directionOfText } from "../instruments/translation.ts";
import type { App } from "../platform/app.ts";
import { type KeptUntil, keptUntil } from "../shared/wave-clock.ts";
import type { Words } from "../shared/words.ts";
import {
  draftUnderWay,
  keysOfTyped,
  markOf,
  openStudy,
  placeWithoutDraft,
  requireOpen,
  requireOwnForm,
  storeDraft,
} from "./respond-draft.server.ts";
import { markField, merge, pageMeant, partsOf, type Read, readPage } from "./respond-form.server.ts";
import { paceOf, timed } from "./respond-pace.server.ts";
import { minutesLeft, type Place, placeAfter } from "./respond-place.server.ts";
import { titleIn } from "./study-words.ts";
import { minimumInForce } from "./wave-policy.server.ts";

export type Questions = {
  study: { slug: string; title: Words; minimumGroup: number };
  /** The resume code. */
  code: string;
  /** Tells codes apart where the browser keeps unsaved answers; leads to none. */
  mark: string;
  /** The server's clock in milliseconds: what is answered on this page is answered after it. */
  asOf: number;
  /** When the draft goes; null while no end is known. */
  keptUntil: KeptUntil | null;
  /** How far the answers are saved: nothing yet, the pages before this one, or this page too, as it was left. */
  savedUpTo: "nothing" | "before" | "here";
  /** The language that the questions are written in, which need not be the page's. */
  texts: { language: string; direction: "ltr" | "rtl" };
  /** What all answers are about. */
  subject: string;
  page: { id: string; title: string; intro: string | null; number: number; count: number; minutes: number };
  items: Item[];
  scales: Record<string, Scale>;
  /** Null on a page that asks for none of them. */
  teams: StudyTeams | null;
  values: FormValues;
};

/** @returns the page, or where to go instead. @throws AppError not-found, forbidden or gone, as of the link; unavailable, when the frozen policy was changed by hand */
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
  const minimum_group = await minimumInForce(app, app.read, place);
  const { items: asFiled, scales } = partsOf(instrument, page);
  const items = [...itemsInOrder(asFiled, draft.orderSeed)];
  return {
    questions: {
      study: { slug, title: titleIn(place, app.language), minimumGroup: minimum_group },
      code: found.keys.code,
      mark: markOf(found.keys),
      asOf: app.now().getTime(),
      keptUntil: keptUntil(place, app.now()),
      savedUpTo: items.some(({ id }) => draft.changed[id] !== undefined)
        ? "here"
        : savedUpTo(instrument, draft.lastPage, page),
      texts: { language: instrument.language, direction: directionOfText(instrument.language) },
      subject: instrument.subject,
      page: {
        id: page.id,
        title: page.title,
        intro: page.intro ?? null,
        number,
        count: pages.length,
        minutes: minutesLeft(instrument, pages, number - 1, paceOf(app, { ...place, minimum_group })),
      },
      items,
      scales,
      teams: (items.some(({ kind }) => kind === "team-choice") && instrument.teams) || null,
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

export type Saved = { next: Place } | { errors: FieldError[]; values: FormValues };

/**
 * Saves one page. What the form does not mention stays as it was, so that two tabs lose nothing; of the same item the last one counts.
 * Nothing is stored when a field is wrong.
 * @param asked number of the page in the address, and whether the person came from the review
 * @throws AppError conflict when the page was somebody else's; gone when the wave takes no more answers; unavailable, when its frozen policy was changed by hand. What was saved is kept
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
    requireOpen(found, app);
    requireOwnForm(found, form.get(markField));
    const { draft, instrument, place } = found;
    await minimumInForce(app, tx, place);
    const before = shownPages(instrument, draft.answers);
    const page = pageMeant(instrument, form) ?? before[asked.number - 1];
    if (!page) return { next: { at: "review" } } satisfies Saved;
    const read = readPage(instrument, page, form);
    if (read.errors.length > 0)
      return {
        errors: read.errors,
        values: sentValues(partsOf(instrument, page).items, form),
      } satisfies Saved;
    const merged = timed(app, { ...merge(draft, read, app.now()), lastPage: page.id }, page.id);
    await storeDraft(app, tx, found.keys, place, merged);
    return { next: nextPlace(instrument, merged.answers, page, read, asked) } satisfies Saved;
  });
  return saved ?? { next: await placeWithoutDraft(app, app.read, slug, keys) };
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
