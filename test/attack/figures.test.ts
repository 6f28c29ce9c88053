/**
 * An attacker who sees all that is published to anybody, knows every membership and who answered, and has two members of any group with them, works
 * on 1,000 random organizations. Each attack is shown to succeed where its rule is off.
 */
import { expect, test } from "vitest";
import { planRelease } from "../../app/disclosure/release-plan.ts";
import { everyRule, protectionInterval, type Rules } from "../../app/disclosure/rules.ts";
import { codesOf, isBoundedTightly } from "../../app/disclosure/tally.ts";
import { narrow, pinned, subtracted } from "./attacker.ts";
import { collusions } from "./collusions.ts";
import { membersOf, type Published, publishedIn } from "./published.ts";
import { randomWorld, type World } from "./world.ts";

const k = 5;

function published(world: World, off?: keyof Rules): Published[] {
  const rules = { ...everyRule, ...(off && { [off]: false }) };
  const plan = planRelease({ people: world.people, figures: [world.answers], k, withheld: new Set() }, rules);
  return publishedIn(world, plan);
}

/** Sets of figures and colluders with which somebody's answer is narrowed to one. */
function narrowedIn(world: World, off?: keyof Rules): string[] {
  const sets = subtracted(published(world, off));
  return collusions(world, sets).flatMap((known) => {
    const domains = narrow(sets, known);
    for (const [i, left] of domains) {
      // An attacker who rules out the truth would be no attacker.
      if ((left & (1 << (world.answers.values[i]! - 1))) === 0) throw new Error("the attack is wrong");
    }
    return pinned(domains, known).map((i) => `person ${i}, known ${[...known.keys()]}`);
  });
}

/** Figures of one to four people, by themselves or by subtraction. */
function smallSets(world: World, off?: keyof Rules): string[] {
  return subtracted(published(world, off))
    .filter(
      ({ members: { length: n }, low, high }) => n > 0 && n < k && high - low < protectionInterval * 4 * n,
    )
    .map(({ group }) => group);
}

/** Groups under k whose mean is bounded tightly by who else is in the same rest. */
function tightlyBounded(world: World, off?: keyof Rules): string[] {
  const sets = subtracted(published(world, off)).filter(({ tally }) => tally !== null);
  const { levels, of } = codesOf(world.answers.values);
  return [...membersOf(world)].flatMap(([group, members]) => {
    if (members.length >= k || group.includes("=")) return [];
    const around = sets.find((each) => members.every((i) => each.members.includes(i)));
    if (!around) return [];
    const tally = new Int32Array(levels.length);
    for (const i of around.members) tally[of[i]!]!++;
    return isBoundedTightly(tally, levels, members.length, 4) ? [group] : [];
  });
}

const seedsFrom = (first: number, n: number) => Array.from({ length: n }, (_, at) => first + at);

test.for(seedsFrom(1, 10))(
  "a hundred organizations, %d of 10: nobody's answer is narrowed to one",
  (part) => {
    const narrowed = seedsFrom(part * 100, 100).flatMap((seed) =>
      narrowedIn(randomWorld(seed)).map((found) => `organization ${seed}: ${found}`),
    );
    expect(narrowed).toEqual([]);
  },
);

test("no figure of fewer than five people is printed, and none follows by subtraction", () => {
  expect(seedsFrom(1, 300).flatMap((seed) => smallSets(randomWorld(seed)))).toEqual([]);
});

test("no hidden group is bounded more tightly than a tenth of the scale", () => {
  expect(seedsFrom(1, 300).flatMap((seed) => tightlyBounded(randomWorld(seed)))).toEqual([]);
});

test.for([
  ["subtraction in hierarchies", "complement", narrowedIn, { filters: 0 }],
  ["intersecting filters", "crossing", narrowedIn, { filters: 3 }],
  ["unanimity", "homogeneity", narrowedIn, { filters: 0 }],
  ["reading a small group", "minimum", smallSets, {}],
  ["counting by subtraction", "complement", smallSets, {}],
] as const)("%s succeeds where the rule is off, and only there", ([, rule, attack, shape]) => {
  const worlds = seedsFrom(1, 60).map((seed) => randomWorld(seed, shape));
  expect(worlds.flatMap((world) => attack(world, rule))).not.toEqual([]);
  expect(worlds.flatMap((world) => attack(world))).toEqual([]);
});

test("extreme values: where all but two say the most there is, the two know the others' answers only where the rule is off", () => {
  const world = randomWorld(1, { organizations: 1, filters: 0 });
  const values = world.answers.values.map((_, i) => (i < 2 ? 3 : 5));
  const agreed = { ...world, answers: { ...world.answers, values } };
  expect(narrowedIn(agreed, "homogeneity")).not.toEqual([]);
  expect(narrowedIn(agreed)).toEqual([]);
});

test("bounding succeeds where the rule is off: two hidden teams whose scores lie close together give each other away", () => {
  const world = randomWorld(1, { organizations: 1, filters: 0 });
  const sizes = [4, 4, 20];
  const team = Int32Array.from(sizes.flatMap((size, at) => Array<number>(size).fill(at)));
  const people = {
    ...world.people,
    n: 28,
    team,
    organization: new Int32Array(28),
    teams: sizes.map((_, at) => ({ key: `team ${at}`, organization: 0 })),
    folded: new Set<string>(),
  };
  const values = Float64Array.from(team, (at, i) => (at < 2 ? 3 + i / 50 : 1 + (i % 5)));
  const close = { people, answers: { ...world.answers, values } };
  expect(tightlyBounded(close, "bounds")).toEqual(["team:team 0", "team:team 1"]);
  expect(tightlyBounded(close)).toEqual([]);
});
