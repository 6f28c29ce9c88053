import fc from "fast-check";
import { expect, test } from "vitest";
import {
  experimentEffect,
  type TeamBeforeAndAfter,
} from "../../../../app/analysis/change/experiment-effect.ts";
import { createRandom, normal } from "../../../../app/analysis/random.ts";
import { referenceValues } from "../../../reference/read.ts";
import { expectClose, law } from "../laws.ts";

type Reference = {
  tried: number[];
  others: number[];
  several: { effect: number; lower: number; upper: number; p: number; df: number };
  one: { effect: number; se: number; p: number };
};
const reference = referenceValues<Reference>("experiment_effect");

const teams = (tried: number[], others: number[]): TeamBeforeAndAfter[] => [
  ...tried.map((change) => ({ before: 2, after: 2 + change, tried: true })),
  ...others.map((change) => ({ before: 4, after: 4 + change, tried: false })),
];

function compared(list: TeamBeforeAndAfter[]) {
  const found = experimentEffect(list);
  if (found.status !== "compared") throw new Error(found.status);
  return found;
}

test("several teams agree with R's t.test of the teams' changes", () => {
  const found = compared(teams(reference.tried, reference.others));
  expectClose(found.effect, reference.several.effect);
  expectClose(found.interval.lower, reference.several.lower);
  expectClose(found.interval.upper, reference.several.upper);
  expectClose(found.p, reference.several.p);
  expectClose(found.df, reference.several.df);
});

test("a single team agrees with R's linear model that has one case", () => {
  const found = compared(teams(reference.tried.slice(0, 1), reference.others));
  expectClose(found.effect, reference.one.effect);
  expectClose(found.p, reference.one.p);
});

test("by hand: two teams rose by 2 and 4, three others by 0, 1 and 2: the effect is 3 less 1", () => {
  const found = compared(teams([2, 4], [0, 1, 2]));
  expectClose(found.effect, 2);
  expect(found.tried).toEqual({ teams: 2, change: 3 });
  expect(found.others).toEqual({ teams: 3, change: 1 });
});

test("without teams that did not try it, a rise is before and after only, and no effect", () => {
  expect(experimentEffect(teams([1, 2, 3], []))).toEqual({
    status: "before-and-after-only",
    reason: "too-few-others",
    tried: { teams: 3, change: 2 },
    others: { teams: 0 },
  });
  expect(experimentEffect(teams([1], [0, 1, 2, 3])).status).toBe("before-and-after-only");
});

test("teams that stood badly by chance move back, and the comparison does not call that an effect", () => {
  const random = createRandom(5);
  let claimed = 0;
  let risen = 0;
  for (let round = 0; round < 200; round++) {
    // No team changes at all; what is measured varies. The ones chosen are some of the worst half, as are those beside them.
    const measured = Array.from({ length: 40 }, () => ({ before: normal(random), after: normal(random) }));
    const worst = [...measured].sort((a, b) => a.before - b.before).slice(0, 20);
    const found = compared(worst.map((team, at) => ({ ...team, tried: at % 2 === 0 })));
    if (found.p < 0.05) claimed++;
    risen += found.tried.change / 200;
  }
  expect(risen).toBeGreaterThan(0.5);
  expect(claimed / 200).toBeLessThan(0.1);
});

test("a team without a mean in one of the waves is left out", () => {
  const list = [...teams([2, 4], [0, 1, 2]), { before: Number.NaN, after: 9, tried: true }];
  expect(compared(list).tried.teams).toBe(2);
  expect(experimentEffect([{ before: 1, after: Number.NaN, tried: true }])).toEqual({
    status: "not-estimable",
    reason: "nobody-tried",
  });
});

test("nobody's change differs: there is no spread to judge by", () => {
  expect(experimentEffect(teams([1, 1], [0, 0, 0]))).toMatchObject({
    status: "before-and-after-only",
    reason: "no-variance",
  });
});

test("a rise of everybody by the same amount changes no effect", () => {
  const changes = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 5, maxLength: 12 });
  law(
    fc.property(changes, changes, fc.integer({ min: -9, max: 9 }), (tried, others, all) => {
      const [a, b] = [
        experimentEffect(teams(tried, others)),
        experimentEffect(
          teams(
            tried.map((one) => one + all),
            others.map((one) => one + all),
          ),
        ),
      ];
      expect(b.status).toBe(a.status);
      if (a.status === "compared" && b.status === "compared") expectClose(b.effect, a.effect, 1e-9, 1e-9);
    }),
  );
});
