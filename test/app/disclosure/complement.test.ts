import fc from "fast-check";
import { expect, test } from "vitest";
import { isShown } from "../../../app/disclosure/cell.ts";
import { type Part, partitionCells } from "../../../app/disclosure/complement.ts";

const five = { minimumGroup: 5 };
const shownOf = (parts: Part[], total?: number) =>
  [...partitionCells(parts, (part) => part.key, five, total)]
    .filter(([, cell]) => isShown(cell))
    .map(([key]) => key);

test("one hidden part takes the smallest shown one with it, so that the total does not give it away", () => {
  const parts = [
    { key: "a", n: 30 },
    { key: "b", n: 4 },
    { key: "c", n: 8 },
    { key: "d", n: 12 },
  ];
  expect(shownOf(parts)).toEqual(["a", "d"]);
});

test("two hidden parts that together reach the minimum are enough", () => {
  const parts = [
    { key: "a", n: 30 },
    { key: "b", n: 4 },
    { key: "c", n: 3 },
  ];
  expect(shownOf(parts)).toEqual(["a"]);
});

test("two hidden parts of one person each hide a third", () => {
  const parts = [
    { key: "a", n: 30 },
    { key: "b", n: 1 },
    { key: "c", n: 1 },
    { key: "d", n: 9 },
  ];
  expect(shownOf(parts)).toEqual(["a"]);
});

test("two people in no part are an unknown too: someone else is hidden with them", () => {
  const parts = [
    { key: "a", n: 30 },
    { key: "b", n: 20 },
  ];
  expect(shownOf(parts, 50)).toEqual(["a", "b"]);
  expect(shownOf(parts, 52)).toEqual(["a"]);
  expect(shownOf(parts, 60)).toEqual(["a", "b"]);
});

test("an organization that did not agree is neither listed nor left as the only unknown", () => {
  const parts = [
    { key: "a", n: 30 },
    { key: "b", n: 20 },
    { key: "c", n: 40, withheld: true },
  ];
  const cells = partitionCells(parts, (part) => part.n, five);
  expect(cells.has("c")).toBe(false);
  expect(cells.get("b")).toEqual({ suppressed: "too-few" });
});

test("nobody at all is no partition and hides nothing", () => {
  expect(partitionCells([], () => 1, five).size).toBe(0);
});

test("whatever the sizes, the unknown is never one part alone nor fewer people than the minimum", () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 20 }), (ns, outside) => {
      const parts = ns.map((n, index) => ({ key: `p${index}`, n }));
      const total = ns.reduce((a, b) => a + b, outside);
      const shown = new Set(shownOf(parts, total));
      const hidden = parts.filter((part) => !shown.has(part.key));
      for (const part of parts) if (part.n < 5) expect(shown.has(part.key)).toBe(false);
      if (shown.size === 0) return;
      const people = hidden.reduce((sum, part) => sum + part.n, outside);
      expect(people === 0 || people >= 5).toBe(true);
      expect(hidden.length + (outside > 0 ? 1 : 0) === 1 && hidden.length === 1).toBe(false);
    }),
    { seed: 7, numRuns: 500 },
  );
});
