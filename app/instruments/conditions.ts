/** Which pages and items a person sees, given the answers so far. */
import { type Answers, numbersIn } from "./answer.ts";
import type { Condition, Instrument, Page } from "./schema.ts";

/**
 * The pages to walk through, in order, each with the items to ask; a page with no item left is not among them.
 * A condition on an item that is itself hidden does not hold, whatever was answered before it was hidden.
 */
export function shownPages(instrument: Instrument, answers: Answers): Page[] {
  const conditionOf = conditionsOf(instrument);
  if (conditionOf === null) return [...instrument.pages];
  const shown = new Set<string>();
  const pages: Page[] = [];
  for (const page of instrument.pages) {
    if (!holds(page.when, answers, shown)) continue;
    const items = page.items.filter((id) => holds(conditionOf.get(id), answers, shown));
    if (items.length === 0) continue;
    for (const id of items) shown.add(id);
    pages.push(items.length === page.items.length ? page : { ...page, items });
  }
  return pages;
}

type Conditions = ReadonlyMap<string, Condition | undefined> | null;
const conditions = new WeakMap<Instrument, Conditions>();

/** By item; null where neither an item nor a page has one. Gathered once a questionnaire: every page that is shown or saved asks. */
function conditionsOf(instrument: Instrument): Conditions {
  let known = conditions.get(instrument);
  if (known === undefined) {
    const { items, pages } = instrument;
    const unconditional = [...items, ...pages].every(({ when }) => when === undefined);
    known = unconditional ? null : new Map(items.map(({ id, when }) => [id, when]));
    conditions.set(instrument, known);
  }
  return known;
}

function holds(condition: Condition | undefined, answers: Answers, shown: ReadonlySet<string>): boolean {
  if (!condition) return true;
  if (!shown.has(condition.item)) return false;
  const answer = answers[condition.item];
  const numbers = typeof answer === "number" ? [answer] : (numbersIn(answer) ?? []);
  return numbers.some((number) => meets(condition, number));
}

function meets({ in: codes, atLeast, below }: Condition, number: number): boolean {
  if (codes) return codes.includes(number);
  return number >= (atLeast ?? Number.NEGATIVE_INFINITY) && number < (below ?? Number.POSITIVE_INFINITY);
}
