import fc from "fast-check";
import { expect, test } from "vitest";
import { itemAnalysis } from "../../../../app/analysis/psychometrics/item-analysis.ts";
import { cronbachAlpha } from "../../../../app/analysis/psychometrics/reliability.ts";
import { createRandom, shuffled } from "../../../../app/analysis/random.ts";
import { answers, columnsOf, estimated, expectClose, law, permuted, table } from "../laws.ts";

const no = Number.NaN;

test("by hand: three items, one of them asked the other way round and not turned, make alpha negative and drop out best", () => {
  const items = columnsOf([
    [1, 1, 5],
    [2, 2, 4],
    [3, 3, 3],
    [4, 4, 2],
    [5, 5, 1],
  ]);
  const found = estimated(itemAnalysis(items));
  // Item variances 2.5 each; the sum is 5 + the third cancels one: variance 2.5. alpha = 3/2 (1 - 7.5/2.5).
  expectClose(found.alpha, -3);
  expectClose(found.byItem[2]!.alphaIfDropped!, 1);
  expectClose(found.byItem[2]!.itemRest, -1);
  expectClose(found.averageInterItem, -1 / 3);
  expect(found.lambda6).toBeNull();
  expect(found.byItem[0]!.itemTotalCorrected).toBeNull();
  expectClose(found.mean, 3);
});

test("alpha is that of the listwise function; the order of rows decides nothing, and equal items are perfectly reliable", () => {
  law(
    fc.property(table({ min: 2, max: 6 }, { min: 3, max: 30 }, answers(7)), fc.integer(), (items, seed) => {
      const found = itemAnalysis(items);
      const rows = shuffled([...items[0]!.keys()], createRandom(seed));
      expect(itemAnalysis(permuted(items, rows))).toEqual(found);
      if (found.status !== "ok") return;
      expectClose(found.value.alpha, estimated(cronbachAlpha(items)), 1e-9, 1e-9);
      expect(found.value.interval.lower).toBeLessThanOrEqual(found.value.alpha);
      expect(found.value.interval.upper).toBeGreaterThanOrEqual(found.value.alpha);
      expect(found.value.interval.upper).toBeLessThanOrEqual(1);
      expectClose(estimated(itemAnalysis([items[0]!, items[0]!])).alpha, 1);
    }),
  );
});

test("pairwise covariances use what was answered; without a missing answer both ways give the same", () => {
  const items = columnsOf([
    [1, 2, 1],
    [2, 2, no],
    [3, 4, 3],
    [4, no, 4],
    [5, 5, 6],
  ]);
  expect(itemAnalysis(items).n).toBe(3);
  expect(itemAnalysis(items, "pairwise").n).toBe(5);
  law(
    fc.property(table({ min: 2, max: 5 }, { min: 4, max: 20 }, answers(5, false)), (whole) => {
      const [one, other] = [itemAnalysis(whole), itemAnalysis(whole, "pairwise")];
      expect(other.status).toBe(one.status);
      if (one.status === "ok") expectClose(estimated(other).alpha, one.value.alpha, 1e-9, 1e-9);
    }),
  );
});

test("thin data answer; a wrong shape or level throws", () => {
  expect(itemAnalysis([])).toMatchObject({ reason: "too-few-items" });
  expect(itemAnalysis([Float64Array.of(1, 2, 3)])).toMatchObject({ reason: "too-few-items" });
  const pair = (a: number[], b: number[]) => itemAnalysis([Float64Array.from(a), Float64Array.from(b)]);
  expect(pair([1, 2], [2, 1])).toMatchObject({ reason: "too-few", n: 2 });
  expect(pair([no, no, no], [no, no, no])).toMatchObject({ reason: "too-few", n: 0 });
  expect(pair([0.1, 0.1, 0.1], [1, 2, 3])).toMatchObject({ reason: "no-variance" });
  expect(pair([1, 2, 3], [3, 2, 1])).toMatchObject({ reason: "no-variance" });
  expect(pair([1, 2, Number.POSITIVE_INFINITY], [3, 2, 1])).toMatchObject({ reason: "no-variance" });
  expect(() => pair([1, 2, 3], [1, 2])).toThrow(RangeError);
  expect(() =>
    itemAnalysis(
      columnsOf([
        [1, 2],
        [2, 1],
        [3, 5],
      ]),
      "listwise",
      1,
    ),
  ).toThrow(RangeError);
});
