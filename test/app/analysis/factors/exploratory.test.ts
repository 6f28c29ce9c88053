import fc from "fast-check";
import { expect, test } from "vitest";
import { correlationsOf, covariances } from "../../../../app/analysis/factors/covariances.ts";
import { exploratoryFactors } from "../../../../app/analysis/factors/exploratory.ts";
import { extractFactors } from "../../../../app/analysis/factors/extraction.ts";
import { averagePartials, parallelAnalysis } from "../../../../app/analysis/factors/number-of-factors.ts";
import { principalComponents } from "../../../../app/analysis/factors/principal-components.ts";
import { rotated } from "../../../../app/analysis/factors/rotation.ts";
import { samplingAdequacy } from "../../../../app/analysis/factors/sampling-adequacy.ts";
import { createRandom, normal } from "../../../../app/analysis/random.ts";
import { bfiColumns, bfiScales, complete } from "../../../reference/read.ts";
import { answers, columnsOf, estimated, expectClose, law, table } from "../laws.ts";

/** Correlations that two factors at right angles imply. */
const simple = [
  [0.8, 0],
  [0.7, 0],
  [0.6, 0],
  [0, 0.9],
  [0, 0.7],
  [0, 0.5],
];
const implied = (loadings: number[][]) =>
  loadings.map((a, i) =>
    loadings.map((b, j) => (i === j ? 1 : a.reduce((sum, each, k) => sum + each * b[k]!, 0))),
  );

test.each(["minres", "ml"] as const)(
  "by hand: %s finds the loadings that made the correlations, and every rotation keeps them",
  (method) => {
    const found = estimated(extractFactors(implied(simple), 500, 2, method));
    for (const rotation of ["varimax", "promax", "oblimin"] as const) {
      const { loadings, correlations } = rotated(found.loadings, rotation);
      for (const [i, row] of simple.entries()) {
        // The second set has the larger squares and comes first.
        expectClose(loadings[0]![i]!, row[1]!, 1e-3, 2e-3);
        expectClose(loadings[1]![i]!, row[0]!, 1e-3, 2e-3);
      }
      expectClose(correlations[0]![1]!, 0, 1e-3, 2e-3);
    }
  },
);

test("what is turned explains the same, whatever way it is turned", () => {
  const items = complete(bfiColumns(Object.values(bfiScales).flat()));
  const raw = estimated(exploratoryFactors(items, 5, { extraction: "minres", rotation: "none" })).factors
    .loadings;
  for (const rotation of ["varimax", "promax", "oblimin"] as const) {
    const { loadings, correlations } = rotated(raw, rotation);
    for (const [i, j] of [
      [0, 0],
      [0, 7],
      [12, 24],
    ]) {
      const before = raw.reduce((sum, column) => sum + column[i!]! * column[j!]!, 0);
      let after = 0;
      for (const [k, row] of correlations.entries())
        for (const [l, r] of row.entries()) after += loadings[k]![i!]! * r * loadings[l]![j!]!;
      expectClose(after, before, 1e-8, 1e-8);
    }
  }
});

test("a Heywood case is named, not hidden; too many factors, too few items and dependent items are reasons", () => {
  const r = [
    [1, 0.8, 0.8, 0.1],
    [0.8, 1, 0.5, 0.1],
    [0.8, 0.5, 1, 0.1],
    [0.1, 0.1, 0.1, 1],
  ];
  expect(estimated(extractFactors(r, 200, 1, "minres")).heywood).toEqual([0]);
  expect(extractFactors(r, 200, 2, "ml")).toMatchObject({ reason: "too-few-items" });
  expect(
    extractFactors(
      [
        [1, 1, 0],
        [1, 1, 0],
        [0, 0, 1],
      ],
      200,
      1,
      "ml",
    ),
  ).toMatchObject({ reason: "singular" });
  expect(() => extractFactors(r, 200, 0, "ml")).toThrow(RangeError);
  const few = columnsOf(Array.from({ length: 99 }, (_, i) => [i % 5, (i * 7) % 6, (i * i) % 7, i % 3]));
  expect(exploratoryFactors(few, 1, { extraction: "ml", rotation: "none" })).toMatchObject({
    reason: "too-few",
    n: 99,
  });
});

test("KMO by hand: with two items the partial correlation is the whole one, so it is one half; nothing shared is 0", () => {
  const found = estimated(
    samplingAdequacy(
      [
        [1, 0.6],
        [0.6, 1],
      ],
      50,
    ),
  );
  expectClose(found.overall, 0.5);
  expectClose(found.sphericity.chi2, -(49 - 9 / 6) * Math.log(0.64));
  expect(
    estimated(
      samplingAdequacy(
        [
          [1, 0],
          [0, 1],
        ],
        50,
      ),
    ).overall,
  ).toBe(0);
  expect(
    samplingAdequacy(
      [
        [1, 1],
        [1, 1],
      ],
      50,
    ),
  ).toMatchObject({ reason: "singular" });
  expect(samplingAdequacy([[1]], 50)).toMatchObject({ reason: "too-few-items" });
  expect(
    samplingAdequacy(
      [
        [1, 0.6],
        [0.6, 1],
      ],
      2,
    ),
  ).toMatchObject({ reason: "too-few" });
});

test("partials by hand: of three items that correlate .5, one component leaves 1/3 of each and -1/6 between them", () => {
  const equal = [0, 1, 2].map((i) => [0, 1, 2].map((j) => (i === j ? 1 : 0.5)));
  expectClose(averagePartials(equal, 1)[0]!, 0.25);
});

test("two clear factors: chance lies between the second component and the third, the same for the same seed", () => {
  const found = parallelAnalysis(implied(simple), 300, 200, createRandom(4));
  expect(found.suggested).toBe(2);
  expectClose(
    found.mean.reduce((sum, value) => sum + value, 0),
    6,
    1e-9,
  );
  expect(parallelAnalysis(implied(simple), 300, 200, createRandom(4))).toEqual(found);
});

test("items that have nothing to do with each other have no component above chance; the cost does not grow with the rows", () => {
  const unit = Array.from({ length: 8 }, (_, i) => Array.from({ length: 8 }, (__, j) => (i === j ? 1 : 0)));
  expect(parallelAnalysis(unit, 10_000_000, 100, createRandom(1)).suggested).toBe(0);
  expect(() => parallelAnalysis(unit, 8, 100, createRandom(1))).toThrow(RangeError);
  expect(() => parallelAnalysis(unit, 100, 5, createRandom(1))).toThrow(RangeError);
});

test("the short cut through sums of products draws as rows of normal numbers do", () => {
  const random = createRandom(11);
  const largest = Array.from({ length: 300 }, () => {
    const rows = Array.from({ length: 40 }, () => Array.from({ length: 5 }, () => normal(random)));
    const r = correlationsOf(estimated(covariances(columnsOf(rows))).s);
    return parallelAnalysis(r, 40, 20, createRandom(1)).observed[0]!;
  });
  const mean = largest.reduce((sum, value) => sum + value, 0) / 300;
  const unit = Array.from({ length: 5 }, (_, i) => Array.from({ length: 5 }, (__, j) => (i === j ? 1 : 0)));
  expectClose(parallelAnalysis(unit, 40, 1000, createRandom(2)).mean[0]!, mean, 0.02);
});

test("components by hand: two items correlated .8 spread 1.8 and .2; scores keep all variance", () => {
  const items = columnsOf([
    [1, 2],
    [2, 1],
    [3, 3],
    [4, 5],
    [5, 4],
  ]);
  const found = estimated(principalComponents(items, "correlation"));
  expectClose(found.share[0]!, 0.9);
  expectClose(found.weights[0]![0]!, Math.SQRT1_2);
  law(
    fc.property(table({ min: 1, max: 5 }, { min: 3, max: 20 }, answers(9)), (columns) => {
      const of = principalComponents(columns, "covariance");
      const moments = covariances(columns);
      expect(of.status).toBe(moments.status);
      if (of.status !== "ok") return;
      const total = estimated(moments).s.reduce((sum, row, i) => sum + row[i]!, 0);
      expectClose(
        of.value.sd.reduce((sum, each) => sum + each * each, 0),
        total,
        1e-9,
      );
      expect(of.value.sd.every((each, k) => k === 0 || each <= of.value.sd[k - 1]!)).toBe(true);
    }),
  );
});
