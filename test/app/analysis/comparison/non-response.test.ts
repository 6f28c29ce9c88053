import fc from "fast-check";
import { expect, test } from "vitest";
import { nonResponse } from "../../../../app/analysis/comparison/non-response.ts";
import { createRandom, normal } from "../../../../app/analysis/random.ts";
import { answers, estimated, expectClose, law, permuted, table } from "../laws.ts";

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

test("by hand: 1, 2, 3 early and 3, 4, 5 late differ by two standard deviations, t = -2.449 with 4 degrees of freedom", () => {
  const scores = Float64Array.of(1, 2, 3, 3, 4, 5);
  const role = Float64Array.of(0, 0, 1, 1, 1, 1);
  const found = nonResponse([scores], [role], rows(0, 3), rows(3, 6));
  const difference = estimated(found.numeric[0]!);
  expectClose(difference.t, -2 / Math.sqrt(2 / 3));
  expectClose(difference.df, 4);
  expectClose(Math.abs(difference.d!), 2);
  // Roles 2 and 1 against 0 and 3: chi-square 6 x (2 x 3 - 0)^2 / (2 x 4 x 3 x 3) = 3.
  expectClose(estimated(found.categorical[0]!).chi2, 3);
});

test("law: early and late exchanged turn the sign of t and nothing else; order inside a part does not matter", () => {
  law(
    fc.property(table({ min: 2, max: 2 }, { min: 12, max: 30 }, answers(4)), ([scores, role]) => {
      const half = scores!.length >> 1;
      const [early, late] = [rows(0, half), rows(half, scores!.length)];
      const found = nonResponse([scores!], [role!], early, late);
      const turned = nonResponse([scores!], [role!], late, early);
      const order = [...early].reverse().concat([...late].reverse());
      const [mixed, mixedRole] = permuted([scores!, role!], order);
      const again = nonResponse([mixed!], [mixedRole!], early, late);
      const [one, other, same] = [found, turned, again].map(({ numeric }) => numeric[0]!);
      expect([other!.status, same!.status]).toEqual([one!.status, one!.status]);
      if (one!.status === "ok" && other!.status === "ok" && same!.status === "ok") {
        expectClose(other!.value.t, -one!.value.t);
        expectClose(other!.value.p, one!.value.p);
        expectClose(same!.value.p, one!.value.p);
      }
      for (const [i, p] of found.holm.entries())
        if (!Number.isNaN(p)) expect(p).toBeGreaterThanOrEqual(found.bh[i]! - 1e-12);
    }),
    80,
  );
});
