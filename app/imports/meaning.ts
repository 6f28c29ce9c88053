/** What the text of one cell means for one item. */
import type { MissingReason } from "../instruments/answer.ts";
import type { Instrument, Item } from "../instruments/schema.ts";
import { accepts } from "./check-map.ts";
import { tidy } from "./header.ts";
import type { ItemMap } from "./map-schema.ts";

export type Meaning =
  | { is: "value"; code: number; recoded: boolean }
  | { is: "missing"; reason: MissingReason }
  | { is: "blank" }
  | { is: "unknown" };

const blank: Meaning = { is: "blank" };
const unknown: Meaning = { is: "unknown" };

// A column of numbers can hold many different texts; beyond this the memory is worth more than the time.
const remembered = 5000;

/** A reader for the item's cells. Texts are compared after spaces and Unicode forms are made alike. */
export function meaningReader(map: ItemMap, item: Item, instrument: Instrument): (text: string) => Meaning {
  const known = new Map<string, Meaning>();
  for (const [text, code] of Object.entries(map.codes ?? {})) {
    known.set(tidy(text), { is: "value", code, recoded: true });
  }
  for (const [text, reason] of Object.entries(map.missing)) known.set(tidy(text), { is: "missing", reason });
  if (!known.has("")) known.set("", blank);

  const seen = new Map<string, Meaning>();
  return (text) => {
    const before = seen.get(text);
    if (before) return before;
    const plain = tidy(text);
    const meaning = known.get(plain) ?? (map.codes ? unknown : numberIn(plain, item, instrument));
    if (seen.size < remembered) seen.set(text, meaning);
    return meaning;
  };
}

function numberIn(text: string, item: Item, instrument: Instrument): Meaning {
  const digits = item.kind === "percentage" ? text.replace(/ ?%$/, "") : text;
  if (!/^-?\d{1,15}(\.\d{1,15})?$/.test(digits)) return unknown;
  const code = Number(digits);
  return accepts(item, instrument, code) ? { is: "value", code, recoded: false } : unknown;
}
