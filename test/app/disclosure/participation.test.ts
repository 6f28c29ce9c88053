/** What may be shown of who takes part: steps, and sums that a single answer does not move. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Cases,
  kindsOf,
  missingKinds,
  organizationSteps,
  shownParticipation,
} from "../../../app/disclosure/participation.ts";
import { freezePolicy } from "../../../app/disclosure/policy.ts";

const noCases: Cases = { invited: 0, complete: 0, brokenOff: 0, declined: 0, unreached: 0 };

/** One organization "o" with teams a, b, c ... of these sizes, and how many of each answered. */
function place(sizes: (number | null)[], answers: number[]) {
  const ids = sizes.map((_, at) => "abcdef"[at] ?? "z");
  const teams = sizes.map((headcount, at) => ({ id: ids[at] ?? "", organization_id: "o", headcount }));
  return {
    policy: freezePolicy(5, [{ id: "o" }], teams),
    answered: answers.map((n, at) => ({ organizationId: "o", teamId: ids[at] ?? null, n })),
  };
}

const stepsOf = (sizes: (number | null)[], answers: number[], k = 5) => {
  const { policy, answered } = place(sizes, answers);
  const [found] = organizationSteps(policy, answered, k);
  return found;
};
const stepOf = (n: number, headcount: number | null) => stepsOf([headcount], [n])?.teams[0]?.step;

test("a team is told in three steps: under a half, up to three quarters, above", () => {
  expect([stepOf(3, 8), stepOf(4, 8), stepOf(6, 8), stepOf(7, 8), stepOf(9, 8)]).toEqual([
    "low",
    "middle",
    "middle",
    "high",
    "high",
  ]);
});

test("a team of four is in no step, because its share would tell who has answered", () => {
  expect(stepOf(2, 4)).toBe("small");
});

test("a team that nobody counted, or counted as empty, has no share", () => {
  expect([stepOf(3, null), stepOf(3, 0)]).toEqual(["unknown", "unknown"]);
});

test("small teams that reach the minimum together are told of together, and not one by one", () => {
  expect(stepsOf([20, 3, 4], [16, 3, 3])).toEqual({
    id: "o",
    step: "high",
    teams: [{ id: "a", step: "high" }],
    others: { teams: ["b", "c"], step: "high" },
  });
});

test("one small team beside a large one hides its organization's step, which would tell of it", () => {
  expect(stepsOf([20, 3], [16, 0])).toMatchObject({ step: "covered", others: null });
});

test("a k that was raised after the wave opened makes larger teams small", () => {
  expect(stepsOf([20, 8], [16, 8], 10)).toMatchObject({
    step: "covered",
    teams: [
      { id: "a", step: "high" },
      { id: "b", step: "small" },
    ],
  });
});

test("while a wave is open its sums move by five at once, and by one when it is closed", () => {
  const shown = (n: number, isLast: boolean) => {
    const { policy, answered } = place([100], [n]);
    const cases = { ...noCases, invited: 100, complete: n, declined: 3 };
    return shownParticipation({ policy, k: 5, answered, cases, missing: [], roles: [], isLast });
  };
  expect([9, 10, 14].map((n) => shown(n, false).people)).toEqual([5, 10, 10]);
  expect(shown(14, false).cases).toEqual({ ...noCases, invited: 100, complete: 10, declined: 0 });
  expect(shown(14, true)).toMatchObject({ people: 14, cases: { complete: 14, declined: 3 } });
});

test("what is stored of an open wave holds no count of a team", () => {
  const { policy, answered } = place([200, 300], [137, 151]);
  const shown = shownParticipation({
    policy,
    k: 5,
    answered,
    cases: noCases,
    missing: missingKinds(kindsOf(policy, answered), 5),
    roles: [],
    isLast: false,
  });
  expect(JSON.stringify(shown)).not.toMatch(/137|151/);
});

test("whatever is answered in a small team changes nothing that is shown while the wave is open, but a sum by k", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 10, max: 60 }),
      fc.integer({ min: 1, max: 4 }),
      fc.nat(60),
      fc.nat(4),
      (large, small, n, m) => {
        const shownWith = (inSmall: number) => {
          const { policy, answered } = place([large, small], [Math.min(n, large), inSmall]);
          return organizationSteps(policy, answered, 5);
        };
        expect(shownWith(Math.min(m, small))).toEqual(shownWith(0));
      },
    ),
  );
});

test("an organization whose people answered clearly less often is missing; one that lacks fewer than five answers is not", () => {
  const kind = (of: string, people: number, answered: number) => ({
    by: "organization" as const,
    of,
    people,
    answered,
  });
  expect(missingKinds([kind("a", 100, 80), kind("b", 50, 20), kind("c", 8, 3)], 5)).toEqual([
    { by: "organization", of: "b" },
  ]);
  expect(missingKinds([kind("a", 100, 50), kind("b", 50, 24)], 5)).toEqual([]);
  expect(missingKinds([], 5)).toEqual([]);
});

test("teams are looked at by size, where somebody counted them", () => {
  const { policy, answered } = place([8, 12, 60, null], [2, 3, 50, 1]);
  expect(kindsOf(policy, answered)).toEqual([
    { by: "team-size", of: "0", people: 8, answered: 2 },
    { by: "team-size", of: "10", people: 12, answered: 3 },
    { by: "team-size", of: "50", people: 60, answered: 50 },
  ]);
});
