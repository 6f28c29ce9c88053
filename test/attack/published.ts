/** All that a plan publishes about one figure to anybody, as an attacker reads it from pages: printed numbers, never more. */
import { thirdOf } from "../../app/disclosure/bands.ts";
import { crossTablesOf, hierarchyOf } from "../../app/disclosure/population.ts";
import type { Letter, ReleasePlan } from "../../app/disclosure/release-plan.ts";
import type { World } from "./world.ts";

/** `members`: places of the people who answered, in ascending order. `tally`: by answer 1..5. */
export type Published = {
  group: string;
  members: number[];
  low: number;
  high: number;
  tally: number[] | null;
};

export function membersOf({ people, answers }: World): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  const add = (key: string, i: number) => groups.set(key, [...(groups.get(key) ?? []), i]);
  const { nodes, nodeOf } = hierarchyOf(people);
  const tables = crossTablesOf(people);
  for (let i = 0; i < people.n; i++) {
    if (Number.isNaN(answers.values[i]!)) continue;
    for (let node = nodeOf[i]!; node >= 0; node = nodes[node]!.parent) add(nodes[node]!.key, i);
    for (const { keys, of } of tables) if (of[i]! >= 0) add(keys[of[i]!]!, i);
  }
  return groups;
}

export function publishedIn(
  world: World,
  plan: ReleasePlan,
  viewer: "audited" | "host" = "audited",
): Published[] {
  const members = membersOf(world);
  const letters = plan.figures[world.answers.id]?.[viewer] ?? "";
  return plan.groups.flatMap((group, at) => {
    const people = members.get(group) ?? [];
    const seen = seenAs(
      letters[at] as Letter,
      people.map((i) => world.answers.values[i]!),
    );
    return seen ? [{ group, members: people, ...seen }] : [];
  });
}

function seenAs(letter: Letter, answers: number[]): Omit<Published, "group" | "members"> | null {
  const n = answers.length;
  const sum = answers.reduce((total, value) => total + value, 0);
  if (letter === "h") return null;
  if (letter === "b") {
    const band = thirdOf(sum / n, { min: 1, max: 5 });
    return { low: n * (1 + (4 * band) / 3), high: n * (1 + (4 * (band + 1)) / 3), tally: null };
  }
  if (letter === "c" || letter === "m") {
    const printed = Math.round((sum / n) * 10) / 10;
    return {
      low: Math.ceil(n * (printed - 0.05) - 1e-9),
      high: Math.floor(n * (printed + 0.05) + 1e-9),
      tally: null,
    };
  }
  const tally = [1, 2, 3, 4, 5].map((value) => answers.filter((answer) => answer === value).length);
  return { low: sum, high: sum, tally };
}
