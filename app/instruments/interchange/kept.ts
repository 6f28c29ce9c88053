/** The parts of a questionnaire that no other format has a place for, carried along so that it reads back identical. */
import type { Condition, Instrument, Item, Page } from "../schema.ts";

/** Without what the form itself shows: texts, options, pages, conditions. */
export function keptOfItem(item: Item): Record<string, unknown> {
  const { id: _id, text: _text, help: _help, when: _when, ...kept } = item;
  return kept;
}

/** Everything of the questionnaire but its items, pages and the points of its scales. */
export function keptOfInstrument(instrument: Instrument): Record<string, unknown> {
  const { items, pages: _pages, scales, ...kept } = instrument;
  const directions = Object.fromEntries(Object.entries(scales).map(([id, { direction }]) => [id, direction]));
  // Tools order questions by page; exports keep the order of the file.
  return { ...kept, scales: directions, itemOrder: items.map(({ id }) => id) };
}

/**
 * The questionnaire put together again: a value to be checked against the shape of an Instrument, with the texts as the form has them.
 * @param scales points by scale, as the form has them
 */
export function assembled(
  kept: Record<string, unknown>,
  scales: Record<string, { code: number; label: string }[]>,
  items: readonly Record<string, unknown>[],
  pages: readonly Page[],
): Record<string, unknown> {
  const { scales: directions, itemOrder, ...rest } = kept;
  const order = Array.isArray(itemOrder) ? itemOrder : [];
  const place = (item: Record<string, unknown>) =>
    order.includes(item.id) ? order.indexOf(item.id) : order.length;
  const directionOf = new Map(isRecord(directions) ? Object.entries(directions) : []);
  return {
    ...rest,
    scales: Object.fromEntries(
      Object.entries(scales).map(([id, points]) => [id, { direction: directionOf.get(id), points }]),
    ),
    items: items.toSorted((a, b) => place(a) - place(b)),
    pages,
  };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Conditions as the text of an expression, with a form's own way to name a question and to compare it with a code. */
export function conditionText(
  { item, in: codes, atLeast, below }: Condition,
  name: (item: string) => string,
  isCode: (item: string, code: number) => string,
): string {
  if (codes) return codes.map((code) => isCode(item, code)).join(" or ");
  const ends = [
    ...(atLeast === undefined ? [] : [`${name(item)} >= ${atLeast}`]),
    ...(below === undefined ? [] : [`${name(item)} < ${below}`]),
  ];
  return ends.join(" and ");
}

const end = /^(?:\$?\{(\w+)\})\s*(>=|<)\s*'?(-?\d{1,12}(?:\.\d{1,6})?)'?$/;

/** A condition on a number, such as "{x} >= 20 and {x} < 50"; undefined for any other expression. */
export function readNumberCondition(text: string): Condition | undefined {
  const parts = text.split(/\s+and\s+/).map((part) => end.exec(part.trim()));
  const [first] = parts;
  const item = first?.[1];
  const signs = parts.map((part) => part?.[2]);
  if (item === undefined || parts.some((part) => part?.[1] !== item) || new Set(signs).size < signs.length)
    return undefined;
  const number = (sign: string) => {
    const found = parts.find((part) => part?.[2] === sign)?.[3];
    return found === undefined ? undefined : Number(found);
  };
  const [atLeast, below] = [number(">="), number("<")];
  return { item, ...(atLeast !== undefined && { atLeast }), ...(below !== undefined && { below }) };
}
