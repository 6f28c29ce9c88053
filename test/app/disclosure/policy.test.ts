/** What a wave freezes: by hand, and as laws that hold for every study. */
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  isAtLeastAsStrict,
  kindsOfSize,
  minimumSizes,
  sizesFor,
  strictest,
} from "../../../app/disclosure/minimum-sizes.ts";
import { canonicalJson, freezePolicy, shortHash } from "../../../app/disclosure/policy.ts";

const team = (id: string, organization_id: string, headcount: number | null) => ({
  id,
  organization_id,
  headcount,
});

test("by hand: two small teams of seven people are folded together, one of two people alone is not enough", () => {
  const policy = freezePolicy(
    5,
    [{ id: "payments" }, { id: "board" }],
    [
      team("wallet", "payments", 9),
      team("ledger", "payments", 3),
      team("refunds", "payments", 4),
      team("office", "board", 2),
    ],
  );
  expect(policy).toEqual({
    rules: 1,
    minimum: minimumSizes,
    people: 18,
    organizations: [
      {
        id: "board",
        people: 2,
        teams: [{ id: "office", people: 2, folded: true }],
        otherTeams: { people: 2, reaches: false },
      },
      {
        id: "payments",
        people: 16,
        teams: [
          { id: "ledger", people: 3, folded: true },
          { id: "refunds", people: 4, folded: true },
          { id: "wallet", people: 9, folded: false },
        ],
        otherTeams: { people: 7, reaches: true },
      },
    ],
  });
});

test("a team that nobody counted is not folded, and leaves its organization and everyone uncounted", () => {
  const { people, organizations } = freezePolicy(5, [{ id: "o" }], [team("a", "o", null), team("b", "o", 8)]);
  expect(people).toBeNull();
  expect(organizations[0]).toMatchObject({ people: null, otherTeams: null });
  expect(organizations[0]?.teams.map(({ folded }) => folded)).toEqual([false, false]);
});

test("a headcount that cannot be one counts as not counted; nobody in a team is a small team", () => {
  const heads = [-1, 2.5, Number.NaN, 0];
  const { organizations } = freezePolicy(
    5,
    [{ id: "o" }],
    heads.map((headcount, at) => team(`t${at}`, "o", headcount)),
  );
  expect(organizations[0]?.teams.map(({ people }) => people)).toEqual([null, null, null, 0]);
  expect(organizations[0]?.teams.map(({ folded }) => folded)).toEqual([false, false, false, true]);
});

test("an organization without teams, and a study without organizations, are not counted", () => {
  expect(freezePolicy(5, [{ id: "o" }], []).organizations[0]).toEqual({
    id: "o",
    people: null,
    teams: [],
    otherTeams: null,
  });
  expect(freezePolicy(5, [], [])).toMatchObject({ people: null, organizations: [] });
});

test("a study's own minimum raises every size under it and no other; one under the built-in minimum changes nothing", () => {
  expect(sizesFor(12)).toEqual({
    mean: 12,
    distribution: 12,
    quartiles: 20,
    drivers: 30,
    commentPeople: 12,
    comments: 12,
    leaderRatings: 12,
  });
  for (const k of [-3, 0, 1, 5]) expect(sizesFor(k)).toEqual(minimumSizes);
});

test("a later wave is never looser than an earlier one, whatever the study says then", () => {
  const first = freezePolicy(12, [], []);
  const second = freezePolicy(5, [], [], [first]);
  expect(second.minimum).toEqual(first.minimum);
  expect(isAtLeastAsStrict(freezePolicy(5, [], []).minimum, first.minimum)).toBe(false);
});

const k = fc.integer({ min: -5, max: 200 });
const study = fc.array(
  fc.record({ organization: fc.constantFrom("a", "b", "c"), people: fc.option(fc.nat(40)) }),
  { maxLength: 30 },
);
const frozen = (minimum: number, teams: { organization: string; people: number | null }[]) =>
  freezePolicy(
    minimum,
    [{ id: "a" }, { id: "b" }, { id: "c" }],
    teams.map(({ organization, people }, at) => team(`t${at}`, organization, people)),
  );

test("law: the stricter of two is at least as strict as both, and raising k never loosens anything", () => {
  fc.assert(
    fc.property(k, k, (one, other) => {
      const both = strictest(sizesFor(one), sizesFor(other));
      expect(isAtLeastAsStrict(both, sizesFor(one)) && isAtLeastAsStrict(both, sizesFor(other))).toBe(true);
      expect(isAtLeastAsStrict(sizesFor(Math.max(one, other)), sizesFor(one))).toBe(true);
      for (const kind of kindsOfSize) expect(both[kind]).toBeGreaterThanOrEqual(both.mean);
    }),
  );
});

test("law: a team stands on its own or is folded, the folded ones sum up to the other teams, and these never pass under the minimum", () => {
  fc.assert(
    fc.property(k, study, (minimum, teams) => {
      const policy = frozen(minimum, teams);
      for (const { teams: own, otherTeams } of policy.organizations) {
        const folded = own.filter((each) => each.folded);
        for (const { people, folded: isFolded } of own)
          expect(isFolded).toBe(people !== null && people < policy.minimum.mean);
        expect(otherTeams?.people ?? null).toBe(
          folded.length === 0 ? null : folded.reduce((sum, { people }) => sum + (people ?? 0), 0),
        );
        if (otherTeams) expect(otherTeams.reaches).toBe(otherTeams.people >= policy.minimum.mean);
      }
    }),
  );
});

test("law: the order in which rows and names come changes nothing that is hashed, and any other headcount changes it", () => {
  fc.assert(
    fc.property(
      k,
      fc.uniqueArray(fc.nat(999), { minLength: 1, maxLength: 12 }),
      fc.nat(),
      (minimum, ids, at) => {
        const teams = ids.map((id) => team(`t${id}`, id % 2 ? "a" : "b", 3 + (id % 20)));
        const organizations = [{ id: "a" }, { id: "b" }];
        const policy = freezePolicy(minimum, organizations, teams);
        const turned = freezePolicy(minimum, organizations.toReversed(), teams.toReversed());
        const reread = JSON.parse(JSON.stringify(policy, Object.keys(named(policy)).toReversed()));
        expect(canonicalJson(turned)).toBe(canonicalJson(policy));
        expect(canonicalJson(reread)).toBe(canonicalJson(policy));
        const changed = teams.map((each, i) => (i === at % teams.length ? { ...each, headcount: 77 } : each));
        expect(canonicalJson(freezePolicy(minimum, organizations, changed))).not.toBe(canonicalJson(policy));
      },
    ),
  );
});

/** Every name that occurs anywhere in a value. */
function named(value: unknown): Record<string, true> {
  if (typeof value !== "object" || value === null) return {};
  const own = Array.isArray(value) ? {} : Object.fromEntries(Object.keys(value).map((name) => [name, true]));
  return Object.assign(own, ...Object.values(value).map(named));
}

test("a mark is three groups of four", () => {
  expect(shortHash("0123456789abcdef".repeat(4))).toBe("0123 4567 89ab");
});
