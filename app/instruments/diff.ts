/** What changed from one questionnaire, or version of one, to another, and which questions a trend may use. */
import { type Comparable, comparableItems, type Equivalence } from "./equivalence.ts";
import { directionOf, isScored, scaleOf } from "./scales.ts";
import type { Condition, Instrument, Item } from "./schema.ts";

export type InstrumentDiff = {
  /** What a trend may use: declared pairs and those with the same words and answers. */
  comparable: Comparable[];
  /** Items under the same id that may not be compared, with what differs. */
  changed: { id: string; what: string[] }[];
  added: string[];
  removed: string[];
  /** Comparable items that moved to another construct, so that the constructs' scores are not the same. */
  moved: { id: string; from: string; to: string }[];
  /** Comparable items that are asked under other conditions, so that other people may have answered them. */
  conditions: { id: string; from: string; to: string }[];
  /** Constructs of both whose scores can be compared: every scored item of each is comparable with one of the other's. */
  comparableConstructs: string[];
};

/** From `a` to `b`, each list in the order of the questionnaire it is about. */
export function diffInstruments(
  a: Instrument,
  b: Instrument,
  declared: readonly Equivalence[] = [],
): InstrumentDiff {
  const comparable = comparableItems(a, b, declared);
  const pairedA = new Set(comparable.map((pair) => pair.a));
  const pairedB = new Set(comparable.map((pair) => pair.b));
  const inA = new Map(a.items.map((item) => [item.id, item]));
  const inB = new Map(b.items.map((item) => [item.id, item]));
  return {
    comparable,
    changed: a.items.flatMap((item) => {
      const other = inB.get(item.id);
      if (!other || pairedA.has(item.id)) return [];
      return [{ id: item.id, what: differences(item, a, other, b) }];
    }),
    added: b.items.filter(({ id }) => !inA.has(id) && !pairedB.has(id)).map(({ id }) => id),
    removed: a.items.filter(({ id }) => !inB.has(id) && !pairedA.has(id)).map(({ id }) => id),
    moved: comparable.flatMap((pair) => {
      const from = inA.get(pair.a)?.construct;
      const to = inB.get(pair.b)?.construct;
      return from !== undefined && to !== undefined && from !== to ? [{ id: pair.a, from, to }] : [];
    }),
    conditions: comparable.flatMap((pair) => {
      const [from, to] = [conditionsOf(a, pair.a), conditionsOf(b, pair.b)];
      return from === to ? [] : [{ id: pair.a, from, to }];
    }),
    comparableConstructs: a.constructs
      .filter(({ id }) => {
        const [own, others] = [scoredItems(a, id), scoredItems(b, id)];
        return (
          own.length > 0 &&
          own.length === others.length &&
          own.every((item) => comparable.some((pair) => pair.a === item && others.includes(pair.b)))
        );
      })
      .map(({ id }) => id),
  };
}

/** Under which answers an item is asked: its own condition and its page's. */
export function conditionsOf({ items, pages }: Instrument, id: string): string {
  const page = pages.find((one) => one.items.includes(id))?.when;
  const own = items.find((item) => item.id === id)?.when;
  return [page, own].flatMap((when) => (when ? [conditionPhrase(when)] : [])).join(" and ") || "always";
}

function conditionPhrase({ item, in: codes, atLeast, below }: Condition): string {
  if (codes) return `${item} is ${codes.toSorted((a, b) => a - b).join(", ")}`;
  const ends = [
    atLeast === undefined ? [] : [`at least ${atLeast}`],
    below === undefined ? [] : [`below ${below}`],
  ];
  return `${item} is ${ends.flat().join(" and ")}`;
}

function scoredItems(it: Instrument, construct: string): string[] {
  if (
    !it.constructs.some(
      ({ id, dimensions, singleItem }) => id === construct && isScored({ dimensions, singleItem }),
    )
  )
    return [];
  return it.items
    .filter((item) => item.construct === construct && directionOf(item, it) !== "none")
    .map(({ id }) => id);
}

function differences(a: Item, of: Instrument, b: Item, otherOf: Instrument): string[] {
  if (a.kind !== b.kind) return [`kind: ${a.kind} became ${b.kind}`];
  const found: string[] = [];
  if (a.text !== b.text) found.push(`text: "${a.text}" became "${b.text}"`);
  if (JSON.stringify(scaleOf(a, of)) !== JSON.stringify(scaleOf(b, otherOf))) found.push("its scale");
  const [one, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  for (const key of answerKeys)
    if (JSON.stringify(one.get(key)) !== JSON.stringify(other.get(key))) found.push(key);
  return found.length > 0 ? found : ["declared not equivalent"];
}

/** Keys, besides text and scale, that change what an answer means. */
const answerKeys = [
  "reversed",
  "direction",
  "min",
  "max",
  "unit",
  "lowLabel",
  "highLabel",
  "options",
  "total",
  "steps",
  "units",
  "outside",
  "nobody",
];

/** The difference as lines for a terminal. */
export function diffText(a: Instrument, b: Instrument, diff: InstrumentDiff): string[] {
  const name = ({ id, version }: Instrument) => `${id} ${version}`;
  const list = (title: string, ids: readonly string[]) =>
    ids.length === 0 ? [] : [`${title} (${ids.length}):`, ...ids.map((id) => `  ${id}`)];
  const pair = ({ a: one, b: other, because, reason }: Comparable) =>
    `${one === other ? one : `${one} = ${other}`}${because === "declared" ? ` (declared: ${reason})` : ""}`;
  return [
    `${name(a)} -> ${name(b)}`,
    ...list("comparable", diff.comparable.map(pair)),
    ...list(
      "changed, not comparable",
      diff.changed.map(({ id, what }) => `${id}: ${what.join("; ")}`),
    ),
    ...list("only in the first", diff.removed),
    ...list("only in the second", diff.added),
    ...list(
      "in another construct",
      diff.moved.map(({ id, from, to }) => `${id}: ${from} -> ${to}`),
    ),
    ...list(
      "asked under another condition",
      diff.conditions.map(({ id, from, to }) => `${id}: ${from} -> ${to}`),
    ),
    ...list("constructs whose scores can be compared", diff.comparableConstructs),
    `A trend between the two uses ${diff.comparable.length} of ${a.items.length} and ${b.items.length} questions.`,
  ];
}
