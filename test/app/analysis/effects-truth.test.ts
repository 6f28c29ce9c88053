/** The short form of test/long/effects-truth.test.ts: fewer samples, with bounds that so few miss by chance less than once in 100,000 runs. */
import { expect, test } from "vitest";
import { largeStudy } from "../simulation/simulated.ts";
import { coverage, intervals, rejections, whoDeploysVerdict, withoutEffect } from "./simulated-effects.ts";

test.each(intervals)("intervals cover the true effect: $name", (one) => {
  expect(coverage(one, 100, 199)).toBeGreaterThanOrEqual(0.84);
});

test.each(withoutEffect)("what is true is seldom rejected: $name", (one) => {
  expect(rejections(one, 200)).toBeLessThanOrEqual(0.12);
});

test("among 36,000 people the change fail rate is shown to be alike whoever deploys", () => {
  expect(["equivalent", "trivial"]).toContain(whoDeploysVerdict(largeStudy(65)));
});
