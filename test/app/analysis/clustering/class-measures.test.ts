import fc from "fast-check";
import { expect, test } from "vitest";
import { classMeasures, totalSumOfSquares } from "../../../../app/analysis/clustering/class-measures.ts";
import { distinctRows } from "../../../../app/analysis/clustering/distinct-rows.ts";
import { referenceColumns, referenceValues } from "../../../reference/read.ts";
import { expectClose, law } from "../laws.ts";
import { pointsOf } from "./trees.ts";

type Ward = {
  by_k: Record<
    string,
    Record<string, number> & {
      labels: number[];
      silhouette_by_cluster: number[];
      silhouette_first10: number[];
    }
  >;
};

test("from R's own labels of tied answers, every measure agrees with R", () => {
  const metrics = ["deployment_frequency", "lead_time", "time_to_restore", "change_failure_rate"];
  const columns = referenceColumns("four_metrics_300", metrics);
  // R gave equal rows different labels, so each row is a point of its own here.
  const rows = Array.from(columns[0]!, (_, i) => columns.map((column) => column[i]!));
  const points = pointsOf(
    rows,
    rows.map(() => 1),
  );
  for (const [name, expected] of Object.entries(referenceValues<Ward>("ward_four_metrics_300").by_k)) {
    const k = Number(name.slice(1));
    const found = classMeasures(
      points,
      expected.labels.map((label) => label - 1),
      k,
    )!;
    expectClose(found.within, expected.within_ss!);
    expectClose(found.between, expected.between_ss!);
    expectClose(found.r2, expected.r2!);
    expectClose(found.calinskiHarabasz, expected.calinski_harabasz!);
    expectClose(found.silhouette, expected.silhouette_mean!);
    for (const [at, width] of expected.silhouette_by_cluster.entries())
      expectClose(found.silhouetteByClass[at]!, width);
    for (const [at, width] of expected.silhouette_first10.entries())
      expectClose(found.silhouetteWidths[at]!, width);
    expectClose(found.daviesBouldin, expected.davies_bouldin!);
    expectClose(found.dunn, expected.dunn!);
    expectClose(found.logPairwiseWithin, expected.gap_log_w!);
  }
});

test("by hand: 0, 1 against 10, 12", () => {
  const found = classMeasures(pointsOf([[0], [1], [10], [12]], [1, 1, 1, 1]), [0, 0, 1, 1], 2)!;
  expectClose(found.within, 0.5 + 2);
  expectClose(found.between, 10.5 ** 2);
  expectClose(found.daviesBouldin, 1.5 / 10.5);
  expectClose(found.dunn, 9 / 2);
  expectClose(found.logPairwiseWithin, Math.log(1 / 2 + 2 / 2));
  expectClose(found.calinskiHarabasz, 10.5 ** 2 / (2.5 / 2));
});

test("law: a weight counts like that many equal rows", () => {
  const point = fc.tuple(
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 0, max: 5 }),
    fc.integer({ min: 1, max: 4 }),
  );
  law(
    fc.property(
      fc.uniqueArray(point, { minLength: 4, maxLength: 12, selector: ([x, y]) => 10 * x + y }),
      (given) => {
        const labels = given.map((_, i) => i % 2);
        const short = classMeasures(
          pointsOf(
            given.map(([x, y]) => [x, y]),
            given.map(([, , w]) => w),
          ),
          labels,
          2,
        )!;
        const rows = given.flatMap(([x, y, w], i) =>
          Array.from({ length: w }, () => ({ row: [x, y], label: i % 2 })),
        );
        const long = classMeasures(
          pointsOf(
            rows.map(({ row }) => row),
            rows.map(() => 1),
          ),
          rows.map(({ label }) => label),
          2,
        )!;
        for (const name of [
          "within",
          "between",
          "calinskiHarabasz",
          "silhouette",
          "daviesBouldin",
          "dunn",
          "logPairwiseWithin",
        ] as const)
          expectClose(short[name], long[name], 1e-9, 1e-9);
      },
    ),
  );
});

test("too little to compare is null, a class without points or labels that do not fit are errors", () => {
  const points = pointsOf([[0], [1]], [1, 1]);
  expect(classMeasures(points, [0, 0], 1)).toBeNull();
  expect(classMeasures(points, [0, 1], 2)).toBeNull();
  expect(() => classMeasures(points, [0, 0], 2)).toThrow(RangeError);
  expect(() => classMeasures(points, [0], 1)).toThrow(RangeError);
  expect(totalSumOfSquares(distinctRows([Float64Array.of(3, 3, 3)]).points)).toBe(0);
});
