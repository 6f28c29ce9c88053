import fc from "fast-check";
import { expect, test } from "vitest";
import { composites } from "../../../../app/analysis/psychometrics/composites.ts";
import { heterotraitMonotrait } from "../../../../app/analysis/psychometrics/htmt.ts";
import { fornellLarcker } from "../../../../app/analysis/psychometrics/loadings.ts";
import { fullCollinearity, harmanSingleFactor } from "../../../../app/analysis/psychometrics/method-bias.ts";
import { answers, columnsOf, estimated, expectClose, law, table } from "../laws.ts";

const r = [
  [1, 0.5, 0.3, 0.2],
  [0.5, 1, -0.4, 0.1],
  [0.3, -0.4, 1, 0.8],
  [0.2, 0.1, 0.8, 1],
];

test("by hand: mean correlation between .25 over the root of .5 x .8 within; geometric means for HTMT2", () => {
  const pairs = [
    [0, 1],
    [2, 3],
  ];
  expectClose(heterotraitMonotrait(r, pairs)[0]![1]!, 0.25 / Math.sqrt(0.4));
  const between = (0.3 * 0.2 * 0.4 * 0.1) ** 0.25;
  expectClose(heterotraitMonotrait(r, pairs, "geometric")[1]![0]!, between / Math.sqrt(0.4));
  expect(heterotraitMonotrait(r, [[0], [2, 3]])[0]![1]).toBeNaN();
});

test("by hand: an AVE of .5 passes beside a correlation of .7, not beside .71; alone there is nothing to share", () => {
  const of = (phi: number) =>
    fornellLarcker(
      [0.5, 0.6],
      [
        [1, phi],
        [phi, 1],
      ],
    )[0]!;
  expect(of(-0.7)).toMatchObject({ passes: true });
  expect(of(0.71)).toMatchObject({ passes: false });
  expectClose(of(0.7).maximumShared!, 0.49);
  expect(fornellLarcker([0.5], [[1]])[0]).toMatchObject({
    maximumShared: null,
    averageShared: null,
    passes: true,
  });
});

test("full collinearity by hand: r of .8 between two constructs is 1 / (1 - .64), over .835 it is suspicious", () => {
  const scores = columnsOf([
    [1, 2],
    [2, 1],
    [3, 3],
    [4, 5],
    [5, 4],
  ]);
  const found = estimated(fullCollinearity(scores));
  expectClose(found[0]!.inflation, 1 / 0.36);
  expect(found[1]!.suspicious).toBe(false);
  expect(fullCollinearity([scores[0]!, scores[0]!])).toMatchObject({ reason: "singular" });
  expect(fullCollinearity([scores[0]!])).toMatchObject({ reason: "too-few-items" });
});

test("Harman's first share lies between 1 / p and 1; thin data answer", () => {
  law(
    fc.property(table({ min: 2, max: 6 }, { min: 8, max: 25 }, answers(7, false)), (items) => {
      const found = harmanSingleFactor(items);
      if (found.status !== "ok") return;
      expect(found.value.component).toBeGreaterThanOrEqual(1 / items.length - 1e-12);
      expect(found.value.component).toBeLessThanOrEqual(1 + 1e-12);
    }),
    100,
  );
  expect(harmanSingleFactor([])).toMatchObject({ reason: "too-few-items" });
  expect(
    harmanSingleFactor(
      columnsOf([
        [1, 1],
        [1, 2],
        [1, 3],
      ]),
    ),
  ).toMatchObject({ reason: "no-variance" });
});

test("a construct against itself in other units: correlated 1 before, over 1 after disattenuation", () => {
  const items = columnsOf([
    [1, 2, 2, 4],
    [2, 1, 4, 2],
    [3, 3, 6, 6],
    [4, 5, 8, 10],
    [5, 4, 10, 8],
  ]);
  const found = estimated(
    composites(items, [
      [0, 1],
      [2, 3],
    ]),
  );
  expectClose(found.correlations[0]![1]!, 1);
  expectClose(found.disattenuated[0]![1]!, 1 / found.alpha[0]!);
  expect(composites(items, [])).toMatchObject({ reason: "too-few-items" });
  expect(composites(items, [[0], []])).toMatchObject({ reason: "too-few-items" });
  expect(estimated(composites(items, [[0], [1, 2]])).alpha[0]).toBeNull();
});
