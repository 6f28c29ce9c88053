import fc from "fast-check";
import { expect, test } from "vitest";
import { meanAndSd } from "../../../../app/analysis/descriptive.ts";
import { constructScores } from "../../../../app/analysis/psychometrics/scores.ts";
import { bfiColumns, bfiScales, referenceValues } from "../../../reference/read.ts";
import { answers, columnsOf, expectClose, law, table } from "../laws.ts";

const no = Number.NaN;

test("scores of the five BFI scales by the half rule agree with the reference", () => {
  const expected = referenceValues<{
    first20: number[][];
    n_valid: Record<string, number>;
    mean: Record<string, number>;
    sd: Record<string, number>;
  }>("score_bfi");
  for (const [at, [name, items]] of Object.entries(bfiScales).entries()) {
    const scores = constructScores(bfiColumns(items), "half");
    for (const [i, row] of expected.first20.entries()) expectClose(scores[i]!, row[at]!);
    const { n, mean, sd } = meanAndSd(scores);
    expect(n).toBe(expected.n_valid[name]);
    expectClose(mean!, expected.mean[name]!);
    expectClose(sd!, expected.sd[name]!);
  }
});

test("by hand: half of four, half of three rounded up, all of three", () => {
  const four = columnsOf([
    [2, 4, no, no],
    [2, no, no, no],
  ]);
  expect([...constructScores(four, "half")]).toEqual([3, no]);
  const three = columnsOf([
    [1, 2, 6],
    [1, 2, no],
    [1, no, no],
    [no, no, no],
  ]);
  expect([...constructScores(three, "half")]).toEqual([3, 1.5, no, no]);
  expect([...constructScores(three, "all")]).toEqual([3, no, no, no]);
});

test("no items and no rows give no scores", () => {
  expect([...constructScores([], "half")]).toEqual([]);
  expect([...constructScores([new Float64Array()], "all")]).toEqual([]);
});

test("items of unequal length are refused", () => {
  expect(() => constructScores([new Float64Array(2), new Float64Array(3)], "half")).toThrow(RangeError);
});

test("a score lies between the lowest and the highest answer, and exists exactly where enough is answered", () => {
  law(
    fc.property(table({ min: 1, max: 6 }, { min: 1, max: 15 }, answers(7)), (items) => {
      const scores = constructScores(items, "half");
      for (let i = 0; i < scores.length; i++) {
        const given = items.map((item) => item[i]!).filter((answer) => !Number.isNaN(answer));
        expect(Number.isNaN(scores[i]!)).toBe(2 * given.length < items.length);
        if (Number.isNaN(scores[i]!)) continue;
        expect(scores[i]).toBeGreaterThanOrEqual(Math.min(...given));
        expect(scores[i]).toBeLessThanOrEqual(Math.max(...given));
      }
    }),
  );
});
