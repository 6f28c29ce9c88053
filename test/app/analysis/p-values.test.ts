import fc from "fast-check";
import { expect, test } from "vitest";
import { adjustPValues } from "../../../app/analysis/p-values.ts";
import { expectClose, law } from "./laws.ts";

const methods = ["BH", "BY", "holm", "hochberg", "bonferroni"] as const;

test("by hand: .01, .02, .04 of three tests", () => {
  const close = (found: number[], expected: number[]) => {
    for (const [i, p] of found.entries()) expectClose(p, expected[i]!);
  };
  close(adjustPValues([0.04, 0.01, 0.02], "BH"), [0.04, 0.03, 0.03]);
  close(adjustPValues([0.04, 0.01, 0.02], "holm"), [0.04, 0.03, 0.04]);
  close(adjustPValues([0.04, 0.01, 0.02], "hochberg"), [0.04, 0.03, 0.04]);
  close(adjustPValues([0.04, 0.01, 0.02], "bonferroni"), [0.12, 0.03, 0.06]);
  close(
    adjustPValues([0.04, 0.01, 0.02], "BY"),
    [0.04, 0.03, 0.03].map((p) => p * (1 + 1 / 2 + 1 / 3)),
  );
});

test("a test that could not be done is not counted, and stays without a p-value", () => {
  const found = adjustPValues([0.02, Number.NaN, 0.03], "bonferroni");
  expectClose(found[0]!, 0.04);
  expect(found[1]).toBeNaN();
  expect(adjustPValues([], "BH")).toEqual([]);
  expect(() => adjustPValues([1.2], "BH")).toThrow(RangeError);
});

test("adjusting never makes a p-value smaller, never above 1, and keeps their order; BH is the mildest", () => {
  law(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }),
      (p) => {
        const mild = adjustPValues(p, "BH");
        for (const method of methods) {
          const found = adjustPValues(p, method);
          for (const [i, adjusted] of found.entries()) {
            expect(adjusted).toBeGreaterThanOrEqual(p[i]! * (1 - 1e-12));
            expect(adjusted).toBeLessThanOrEqual(1);
            expect(adjusted).toBeGreaterThanOrEqual(mild[i]! * (1 - 1e-12));
            for (const [j, other] of found.entries())
              if (p[i]! <= p[j]!) expect(adjusted).toBeLessThanOrEqual(other);
          }
        }
      },
    ),
  );
});
