import fc from "fast-check";
import { expect, test } from "vitest";
import {
  weightedGroupedMedian,
  weightedMean,
  weightedMedianOf,
} from "../../../../app/analysis/change/weighted-figures.ts";
import { groupedMedian, median } from "../../../../app/analysis/descriptive.ts";
import { answers, expectClose, law } from "../laws.ts";

const drawn = fc
  .integer({ min: 1, max: 30 })
  .chain((n) =>
    fc.tuple(
      fc.array(answers(6), { minLength: n, maxLength: n }),
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: n, maxLength: n }),
      fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 5, maxLength: 5 }),
    ),
  );

/** The same rows written out as often as their cluster is drawn. */
function writtenOut(values: number[], cluster: number[], times: number[]): Float64Array {
  return Float64Array.from(
    values.flatMap((value, row) => new Array<number>(times[cluster[row]!]!).fill(value)),
  );
}

test("every figure under weights is the figure of the rows written out", () => {
  law(
    fc.property(drawn, ([values, cluster, times]) => {
      const [column, codes] = [Float64Array.from(values), Int32Array.from(cluster)];
      const rows = writtenOut(values, cluster, times);
      const answered = rows.filter((value) => !Number.isNaN(value));
      const mean = answered.reduce((sum, value) => sum + value, 0) / answered.length;
      expect(weightedMedianOf(column, codes)(times)).toEqual(median(rows));
      if (answered.length === 0) {
        expect(weightedMean(column, codes, 5)(times)).toBeNaN();
        expect(weightedGroupedMedian(column, codes, 5, 6)(times)).toBeNaN();
        return;
      }
      expectClose(weightedMean(column, codes, 5)(times), mean);
      expectClose(weightedGroupedMedian(column, codes, 5, 6)(times), groupedMedian(rows));
    }),
    500,
  );
});

test("by hand: levels 2, 2, 5 and 5: nobody answered the middle, so it is 3.5", () => {
  const figure = weightedGroupedMedian(Float64Array.of(2, 2, 5, 5), Int32Array.of(0, 0, 1, 1), 2, 6);
  expect(figure([1, 1])).toBe(3.5);
  // The second cluster drawn twice: two 2s, four 5s; half of six lie one below half of the class of 5.
  expectClose(figure([1, 2]), 4.5 + 1 / 4);
});
