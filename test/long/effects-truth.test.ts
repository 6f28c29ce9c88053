/** True effects that are known: how often intervals hold them, how often tests reject what is true, and whether alike is shown to be alike. */
import { expect, test } from "vitest";
import {
  coverage,
  intervals,
  rejections,
  whoDeploysVerdict,
  withoutEffect,
} from "../app/analysis/simulated-effects.ts";
import { largeStudy } from "../app/simulation/simulated.ts";

test.each(intervals)("400 intervals cover the true effect in 92 to 98 of 100: $name", (one) => {
  const held = coverage(one, 400, 999);
  console.log(`${one.name}: ${(100 * held).toFixed(1)} % of 400`);
  expect(held).toBeGreaterThanOrEqual(0.92);
  expect(held).toBeLessThanOrEqual(0.98);
});

test.each(withoutEffect)("what is true is rejected in 3 to 7 of 100: $name", (one) => {
  const rejected = rejections(one, 2000);
  console.log(`${one.name}: ${(100 * rejected).toFixed(1)} % of 2000`);
  expect(rejected).toBeGreaterThanOrEqual(0.03);
  expect(rejected).toBeLessThanOrEqual(0.07);
});

test("among 36,000 people the change fail rate is shown to be alike whoever deploys, in at least 19 of 20 studies", () => {
  const verdicts = Array.from({ length: 20 }, (_, i) => whoDeploysVerdict(largeStudy(201 + i)));
  const alike = verdicts.filter((verdict) => verdict === "equivalent" || verdict === "trivial");
  console.log(`who deploys: ${verdicts.join(", ")}`);
  expect(alike.length).toBeGreaterThanOrEqual(19);
});
