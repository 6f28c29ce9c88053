/** What the author of a questionnaire wants to know of each question: what it measures, what changed, where else it is asked. */
import { conditionsOf, diffInstruments } from "../instruments/diff.ts";
import { comparableItems, type Equivalence } from "../instruments/equivalence.ts";
import { directionOf } from "../instruments/scales.ts";
import type { Construct, Instrument, Item, Scale } from "../instruments/schema.ts";

export type ItemFacts = {
  construct: Pick<Construct, "id" | "title" | "role" | "evidence" | "singleItem">;
  /** Of the answers themselves, a reversed statement turned. */
  direction: Scale["direction"];
  reversed: boolean;
  /** The item's own, else its construct's. */
  source: string;
  overlaps: Item["overlaps"];
  missing: Item["missing"];
  change: ItemChange | null;
  elsewhere: Elsewhere[];
};

/**
 * Since the version before: null where there is none. `moved`: comparable, but counted for another construct;
 * `condition`: the same question, asked of other people than before.
 */
export type ItemChange =
  | { kind: "same" | "added" | "condition" }
  | { kind: "changed"; what: string[] }
  | { kind: "moved"; from: string };

/**
 * The same question in another questionnaire. `reason`: why it may be compared although its words differ;
 * `otherCondition`: it is asked of other people there, so its answers are not those of the same people.
 */
type Elsewhere = {
  id: string;
  version: string;
  item: string;
  reason: string | null;
  otherCondition: boolean;
};

export type Neighbours = {
  /** The version before, if any. */
  previous: Instrument | undefined;
  /** The newest version of every other questionnaire. */
  others: readonly Instrument[];
  equivalences: readonly Equivalence[];
};

/** By item id, in the order of the file. */
export function itemFacts(instrument: Instrument, around: Neighbours): Map<string, ItemFacts> {
  const constructs = new Map(instrument.constructs.map((one) => [one.id, one]));
  const changes = changesOf(instrument, around);
  const elsewhere = elsewhereOf(instrument, around);
  const facts = new Map<string, ItemFacts>();
  for (const item of instrument.items) {
    const construct = constructs.get(item.construct);
    if (!construct) throw new RangeError(`${item.id} belongs to no construct of ${instrument.id}`);
    const { id, title, role, evidence, singleItem } = construct;
    facts.set(item.id, {
      construct: { id, title, role, evidence, singleItem },
      direction: directionOf(item, instrument),
      reversed: item.kind === "agreement" && item.reversed,
      source: item.source ?? construct.source,
      overlaps: item.overlaps,
      missing: item.missing,
      change: changes?.get(item.id) ?? null,
      elsewhere: elsewhere.get(item.id) ?? [],
    });
  }
  return facts;
}

function changesOf(
  instrument: Instrument,
  { previous, equivalences }: Neighbours,
): Map<string, ItemChange> | undefined {
  if (!previous) return undefined;
  const diff = diffInstruments(previous, instrument, equivalences);
  const moved = new Map(diff.moved.map(({ id, from }) => [id, from]));
  const changes = new Map<string, ItemChange>();
  for (const { a, b } of diff.comparable) {
    const from = moved.get(a);
    if (from !== undefined) changes.set(b, { kind: "moved", from });
    else changes.set(b, { kind: isAskedAlike(previous, a, instrument, b) ? "same" : "condition" });
  }
  for (const { id, what } of diff.changed) changes.set(id, { kind: "changed", what });
  for (const id of diff.added) changes.set(id, { kind: "added" });
  return changes;
}

/** Questions of the version before that are no longer asked, in their order. */
export function removedSince(instrument: Instrument, { previous, equivalences }: Neighbours): Item[] {
  if (!previous) return [];
  const gone = new Set(diffInstruments(previous, instrument, equivalences).removed);
  return previous.items.filter(({ id }) => gone.has(id));
}

function elsewhereOf(instrument: Instrument, { others, equivalences }: Neighbours): Map<string, Elsewhere[]> {
  const found = new Map<string, Elsewhere[]>();
  for (const other of others)
    for (const { a, b, reason } of comparableItems(instrument, other, equivalences)) {
      const otherCondition = !isAskedAlike(instrument, a, other, b);
      const place = { id: other.id, version: other.version, item: b, reason: reason ?? null, otherCondition };
      found.set(a, [...(found.get(a) ?? []), place]);
    }
  return found;
}

function isAskedAlike(one: Instrument, a: string, other: Instrument, b: string): boolean {
  return conditionsOf(one, a) === conditionsOf(other, b);
}
