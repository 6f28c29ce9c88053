/** Pairs of members who put together what they know of themselves: those whose stepping aside leaves a small group most of one mind. */
import type { Published } from "./published.ts";
import type { World } from "./world.ts";

/** Nobody first; then two of each of the smallest groups that subtraction gives. */
export function collusions({ answers }: World, sets: readonly Published[]): Map<number, number>[] {
  const pairs = new Map<string, Map<number, number>>([["", new Map()]]);
  const answerOf = (i: number) => answers.values[i]!;
  for (const { members } of sets.filter((each) => each.members.length > 2).slice(0, 10)) {
    const count = (i: number) => members.filter((other) => answerOf(other) === answerOf(i)).length;
    const pair = members.toSorted((a, b) => count(a) - count(b) || a - b).slice(0, 2);
    pairs.set(pair.join(), new Map(pair.map((i) => [i, answerOf(i)])));
  }
  return [...pairs.values()];
}
