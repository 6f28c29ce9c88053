import fc from "fast-check";
import { expect, test } from "vitest";
import {
  groupedMedian,
  meanAndSd,
  median,
  moments,
  quantile,
  weightedMedian,
} from "../../../app/analysis/descriptive.ts";
import { createRandom, shuffled } from "../../../app/analysis/random.ts";
import { bfiColumns, bfiScales, complete, referenceValues } from "../../reference/read.ts";
import { answers, expectClose, law } from "./laws.ts";

const no = Number.NaN;

test("mean, standard deviation, median and type-7 quantiles agree with R for the 25 BFI items", () => {
  const names = Object.values(bfiScales).flat();
  const expected = referenceValues<{
    mean: Record<string, number>;
    sd: Record<string, number>;
    median: Record<string, number>;
    quantiles_type7: { rows: string[]; cols: string[]; data: number[][] };
  }>("describe_bfi");
  const columns = complete(bfiColumns(names));
  const { rows, cols, data } = expected.quantiles_type7;
  for (const [j, name] of names.entries()) {
    const found = meanAndSd(columns[j]!);
    expect(found.n).toBe(874);
    expectClose(found.mean!, expected.mean[name]!);
    expectClose(found.sd!, expected.sd[name]!);
    expectClose(median(columns[j]!), expected.median[name]!);
    const sorted = columns[j]!.slice().sort();
    for (const [i, percent] of rows.entries())
      expectClose(quantile(sorted, Number.parseFloat(percent) / 100), data[i]![cols.indexOf(name)]!);
  }
});

test("by hand: 2, 4, 4, 6 has mean 4, variance 8/3, quartiles 3.5, 4, 4.5", () => {
  const values = Float64Array.of(4, 2, no, 6, 4);
  const { n, mean, sd } = meanAndSd(values);
  expect([n, mean]).toEqual([4, 4]);
  expectClose(sd! * sd!, 8 / 3);
  const sorted = Float64Array.of(2, 4, 4, 6);
  expect([0, 0.25, 0.5, 0.75, 1].map((at) => quantile(sorted, at))).toEqual([2, 3.5, 4, 4.5, 6]);
});

test("the median between two classes is their midpoint, also when nobody answered the class in between", () => {
  expect(median(Float64Array.of(3, 4))).toBe(3.5);
  expect(median(Float64Array.of(1, 3, 5, 6))).toBe(4);
});

test("the grouped median agrees with Python statistics.median_grouped", () => {
  const of = (...answers: number[]) => groupedMedian(Float64Array.from(answers));
  expectClose(of(1, 2, 2, 3, 4, 4, 4, 4, 4, 5), 3.7);
  expectClose(of(1, 3, 3, 5, 7), 3.25);
  expectClose(of(2, 2, 3, 3, 3, 6, 6), 3);
  expectClose(of(1, 1, 1, 1, 5), 1.125);
  expectClose(of(6, 6, 6, 5, 2, 2, 6), 5.625);
});

test("an empty middle class gives the plain median, one class that class, nothing nothing", () => {
  expect(groupedMedian(Float64Array.of(3, 3, 5, 6))).toBe(4);
  expect(groupedMedian(Float64Array.of(3, 4))).toBe(3.5);
  expect(groupedMedian(Float64Array.of(6, 6, no))).toBe(6);
  expect(groupedMedian(Float64Array.of(no))).toBeNaN();
});

test("the grouped median stays within the answers, turns with the scale, and never falls when an answer rises", () => {
  law(
    fc.property(fc.array(answers(5, false), { minLength: 1, maxLength: 12 }), (given) => {
      const found = groupedMedian(Float64Array.from(given));
      expect(found).toBeGreaterThanOrEqual(Math.min(...given));
      expect(found).toBeLessThanOrEqual(Math.max(...given));
      expectClose(groupedMedian(Float64Array.from(given, (answer) => 6 - answer)), 6 - found, 1e-12);
      const raised = Float64Array.from(given, (answer, i) => (i === 0 ? answer + 1 : answer));
      expect(groupedMedian(raised)).toBeGreaterThanOrEqual(found - 1e-12);
    }),
  );
});

test("nothing answered gives nothing, one answer has no spread", () => {
  expect(meanAndSd(Float64Array.of(no, no))).toEqual({ n: 0, mean: null, sd: null });
  expect(meanAndSd(Float64Array.of(5))).toEqual({ n: 1, mean: 5, sd: null });
  expect(median(new Float64Array())).toBeNaN();
  expect(weightedMedian([], [])).toBeNaN();
});

test("a constant column has a standard deviation of exactly zero", () => {
  expect(meanAndSd(new Float64Array(7).fill(0.1)).sd).toBe(0);
  expect(meanAndSd(new Float64Array(7).fill(4)).sd).toBe(0);
});

test("large numbers far from zero keep their spread", () => {
  expectClose(meanAndSd(Float64Array.of(1e9 + 1, 1e9 + 2, 1e9 + 3)).sd!, 1);
  expectClose(meanAndSd(Float64Array.of(1e9 + 0.25, 1e9 + 0.5, 1e9 + 0.75)).sd!, 0.25);
});

test("moments are the same bits for any order of the rows", () => {
  const number = fc.oneof(answers(7), fc.double({ min: -100, max: 100, noNaN: true }));
  law(
    fc.property(fc.array(number, { minLength: 1, maxLength: 40 }), fc.integer(), (values, seed) => {
      const other = shuffled(values, createRandom(seed));
      expect(moments(Float64Array.from(other))).toEqual(moments(Float64Array.from(values)));
    }),
  );
});

test("a weighted median is the median of the rows written out", () => {
  const row = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 5 }));
  law(
    fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), (rows) => {
      const written = rows.flatMap(([value, weight]) => new Array<number>(weight).fill(value));
      const found = weightedMedian(
        rows.map(([value]) => value),
        rows.map(([, weight]) => weight),
      );
      expect(found).toBe(median(Float64Array.from(written)));
    }),
  );
});

test("quantiles rise with their probability and stay between the smallest and the largest value", () => {
  const values = fc.array(fc.double({ min: -50, max: 50, noNaN: true }), { minLength: 1, maxLength: 30 });
  const probability = fc.double({ min: 0, max: 1, noNaN: true });
  law(
    fc.property(values, probability, probability, (numbers, one, other) => {
      const sorted = Float64Array.from(numbers).sort();
      const low = quantile(sorted, Math.min(one, other));
      const high = quantile(sorted, Math.max(one, other));
      expect(low).toBeLessThanOrEqual(high + 1e-9);
      expect(low).toBeGreaterThanOrEqual(sorted[0]!);
      expect(high).toBeLessThanOrEqual(sorted.at(-1)! + 1e-9);
    }),
  );
});

test("a probability outside 0..1 is refused", () => {
  expect(() => quantile(Float64Array.of(1), 1.1)).toThrow(RangeError);
  expect(() => quantile(Float64Array.of(1), no)).toThrow(RangeError);
});
