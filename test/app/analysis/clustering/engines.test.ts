/** The two other engines: Gaussian mixtures (golden values in golden.test.ts) and latent classes. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { adjustedRandIndex } from "../../../../app/analysis/clustering/adjusted-rand-index.ts";
import { distinctRows } from "../../../../app/analysis/clustering/distinct-rows.ts";
import { latentClasses } from "../../../../app/analysis/clustering/latent-class.ts";
import { gaussianMixture } from "../../../../app/analysis/clustering/mixture.ts";
import { createRandom, normal } from "../../../../app/analysis/random.ts";
import { answers, estimated, expectClose, law, table } from "../laws.ts";
import { pointsOf } from "./trees.ts";

/** Answers of 216 students to four conflicts of roles (Stouffer and Toby 1951, as tabled by Goodman 1974): counts by pattern, 1 = universalistic. */
const roleConflict: [string, number][] = [
  ["1111", 42], ["1110", 23], ["1101", 6], ["1100", 25], ["1011", 6], ["1010", 24], ["1001", 7], ["1000", 38],
  ["0111", 1], ["0110", 4], ["0101", 1], ["0100", 6], ["0011", 2], ["0010", 9], ["0001", 2], ["0000", 20],
]; // biome-ignore format: one row of the table a line

const conflicts = pointsOf(
  roleConflict.map(([pattern]) => [...pattern].map(Number)),
  roleConflict.map(([, count]) => count),
);

test("latent classes of Goodman's table: likelihoods and G2 as published", () => {
  const fitted = (k: number) =>
    estimated(latentClasses(conflicts, k, { starts: 20, random: createRandom(1) }));
  expectClose(fitted(1).logLikelihood, -543.6498, 1e-6);
  const two = fitted(2);
  expectClose(two.logLikelihood, -504.4677, 1e-6);
  expectClose(two.g2.value, 2.7199, 1e-4);
  expect([two.parameters, two.g2.df]).toEqual([9, 6]);
  expectClose(two.bic, 1057.313, 1e-6);
  expectClose(two.shares[0]!, 0.7208, 1e-3);
  expect(two.agreeing).toBeGreaterThan(15);
});

test("by hand: one latent class has the shares of the columns, and no entropy to lose", () => {
  const points = pointsOf([[0, 0], [1, 0], [1, 1]], [1, 2, 1]); // biome-ignore format: three points
  const found = estimated(latentClasses(points, 1, { starts: 3, random: createRandom(1) }));
  expect(found.answers).toEqual([[[0.25, 0.75], [0.75, 0.25]]]); // biome-ignore format: two columns
  expect(found.entropy).toBe(1);
  expectClose(found.logLikelihood, 3 * Math.log(0.75) + Math.log(0.25) + 3 * Math.log(0.75) + Math.log(0.25));
});

test("law: more latent classes never fit worse", () => {
  law(
    fc.property(table({ min: 2, max: 3 }, { min: 25, max: 60 }, answers(2, false)), (columns) => {
      const { points } = distinctRows(columns);
      const at = (k: number) => latentClasses(points, k, { starts: 8, random: createRandom(2) });
      const [one, two] = [at(1), at(2)];
      if (one.status !== "ok" || two.status !== "ok") return;
      expect(two.value.logLikelihood).toBeGreaterThanOrEqual(one.value.logLikelihood - 1e-6);
      expect(two.value.g2.value).toBeGreaterThanOrEqual(0);
    }),
    12,
  );
});

test("latent classes answer thin data and refuse none", () => {
  const points = pointsOf([[0], [1]], [1, 1]);
  expect(latentClasses(points, 2, { starts: 2, random: createRandom(1) })).toMatchObject({
    reason: "too-few",
  });
  expect(() => latentClasses(points, 0, { starts: 2, random: createRandom(1) })).toThrow(RangeError);
});

/** Whole-numbered answers of three groups, or of one. */
function rounded(random: () => number, centres: number[], n: number) {
  const columns = [0, 1, 2].map(() => new Float64Array(n));
  for (let i = 0; i < n; i++)
    for (const column of columns) column[i] = Math.round(centres[i % centres.length]! + 0.8 * normal(random));
  return columns;
}

test("BIC finds three groups of answers, and one where there is one, without jitter", () => {
  const random = createRandom(3);
  const bics = (columns: Float64Array[]) =>
    [1, 2, 3, 4].map((k) => {
      const found = gaussianMixture(distinctRows(columns).points, k, [1, 1, 1]);
      return found.status === "ok" ? found.value.bic : Number.NEGATIVE_INFINITY;
    });
  const best = (values: number[]) => values.indexOf(Math.max(...values)) + 1;
  expect(best(bics(rounded(random, [1, 5, 9], 300)))).toBe(3);
  expect(best(bics(rounded(random, [4], 300)))).toBe(1);
});

test("by hand: one population has the mean and the variance with n below, steps added", () => {
  const found = estimated(gaussianMixture(pointsOf([[0], [2], [4]], [2, 2, 2]), 1, [2]));
  expectClose(found.means[0]![0]!, 2);
  expectClose(found.covariances[0]![0]![0]!, 8 / 3 + 4 / 12);
  expect(found.parameters).toBe(2);
});

test("law: the groups of a mixture do not change with shift and scale", () => {
  law(
    fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
      const columns = rounded(createRandom(seed), [1, 6], 80);
      const fitted = (by: number, add: number) =>
        gaussianMixture(distinctRows(columns.map((c) => c.map((x) => by * x + add))).points, 2, [by, by, by]);
      const [a, b] = [fitted(1, 0), fitted(0.5, 3)];
      expect(a.status).toBe(b.status);
      if (a.status === "ok" && b.status === "ok")
        expect(adjustedRandIndex(a.value.labels, b.value.labels)).toBeGreaterThan(0.999);
    }),
    15,
  );
});

test("a mixture answers what cannot be fitted: too few, a plane, and widths that do not fit throw", () => {
  const line = pointsOf(
    Array.from({ length: 20 }, (_, i) => [i, 2 * i]),
    new Array(20).fill(1),
  );
  expect(gaussianMixture(line, 1, [0, 0])).toMatchObject({ reason: "singular" });
  expect(gaussianMixture(line, 1, [1, 1]).status).toBe("ok");
  expect(gaussianMixture(pointsOf([[1, 1]], [3]), 1, [0, 0])).toMatchObject({ reason: "too-few" });
  expect(gaussianMixture(pointsOf([[1, 1]], [30]), 1, [0, 0])).toMatchObject({ reason: "singular" });
  expect(() => gaussianMixture(line, 1, [1])).toThrow(RangeError);
});
