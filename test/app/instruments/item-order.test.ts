/** The order in which one person sees statements: a permutation within constructs, and nothing else. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { itemsInOrder, orderSeed } from "../../../app/instruments/item-order.ts";
import type { Item } from "../../../app/instruments/schema.ts";
import { realInstrument, smallInstrument } from "../../builders/instrument.ts";

const items = realInstrument("delivery-core").items;
const isMoved = ({ kind, when }: Item) => kind === "agreement" && !when;
const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 });

test("every place keeps its construct, and every construct its statements; all else stays where it is", () => {
  fc.assert(
    fc.property(seeds, fc.nat({ max: items.length }), (seed, length) => {
      const page = items.slice(0, length);
      const ordered = itemsInOrder(page, seed);
      expect(ordered.map(({ construct }) => construct)).toEqual(page.map(({ construct }) => construct));
      expect(ordered.map(({ id }) => id).sort()).toEqual(page.map(({ id }) => id).sort());
      page.forEach((item, at) => {
        if (!isMoved(item)) expect(ordered[at]).toBe(item);
      });
      expect(itemsInOrder(page, seed)).toEqual(ordered);
    }),
  );
});

test("without a seed it is the order of the file", () => {
  expect(itemsInOrder(items, null)).toBe(items);
});

test("over many seeds each statement of a construct stands at each of its places about equally often", () => {
  const [first, second] = smallInstrument().items.filter(({ construct }) => construct === "tidy");
  const page = [first!, second!];
  const kept = Array.from({ length: 4000 }, (_, seed) => itemsInOrder(page, seed)[0] === first).filter(
    Boolean,
  );
  // Five standard deviations around a half.
  expect(Math.abs(kept.length - 2000)).toBeLessThan(160);
});

test("constructs of one page are shuffled apart: the same seed does not move both alike", () => {
  const constructs = [...new Set(items.filter(isMoved).map(({ construct }) => construct))];
  const pair = constructs.map((id) =>
    items.filter((item) => item.construct === id && isMoved(item)).slice(0, 2),
  );
  const turned = pair
    .filter(({ length }) => length === 2)
    .map(([a, b]) => itemsInOrder([a!, b!], 7)[0] === a);
  expect(new Set(turned).size).toBe(2);
});

test("a seed fits a column of whole numbers", () => {
  expect(orderSeed((n) => new Uint8Array(n).fill(255))).toBe(2 ** 31 - 1);
  expect(orderSeed((n) => new Uint8Array(n))).toBe(0);
});
