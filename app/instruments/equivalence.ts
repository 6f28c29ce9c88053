/** Which questions of two questionnaires, or of two versions of one, may be compared: the same words on the same scale, or a written reason. */
import { z } from "zod";
import { scaleOf } from "./scales.ts";
import type { Instrument, Item } from "./schema.ts";

const Place = z.strictObject({
  instrument: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+$/),
  item: z.string().min(1),
});

/** One entry of surveys/equivalence.yaml: `equivalent: false` takes back what would be equivalent by itself. */
export const Equivalence = z.strictObject({
  a: Place,
  b: Place,
  equivalent: z.boolean().default(true),
  /** The codes of `a` turned into those of `b`, when they differ: every code of `a` that can be compared. */
  recode: z.record(z.string().regex(/^\d+$/), z.int()).optional(),
  reason: z.string().trim().min(10).max(2000),
});
export type Equivalence = z.infer<typeof Equivalence>;

/** The file surveys/equivalence.yaml. */
export const EquivalenceFile = z.strictObject({ pairs: z.array(Equivalence) });

export type Comparable = {
  /** Item ids in the first and in the second questionnaire. */
  a: string;
  b: string;
  /** same: id, words and answers are the same; declared: somebody wrote down why they may be compared. */
  because: "same" | "declared";
  reason?: string;
  recode?: Record<string, number>;
};

/**
 * The pairs of items that may be compared, in the order of `a`. An item is in at most one pair: a declared one goes before the
 * equivalence of same words. A declared pair of which one item does not exist is left out.
 */
export function comparableItems(
  a: Instrument,
  b: Instrument,
  declared: readonly Equivalence[] = [],
): Comparable[] {
  const between = declared.flatMap((entry) => betweenThese(entry, a, b));
  const denied = new Set(between.filter(({ equivalent }) => !equivalent).map(({ pair }) => key(pair)));
  const pairs: Comparable[] = [];
  const usedA = new Set<string>();
  const usedB = new Set<string>();
  const add = (pair: Comparable) => {
    if (usedA.has(pair.a) || usedB.has(pair.b) || denied.has(key(pair))) return;
    usedA.add(pair.a);
    usedB.add(pair.b);
    pairs.push(pair);
  };
  for (const { pair, equivalent } of between)
    if (equivalent && hasItem(a, pair.a) && hasItem(b, pair.b)) add(pair);
  for (const item of a.items) {
    const other = b.items.find(({ id }) => id === item.id);
    if (other && asksTheSame(item, a, other, b)) add({ a: item.id, b: other.id, because: "same" });
  }
  const order = new Map(a.items.map(({ id }, at) => [id, at]));
  return pairs.sort((one, two) => (order.get(one.a) ?? 0) - (order.get(two.a) ?? 0));
}

/** Whether two items have the same id, words and answers. Names of scales may differ, their points and direction may not. */
export function asksTheSame(item: Item, of: Instrument, other: Item, otherOf: Instrument): boolean {
  return JSON.stringify(substance(item, of)) === JSON.stringify(substance(other, otherOf));
}

/** What makes a question the question it is. Help and the reasons for no answer may change without changing what is asked. */
function substance(item: Item, instrument: Instrument) {
  const { id, kind, text } = item;
  const common = { id, kind, text, scale: scaleOf(item, instrument) };
  if (item.kind === "agreement") return { ...common, reversed: item.reversed };
  if (item.kind === "percentage") return { ...common, direction: item.direction };
  if (item.kind === "number") return { ...common, min: item.min, max: item.max, unit: item.unit };
  if (item.kind === "rating") {
    const { min, max, lowLabel, highLabel, direction } = item;
    return { ...common, min, max, lowLabel, highLabel, direction };
  }
  if (item.kind === "allocation") return { ...common, options: item.options, total: item.total };
  if (item.kind === "team-choice") return { ...common, outside: item.outside, nobody: item.nobody };
  if (item.kind === "value-stream") return { ...common, steps: item.steps, units: item.units };
  return common;
}

function betweenThese(entry: Equivalence, a: Instrument, b: Instrument) {
  const is = (place: Equivalence["a"], it: Instrument) =>
    place.instrument === it.id && place.version === it.version;
  const { equivalent, reason, recode } = entry;
  if (is(entry.a, a) && is(entry.b, b)) {
    const pair: Comparable = { a: entry.a.item, b: entry.b.item, because: "declared", reason };
    return [{ equivalent, pair: recode ? { ...pair, recode } : pair }];
  }
  if (is(entry.b, a) && is(entry.a, b)) {
    const pair: Comparable = { a: entry.b.item, b: entry.a.item, because: "declared", reason };
    if (!recode) return [{ equivalent, pair }];
    const back = inverse(recode);
    // Several codes become one: the way back is not known, so there is no comparison in this direction.
    return back ? [{ equivalent, pair: { ...pair, recode: back } }] : [];
  }
  return [];
}

function inverse(recode: Record<string, number>): Record<string, number> | undefined {
  const back = Object.fromEntries(Object.entries(recode).map(([from, to]) => [String(to), Number(from)]));
  return Object.keys(back).length === Object.keys(recode).length ? back : undefined;
}

const key = ({ a, b }: { a: string; b: string }) => `${a} ${b}`;

const hasItem = (it: Instrument, id: string) => it.items.some((item) => item.id === id);
