/** In which groups one answer counts, and that this is what the cells of results keep to. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { groupViewsOf } from "../../../app/disclosure/group-views.ts";
import { sizesFor } from "../../../app/disclosure/minimum-sizes.ts";
import { type FrozenPolicy, freezePolicy } from "../../../app/disclosure/policy.ts";
import { teamKey } from "../../../app/disclosure/population.ts";
import { planRelease } from "../../../app/disclosure/release-plan.ts";
import { detailFor, figuresFrom } from "../../../app/disclosure/thresholds.ts";

const team = (id: string, organization_id: string, headcount: number | null) => ({
  id,
  organization_id,
  headcount,
});

/** The example of the design: everyone 260, Payments 31 with a team of nine, and smaller ones. */
const policy = freezePolicy(
  5,
  [{ id: "payments" }, { id: "shop" }, { id: "tiny" }, { id: "half" }],
  [
    team("mine", "payments", 9),
    team("wallet", "payments", 15),
    team("ledger", "payments", 3),
    team("refunds", "payments", 4),
    team("till", "shop", 223),
    team("small", "shop", 3),
    team("all", "tiny", 3),
    team("uncounted", "half", 0),
  ],
);

const views = (organizationId: string | null, teamId: string | null, k = 5, of: FrozenPolicy = policy) =>
  groupViewsOf(of, { organizationId, teamId }, k).views.map((view) => [view.of, view.people]);
const figures = (organizationId: string | null, teamId: string | null, k = 5) =>
  groupViewsOf(policy, { organizationId, teamId }, k).views.map((view) =>
    view.figures.map(({ kind, from }) => `${kind} ${from}`),
  );

test("comments of an organization that is a single team would be comments of that team: none are promised", () => {
  const one = freezePolicy(5, [{ id: "solo" }], [team("only", "solo", 40)]);
  const kinds = (of: FrozenPolicy, organizationId: string, teamId: string) =>
    groupViewsOf(of, { organizationId, teamId }, 5).views.map((view) => view.figures.map(({ kind }) => kind));
  const [everyone, solo] = kinds(one, "solo", "only");
  expect(everyone).toContain("commentPeople");
  expect(solo).not.toContain("commentPeople");
  expect(kinds(policy, "shop", "till")[1]).toContain("commentPeople");
});

test("the design's example: everyone, 260 people; Payments, 31; your team, 9", () => {
  expect(views("payments", "mine")).toEqual([
    ["everyone", 260],
    ["organization", 31],
    ["team", 9],
  ]);
});

test("a team of nine can show averages only, an organization of 31 everything, and comments never belong to a team", () => {
  const all = ["mean 5", "distribution 10", "commentPeople 10", "quartiles 20", "drivers 30"];
  expect(figures("payments", "mine")).toEqual([all, all, ["mean 5"]]);
  expect(figures("payments", "wallet")[2]).toEqual(["mean 5", "distribution 10"]);
});

test("a folded team is never shown itself: it counts with the other small ones where these are enough, else in the organization", () => {
  expect(views("payments", "ledger")).toEqual([
    ["everyone", 260],
    ["organization", 31],
    ["other-teams", 7],
    ["team", 3],
  ]);
  expect(figures("payments", "ledger").slice(2)).toEqual([["mean 5"], []]);
  expect(groupViewsOf(policy, { organizationId: "payments", teamId: "ledger" }, 5).folded).toBe(
    "other-teams",
  );
  expect(views("shop", "small").map(([of]) => of)).toEqual(["everyone", "organization", "team"]);
  expect(groupViewsOf(policy, { organizationId: "shop", teamId: "small" }, 5).folded).toBe("organization");
});

test("an organization that is too small is named and never shown on its own", () => {
  expect(figures("tiny", "all").slice(1)).toEqual([[], []]);
});

test("without a team, without an organization, and with ones that the wave did not freeze, only the larger groups remain", () => {
  expect(views("payments", null).map(([of]) => of)).toEqual(["everyone", "organization"]);
  expect(views("payments", "till").map(([of]) => of)).toEqual(["everyone", "organization"]);
  for (const [organization, own] of [
    [null, null],
    [null, "mine"],
    ["unknown", "mine"],
  ] as const)
    expect(views(organization, own)).toEqual([["everyone", 260]]);
});

test("where not everybody was counted, those who were are said, and every figure may be reached", () => {
  const partly = freezePolicy(5, [{ id: "o" }], [team("a", "o", null), team("b", "o", 8)]);
  const [everyone, , own] = groupViewsOf(partly, { organizationId: "o", teamId: "a" }, 5).views;
  expect(everyone).toMatchObject({ people: null, counted: 8 });
  expect(own).toMatchObject({ people: null, counted: 0 });
  expect(own?.figures.map(({ kind }) => kind)).toEqual(["mean", "distribution", "quartiles", "drivers"]);
});

test("a study's minimum that was raised since hides what the frozen policy would show; one that was lowered shows nothing more", () => {
  expect(figures("payments", "mine", 10)[2]).toEqual([]);
  expect(figures("payments", "mine", 1)).toEqual(figures("payments", "mine", 5));
});

test("law: what the first page says may be shown from n answers is what a cell of n answers shows, and one fewer hides it", () => {
  fc.assert(
    fc.property(fc.integer({ min: -5, max: 60 }), fc.nat(80), (minimumGroup, n) => {
      const kinds = figuresFrom(n, sizesFor(minimumGroup)).map(({ kind }) => kind);
      const detail = detailFor(n, { minimumGroup });
      expect(kinds.includes("mean")).toBe(detail !== "hidden");
      expect(kinds.includes("distribution")).toBe(detail === "distribution" || detail === "quartiles");
      expect(kinds.includes("quartiles")).toBe(detail === "quartiles");
      for (const { from } of figuresFrom(n, sizesFor(minimumGroup)))
        expect(figuresFrom(from - 1, sizesFor(minimumGroup)).every((lower) => lower.from < from)).toBe(true);
    }),
  );
});

test("law: no view shows anything of fewer people than the minimum, and a folded team shows nothing", () => {
  const teams = fc.array(fc.option(fc.nat(30)), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(teams, fc.nat(), fc.integer({ min: 0, max: 40 }), (heads, at, k) => {
      const frozen = freezePolicy(
        5,
        [{ id: "o" }],
        heads.map((head, i) => team(`t${i}`, "o", head)),
      );
      const member = { organizationId: "o", teamId: `t${at % heads.length}` };
      const counted = groupViewsOf(frozen, member, k);
      for (const { people, minimum, figures: shown } of counted.views) {
        expect(minimum).toBeGreaterThanOrEqual(Math.max(5, k));
        if (people !== null && people < minimum) expect(shown).toEqual([]);
      }
      if (counted.folded) expect(counted.views.at(-1)).toMatchObject({ of: "team", figures: [] });
    }),
  );
});

test("the built-in minimum holds under every policy: a study that says one person still hides four", () => {
  expect(detailFor(4, { minimumGroup: 1 })).toBe("hidden");
  expect(detailFor(Number.POSITIVE_INFINITY, { minimumGroup: Number.NaN })).toBe("hidden");
});

test("what the first page promises of a team is what the release plan gives it, at every size", () => {
  const kinds = { h: [], c: ["mean"], d: ["mean", "distribution"], q: ["mean", "distribution", "quartiles"] };
  for (let n = 1; n <= 29; n++) {
    const sizes = [n, 40, 50];
    const names = ["a", "b", "c"];
    const frozen = freezePolicy(
      5,
      names.map((id) => ({ id })),
      names.map((id, at) => team(id, id, sizes[at]!)),
    );
    const place = Int32Array.from(sizes.flatMap((size, at) => Array<number>(size).fill(at)));
    const people = {
      n: place.length,
      organization: place,
      organizations: names,
      team: place,
      teams: names.map((key, organization) => ({ key, organization })),
      folded: new Set<string>(),
      filters: [],
      pairs: [],
    };
    const score = { id: "score", values: Float64Array.from(place, (_, i) => 1 + (i % 7)), min: 1, max: 7 };
    const plan = planRelease({ people, figures: [score], k: 5, withheld: new Set() });
    const letter = plan.figures.score!.audited[plan.groups.indexOf(teamKey("a"))] as keyof typeof kinds;
    const promised = groupViewsOf(frozen, { organizationId: "a", teamId: "a" }, 5).views.find(
      ({ of }) => of === "team",
    );
    expect(
      (promised?.figures ?? []).map(({ kind }) => kind),
      `${n} people`,
    ).toEqual(kinds[letter]);
  }
});
