/** Reads scales and items: which codes an item has, which it may be left without, how its code becomes a level. */
import type { Answer } from "./answer.ts";
import type { Construct, Instrument, Item, Scale } from "./schema.ts";

/** The scale of an item; undefined for kinds without one. Own keys only, because ids come from files. */
export function scaleOf(item: Item, instrument: Pick<Instrument, "scales">): Scale | undefined {
  if (!("scale" in item) || !Object.hasOwn(instrument.scales, item.scale)) return undefined;
  return instrument.scales[item.scale];
}

/** The constructs of the library that this option of a choice stands for; none for other kinds. */
export function areasOf(item: Item, code: number): string[] {
  const areas = item.kind === "single-choice" ? (item.areas ?? []) : [];
  return areas.filter((one) => one.code === code).map(({ construct }) => construct);
}

/** The item with this id. @throws RangeError when the instrument has none */
export function itemOf(instrument: Instrument, id: string): Item {
  const item = instrument.items.find((one) => one.id === id);
  if (!item) throw new RangeError(`${instrument.id} ${instrument.version} has no item ${id}`);
  return item;
}

/** Whether a construct has a score: the mean of its items, or the answer to the single one that stands for it. */
export function isScored({ dimensions, singleItem }: Pick<Construct, "dimensions" | "singleItem">): boolean {
  return dimensions > 0 || singleItem;
}

/** Every code an item's answer can have, ascending: of its scale, or each whole number of a percentage or rating; none for other kinds. */
export function codesOf(item: Item, instrument: Pick<Instrument, "scales">): number[] {
  if (item.kind === "percentage") return wholeNumbers(0, 100);
  if (item.kind === "rating") return wholeNumbers(item.min, item.max);
  const codes = scaleOf(item, instrument)?.points.map(({ code }) => code) ?? [];
  return codes.sort((a, b) => a - b);
}

function wholeNumbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) => from + at);
}

/** Which end is good: of the scale, turned for a reversed statement; of the percentage or rating itself; "none" for every other kind. */
export function directionOf(item: Item, instrument: Pick<Instrument, "scales">): Scale["direction"] {
  if (item.kind === "percentage" || item.kind === "rating") return item.direction;
  const direction = scaleOf(item, instrument)?.direction ?? "none";
  if (item.kind === "ordered") return direction;
  if (item.kind !== "agreement" || direction === "none" || !item.reversed)
    return item.kind === "agreement" ? direction : "none";
  return direction === "higher-is-better" ? "lower-is-better" : "higher-is-better";
}

/** Number of levels an item's answers are turned into; 0 when they have no order or no bands. */
export function levelCount(item: Item, instrument: Pick<Instrument, "scales">): number {
  if (item.kind === "percentage") return Math.max(0, ...(item.bands ?? []).map((band) => band.level));
  if (directionOf(item, instrument) === "none") return 0;
  return codesOf(item, instrument).length;
}

/**
 * An answer as a level, 1 (worst) to `levelCount` (best): the rank of the code on its scale, or the band of the percentage.
 * @returns NaN when the answer is missing or the item has no levels
 * @throws RangeError for a code that is not on the scale, or a percentage beyond the last band
 */
export function levelOf(
  item: Item,
  answer: Answer | undefined,
  instrument: Pick<Instrument, "scales">,
): number {
  if (typeof answer !== "number" || levelCount(item, instrument) === 0) return Number.NaN;
  if (item.kind === "percentage") {
    const band = item.bands?.find(({ upTo }) => answer >= 0 && answer <= upTo);
    if (!band) throw new RangeError(`item ${item.id}: ${answer} is in no band`);
    return band.level;
  }
  const codes = codesOf(item, instrument);
  const rank = codes.indexOf(answer);
  if (rank < 0) throw new RangeError(`item ${item.id}: ${answer} is not on its scale`);
  return directionOf(item, instrument) === "higher-is-better" ? rank + 1 : codes.length - rank;
}
