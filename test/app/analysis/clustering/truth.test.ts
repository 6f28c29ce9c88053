/** The short form of test/long: few samples of known populations, with bounds that so few cannot miss by chance. */
import { expect, test, vi } from "vitest";
import { claimsIn, leastAgreementOverOrders } from "./claims.ts";

vi.setConfig({ testTimeout: 240_000 });

test("three clear groups of 500 people are levels, and hold their true members", () => {
  const { levels, recovery } = claimsIn({ unit: "people", kind: "clear", size: 500 }, 2);
  expect(levels).toBe(2);
  expect(Math.min(...recovery)).toBeGreaterThanOrEqual(0.8);
});

test.each(["continuum", "skewed"] as const)("500 people on a continuum are no levels: %s", (kind) => {
  expect(claimsIn({ unit: "people", kind, size: 500 }, 2).levels).toBe(0);
});

test("clear groups of organizations are levels; aggregates of people on a continuum are none", () => {
  const of = (kind: "clear" | "skewed") => claimsIn({ unit: "organizations", kind, size: 110 }, 2).levels;
  expect(of("clear")).toBe(2);
  expect(of("skewed")).toBe(0);
});

test.each(["clear", "overlapping", "continuum", "skewed"] as const)(
  "fifty row orders end in the same classes, whichever joins come first: %s",
  (kind) => {
    for (const seed of [1, 2, 3])
      expect(leastAgreementOverOrders(kind, 500, seed, 50).after).toBeGreaterThanOrEqual(0.995);
  },
);

test("36,000 people without groups: fifty row orders end in the same classes, though Ward's alone differ", () => {
  const least = leastAgreementOverOrders("continuum", 36_000, 1, 50);
  expect(least.after).toBeGreaterThanOrEqual(0.995);
  expect(least.before).toBeLessThan(0.9);
});
