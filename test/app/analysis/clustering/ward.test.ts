import fc from "fast-check";
import { expect, test } from "vitest";
import { adjustedRandIndex } from "../../../../app/analysis/clustering/adjusted-rand-index.ts";
import { cutTree } from "../../../../app/analysis/clustering/cut.ts";
import { distinctRows } from "../../../../app/analysis/clustering/distinct-rows.ts";
import { wardLinkage } from "../../../../app/analysis/clustering/ward.ts";
import { createRandom, shuffled } from "../../../../app/analysis/random.ts";
import { referenceColumns, referenceValues, standardised } from "../../../reference/read.ts";
import { answers, columnsOf, expectClose, law, permuted, table } from "../laws.ts";
import { byRow, isLeastCostTree, pointsOf, totalSumOfSquares } from "./trees.ts";

type Ward = { total_ss: number; heights_ward_D2: number[]; by_k: Record<string, { labels: number[] }> };
const iris = ["Sepal.Length", "Sepal.Width", "Petal.Length", "Petal.Width"];
const arrests = ["Murder", "Assault", "UrbanPop", "Rape"];

test.each([
  ["ward_iris", referenceColumns("iris", iris)],
  ["ward_iris_z", standardised(referenceColumns("iris", iris))],
  ["ward_usarrests_z", standardised(referenceColumns("usarrests", arrests))],
])("heights and the cuts into 2 to 6 agree with R hclust ward.D2: %s", (id, columns) => {
  const expected = referenceValues<Ward>(id);
  const { points, index } = distinctRows(columns);
  const tree = wardLinkage(points);
  // Equal rows join at height 0 in R; here they are one point from the start.
  const heights = [...new Array<number>(index.length - points.m).fill(0), ...tree.height];
  expect(heights).toHaveLength(expected.heights_ward_D2.length);
  for (const [i, height] of heights.entries()) expectClose(height, expected.heights_ward_D2[i]!, 1e-8, 1e-7);
  for (const k of [2, 3, 4, 5, 6])
    expect(adjustedRandIndex(byRow(cutTree(tree, k), index), expected.by_k[`k${k}`]!.labels)).toBe(1);
  expectClose(
    tree.cost.reduce((sum, cost) => sum + cost, 0),
    expected.total_ss,
  );
});

test("weights count like repeated rows: heights and cuts of 60 weighted points agree with R", () => {
  const expected = referenceValues<{ heights_ward_D2: number[]; by_k: Record<string, number[]> }>(
    "weighted_ward_60",
  );
  const columns = referenceColumns("weighted_points_60");
  const { points, index } = distinctRows(columns.slice(0, 4), columns[4]);
  const tree = wardLinkage(points);
  expect(tree.height).toHaveLength(expected.heights_ward_D2.length);
  for (const [i, height] of tree.height.entries()) expectClose(height, expected.heights_ward_D2[i]!);
  for (const [k, labels] of Object.entries(expected.by_k))
    expect(adjustedRandIndex(byRow(cutTree(tree, Number(k.slice(1))), index), labels)).toBe(1);
});

test("on ordinal answers full of ties the tree is a valid one: right total, every join of least cost", () => {
  const metrics = ["deployment_frequency", "lead_time", "time_to_restore", "change_failure_rate"];
  const { points } = distinctRows(referenceColumns("four_metrics_300", metrics));
  const tree = wardLinkage(points);
  const total = tree.height.reduce((sum, height) => sum + height ** 2 / 2, 0);
  expectClose(total, referenceValues<Ward>("ward_four_metrics_300").total_ss);
  expect(isLeastCostTree(points, tree)).toBe(true);
});

test("by hand: 0, 1 and 5 join at costs 1/2 and 2/3 x 4.5 squared", () => {
  const tree = wardLinkage(pointsOf([[0], [1], [5]], [1, 1, 1]));
  expect([...tree.cost]).toEqual([0.5, (2 / 3) * 4.5 ** 2]);
  expect([...cutTree(tree, 2)]).toEqual([0, 0, 1]);
});

test("by hand: three copies of 0 and one of 2 join at cost 3/4 x 4", () => {
  const tree = wardLinkage(pointsOf([[0], [2]], [3, 1]));
  expect([...tree.cost]).toEqual([3]);
  expectClose(tree.height[0]!, Math.sqrt(6));
});

test("one point has a tree without joins; no point, a wrong length or a weight of zero is refused", () => {
  expect(wardLinkage(pointsOf([[3, 4]], [7])).cost).toHaveLength(0);
  expect(() =>
    wardLinkage({ m: 0, p: 1, coordinates: new Float64Array(), weights: new Float64Array() }),
  ).toThrow(RangeError);
  expect(() =>
    wardLinkage({ m: 2, p: 1, coordinates: new Float64Array(3), weights: new Float64Array(2) }),
  ).toThrow(RangeError);
  expect(() => wardLinkage(pointsOf([[1], [2]], [1, 0]))).toThrow(RangeError);
  expect(() => wardLinkage(pointsOf([[1], [Number.NaN]], [1, 1]))).toThrow(RangeError);
  expect(() => wardLinkage(pointsOf([[1e200], [-1e200]], [1, 1]))).toThrow(RangeError);
  expect(() => wardLinkage({ ...pointsOf([[1], [2]], [1, 1]), weights: new Float64Array(1) })).toThrow(
    RangeError,
  );
});

test("any answers give a valid tree, the same for any order of the rows", () => {
  law(
    fc.property(
      table({ min: 1, max: 4 }, { min: 1, max: 40 }, answers(4, false)),
      fc.integer(),
      (columns, seed) => {
        const { points } = distinctRows(columns);
        const tree = wardLinkage(points);
        expectClose(
          tree.cost.reduce((sum, cost) => sum + cost, 0),
          totalSumOfSquares(points),
          1e-9,
          1e-9,
        );
        expect(isLeastCostTree(points, tree)).toBe(true);
        const other = permuted(columns, shuffled([...columns[0]!.keys()], createRandom(seed)));
        expect(wardLinkage(distinctRows(other).points)).toEqual(tree);
      },
    ),
  );
});

test("points given in any other order also give a valid tree", () => {
  law(
    fc.property(
      table({ min: 2, max: 4 }, { min: 2, max: 25 }, answers(6, false)),
      fc.integer(),
      (columns, seed) => {
        const { points } = distinctRows(columns);
        const order = shuffled([...points.weights.keys()], createRandom(seed));
        const rows = order.map((i) => [...points.coordinates.slice(i * points.p, (i + 1) * points.p)]);
        const moved = pointsOf(
          rows,
          order.map((i) => points.weights[i]!),
        );
        expect(isLeastCostTree(moved, wardLinkage(moved))).toBe(true);
      },
    ),
  );
});

test("without ties, weights and rows written out give the same heights and classes", () => {
  const row = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 1, max: 4 }));
  law(
    fc.property(fc.uniqueArray(row, { minLength: 2, maxLength: 15, selector: ([x]) => x }), (rows) => {
      const weighted = wardLinkage(
        pointsOf(
          rows.map(([x]) => [x]),
          rows.map(([, weight]) => weight),
        ),
      );
      const written = rows.flatMap(([x, weight]) => new Array<number[]>(weight).fill([x]));
      const long = wardLinkage(pointsOf(written, new Array<number>(written.length).fill(1)));
      const tail = long.height.slice(-weighted.height.length);
      for (const [i, height] of weighted.height.entries()) expectClose(tail[i]!, height, 1e-7, 1e-7);
    }),
  );
});

test("bootstrap samples with heavy ties end, with a valid total", () => {
  const random = createRandom(42);
  for (let sample = 0; sample < 150; sample++) {
    const levels = 2 + Math.floor(random() * 5);
    const weights: number[] = [];
    const rows: number[][] = [];
    for (let a = 0; a < levels; a++)
      for (let b = 0; b < levels; b++)
        for (let c = 0; c < levels; c++) {
          // Thirds and fifths do not fit a binary number: nearly equal costs that differ in the last bit.
          if (random() >= 0.7) continue;
          weights.push(1 + Math.floor(random() * 9));
          rows.push([a / 3, b / 5, c / 7]);
        }
    if (rows.length === 0) continue;
    const points = pointsOf(rows, weights);
    const total = wardLinkage(points).cost.reduce((sum, cost) => sum + cost, 0);
    expectClose(total, totalSumOfSquares(points), 1e-9, 1e-9);
  }
});

test("joins come cheapest first, and a full grid of ties still has a total to the last digits", () => {
  const rows: number[][] = [];
  for (let a = 1; a <= 6; a++)
    for (let b = 1; b <= 6; b++)
      for (let c = 1; c <= 6; c++) for (let d = 1; d <= 6; d++) rows.push([a, b, c, d]);
  const { points } = distinctRows(columnsOf(rows));
  const tree = wardLinkage(points);
  for (let i = 1; i < tree.cost.length; i++) expect(tree.cost[i]!).toBeGreaterThanOrEqual(tree.cost[i - 1]!);
  expectClose(
    tree.cost.reduce((sum, cost) => sum + cost, 0),
    totalSumOfSquares(points),
    1e-12,
  );
});
