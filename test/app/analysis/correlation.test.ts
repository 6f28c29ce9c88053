import fc from "fast-check";
import { expect, test } from "vitest";
import { pearson, spearman } from "../../../app/analysis/correlation.ts";
import { createRandom, shuffled } from "../../../app/analysis/random.ts";
import { referenceColumns, referenceValues } from "../../reference/read.ts";
import { answers, estimated, expectClose, law, permuted, table } from "./laws.ts";

const no = Number.NaN;
type Pairs = { pairs: { rows: string[]; cols: string[]; data: number[][] } };

test.each(["attitude", "mtcars", "four_metrics"])("r, rho and their p agree with R cor.test: %s", (name) => {
  const { rows, cols, data } = referenceValues<Pairs>(`cor_${name}`).pairs;
  const file = name === "four_metrics" ? "four_metrics_300" : name;
  const cell = (row: number, column: string): number => data[row]![cols.indexOf(column)]!;
  for (const [i, pair] of rows.entries()) {
    const [x, y] = referenceColumns(file, pair.split(" ~ "));
    const product = estimated(pearson(x!, y!));
    const rank = estimated(spearman(x!, y!));
    expectClose(product.r, cell(i, "pearson_r"));
    expectClose(product.p, cell(i, "p"), 1e-8, 0);
    expectClose(rank.r, cell(i, "spearman_rho"));
    expectClose(rank.p, cell(i, "spearman_p_t_approx"), 1e-8, 0);
  }
});

test("by hand: ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4 correlate by 4.5 / sqrt(4.5 x 5)", () => {
  const found = spearman(Float64Array.of(10, 20, 20, 30), Float64Array.of(1, 2, 3, 9));
  expectClose(estimated(found).r, 4.5 / Math.sqrt(4.5 * 5));
});

test("a perfect order is exactly 1 or -1, with p = 0", () => {
  const x = Float64Array.of(1, 2, 3, 4, 5);
  expect(spearman(x, x.map(Math.exp))).toEqual({ status: "ok", n: 5, value: { r: 1, p: 0 } });
  expect(
    spearman(
      x,
      x.map((value) => -value),
    ),
  ).toEqual({ status: "ok", n: 5, value: { r: -1, p: 0 } });
});

test("rows missing in one column do not count, for n either", () => {
  const found = spearman(Float64Array.of(1, no, 2, 3, 9), Float64Array.of(1, 5, 2, 3, no));
  expect(found).toEqual({ status: "ok", n: 3, value: { r: 1, p: 0 } });
});

test("too few rows or no variance is an answer, not an error", () => {
  const x = Float64Array.of(1, 2, 3, 4);
  for (const correlation of [pearson, spearman]) {
    expect(correlation(new Float64Array(), new Float64Array())).toMatchObject({ reason: "too-few", n: 0 });
    expect(correlation(Float64Array.of(1, 2), Float64Array.of(1, 2))).toMatchObject({ reason: "too-few" });
    expect(correlation(x, new Float64Array(4).fill(0.1))).toMatchObject({ reason: "no-variance", n: 4 });
    expect(correlation(x, new Float64Array(4).fill(no))).toMatchObject({ reason: "too-few", n: 0 });
  }
});

test("columns of unequal length are refused", () => {
  expect(() => spearman(new Float64Array(2), new Float64Array(3))).toThrow(RangeError);
  expect(() => pearson(new Float64Array(2), new Float64Array(3))).toThrow(RangeError);
});

test("Spearman is symmetric, blind to any rising change of scale, and the same bits for any order of rows", () => {
  law(
    fc.property(table({ min: 2, max: 2 }, { min: 3, max: 40 }, answers(6)), fc.integer(), (columns, seed) => {
      const [x, y] = columns as [Float64Array, Float64Array];
      const found = spearman(x, y);
      expect(spearman(y, x)).toEqual(found);
      expect(
        spearman(
          x.map((value) => value ** 3 / 7),
          y,
        ),
      ).toEqual(found);
      const [a, b] = permuted(columns, shuffled([...x.keys()], createRandom(seed)));
      expect(spearman(a!, b!)).toEqual(found);
    }),
  );
});

test("Spearman is Pearson on average ranks", () => {
  law(
    fc.property(table({ min: 2, max: 2 }, { min: 3, max: 30 }, answers(5, false)), ([x, y]) => {
      const ranks = (values: Float64Array): Float64Array =>
        values.map((value) => {
          const less = values.filter((other) => other < value).length;
          const same = values.filter((other) => other === value).length;
          return less + (same + 1) / 2;
        });
      const rank = spearman(x!, y!);
      const product = pearson(ranks(x!), ranks(y!));
      expect(rank.status).toBe(product.status);
      if (rank.status === "ok" && product.status === "ok")
        expectClose(rank.value.r, product.value.r, 1e-9, 1e-12);
    }),
  );
});
