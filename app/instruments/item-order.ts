/** The order in which one person sees the statements of a page: shuffled within each construct by a seed, the same whenever asked. */
import { createRandom, shuffled } from "../analysis/random.ts";
import type { Item } from "./schema.ts";

/**
 * Statements of one construct change places among themselves. Everything else stays where the file has it: other kinds of items, and items
 * with a condition. Conditions ask about earlier pages, so none is affected.
 * @param seed whole number; null: the order of the file
 */
export function itemsInOrder(items: readonly Item[], seed: number | null): readonly Item[] {
  if (seed === null) return items;
  const groups = new Map<string, number[]>();
  items.forEach((item, at) => {
    if (item.kind !== "agreement" || item.when) return;
    groups.set(item.construct, [...(groups.get(item.construct) ?? []), at]);
  });
  const ordered = [...items];
  for (const [construct, places] of groups) {
    const random = createRandom(seed + numberOf(construct) * 2 ** 31);
    shuffled(places, random).forEach((from, n) => {
      ordered[places[n]!] = items[from]!;
    });
  }
  return ordered;
}

/** A seed for one person: 31 bits, which a column of whole numbers holds on every database. */
export function orderSeed(randomBytes: (length: number) => Uint8Array): number {
  return Buffer.from(randomBytes(4)).readUInt32BE() >>> 1;
}

/** Some number below 2^21 for a name, so that constructs of one page are shuffled apart (FNV-1a, folded). */
function numberOf(name: string): number {
  let hash = 0x811c9dc5;
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 21) ^ hash) & 0x1fffff;
}
