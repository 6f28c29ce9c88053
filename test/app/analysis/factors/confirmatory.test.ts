import fc from "fast-check";
import { expect, test } from "vitest";
import { confirmatory } from "../../../../app/analysis/factors/confirmatory/confirmatory.ts";
import { congruenceOfGroups, tuckerCongruence } from "../../../../app/analysis/factors/congruence.ts";
import { covariances } from "../../../../app/analysis/factors/covariances.ts";
import { measurementComparability } from "../../../../app/analysis/psychometrics/comparability.ts";
import { createRandom, normal } from "../../../../app/analysis/random.ts";
import { referenceColumns } from "../../../reference/read.ts";
import { answers, columnsOf, estimated, expectClose, law, table } from "../laws.ts";

const three = [
  [0, 1, 2],
  [3, 4, 5],
  [6, 7, 8],
];
const pupils = referenceColumns("holzinger", ["x1", "x2", "x3", "x4", "x5", "x6", "x7", "x8", "x9"]);

test("covariances that a model made are found back exactly: chi-square 0, the loadings as they were", () => {
  const loadings = [0.9, 0.8, 0.7, 0.6, 0.8, 0.5];
  const s = loadings.map((a, i) =>
    Float64Array.from(loadings, (b, j) =>
      i === j ? 1 : a * b * (Math.floor(i / 3) === Math.floor(j / 3) ? 1 : 0.4),
    ),
  );
  const found = estimated(
    confirmatory(
      [{ n: 200, mean: new Float64Array(6), s }],
      [
        [0, 1, 2],
        [3, 4, 5],
      ],
    ),
  );
  expectClose(found.fit.chi2, 0, 0, 1e-8);
  expect(found.fit.cfi).toBe(1);
  for (const [i, loading] of loadings.entries())
    expectClose(found.groups[0]!.standardLoadings[i]!, loading, 1e-6);
  expectClose(found.groups[0]!.factorCorrelations[0]![1]!, 0.4, 1e-6);
});

test("units do not matter to fit and standardised loadings; a turned item turns its sign", () => {
  const one = estimated(confirmatory([estimated(covariances(pupils))], three));
  const other = estimated(
    confirmatory(
      [estimated(covariances(pupils.map((item, i) => item.map((x) => (i === 1 ? -1 : 10 ** i) * x + i))))],
      three,
    ),
  );
  expectClose(other.fit.chi2, one.fit.chi2, 1e-8);
  expectClose(other.fit.srmr, one.fit.srmr, 1e-6);
  expectClose(other.groups[0]!.standardLoadings[1]!, -one.groups[0]!.standardLoadings[1]!, 1e-6);
  expectClose(other.groups[0]!.standardLoadings[8]!, one.groups[0]!.standardLoadings[8]!, 1e-6);
});

test("groups that share means as well: likelihood, criteria and interval agree with R lavaan", () => {
  const school = referenceColumns("holzinger", ["x1"])[0]!.map((_, row) => (row < 156 ? 0 : 1));
  const groups = [0, 1].map((code) =>
    estimated(
      covariances(
        pupils,
        Int32Array.from(pupils[0]!.keys()).filter((row) => school[row] === code),
      ),
    ),
  );
  const { fit } = estimated(confirmatory(groups, three, "scalar"));
  expectClose(fit.logLikelihood, -3706.3232556, 1e-7);
  expectClose(fit.aic, 7508.6465112, 1e-7);
  expectClose(fit.bic, 7686.5878039, 1e-7);
  expectClose(fit.tli, 0.858966175217, 1e-5);
  expectClose(fit.rmseaInterval.lower, 0.0879038594942, 1e-5);
  expectClose(fit.rmseaInterval.upper, 0.127194379752, 1e-5);
});

test("groups drawn from one population are comparable up to means; an item that is easier for one group stops that", () => {
  const random = createRandom(8);
  const rows = Array.from({ length: 1200 }, (_, i) => {
    const g = normal(random);
    return [i % 2, ...[0.9, 0.8, 0.7, 0.8].map((loading) => loading * g + 0.6 * normal(random))];
  });
  const [codes, ...items] = columnsOf(rows);
  const groups = Int32Array.from(codes!);
  const of = (columns: Float64Array[]) =>
    estimated(measurementComparability(columns, [[0, 1, 2, 3]], groups, 2)).reached;
  expect(of(items)).toBe("scalar");
  expect(of([items[0]!.map((x, i) => x + groups[i]!), ...items.slice(1)])).toBe("metric");
  // The first item measures nothing in the second group.
  expect(of([items[0]!.map((x, i) => (groups[i] ? normal(random) : x)), ...items.slice(1)])).toBe(
    "configural",
  );
});

test("groups that answered the same lose nothing at any step, whichever is called first", () => {
  const twice = pupils.map((item) => Float64Array.of(...item, ...item));
  const codes = new Int32Array(twice[0]!.length).fill(1, 0, twice[0]!.length / 2);
  const { fits } = estimated(measurementComparability(twice, three, codes, 2));
  for (const { cost } of fits.slice(1)) {
    expectClose(cost!.chi2, 0, 0, 1e-6);
    expectClose(cost!.p, 1, 1e-6);
  }
  expect(fits[0]!.cost).toBeNull();
  const school = referenceColumns("holzinger", ["x1"])[0]!.map((_, row) => (row < 156 ? 0 : 1));
  const costs = (code: (own: number) => number) =>
    estimated(measurementComparability(pupils, three, Int32Array.from(school, code), 2)).fits.map(
      ({ cost }) => cost?.chi2 ?? 0,
    );
  const turned = costs((own) => 1 - own);
  for (const [at, chi2] of costs((own) => own).entries()) expectClose(turned[at]!, chi2, 1e-5, 1e-6);
});

test("what cannot be fitted says why", () => {
  const two = covariances(pupils.slice(0, 2));
  expect(confirmatory([estimated(two)], [[0, 1]])).toMatchObject({ reason: "too-few-items" });
  const few = covariances(pupils, Int32Array.of(0, 1, 2, 3, 4, 5, 6, 7, 8));
  expect(confirmatory([estimated(few)], three)).toMatchObject({ reason: "too-few" });
  const doubled = covariances([pupils[0]!, pupils[0]!, pupils[2]!, pupils[3]!]);
  expect(confirmatory([estimated(doubled)], [[0, 1, 2, 3]])).toMatchObject({ reason: "singular" });
  const all = estimated(covariances(pupils));
  expect(() =>
    confirmatory(
      [all],
      [
        [0, 1, 2],
        [2, 3, 4],
      ],
    ),
  ).toThrow(RangeError);
  expect(() => confirmatory([all], [[0, 1, 2], []])).toThrow(RangeError);
  expect(() => confirmatory([all], [[0, 1, 2]])).toThrow(RangeError);
  expect(measurementComparability(pupils, three, new Int32Array(301), 1)).toMatchObject({
    reason: "too-few",
  });
  expect(() => measurementComparability(pupils, three, new Int32Array(3), 2)).toThrow(RangeError);
});

test("whatever the answers, the model ends: fitted with finite numbers, or with a reason", () => {
  law(
    fc.property(table({ min: 4, max: 6 }, { min: 8, max: 40 }, answers(5, false)), (items) => {
      const moments = covariances(items);
      if (moments.status !== "ok") return;
      const half = Math.floor(items.length / 2);
      const found = confirmatory(
        [moments.value],
        [
          Array.from({ length: half }, (_, i) => i),
          Array.from({ length: items.length - half }, (_, i) => half + i),
        ],
      );
      if (found.status !== "ok") return;
      const { cfi, rmsea, srmr, chi2 } = found.value.fit;
      expect([cfi, rmsea, srmr, chi2].every(Number.isFinite)).toBe(true);
      expect(cfi).toBeLessThanOrEqual(1);
    }),
    20,
  );
});

test("congruence by hand: (1, 2) and (2, 1) are alike to 4/5; a multiple is the same", () => {
  expectClose(tuckerCongruence([1, 2], [2, 1]), 0.8);
  expectClose(tuckerCongruence([1, 2], [-3, -6]), -1);
  expect(() => tuckerCongruence([1], [1, 2])).toThrow(RangeError);
  const rows: [Int32Array, Int32Array] = [Int32Array.of(0, 1, 2), Int32Array.of(3, 4)];
  expect(congruenceOfGroups([pupils[0]!], rows)).toMatchObject({ reason: "too-few-items" });
  expect(congruenceOfGroups(pupils, rows)).toMatchObject({ reason: "too-few" });
  const half = Int32Array.from({ length: 150 }, (_, i) => i);
  expectClose(estimated(congruenceOfGroups(pupils, [half, half])), 1);
});
