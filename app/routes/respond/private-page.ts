/** How long browsers keep the pages of a respondent. */
import { data, type HeadersFunction } from "@remix-run/node";

/** Answers are nobody else's business: the browser keeps no copy, and asks again when a person goes back. */
export const privatePage: HeadersFunction = ({ actionHeaders }) => {
  const headers = new Headers({ "cache-control": actionHeaders.get("cache-control") ?? "no-store" });
  const seconds = actionHeaders.get("retry-after");
  if (seconds) headers.set("retry-after", seconds);
  return headers;
};

/**
 * A form that is shown again with what is wrong with it. The browser may keep this one: it cannot ask for it a second time,
 * and going back to it later would end at a warning about sending a form twice.
 */
export function shownAgain<T>(what: T, status: 400 | 404 | 429, headers: Record<string, string> = {}) {
  return data(what, { status, headers: { "cache-control": "private, no-cache", ...headers } });
}
