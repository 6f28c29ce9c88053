import fc from "fast-check";
import { expect, test } from "vitest";
import {
  bartlett,
  levene,
  oneWayAnova,
  welchAnova,
} from "../../../../app/analysis/comparison/analysis-of-variance.ts";
import { cliffsDelta, standardisedDifference } from "../../../../app/analysis/comparison/effect-sizes.ts";
import { gamesHowell, pairwiseT, tukey } from "../../../../app/analysis/comparison/pairwise.ts";
import { dunn, kruskalWallis, mannWhitney } from "../../../../app/analysis/comparison/ranks.ts";
import { sampleOf, samplesOf } from "../../../../app/analysis/comparison/samples.ts";
import {
  largestDistance,
  studentT,
  varianceRatio,
  welchT,
} from "../../../../app/analysis/comparison/two-samples.ts";
import { noncentralTUpperTail, shiftInterval } from "../../../../app/analysis/distributions/noncentral-t.ts";
import { normalUpperTail } from "../../../../app/analysis/distributions/normal.ts";
import { studentUpperTail } from "../../../../app/analysis/distributions/student.ts";
import { createRandom, shuffled } from "../../../../app/analysis/random.ts";
import { answers, estimated, expectClose, law } from "../laws.ts";

const sample = (...values: number[]) => sampleOf(Float64Array.from(values));

test("by hand: 1 2 3, 2 3 4 and 6 7 8 vary by 2 within and by 38 between", () => {
  const found = estimated(oneWayAnova([sample(1, 2, 3), sample(4, 3, 2), sample(6, 7, 8)]));
  expectClose(found.F, 42 / 2 / 1);
  expect(found).toMatchObject({ df1: 2, df2: 6 });
  expectClose(found.eta2, 42 / 48);
});

test("by hand: of 1 2 against 3 4 every value is larger, U is 0 and delta -1; one shared value halves a pair", () => {
  expect(estimated(mannWhitney(sample(1, 2), sample(3, 4)))).toMatchObject({
    U: 0,
    other: 4,
    rankBiserial: -1,
  });
  expect(estimated(cliffsDelta(sample(1, 2), sample(3, 4)))).toBe(-1);
  expect(estimated(cliffsDelta(sample(1, 3), sample(3, 4)))).toBe(-0.75);
  expect(largestDistance(sample(1, 2), sample(3, 4))).toBe(1);
});

test("by hand: ranks 1 2 3 against 4 5 6 have a Kruskal-Wallis H of 12/42 (36/3 + 225/3) - 21", () => {
  expectClose(estimated(kruskalWallis([sample(1, 2, 3), sample(4, 5, 6)])).H, (12 / 42) * (12 + 75) - 21);
});

const groupsOfAnswers = fc.array(fc.array(answers(7), { minLength: 2, maxLength: 15 }), {
  minLength: 2,
  maxLength: 5,
});

test("with two groups the F is the square of the t, Kruskal-Wallis the square of Dunn's z, and Tukey is the t test", () => {
  law(
    fc.property(
      fc.tuple(
        fc.array(answers(7), { minLength: 3, maxLength: 15 }),
        fc.array(answers(7), { minLength: 3, maxLength: 15 }),
      ),
      ([a, b]) => {
        const [one, other] = [sample(...a), sample(...b)];
        const classic = oneWayAnova([one, other]);
        if (classic.status === "ok") {
          const t = estimated(studentT(one, other));
          expectClose(t.t ** 2, classic.value.F, 1e-8, 1e-9);
          expectClose(estimated(tukey([one, other]))[0]!.p, t.p, 1e-6, 1e-9);
          expectClose(estimated(pairwiseT([one, other]))[0]!.p, t.p, 1e-9, 1e-12);
        }
        const welch = welchAnova([one, other]);
        if (welch.status === "ok") {
          expectClose(estimated(welchT(one, other)).t ** 2, welch.value.F, 1e-8, 1e-9);
          expectClose(estimated(gamesHowell([one, other]))[0]!.p, welch.value.p, 1e-6, 1e-9);
        }
        const ranks = kruskalWallis([one, other]);
        if (ranks.status === "ok")
          expectClose(estimated(dunn([one, other]))[0]!.z ** 2, ranks.value.H, 1e-8, 1e-9);
      },
    ),
    60,
  );
});

test("the order of rows decides nothing; moving and stretching all answers changes no test", () => {
  law(
    fc.property(groupsOfAnswers, fc.integer(), (lists, seed) => {
      const flat = lists.flatMap((list, group) => list.map((value) => ({ value, group })));
      const split = (rows: typeof flat, change = (value: number) => value) =>
        samplesOf(
          Float64Array.from(rows, ({ value }) => change(value)),
          Int32Array.from(rows, ({ group }) => group),
          lists.length,
        );
      const samples = split(flat);
      const mixed = split(shuffled(flat, createRandom(seed)));
      const stretched = split(flat, (value) => 3 * value + 10);
      for (const find of [oneWayAnova, welchAnova, kruskalWallis, levene, bartlett]) {
        const found = find(samples);
        expect(find(mixed)).toEqual(found);
        expect(find(stretched).status).toBe(found.status);
        if (found.status === "ok")
          expectClose(estimated<{ p: number }>(find(stretched)).p, found.value.p, 1e-7, 1e-9);
      }
    }),
    80,
  );
});

test("one group, one value each, equal values and nothing at all are answers, never NaN", () => {
  const empty = sample();
  for (const find of [
    oneWayAnova,
    welchAnova,
    kruskalWallis,
    levene,
    bartlett,
    gamesHowell,
    tukey,
    pairwiseT,
    dunn,
  ]) {
    expect(find([]), find.name).toMatchObject({ status: "not-estimable" });
    expect(find([sample(1, 2, 3)]), find.name).toMatchObject({ status: "not-estimable", reason: "too-few" });
    expect(find([sample(2, 2), sample(2, 2)]), find.name).toMatchObject({ reason: "no-variance" });
  }
  for (const find of [welchT, studentT, varianceRatio, mannWhitney, standardisedDifference]) {
    expect(find(empty, sample(1, 2)), find.name).toMatchObject({ reason: "too-few" });
    expect(find(sample(2, 2), sample(2, 2)), find.name).toMatchObject({ reason: "no-variance" });
  }
  expect(cliffsDelta(empty, sample(1))).toMatchObject({ reason: "too-few" });
  expect(largestDistance(empty, sample(1))).toBeNaN();
});

test("a group code outside its range, and columns that do not fit, are refused", () => {
  expect(() => samplesOf(Float64Array.of(1), Int32Array.of(3), 2)).toThrow(RangeError);
  expect(() => samplesOf(Float64Array.of(1), Int32Array.of(0, 1), 2)).toThrow(RangeError);
  expect(samplesOf(Float64Array.of(1, Number.NaN, 3), Int32Array.of(0, 0, -1), 1)[0]!.n).toBe(1);
});

test("without a shift the noncentral t is Student's; with endless data it is a moved normal", () => {
  for (const t of [-2, 0, 1.5, 6]) {
    expectClose(noncentralTUpperTail(t, 9, 0), studentUpperTail(t, 9), 1e-8, 1e-11);
    expectClose(noncentralTUpperTail(t, 1e6, 1), normalUpperTail(t - 1), 1e-4, 1e-9);
  }
  expect(() => noncentralTUpperTail(1, 0, 0)).toThrow(RangeError);
});

test("the interval of the shift holds t and has its tails", () => {
  const { lower, upper } = shiftInterval(2.5, 20);
  expectClose(noncentralTUpperTail(2.5, 20, lower), 0.025, 1e-8);
  expectClose(noncentralTUpperTail(2.5, 20, upper), 0.975, 1e-8);
});
