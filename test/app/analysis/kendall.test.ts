import fc from "fast-check";
import { expect, test } from "vitest";
import { kendall } from "../../../app/analysis/kendall.ts";
import { createRandom, shuffled } from "../../../app/analysis/random.ts";
import { answers, columnsOf, estimated, expectClose, law, permuted, table } from "./laws.ts";

test("by hand: of six pairs five stand in order and one against it", () => {
  const [x, y] = columnsOf([
    [1, 1],
    [2, 2],
    [3, 4],
    [4, 3],
  ]);
  const found = estimated(kendall(x!, y!));
  expectClose(found.tau, 4 / 6);
  expectClose(found.z, 4 / Math.sqrt((4 * 3 * 13) / 18));
});

test("counting every pair one by one gives the same, with ties and missing answers", () => {
  law(
    fc.property(table({ min: 2, max: 2 }, { min: 3, max: 40 }, answers(5)), ([x, y]) => {
      const found = kendall(x!, y!);
      if (found.status !== "ok") return;
      let s = 0;
      let untiedX = 0;
      let untiedY = 0;
      for (let i = 0; i < x!.length; i++) {
        for (let j = 0; j < i; j++) {
          const [dx, dy] = [Math.sign(x![i]! - x![j]!), Math.sign(y![i]! - y![j]!)];
          if (Number.isNaN(dx) || Number.isNaN(dy)) continue;
          s += dx * dy;
          untiedX += Math.abs(dx);
          untiedY += Math.abs(dy);
        }
      }
      // A row that is missing in one column alone counts in neither.
      const complete = x!.every((value, i) => !Number.isNaN(value) && !Number.isNaN(y![i]!));
      if (complete) expectClose(found.value.tau, s / Math.sqrt(untiedX * untiedY), 1e-10, 1e-12);
    }),
  );
});

test("the order of rows decides nothing, columns may change places, and a turned column turns the sign", () => {
  law(
    fc.property(table({ min: 2, max: 2 }, { min: 3, max: 30 }, answers(7)), fc.integer(), (columns, seed) => {
      const [x, y] = columns;
      const found = kendall(x!, y!);
      const moved = permuted(columns, shuffled([...x!.keys()], createRandom(seed)));
      expect(kendall(moved[0]!, moved[1]!)).toEqual(found);
      expect(kendall(y!, x!).status).toBe(found.status);
      if (found.status !== "ok") return;
      expectClose(estimated(kendall(y!, x!)).tau, found.value.tau, 1e-12, 1e-12);
      expectClose(
        estimated(
          kendall(
            x!,
            y!.map((value) => -value),
          ),
        ).tau,
        -found.value.tau,
        1e-12,
        1e-12,
      );
    }),
  );
});

test("two rows, a constant column and unequal lengths are answered or refused", () => {
  expect(kendall(Float64Array.of(1, 2), Float64Array.of(1, 2))).toMatchObject({ reason: "too-few" });
  expect(kendall(Float64Array.of(1, 1, 1), Float64Array.of(1, 2, 3))).toMatchObject({
    reason: "no-variance",
  });
  expect(() => kendall(new Float64Array(3), new Float64Array(4))).toThrow(RangeError);
});
