/** Groups that overlap, stand in each other, or stand twice: what a host may set up without thinking of anybody. */
import { expect, test } from "vitest";
import { createRandom } from "../../app/analysis/random.ts";
import { type Population, teamKey } from "../../app/disclosure/population.ts";
import { planRelease } from "../../app/disclosure/release-plan.ts";
import { releaseFor } from "../../app/disclosure/released.ts";
import { everyRule, type Rules } from "../../app/disclosure/rules.ts";
import { narrow, pinned, subtracted } from "./attacker.ts";
import { publishedIn } from "./published.ts";
import { randomWorld, type World } from "./world.ts";

const seeds = Array.from({ length: 60 }, (_, at) => at + 1);

/** Teams of one organization, by their sizes; `loose`: people of the organization who are in no team. */
function organizationOf(seed: number, sizes: readonly number[], loose = 0): World {
  const { people, answers } = randomWorld(seed, { organizations: 1, filters: 0 });
  const random = createRandom(seed);
  const team = Int32Array.from([
    ...sizes.flatMap((n, at) => Array<number>(n).fill(at)),
    ...Array<number>(loose).fill(-1),
  ]);
  const own: Population = {
    ...people,
    n: team.length,
    team,
    organization: new Int32Array(team.length),
    teams: sizes.map((_, at) => ({ key: `team ${at}`, organization: 0 })),
    folded: new Set(),
  };
  return {
    people: own,
    answers: { ...answers, values: Float64Array.from(team, () => 1 + Math.floor(random() * 5)) },
  };
}

function planOf({ people, answers }: World, off: Partial<Rules> = {}) {
  const request = { people, figures: [answers], k: 5, withheld: new Set<string>() };
  return planRelease(request, { ...everyRule, ...off });
}

/** What follows of fewer than five people, to one decimal of their mean or better, and of single ones. */
function found(world: World, off?: Partial<Rules>): string[] {
  const sets = subtracted(publishedIn(world, planOf(world, off)));
  const few = sets.filter(({ members: { length: n }, low, high }) => n > 0 && n < 5 && high - low < 0.4 * n);
  const one = pinned(narrow(sets, new Map()), new Map());
  return [...few.map(({ group }) => group), ...one.map((person) => `person ${person}`)];
}

/** Neither what the table tells together with the hierarchy is looked at, nor whether everybody keeps a double. */
const careless = { crossing: false, homogeneity: false };

/** A guild across teams: all of a team, and some who are in others. */
function withGuild(seed: number, more: number): World {
  const world = organizationOf(seed, [10, 30, 26]);
  const of = Int32Array.from(world.people.team, (team, i) =>
    team === 0 || (i >= 10 && i < 10 + more) ? 0 : 1,
  );
  return {
    ...world,
    people: { ...world.people, filters: [{ id: "guild", values: ["testing", "none"], of }] },
  };
}

test.for([1, 2, 3, 4])(
  "a guild that is a team and %d more: they stand alone where tables that cut across are not audited, and nowhere else",
  (more) => {
    expect(seeds.flatMap((seed) => found(withGuild(seed, more), careless))).not.toEqual([]);
    expect(seeds.flatMap((seed) => found(withGuild(seed, more)))).toEqual([]);
  },
);

test.for([1, 3, 4])(
  "an organization with one team and %d people beside it: they follow where the rest is not looked at, and nowhere else",
  (loose) => {
    const worlds = seeds.map((seed) => organizationOf(seed, [14], loose));
    expect(worlds.flatMap((world) => found(world, { complement: false }))).not.toEqual([]);
    expect(worlds.flatMap((world) => found(world))).toEqual([]);
  },
);

test("a team whose people are in two organizations has two letters: it is told by neither", () => {
  const world = organizationOf(1, [12, 14, 16]);
  const { people } = world;
  const organization = people.team.map((team) => (team === 2 ? 1 : 0));
  const teams = ["one", "both", "both"].map((key, at) => ({ key, organization: at === 2 ? 1 : 0 }));
  const organizations = ["first", "second"];
  const twice = planOf({ ...world, people: { ...people, organization, organizations, teams } });
  const viewers = [
    { kind: "host" },
    { kind: "leader", organization: "second", teams: new Set([teamKey("both")]) },
  ] as const;
  for (const viewer of viewers) expect(releaseFor(twice, viewer).letter("answer", teamKey("both"))).toBe("h");
  expect(releaseFor(twice, { kind: "host" }).letter("answer", teamKey("one"))).toBe("d");
});
