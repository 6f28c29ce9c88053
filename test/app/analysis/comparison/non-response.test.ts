import { expect, test } from "vitest";
import { nonResponse } from "../../../../app/analysis/comparison/non-response.ts";
import { createRandom, normal } from "../../../../app/analysis/random.ts";
import { estimated } from "../laws.ts";

const rows = (from: number, to: number) => Int32Array.from({ length: to - from }, (_, i) => from + i);

test("late respondents with lower scores and another role are noticed, those like the early ones are not", () => {
  const random = createRandom(3);
  const same = Float64Array.from({ length: 200 }, () => normal(random));
  const lower = same.map((value, i) => (i < 100 ? value : value - 1));
  const role = Float64Array.from({ length: 200 }, (_, i) => (i < 100 ? i % 3 : i % 2));
  const found = nonResponse([same, lower], [role], rows(0, 100), rows(100, 200));
  expect(estimated(found.numeric[1]!).d).toBeGreaterThan(0.5);
  expect(found.holm[1]).toBeLessThan(0.001);
  expect(found.holm[0]).toBeGreaterThan(0.05);
  expect(found.holm[2]).toBeLessThan(0.001);
});

test("an empty part, a constant column and one category leave the others standing", () => {
  const x = Float64Array.of(1, 2, 3, 4);
  const found = nonResponse(
    [x, x.map(() => 1), x.map(() => Number.NaN)],
    [x.map(() => 5)],
    rows(0, 2),
    rows(2, 4),
  );
  expect(found.numeric.map(({ status }) => status)).toEqual(["ok", "not-estimable", "not-estimable"]);
  expect(found.categorical[0]).toMatchObject({ reason: "no-variance" });
  expect(found.holm.map(Number.isNaN)).toEqual([false, true, true, true]);
  expect(nonResponse([x], [], rows(0, 0), rows(2, 4)).numeric[0]).toMatchObject({ reason: "too-few" });
});
