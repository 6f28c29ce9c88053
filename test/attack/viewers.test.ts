/** Attacks by people who each see something else: a leader who takes the own part away, and a host and leaders who compare their screens. */
import { expect, test } from "vitest";
import { everyone, organizationKey } from "../../app/disclosure/population.ts";
import { planRelease, type ReleasePlan } from "../../app/disclosure/release-plan.ts";
import { releaseFor } from "../../app/disclosure/released.ts";
import { everyRule, type Rules } from "../../app/disclosure/rules.ts";
import { narrow, pinned, subtracted } from "./attacker.ts";
import { membersOf, publishedIn } from "./published.ts";
import { randomWorld, type World } from "./world.ts";

const seeds = Array.from({ length: 60 }, (_, at) => at + 1);

function planOf({ people, answers }: World, off?: keyof Rules, withheld: string[] = []): ReleasePlan {
  const request = { people, figures: [answers], k: 5, withheld: new Set(withheld) };
  return planRelease(request, { ...everyRule, ...(off && { [off]: false }) });
}

/**
 * Each leader knows the answers of the own organization and reads the mean of everyone. What is left are the others' answers together: less the
 * lowest and the highest that all but one of them can have given, it bounds the mean of that one.
 * @returns organizations whose mean is bounded to less than the whole scale of 1 to 5, by whatever the others have answered
 */
function boundedByOthers(world: World, off?: keyof Rules): string[] {
  const plan = planOf(world, off);
  const members = membersOf(world);
  const sizes = world.people.organizations.map((key) => ({
    key,
    n: members.get(organizationKey(key))?.length ?? 0,
  }));
  const belonging = sizes.reduce((sum, { n }) => sum + n, 0);
  return sizes.flatMap(({ key, n: own }) => {
    const viewer = { kind: "leader" as const, organization: key, teams: new Set<string>() };
    if (own === 0 || releaseFor(plan, viewer).letter(world.answers.id, everyone) === "h") return [];
    return sizes.flatMap((other) => {
      const rest = belonging - own - other.n;
      const isBounded = other.key !== key && other.n > 0 && (4 * rest) / other.n < 4;
      return isBounded ? [`${key} of ${other.key}`] : [];
    });
  });
}

test.for([2, 4, 7])(
  "dominance: of %d organizations a leader bounds another one where the rule is off, and none where it holds",
  (organizations) => {
    const worlds = seeds.map((seed) => randomWorld(seed, { organizations, filters: 0 }));
    expect(worlds.flatMap((world) => boundedByOthers(world, "dominance"))).not.toEqual([]);
    expect(worlds.flatMap((world) => boundedByOthers(world))).toEqual([]);
  },
);

test("dominance hides no cohort that is large and even", () => {
  const world = randomWorld(1, { organizations: 9, filters: 0 });
  const n = 90;
  const organization = Int32Array.from({ length: n }, (_, i) => i % 9);
  const people = {
    ...world.people,
    n,
    organization,
    team: new Int32Array(n).fill(-1),
    teams: [],
    folded: new Set<string>(),
  };
  const values = Float64Array.from({ length: n }, (_, i) => 1 + ((i * 7) % 5));
  expect(planOf({ people, answers: { ...world.answers, values } }).figures.answer?.cohort).toBe(
    "1".repeat(9),
  );
});

/** What the host reads and what every leader reads, put together; the host may not see one of the organizations. */
function narrowedByScreens(seed: number, off?: keyof Rules): string[] {
  const world = randomWorld(seed, { filters: 0, organizations: 4 });
  const plan = planOf(world, off, ["organization 1"]);
  const screens = [...publishedIn(world, plan, "audited"), ...publishedIn(world, plan, "host")];
  const sets = subtracted([...new Map(screens.map((each) => [each.group, each])).values()]);
  const few = sets.filter(
    ({ members, low, high }) => members.length > 0 && members.length < 5 && low === high,
  );
  const known = pinned(narrow(sets, new Map()), new Map());
  return [
    ...few.map(({ group }) => `${seed}: ${group}`),
    ...known.map((person) => `${seed}: person ${person}`),
  ];
}

test("comparing screens gives small groups away where the host's view is decided by itself, and nobody where all is audited together", () => {
  const worlds = Array.from({ length: 150 }, (_, at) => at + 1);
  expect(worlds.flatMap((seed) => narrowedByScreens(seed, "screens"))).not.toEqual([]);
  expect(worlds.flatMap((seed) => narrowedByScreens(seed))).toEqual([]);
});
