/** What a rule of a questionnaire is: it looks at the whole and says what is wrong, and at which path of the file. */
import type { Instrument, Item } from "../schema.ts";

export type Finding = { path: PropertyKey[]; message: string };

/** Rules by the name that people see. */
export type Rules = Record<string, (instrument: Instrument) => Finding[]>;

/** One finding for every item whose check gives a message, at one of the item's keys. */
export function itemFindings(it: Instrument, check: (item: Item) => string | false, key: string): Finding[] {
  return it.items.flatMap((item, at) => {
    const message = check(item);
    return message ? [{ path: ["items", at, key], message: `${item.id}: ${message}` }] : [];
  });
}
