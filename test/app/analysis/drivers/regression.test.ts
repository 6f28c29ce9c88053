import fc from "fast-check";
import { expect, test } from "vitest";
import { standardise } from "../../../../app/analysis/correlation-matrix.ts";
import {
  breuschPagan,
  conditionNumber,
  durbinWatson,
  influence,
} from "../../../../app/analysis/drivers/diagnostics.ts";
import { leastSquares } from "../../../../app/analysis/drivers/least-squares.ts";
import { olsRegression } from "../../../../app/analysis/drivers/regression.ts";
import { relativeWeights, shapleyShares } from "../../../../app/analysis/drivers/relative-importance.ts";
import { ridgeRegression } from "../../../../app/analysis/drivers/ridge.ts";
import { createRandom, normal } from "../../../../app/analysis/random.ts";
import { estimated, expectClose, law, table } from "../laws.ts";

const column = (...values: number[]) => Float64Array.from(values);
const numbers = fc.double({ min: -9, max: 9, noNaN: true });

test("by hand: through (1, 1), (2, 2), (3, 4) goes y = -2/3 + 3/2 x, leaving 1/6", () => {
  const found = estimated(olsRegression(column(1, 2, 4), [column(1, 2, 3)], { kind: "classic" }));
  expectClose(found.coefficients[0]!.estimate, -2 / 3);
  expectClose(found.coefficients[1]!.estimate, 1.5);
  expectClose(found.fit.residualSquares, 1 / 6);
  expectClose(found.coefficients[1]!.se, Math.sqrt(1 / 6 / 2));
  expectClose(durbinWatson(found.fit), (0.5 ** 2 + 0.5 ** 2) / (1 / 6));
});

test("by hand: each row a cluster of its own gives the plain robust errors, with the factor n / (n - 2)", () => {
  const x = column(1, 2, 3, 4, 7);
  const y = column(1, 3, 2, 5, 4);
  const clustered = estimated(
    olsRegression(y, [x], { kind: "cluster", clusters: Int32Array.of(0, 1, 2, 3, 4) }),
  );
  const { fit } = clustered;
  const squares = x.reduce((sum, value) => sum + (value - 3.4) ** 2, 0);
  const meat = x.reduce((sum, value, i) => sum + ((value - 3.4) * fit.residuals[i]!) ** 2, 0);
  expectClose(clustered.coefficients[1]!.se, Math.sqrt((meat / squares ** 2) * (5 / 3)), 1e-9);
  expect(clustered.df).toBe(4);
});

test("answers of one organization that all agree are worth one answer: clustered errors grow, others do not", () => {
  const random = createRandom(5);
  const organizations = Array.from({ length: 12 }, () => ({ x: normal(random), noise: normal(random) }));
  const rows = organizations.flatMap(({ x, noise }, cluster) =>
    Array.from({ length: 10 }, () => ({ x, y: x + noise, cluster })),
  );
  const y = Float64Array.from(rows, (row) => row.y);
  const x = Float64Array.from(rows, (row) => row.x);
  const clusters = Int32Array.from(rows, ({ cluster }) => cluster);
  const se = (found: ReturnType<typeof olsRegression>) => estimated(found).coefficients[1]!.se;
  expect(se(olsRegression(y, [x], { kind: "cluster", clusters }))).toBeGreaterThan(
    2 * se(olsRegression(y, [x])),
  );
  expect(olsRegression(y, [x], { kind: "cluster", clusters: clusters.map(() => 0) })).toMatchObject({
    reason: "too-few",
  });
  expect(() => olsRegression(y, [x], { kind: "cluster", clusters: new Int32Array(3) })).toThrow(RangeError);
});

test("residuals have nothing left to do with the columns; leverages sum to the number of coefficients", () => {
  law(
    fc.property(table({ min: 3, max: 4 }, { min: 8, max: 25 }, numbers), ([y, ...xs]) => {
      const found = leastSquares(y!, xs);
      // What is explained wholly leaves residuals of rounding alone.
      if (found.status !== "ok" || found.value.r2 > 1 - 1e-9) return;
      const { residuals, leverages, r2, n } = found.value;
      const scale = Math.sqrt(found.value.residualSquares) + 1e-9;
      for (const x of [new Float64Array(n).fill(1), ...xs])
        expectClose(x.reduce((sum, value, i) => sum + value * residuals[i]!, 0) / scale, 0, 0, 1e-5);
      expectClose(
        leverages.reduce((sum, h) => sum + h, 0),
        xs.length + 1,
        1e-6,
      );
      expect(r2).toBeGreaterThan(-1e-9);
      expect(r2).toBeLessThanOrEqual(1);
    }),
    100,
  );
});

test("relative weights and LMG shares are never negative and sum to R2; a column that is no better than another gets no more", () => {
  law(
    fc.property(table({ min: 4, max: 6 }, { min: 12, max: 30 }, numbers), ([y, ...xs]) => {
      const fit = leastSquares(y!, xs);
      if (fit.status !== "ok" || Math.max(...fit.value.vif) > 1e4) return;
      const { r } = fit.value.standardised;
      const among = r.slice(1).map((row) => row.slice(1));
      const withY = r[0]!.slice(1);
      for (const shares of [relativeWeights(among, withY)!, shapleyShares(among, withY).shares]) {
        expectClose(
          shares.reduce((sum, share) => sum + share, 0),
          fit.value.r2,
          1e-6,
          1e-8,
        );
        for (const share of shares) expect(share).toBeGreaterThan(-1e-9);
      }
    }),
    80,
  );
});

test("by hand: uncorrelated columns share R2 by their squared correlations; sampled orders come to the same", () => {
  const among = [
    [1, 0],
    [0, 1],
  ];
  const [first, second] = relativeWeights(among, [0.6, 0.3])!;
  expectClose(first!, 0.36);
  expectClose(second!, 0.09);
  expectClose(shapleyShares(among, [0.6, 0.3]).shares[0]!, 0.36);
  const closer = [
    [1, 0.5, 0.2],
    [0.5, 1, 0.4],
    [0.2, 0.4, 1],
  ];
  const exact = shapleyShares(closer, [0.5, 0.4, 0.3]).shares;
  const { shares, standardErrors } = shapleyShares(closer, [0.5, 0.4, 0.3], {
    orders: 4000,
    random: createRandom(2),
  });
  for (const [j, share] of shares.entries())
    expect(Math.abs(share - exact[j]!)).toBeLessThan(5 * standardErrors![j]! + 1e-9);
});

test("a ridge without penalty is least squares, and a growing one draws all slopes towards zero", () => {
  law(
    fc.property(table({ min: 3, max: 4 }, { min: 10, max: 25 }, numbers), ([y, ...xs]) => {
      const plain = leastSquares(y!, xs);
      if (plain.status !== "ok" || Math.max(...plain.value.vif) > 100) return;
      const { coefficients } = estimated(ridgeRegression(y!, xs, [0, 1, 100, 1e9]));
      for (const [j, coefficient] of coefficients[0]!.entries())
        expectClose(coefficient, plain.value.coefficients[j]!, 1e-6, 1e-6);
      const { sd } = estimated(standardise(xs));
      const length = (of: Float64Array) => Math.hypot(...of.slice(1).map((slope, j) => slope * sd[j]!));
      expect(length(coefficients[2]!)).toBeLessThanOrEqual(length(coefficients[1]!) + 1e-12);
      expectClose(length(coefficients[3]!), 0, 0, 1e-5);
    }),
    80,
  );
});

test("too few rows, a constant column, a column made of others, and no column at all", () => {
  const x = column(1, 2, 3, 4, 6, 9);
  const y = column(2, 1, 4, 3, 9, 5);
  for (const find of [
    leastSquares,
    (a: Float64Array, b: Float64Array[]) => olsRegression(a, b),
    (a: Float64Array, b: Float64Array[]) => ridgeRegression(a, b, [0]),
  ]) {
    expect(find(column(1, 2, 3), [column(1, 2, 4), column(2, 1, 3)])).toMatchObject({ reason: "too-few" });
    expect(find(y, [x, x.map(() => 3)])).toMatchObject({ reason: "no-variance" });
    expect(find(y, [x, x.map((value) => 2 * value + 1)])).toMatchObject({ reason: "singular" });
    expect(
      find(
        y.map(() => Number.NaN),
        [x],
      ),
    ).toMatchObject({ reason: "too-few", n: 0 });
    expect(() => find(y, [column(1, 2)])).toThrow(RangeError);
  }
  expect(() => leastSquares(y, [])).toThrow(RangeError);
  expect(() => ridgeRegression(y, [x], [-1])).toThrow(RangeError);
  expect(
    relativeWeights(
      [
        [1, 1],
        [1, 1],
      ],
      [0.5, 0.5],
    ),
  ).toBeNull();
  expect(() => shapleyShares(new Array(21).fill(new Array(21).fill(0)), new Array(21).fill(0))).toThrow(
    RangeError,
  );
});

test("spread that grows with a column is noticed; a row far out is named", () => {
  const random = createRandom(9);
  const x = Float64Array.from({ length: 300 }, () => 1 + 4 * random());
  const even = estimated(
    leastSquares(
      x.map((value) => value + normal(random)),
      [x],
    ),
  );
  const growing = estimated(
    leastSquares(
      x.map((value) => value + value * value * normal(random)),
      [x],
    ),
  );
  expect(estimated(breuschPagan(growing)).p).toBeLessThan(0.001);
  expect(estimated(breuschPagan(even)).p).toBeGreaterThan(0.01);
  const far = Float64Array.of(...x.slice(0, 30), 50);
  const { leverage, cook } = influence(
    estimated(
      leastSquares(
        far.map((value, i) => (i === 30 ? 0 : value)),
        [far],
      ),
    ),
  );
  expect(leverage).toBeGreaterThan(0.9);
  expect(cook).toBeGreaterThan(1);
  expectClose(conditionNumber(even), 1);
});
