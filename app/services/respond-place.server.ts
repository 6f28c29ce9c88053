/** Where in the questionnaire a person is sent next, and how many pages and minutes there are. Addresses are made from it in routes. */
import type { Answers } from "../instruments/answer.ts";
import { shownPages } from "../instruments/conditions.ts";
import type { Instrument, Page } from "../instruments/schema.ts";

export type Place =
  /** `notice`: answers were looked for and not found. */
  | { at: "welcome"; notice?: "no-answers" }
  /** `item`: the row to scroll to. `reviewing`: the person came from the review and goes back to it. */
  | { at: "page"; number: number; item?: string; reviewing?: boolean }
  | { at: "review" }
  | { at: "profile"; receipt: string };

/** Where a person who saved `lastPage` last goes on: the page after it, the review when there is none, the first page before any. */
export function placeToContinue(instrument: Instrument, answers: Answers, lastPage: string | null): Place {
  if (lastPage === null) return { at: "page", number: 1 };
  return placeAfter(shownPages(instrument, answers), lastPage, instrument);
}

/** The place after a page. A page that is not shown any more still has its place in the order of the file. */
export function placeAfter(pages: readonly Page[], pageId: string, instrument: Instrument): Place {
  const order = new Map(instrument.pages.map(({ id }, at) => [id, at]));
  const from = order.get(pageId) ?? -1;
  const next = pages.findIndex(({ id }) => (order.get(id) ?? 0) > from);
  return next < 0 ? { at: "review" } : { at: "page", number: next + 1 };
}

/**
 * Minutes that the pages from this one on need; at least one. A page takes what it took the people before, as far as that is known, and
 * else its share of the minutes that the instrument names for all.
 */
export function minutesLeft(
  instrument: Instrument,
  pages: readonly Page[],
  from: number,
  pace: ReadonlyMap<string, number> | null,
): number {
  const perItem = instrument.minutes / instrument.items.length;
  const left = pages.slice(from).reduce((sum, { id, items }) => {
    const seconds = pace?.get(id);
    return sum + (seconds === undefined ? items.length * perItem : seconds / 60);
  }, 0);
  return Math.max(1, Math.round(left));
}
