import fc from "fast-check";
import { expect, test } from "vitest";
import { covariances } from "../../../../app/analysis/factors/covariances.ts";
import { constructQuality } from "../../../../app/analysis/psychometrics/construct-quality.ts";
import {
  averageVarianceExtracted,
  compositeReliability,
} from "../../../../app/analysis/psychometrics/loadings.ts";
import { oneFactor } from "../../../../app/analysis/psychometrics/one-factor.ts";
import { createRandom, normal } from "../../../../app/analysis/random.ts";
import { bfiColumns, bfiScales, complete } from "../../../reference/read.ts";
import { answers, columnsOf, estimated, expectClose, law, table } from "../laws.ts";

const no = Number.NaN;

test("by hand: loadings of .8 and .6 explain half, and their sum is reliable to 1.96 / 2.96", () => {
  expectClose(averageVarianceExtracted([0.8, 0.6]), 0.5);
  expectClose(compositeReliability([0.8, 0.6]), 1.96 / 2.96);
});

test("three items always fit: loadings are the roots of r12 r13 / r23", () => {
  const items = complete(bfiColumns(bfiScales.neuro.slice(0, 3)));
  const moments = estimated(covariances(items));
  const r = (i: number, j: number) => moments.s[i]![j]! / Math.sqrt(moments.s[i]![i]! * moments.s[j]![j]!);
  const found = estimated(oneFactor(moments));
  expectClose(found.loadings[0]!, Math.sqrt((r(0, 1) * r(0, 2)) / r(1, 2)), 1e-6);
  expect(found.fit).toBeNull();
});

test("two items count as equally good: omega of equal variances is Spearman and Brown's 2 r / (1 + r)", () => {
  const items = columnsOf([
    [1, 2],
    [2, 1],
    [3, 3],
    [4, 5],
    [5, 4],
  ]);
  const found = estimated(oneFactor(estimated(covariances(items))));
  expectClose(found.omega, (2 * 0.8) / 1.8);
  expectClose(found.ave, 0.8);
  expect(constructQuality(items).warnings).toEqual(["W_PROVISIONAL", "W_TWO_ITEMS"]);
});

test("a scale that holds: the verdict follows omega, the worst item is named, the missing are counted", () => {
  const found = constructQuality(bfiColumns(bfiScales.neuro));
  expect(found).toMatchObject({ verdict: "good", worstItem: 4, n: 966, missing: 34 });
  expect(found.warnings).toEqual(["W_LOW_AVE"]);
  expect(found.items[0]).toMatchObject({ n: 993, missing: 7 });
  const agree = constructQuality(bfiColumns(bfiScales.agree));
  expect(agree).toMatchObject({ verdict: "weak", worstItem: 0 });
  expect(agree.warnings).toContain("W_LOW_ITEM_REST");
});

test("an item left unturned shows; one that two others determine is a Heywood case", () => {
  const turned = bfiColumns(bfiScales.extra);
  const found = constructQuality([
    turned[0]!.map((a) => 7 - a),
    turned[1]!.map((a) => 7 - a),
    ...turned.slice(2),
  ]);
  expect(found.warnings).toContain("W_NEGATIVE_ALPHA");
  expect(found.verdict).toBe("weak");
  // r12 r13 / r23 > 1: the first item would have more than all of its variance in common.
  const random = createRandom(3);
  const rows = Array.from({ length: 400 }, () => {
    const [a, b] = [normal(random), normal(random)];
    return [a + b, a + 0.2 * normal(random), b + 0.2 * normal(random) + 0.15 * a];
  });
  const heywood = constructQuality(columnsOf(rows));
  expect(heywood.warnings).toContain("W_HEYWOOD");
});

test("whatever comes, there is a line without NaN; unequal columns throw", () => {
  for (const items of [
    [],
    [Float64Array.of(1, 2, 3)],
    columnsOf([[1, 1]]),
    columnsOf([
      [1, no],
      [no, 1],
      [2, no],
    ]),
    columnsOf([
      [2, 1],
      [2, 3],
      [2, 4],
      [2, 5],
    ]),
    columnsOf([
      [1, 1, 1],
      [2, 2, 2],
      [3, 3, 3],
      [4, 4, 4],
    ]),
  ]) {
    const found = constructQuality(items);
    expect(JSON.stringify(found)).toBe(
      JSON.stringify(found, (_, value) => (Number.isNaN(value) ? "NaN" : value)),
    );
  }
  expect(constructQuality([Float64Array.of(1, 2, 3)])).toMatchObject({
    verdict: "not-estimable",
    reliability: { reason: "too-few-items" },
  });
  expect(() => constructQuality([Float64Array.of(1), Float64Array.of(1, 2)])).toThrow(RangeError);
  law(
    fc.property(table({ min: 2, max: 5 }, { min: 3, max: 25 }, answers(5)), (items) => {
      const { reliability, warnings } = constructQuality(items);
      if (reliability.status !== "ok") return;
      const { omega, ave } = reliability.value;
      if (warnings.includes("W_HEYWOOD") || omega === null) return;
      expect(omega).toBeLessThanOrEqual(1 + 1e-9);
      expect(ave).toBeGreaterThanOrEqual(0);
    }),
    100,
  );
});
