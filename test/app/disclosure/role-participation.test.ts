/** Which roles of invited people are told of: none that is small, and none that would tell of a small one. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { rolesToldOf } from "../../../app/disclosure/role-participation.ts";

const k = 5;
const told = (sizes: Record<string, number>, invited: number) =>
  rolesToldOf(
    Object.entries(sizes).map(([role, people]) => ({ role, people, answered: 0 })),
    invited,
    k,
  ).map(({ role }) => role);

test("roles of k people are told of, the largest first; smaller ones are not", () => {
  expect(told({ tester: 5, developer: 20, director: 4, clerk: 3 }, 32)).toEqual(["developer", "tester"]);
});

test("where fewer than k people are left over, the smallest role goes with them", () => {
  expect(told({ developer: 20, tester: 6, director: 3 }, 29)).toEqual(["developer"]);
  expect(told({ developer: 20, tester: 6 }, 27)).toEqual(["developer"]);
  expect(told({ developer: 20, director: 3 }, 23)).toEqual([]);
});

test("where nobody is left over, or enough are, nothing goes", () => {
  expect(told({ developer: 20, tester: 6 }, 26)).toEqual(["developer", "tester"]);
  expect(told({ developer: 20, tester: 6 }, 31)).toEqual(["developer", "tester"]);
});

test("whatever the lists hold, those who are not told of are nobody or at least k, unless nobody is told of", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 15 }), { maxLength: 8 }), fc.nat(8), (sizes, without) => {
      const kinds = sizes.map((people, at) => ({ role: `role ${at}`, people, answered: 0 }));
      const invited = sizes.reduce((sum, n) => sum + n, without);
      const shown = rolesToldOf(kinds, invited, k);
      const hidden = invited - shown.reduce((sum, { people }) => sum + people, 0);
      for (const { people } of shown) expect(people).toBeGreaterThanOrEqual(k);
      if (shown.length > 0) expect(hidden === 0 || hidden >= k).toBe(true);
    }),
  );
});
