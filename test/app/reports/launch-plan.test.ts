/** The launch planner agrees with what the wave then shows, and says before opening what will be missing. */
import { expect, test } from "vitest";
import {
  assumed,
  powerOfDifference,
  powerOfLikeness,
  powerOfRelation,
} from "../../../app/analysis/planned-power.ts";
import { powerOfTwoGroups } from "../../../app/analysis/power.ts";
import type { UnitOfAnalysis } from "../../../app/analysis/study-data.ts";
import { expectedRelease } from "../../../app/disclosure/expected-release.ts";
import { freezePolicy } from "../../../app/disclosure/policy.ts";
import { launchPlan } from "../../../app/reports/launch-plan.ts";
import { type PlanStage, planVerdict } from "../../../app/reports/plan-verdict.ts";

/** One organization for each list of team sizes. */
function policyOf(sizes: (number | null)[][], k = 5) {
  const organizations = sizes.map((_, at) => ({ id: `o${at}` }));
  const teams = sizes.flatMap((own, at) =>
    own.map((headcount, team) => ({ id: `o${at}t${team}`, organization_id: `o${at}`, headcount })),
  );
  return { policy: freezePolicy(k, organizations, teams), organizations, teams };
}

function planOf(
  sizes: (number | null)[][],
  {
    k = 5,
    unit = "organization",
    withheld = [],
  }: { k?: number; unit?: UnitOfAnalysis; withheld?: string[] } = {},
) {
  const { policy, organizations, teams } = policyOf(sizes, k);
  const named = (rows: { id: string }[]) => new Map(rows.map(({ id }) => [id, id]));
  return launchPlan({
    policy,
    k,
    unit,
    withheld: new Set(withheld),
    names: { organizations: named(organizations), teams: named(teams) },
    whoDeploys: { groups: 3, bound: 5, unit: "points" },
  });
}

test("of a team of eight nothing is told when half answer, nor of the next smallest, which would tell it; with seven in ten of all", () => {
  const [organization] = planOf([[12, 8, 30]]).organizations;
  expect(organization?.teams.map(({ name, expected }) => [name, ...expected])).toEqual([
    ["o0t0", "complement", "coarse"],
    ["o0t1", "few", "coarse"],
    ["o0t2", "distribution", "quartiles"],
  ]);
});

test("one hidden team hides a second, whose answers would tell it by subtraction", () => {
  const teams = expectedRelease(policyOf([[8, 20, 20]]).policy, 0.5, 5).teams;
  expect([...teams.values()].sort()).toEqual(["complement", "distribution", "few"]);
});

test("teams too small are told of together where that is enough, else inside their organization", () => {
  const [together, inside] = planOf([
    [20, 3, 4],
    [20, 3],
  ]).organizations;
  expect(together?.teams.map(({ expected }) => expected[0])).toEqual([expect.anything(), "folded", "folded"]);
  expect(inside?.teams.map(({ expected }) => expected[0])).toEqual([expect.anything(), "inside"]);
});

test("a team that nobody counted is said to be unknown, not promised", () => {
  const plan = planOf([[null, 20]]);
  expect(plan.organizations[0]?.teams[0]?.expected).toEqual(["unknown", "unknown"]);
  expect(plan.teams.uncounted).toBe(1);
});

test("an organization that has not agreed is told of by its name, and nothing is promised of it, its teams or its small ones", () => {
  const plan = planOf([[60, 3, 3], [60, 40], [60]], { withheld: ["o0"] });
  const [without, other] = plan.organizations;
  expect(plan.withheld).toEqual(["o0"]);
  expect(without?.expected).toEqual(["whole", "whole"]);
  expect(without?.teams.map(({ expected }) => expected)).toEqual(Array(3).fill(["whole", "whole"]));
  expect(other?.teams.map(({ expected }) => expected[0])).toEqual(["quartiles", "quartiles"]);
  // The third is hidden with it: everyone less the other two would be the one that has not agreed.
  expect(plan.teams.shown).toEqual([2, 2]);
});

test("levels need thirty units", () => {
  const of = (n: number) => planOf(Array.from({ length: n }, () => [20])).levels;
  expect(of(29)).toMatchObject({ units: [29, 29], needed: 30 });
  expect(of(31).units).toEqual([31, 31]);
});

test("a study without organizations, and one in which nobody answers, can be planned", () => {
  expect(planOf([])).toMatchObject({ people: [0, 0], teams: { all: 0 } });
  expect(planOf([[1]]).people).toEqual([0, 0]);
  expect(planOf([[1]]).everyone).toEqual(["few", "few"]);
});

test("power rises with people, and is that of two groups on paper where nobody shares an organization", () => {
  const size = (people: number) => ({ people, organizations: people, units: people, perOrganization: 1 });
  expect(powerOfDifference(size(128))).toBeCloseTo(powerOfTwoGroups(64, 64, assumed.difference), 10);
  // Cohen's table: 64 in each group find half a standard deviation with 80 %.
  expect(powerOfDifference(size(128))).toBeCloseTo(0.8, 2);
  // 85 people find a correlation of 0.3 with 80 %.
  expect(powerOfRelation(size(85))).toBeCloseTo(0.8, 2);
  const asked = { groups: 2, bound: 5, unit: "points" as const };
  expect(powerOfLikeness(size(40), asked)).toBeLessThan(powerOfLikeness(size(400), asked));
  expect(powerOfLikeness(size(2), asked)).toBe(0);
});

test("people of one organization tell less than as many of different ones", () => {
  const together = { people: 200, organizations: 5, units: 5, perOrganization: 1 };
  expect(powerOfDifference(together)).toBeLessThan(powerOfDifference({ ...together, organizations: 200 }));
});

/** What the sentence above the plan says, before opening unless another stage is named. */
const verdictOf = (plan: ReturnType<typeof planOf>, { k = 5, stage = "planned" as PlanStage } = {}) =>
  planVerdict(plan, { k, stage });

test("where nobody counted the people nothing is reckoned with none: not known, and counting them comes first", () => {
  for (const sizes of [
    [[], []],
    [[null, null], [null]],
  ]) {
    const plan = planOf(sizes);
    expect(plan.people).toBeNull();
    expect(plan.leaders).toBeNull();
    expect(plan.everyone).toEqual(["unknown", "unknown"]);
    expect(plan.hypotheses.map(({ power }) => power)).toEqual([null, null, null]);
    expect(verdictOf(plan)).toMatchObject({ kind: "unknown", first: { step: "count" } });
  }
  expect(planOf([[], [20]])).toMatchObject({ withoutTeams: ["o0"], people: [10, 14] });
  // With thirty organizations of which one was counted nobody can say whether there are enough.
  const many = Array.from({ length: 30 }, (_, at) => [at === 0 ? 20 : null]);
  expect(planOf(many).levels.enough).toEqual(["unknown", "unknown"]);
  expect(planOf(many.slice(1)).levels.enough).toEqual(["no", "no"]);
});

test("two organizations with 120 people: the whole, both and their teams, no bands, and comparing people comes first", () => {
  const plan = planOf([
    [20, 20, 20],
    [20, 20, 20],
  ]);
  expect(verdictOf(plan)).toEqual({
    kind: "some",
    shown: [{ part: "whole" }, { part: "organizations", n: 2, all: 2 }, { part: "teams", n: 6, all: 6 }],
    missing: [
      { part: "noBands", have: 2, needed: 30, unit: "organization" },
      { part: "hypotheses", n: 3, all: 3 },
    ],
    first: { step: "compare", instead: "respondent" },
  });
  expect(verdictOf(plan, { stage: "next" }).first).toEqual({ step: "ask" });
  expect(verdictOf(plan, { stage: "open" }).first).toEqual({ step: "remind" });
  expect(verdictOf(plan, { stage: "closed" }).first).toEqual({ step: "over" });
});

test("what helps most is named in its order: people, agreement, units, answers, joining teams, more people", () => {
  const many = Array.from({ length: 40 }, () => [40]);
  const first = (sizes: (number | null)[][], options?: Parameters<typeof planOf>[1]) =>
    verdictOf(planOf(sizes, options)).first;
  expect(first([[4], [4]])).toEqual({ step: "people", k: 5 });
  expect(verdictOf(planOf([[4], [4]]))).toMatchObject({ kind: "none", missing: [{ part: "whole" }] });
  expect(first([[10], [10]])).toEqual({ step: "units", unit: "organization", needed: 30 });
  expect(first(Array.from({ length: 3 }, () => Array<number>(20).fill(12)))).toEqual({
    step: "compare",
    instead: "team",
  });
  expect(first([[10], [10]], { withheld: ["o0", "o1"] })).toEqual({ step: "agree", names: ["o0", "o1"] });
  expect(first(many, { withheld: ["o3"] })).toEqual({ step: "agree", names: ["o3"] });
  expect(first([...many, [8, 8]])).toEqual({ step: "answers" });
  expect(first([...many, [40, 3, 3]])).toEqual({ step: "join", people: 10 });
  expect(first(many)).toEqual({ step: "more" });
  expect(first(Array.from({ length: 120 }, () => [40]))).toEqual({ step: "nothing" });
});

test("leaders of organizations see the whole from six organizations on, of which none holds more than half of the answers", () => {
  const leaders = (sizes: number[]) => planOf(sizes.map((people) => [people])).leaders;
  expect(leaders([20, 20, 20, 20, 20])).toEqual({ seeing: 0, of: 5, hidden: "few" });
  expect(leaders([20, 20, 20, 20, 20, 20])).toEqual({ seeing: 6, of: 6, hidden: null });
  expect(leaders([200, 20, 20, 20, 20, 20])).toMatchObject({ of: 6, hidden: "dominance" });
});
