import fc from "fast-check";
import { expect, test } from "vitest";
import { distinctRows } from "../../../../app/analysis/clustering/distinct-rows.ts";
import { silhouette } from "../../../../app/analysis/clustering/silhouette.ts";
import { referenceColumns, referenceValues, standardised } from "../../../reference/read.ts";
import { expectClose, law } from "../laws.ts";
import { pointsOf } from "./trees.ts";

type Ward = { by_k: Record<string, { labels: number[]; silhouette_mean: number }> };
const iris = ["Sepal.Length", "Sepal.Width", "Petal.Length", "Petal.Width"];
const arrests = ["Murder", "Assault", "UrbanPop", "Rape"];

test.each([
  ["ward_iris", referenceColumns("iris", iris)],
  ["ward_iris_z", standardised(referenceColumns("iris", iris))],
  ["ward_usarrests_z", standardised(referenceColumns("usarrests", arrests))],
])("the mean width of R's classes agrees with R cluster::silhouette: %s", (id, columns) => {
  const { points, index } = distinctRows(columns);
  for (const [name, { labels, silhouette_mean }] of Object.entries(referenceValues<Ward>(id).by_k)) {
    const ofPoint = new Int32Array(points.m);
    for (let i = 0; i < index.length; i++) ofPoint[index[i]!] = labels[i]! - 1;
    expectClose(silhouette(points, ofPoint, Number(name.slice(1))), silhouette_mean);
  }
});

test("by hand: 0, 1 | 5 has widths 4/5, 3/4 and 0", () => {
  expectClose(silhouette(pointsOf([[0], [1], [5]], [1, 1, 1]), [0, 0, 1], 2), (4 / 5 + 3 / 4 + 0) / 3);
});

test("copies of a row stay at distance 0: two equal rows in each of two classes have width 1", () => {
  expect(silhouette(pointsOf([[0], [5]], [2, 2]), [0, 1], 2)).toBe(1);
});

test("a single class has no silhouette; labels that do not fit are refused", () => {
  expect(silhouette(pointsOf([[0], [5]], [2, 2]), [0, 0], 1)).toBeNaN();
  expect(() => silhouette(pointsOf([[0], [5]], [2, 2]), [0], 2)).toThrow(RangeError);
});

test("weights give the width of the rows written out, between -1 and 1", () => {
  const row = fc.tuple(
    fc.integer({ min: 1, max: 6 }),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 0, max: 1 }),
  );
  law(
    fc.property(fc.array(row, { minLength: 2, maxLength: 12 }), (rows) => {
      const weighted = silhouette(
        pointsOf(
          rows.map(([x]) => [x]),
          rows.map(([, weight]) => weight),
        ),
        rows.map(([, , label]) => label),
        2,
      );
      const written = rows.flatMap((one) => new Array<typeof one>(one[1]).fill(one));
      const long = silhouette(
        pointsOf(
          written.map(([x]) => [x]),
          written.map(() => 1),
        ),
        written.map(([, , label]) => label),
        2,
      );
      if (Number.isNaN(long)) {
        expect(weighted).toBeNaN();
        return;
      }
      expectClose(weighted, long, 1e-9, 1e-9);
      expect(Math.abs(weighted)).toBeLessThanOrEqual(1);
    }),
  );
});
