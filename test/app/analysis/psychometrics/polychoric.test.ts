import fc from "fast-check";
import { expect, test } from "vitest";
import { ordinalAlpha, polychoric } from "../../../../app/analysis/psychometrics/polychoric.ts";
import { polychoricOfGreatestLikelihood } from "../../../../app/analysis/psychometrics/polychoric-likelihood.ts";
import { answers, columnsOf, estimated, expectClose, law, table } from "../laws.ts";

/** Rows of a two by two table. */
function square(a: number, b: number, c: number, d: number): Float64Array[] {
  const rows = [
    ...Array<number[]>(a).fill([1, 1]),
    ...Array<number[]>(b).fill([1, 2]),
    ...Array<number[]>(c).fill([2, 1]),
    ...Array<number[]>(d).fill([2, 2]),
  ];
  return columnsOf(rows);
}

test("by hand: cut at the medians, the correlation is sin(2 pi (share alike - 1/4))", () => {
  // P(both below) = 1/4 + asin(r) / (2 pi): a third of all gives r = sin(pi / 6).
  const [x, y] = square(20, 10, 10, 20);
  expectClose(estimated(polychoric(x!, y!)), 0.5);
  expectClose(estimated(polychoricOfGreatestLikelihood(x!, y!)), 0.5, 1e-6);
});

test("it does not depend on order, codes or which item comes first, and turning an item turns its sign", () => {
  law(
    fc.property(table({ min: 2, max: 2 }, { min: 20, max: 60 }, answers(4)), ([x, y]) => {
      const found = polychoric(x!, y!);
      expect(polychoric(y!, x!).status).toBe(found.status);
      if (found.status !== "ok") return;
      expect(Math.abs(found.value)).toBeLessThanOrEqual(1);
      expectClose(estimated(polychoric(y!, x!)), found.value, 1e-6, 1e-6);
      expectClose(
        estimated(
          polychoric(
            x!.map((a) => 2 ** a),
            y!,
          ),
        ),
        found.value,
      );
      expectClose(
        estimated(
          polychoric(
            x!.map((a) => -a),
            y!,
          ),
        ),
        -found.value,
        1e-6,
        1e-6,
      );
    }),
    40,
  );
});

test("levels that never contradict each other are perfectly correlated; that has no finite likelihood to climb", () => {
  const [x, y] = square(10, 0, 0, 10);
  expect(estimated(polychoric(x!, y!))).toBe(1);
  expect(polychoricOfGreatestLikelihood(x!, y!)).toMatchObject({ reason: "no-convergence" });
});

test("a column of one level, too few rows, and a column that is no ordered answer", () => {
  const few = columnsOf([
    [1, 2],
    [2, 1],
  ]);
  expect(polychoric(few[0]!, few[1]!)).toMatchObject({ reason: "too-few" });
  expect(polychoric(Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3))).toMatchObject({
    reason: "no-variance",
  });
  const many = Float64Array.from({ length: 50 }, (_, i) => i);
  expect(() => polychoric(many, many)).toThrow(RangeError);
  expect(ordinalAlpha([many])).toMatchObject({ reason: "too-few-items" });
  expect(ordinalAlpha(square(0, 10, 10, 0))).toMatchObject({ reason: "no-variance" });
});
