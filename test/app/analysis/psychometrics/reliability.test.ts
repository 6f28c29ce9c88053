import fc from "fast-check";
import { expect, test } from "vitest";
import { cronbachAlpha } from "../../../../app/analysis/psychometrics/reliability.ts";
import { createRandom, shuffled } from "../../../../app/analysis/random.ts";
import {
  bfiColumns,
  bfiScales,
  complete,
  referenceColumns,
  referenceValues,
} from "../../../reference/read.ts";
import { answers, columnsOf, estimated, expectClose, law, permuted, table } from "../laws.ts";

type Alpha = { n: number; raw_alpha: number };
const no = Number.NaN;

test.each(Object.entries(bfiScales))("alpha agrees with R psych::alpha: BFI %s", (name, items) => {
  const everything = complete(bfiColumns(Object.values(bfiScales).flat()));
  const first = Object.values(bfiScales).flat().indexOf(items[0]!);
  const found = cronbachAlpha(everything.slice(first, first + items.length));
  const expected = referenceValues<Alpha>(`alpha_bfi_${name}`);
  expect(found.n).toBe(expected.n);
  expectClose(estimated(found), expected.raw_alpha);
});

test("alpha agrees with R psych::alpha: attitude, and eleven leadership items", () => {
  const attitude = referenceColumns("attitude");
  expectClose(estimated(cronbachAlpha(attitude)), referenceValues<Alpha>("alpha_attitude").raw_alpha);
  const leadership = referenceColumns("lq2002_companies_1_20").slice(1);
  expectClose(estimated(cronbachAlpha(leadership)), referenceValues<Alpha>("alpha_lq2002a").raw_alpha);
});

test("by hand: item variances 1 and 1 in a total of variance 3 give 2 (1 - 2/3)", () => {
  const items = columnsOf([
    [1, 1],
    [2, 3],
    [3, 2],
  ]);
  expectClose(estimated(cronbachAlpha(items)), 2 * (1 - 2 / 3));
});

test("rows with a missing answer are left out", () => {
  const items = columnsOf([
    [1, 1],
    [2, 3],
    [9, no],
    [3, 2],
  ]);
  const found = cronbachAlpha(items);
  expect(found.n).toBe(3);
  expectClose(estimated(found), 2 / 3);
});

test("one item, two rows, equal sums and nothing at all are answers, not errors", () => {
  expect(cronbachAlpha([])).toMatchObject({ reason: "too-few-items", n: 0 });
  expect(cronbachAlpha([Float64Array.of(1, 2, 3)])).toMatchObject({ reason: "too-few-items", n: 3 });
  const two = columnsOf([
    [1, 2],
    [2, 1],
  ]);
  expect(cronbachAlpha(two)).toMatchObject({ reason: "too-few", n: 2 });
  const opposite = columnsOf([
    [1, 3],
    [2, 2],
    [3, 1],
  ]);
  expect(cronbachAlpha(opposite)).toMatchObject({ reason: "no-variance", n: 3 });
});

test("items of unequal length are refused", () => {
  expect(() => cronbachAlpha([new Float64Array(3), new Float64Array(4)])).toThrow(RangeError);
});

test("alpha ignores the order of items and rows, and a constant added to an item; a doubled item pair is never above 1", () => {
  law(
    fc.property(table({ min: 2, max: 6 }, { min: 3, max: 30 }, answers(7)), fc.integer(), (items, seed) => {
      const found = cronbachAlpha(items);
      const random = createRandom(seed);
      expect(cronbachAlpha(permuted(items, shuffled([...items[0]!.keys()], random)))).toEqual(found);
      const moved = cronbachAlpha([items[0]!.map((answer) => answer + 100), ...items.slice(1)]);
      const turned = cronbachAlpha(shuffled(items, random));
      expect([moved.status, turned.status]).toEqual([found.status, found.status]);
      if (found.status !== "ok") return;
      expect(found.value).toBeLessThanOrEqual(1);
      expectClose(estimated(moved), found.value, 1e-9, 1e-9);
      expectClose(estimated(turned), found.value, 1e-9, 1e-9);
    }),
  );
});
