import fc from "fast-check";
import { expect, test } from "vitest";
import { pearson } from "../../../app/analysis/correlation.ts";
import { correlationInterval } from "../../../app/analysis/correlation-interval.ts";
import { partialCorrelations } from "../../../app/analysis/partial-correlation.ts";
import { estimated, expectClose, law, table } from "./laws.ts";

const column = (...values: number[]) => Float64Array.from(values);

test("by hand: of three columns the partial correlation has a closed form", () => {
  law(
    fc.property(
      table({ min: 3, max: 3 }, { min: 8, max: 30 }, fc.double({ min: -5, max: 5, noNaN: true })),
      ([a, b, c]) => {
        const partial = partialCorrelations([a!, b!, c!]);
        if (partial.status !== "ok") return;
        const r = (x: Float64Array, y: Float64Array) => estimated(pearson(x, y)).r;
        const [ab, ac, bc] = [r(a!, b!), r(a!, c!), r(b!, c!)];
        if (Math.abs(ac) > 0.99 || Math.abs(bc) > 0.99) return;
        expectClose(
          partial.value[0]![1]!,
          (ab - ac * bc) / Math.sqrt((1 - ac ** 2) * (1 - bc ** 2)),
          1e-6,
          1e-6,
        );
      },
    ),
  );
});

test("a column made of others, a constant one, and fewer rows than columns are answers", () => {
  const a = column(1, 2, 3, 4, 6);
  const b = column(2, 1, 4, 3, 9);
  const sum = a.map((value, i) => value + b[i]!);
  expect(partialCorrelations([a, b, sum])).toMatchObject({ reason: "singular" });
  expect(partialCorrelations([a, column(1, 1, 1, 1, 1)])).toMatchObject({ reason: "no-variance" });
  expect(partialCorrelations([column(1, 2), column(2, 1)])).toMatchObject({ reason: "too-few" });
  expect(partialCorrelations([])).toMatchObject({ reason: "too-few" });
});

test("an interval holds its correlation, narrows with more rows, and closes on a perfect one", () => {
  expect(correlationInterval(0.5, 3)).toBeNull();
  expect(correlationInterval(1, 10)).toEqual({ lower: 1, upper: 1 });
  expect(() => correlationInterval(1.1, 10)).toThrow(RangeError);
  expect(() => correlationInterval(0, 10, 1)).toThrow(RangeError);
  law(
    fc.property(
      fc.double({ min: -0.99, max: 0.99, noNaN: true }),
      fc.integer({ min: 4, max: 500 }),
      (r, n) => {
        const { lower, upper } = correlationInterval(r, n)!;
        expect(lower).toBeLessThan(r);
        expect(upper).toBeGreaterThan(r);
        const surer = correlationInterval(r, 2 * n)!;
        expect(surer.upper - surer.lower).toBeLessThan(upper - lower);
      },
    ),
  );
});
