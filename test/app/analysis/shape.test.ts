import fc from "fast-check";
import { expect, test } from "vitest";
import { medianAbsoluteDeviation, shapeOf } from "../../../app/analysis/shape.ts";
import { answers, estimated, expectClose, law, table } from "./laws.ts";

test("by hand: 1, 2, 6 has deviations -2, -1, 3 over a standard deviation of root seven", () => {
  const { skewness, excessKurtosis } = estimated(shapeOf(Float64Array.of(6, Number.NaN, 1, 2)));
  expectClose(skewness, (-8 - 1 + 27) / 3 / 7 ** 1.5);
  expectClose(excessKurtosis, (16 + 1 + 81) / 3 / 49 - 3);
  expectClose(medianAbsoluteDeviation(Float64Array.of(6, 1, 2)), 1.4826);
});

test("a mirrored column has the opposite skewness, and moving or stretching it changes nothing", () => {
  law(
    fc.property(table({ min: 1, max: 1 }, { min: 3, max: 40 }, answers(7)), ([column]) => {
      const found = shapeOf(column!);
      const mirrored = shapeOf(column!.map((value) => 50 - 3 * value));
      expect(mirrored.status).toBe(found.status);
      if (found.status !== "ok") return;
      expectClose(estimated(mirrored).skewness, -found.value.skewness, 1e-9, 1e-9);
      expectClose(estimated(mirrored).excessKurtosis, found.value.excessKurtosis, 1e-9, 1e-9);
    }),
  );
});

test("nothing, two numbers and equal numbers have no shape", () => {
  expect(shapeOf(new Float64Array())).toMatchObject({ reason: "too-few", n: 0 });
  expect(shapeOf(Float64Array.of(1, 2))).toMatchObject({ reason: "too-few", n: 2 });
  expect(shapeOf(Float64Array.of(4, 4, 4))).toMatchObject({ reason: "no-variance", n: 3 });
  expect(medianAbsoluteDeviation(new Float64Array())).toBeNaN();
});
