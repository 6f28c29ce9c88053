/** Attacks that need more than one look: as answers come in, from wave to wave, by the eyes of several, and with the rows handed to researchers. */
import { expect, test } from "vitest";
import { createRandom } from "../../app/analysis/random.ts";
import { comparableGroups } from "../../app/disclosure/across-waves.ts";
import { isFairTo } from "../../app/disclosure/dominance.ts";
import { attributeOf } from "../../app/disclosure/generalisation.ts";
import { anonymised, type Row } from "../../app/disclosure/micro-data.ts";
import { organizationKey, type Population } from "../../app/disclosure/population.ts";
import { planRelease, type ReleasePlan } from "../../app/disclosure/release-plan.ts";
import { narrow, pinned, subtracted } from "./attacker.ts";
import { membersOf, type Published, publishedIn } from "./published.ts";
import { randomWorld, type World } from "./world.ts";

const k = 5;
const seeds = Array.from({ length: 100 }, (_, at) => at + 1);

function planOf({ people, answers }: World, withheld: ReadonlySet<string> = new Set()): ReleasePlan {
  return planRelease({ people, figures: [answers], k, withheld });
}

function pinnedBy(published: readonly Published[]): number[] {
  return pinned(narrow(subtracted(published), new Map()), new Map());
}

/** The wave as it was before the last person answered. */
function before(world: World): World {
  const values = world.answers.values.slice();
  const last = values.findLastIndex((value) => !Number.isNaN(value));
  values[last] = Number.NaN;
  return { ...world, answers: { ...world.answers, values } };
}

test("watching updates: two looks give the newcomer away if scores are made anew at each answer, and one look at the close gives nobody away", () => {
  const live = seeds.flatMap((seed) => {
    const world = randomWorld(seed, { filters: 0 });
    const earlier = before(world);
    return pinnedBy([...publishedIn(earlier, planOf(earlier)), ...publishedIn(world, planOf(world))]);
  });
  const atClose = seeds.flatMap((seed) => {
    const world = randomWorld(seed, { filters: 0 });
    return pinnedBy(publishedIn(world, planOf(world)));
  });
  expect(live).not.toEqual([]);
  expect(atClose).toEqual([]);
});

/** The same people, after a team has moved to the next organization. */
function moved(people: Population): Population {
  const last = people.teams.length - 1;
  const to = (people.teams[last]!.organization + 1) % people.organizations.length;
  const teams = people.teams.map((team, at) => (at === last ? { ...team, organization: to } : team));
  return {
    ...people,
    teams,
    organization: people.organization.map((own, i) => (people.team[i] === last ? to : own)),
  };
}

test("comparing waves: an old wave counted anew after a team has moved gives a small team away, and what both plans hold does not", () => {
  const anew: number[] = [];
  const compared: string[] = [];
  for (const seed of seeds) {
    const world = randomWorld(seed, { filters: 0, organizations: 3 });
    const then = planOf(world);
    const people = moved(world.people);
    const now = planOf({ ...world, people });
    const seen = publishedIn(world, then);
    const small = [...membersOf(world).values()].filter(({ length }) => length > 0 && length < k);
    const isSmall = (sets: Published[]) =>
      sets.some((set) => set.low === set.high && small.some((group) => group.join() === set.members.join()));
    if (isSmall(subtracted([...seen, ...publishedIn({ ...world, people }, now)]))) anew.push(seed);
    const teamsOf = (of: Population) =>
      new Map(
        of.organizations.map((key, at) => [
          key,
          of.teams.filter(({ organization }) => organization === at).map((team) => team.key),
        ]),
      );
    const groups = comparableGroups(
      "answer",
      { plan: then, teamsOf: teamsOf(world.people) },
      { plan: now, teamsOf: teamsOf(people) },
    );
    const changed = [world.people.teams.at(-1)!.organization, people.teams.at(-1)!.organization];
    compared.push(
      ...groups.filter((group) => changed.some((at) => group === organizationKey(`organization ${at}`))),
    );
    expect(groups.every((group) => seen.some((each) => each.group === group))).toBe(true);
  }
  expect(anew).not.toEqual([]);
  expect(compared).toEqual([]);
});

test("an organization that its host may not see is not what is left of everyone", () => {
  const rests = (withheld: ReadonlySet<string>, viewer: "host" | "audited") =>
    seeds.flatMap((seed) => {
      const world = randomWorld(seed, { filters: 0, organizations: 3 });
      const own = membersOf(world).get(organizationKey("organization 0"))?.join();
      return subtracted(publishedIn(world, planOf(world, withheld), viewer)).filter(
        ({ members, low, high }) => members.join() === own && low === high,
      );
    });
  expect(rests(new Set(["organization 0"]), "audited")).not.toEqual([]);
  expect(rests(new Set(["organization 0"]), "host")).toEqual([]);
});

test("comparing screens: what the host sees and what each leader sees was audited as a whole", () => {
  for (const seed of seeds.slice(0, 40)) {
    const world = randomWorld(seed, { organizations: 7 });
    const plan = planOf(world, new Set(["organization 1"]));
    const { audited, host, cohort } = plan.figures.answer!;
    const more = [...host].filter((letter, at) => letter !== "h" && audited[at] === "h");
    expect(more).toEqual([]);
    if (cohort.includes("1")) expect(audited[0]).not.toBe("h");
  }
});

test("dominance: a leader who takes the own part away knows one other organization if any number will do, and none where five are needed", () => {
  const two = Int32Array.from([...Array(10).fill(0), ...Array(8).fill(1)]);
  expect(isFairTo(two, 2)).toEqual([false, false]);
  const seven = Int32Array.from({ length: 70 }, (_, i) => i % 7);
  expect(isFairTo(seven, 7)).toEqual(Array(7).fill(true));
  // Everybody but the giant knows it from what is left.
  const giant = Int32Array.from([...Array(100).fill(0), ...seven]);
  expect(isFairTo(giant, 7)).toEqual(Array(7).fill(false));
});

const roles = ["developer", "tester", "operator", "manager"];
const ages = ["20-29", "30-39", "40-49", "50-59", "60-69"];
const attributes = [
  attributeOf("role", roles, [["builds", "builds", "runs", "runs"]]),
  attributeOf("age", ages, [["20-39", "20-39", "40-69", "40-69", "40-69"]]),
];

function rowsOf(seed: number): Row[] {
  const random = createRandom(seed);
  const pick = (list: readonly string[]) => list[Math.floor(random() ** 2 * list.length)]!;
  return Array.from({ length: 60 }, () => ({
    known: [pick(roles), pick(ages)],
    group: pick(["a", "b", "c"]),
    sensitive: [String(1 + Math.floor(random() * 3))],
  }));
}

/** Answers that a person's colleagues, who know role and age, can read off the file. */
function readOff(rows: readonly Row[], released: readonly (readonly string[] | null)[]): number[] {
  return rows.flatMap((_, i) => {
    const mine = released[i];
    if (!mine) return [];
    const alike = rows.filter((_, other) => released[other]?.join("|") === mine.join("|"));
    return new Set(alike.map((row) => row.sensitive[0])).size === 1 ? [i] : [];
  });
}

test("rows against what colleagues know: raw rows give people away, the file for research nobody", () => {
  const raw = seeds.flatMap((seed) =>
    readOff(
      rowsOf(seed),
      rowsOf(seed).map(({ known }) => known),
    ),
  );
  const made = seeds.flatMap((seed) => readOff(rowsOf(seed), anonymised(rowsOf(seed), attributes, k).rows));
  expect(raw).not.toEqual([]);
  expect(made).toEqual([]);
});

/**
 * What pages tell of a group less what the rows of it tell: the answers of those who stay out, without names. Groups are those with a key in the
 * file, all others together (everyone less the groups), and everyone. @returns groups in which somebody's answer is known, with two who help
 */
function groupsToldBy(
  rows: readonly Row[],
  released: readonly (readonly string[] | null)[],
  keyed = ["a", "b"],
): number {
  const parts: ((row: Row) => boolean)[] = [
    ...keyed.map((key) => (row: Row) => row.group === key),
    (row) => row.group === null,
    () => true,
  ];
  const tells = (given: readonly (string | undefined)[]) =>
    given.length < k ||
    ["1", "2", "3"].some((answer) => given.filter((one) => one === answer).length >= given.length - 2);
  return parts.filter((isIn) => {
    const all = rows.filter(isIn).map(({ sensitive }) => sensitive[0]);
    const out = rows
      .filter((row, i) => isIn(row) && released[i] === null)
      .map(({ sensitive }) => sensitive[0]);
    // A group that is itself of few, or of one mind, has no figure on any page.
    return !tells(all) && out.length > 0 && tells(out);
  }).length;
}

/** Some did not agree to be handed over; of a group without a key in the file it is not told who is in it. */
function withRefusals(seed: number): Row[] {
  const random = createRandom(seed + 5000);
  return rowsOf(seed).map((row) => ({
    ...row,
    group: row.group === "c" ? null : row.group,
    refused: random() < 0.04,
  }));
}

test("rows against pages: figures less rows tell somebody's answer if rows just stay out, and nobody's where enough do", () => {
  const leaks = (complement: boolean) =>
    seeds.reduce((sum, seed) => {
      const rows = withRefusals(seed);
      return sum + groupsToldBy(rows, anonymised(rows, attributes, k, { complement }).rows);
    }, 0);
  expect(leaks(false)).toBeGreaterThan(0);
  expect(leaks(true)).toBe(0);
});
