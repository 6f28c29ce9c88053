import fc from "fast-check";
import { expect, test } from "vitest";
import { type ConsentCount, planRelease } from "../../../app/export/released-organizations.ts";

const count = (organizationId: string | null, n: number, consenting = true): ConsentCount => ({
  organizationId,
  consenting,
  n,
});
const shown = (counts: ConsentCount[], k = 5) => [...planRelease(counts, k).organizations].sort();

test("an organization with fewer than k consenting people has no name in the file", () => {
  expect(shown([count("a", 9), count("b", 5), count("c", 4), count("d", 3)])).toEqual(["a", "b"]);
});

test("those who did not consent do not help their organization over the minimum", () => {
  expect(shown([count("a", 9), count("b", 4), count("b", 90, false), count("c", 2)])).toEqual(["a"]);
});

test("one small organization is not left alone without a name: another goes with it", () => {
  expect(shown([count("a", 20), count("b", 6), count("c", 3)])).toEqual(["a"]);
});

test("an organization of which one to four people did not agree has no name: its figures less its rows would be theirs", () => {
  expect(
    shown([count("a", 9), count("b", 9), count("b", 1, false), count("c", 9), count("c", 4, false)]),
  ).toEqual(["a"]);
  expect(shown([count("a", 9), count("b", 9), count("b", 5, false)])).toEqual(["a", "b"]);
});

test("rows are counted: handed over, left out, and without their organization", () => {
  const plan = planRelease(
    [count("a", 9), count("a", 5, false), count("b", 3), count("c", 4), count(null, 7)],
    5,
  );
  expect(plan).toMatchObject({ rows: 23, withheld: 5, rowsWithoutOrganization: 7 });
});

test("a wave without answers releases nothing", () => {
  expect(planRelease([], 5)).toEqual({
    organizations: new Set(),
    rows: 0,
    withheld: 0,
    rowsWithoutOrganization: 0,
  });
});

test("whatever the counts, the rows without a name are none or at least k, or nobody has a name", () => {
  const counts = fc.array(fc.record({ n: fc.integer({ min: 1, max: 12 }), consenting: fc.boolean() }), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(counts, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 5, max: 10 }), (sizes, none, k) => {
      const all = [
        ...sizes.map(({ n, consenting }, i): ConsentCount => ({ organizationId: `o${i}`, consenting, n })),
        ...(none > 0 ? [count(null, none)] : []),
      ];
      const plan = planRelease(all, k);
      const named = all.filter(
        ({ organizationId }) => organizationId !== null && plan.organizations.has(organizationId),
      );
      for (const { n, consenting } of named) expect(consenting && n >= k).toBe(true);
      const nameless = plan.rows - named.reduce((sum, { n }) => sum + n, 0);
      if (named.length > 0 && plan.rowsWithoutOrganization > 0) expect(nameless).toBeGreaterThanOrEqual(k);
    }),
    { seed: 3 },
  );
});
