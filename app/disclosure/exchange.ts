/**
 * Whether everybody keeps a double when a table's cell shows its mean beside all that the hierarchy tells. Two people of one rest who are both in
 * the cell, or both outside, may exchange their answers freely. One inside and one outside may, if two others, one of each as well, exchange
 * theirs by the opposite difference: then the cell's sum is what it was, and so is the tally of every rest.
 */
import { colluders } from "./rules.ts";

/** People of one rest, by their answer: how many are in the cell, and how many are not. */
type Split = Map<number, { inside: number; outside: number }>;

/** Answers a little apart by rounding are the same difference. */
const difference = (from: number, to: number) => Math.round((to - from) * 1e6);

/**
 * @param of cell of each person, -1: none
 * @param rests people who answered, by the rest of the hierarchy they are in
 * @returns by cell: whether each of them has more doubles than there are colluders
 */
export function keepsDoubles(
  cells: number,
  of: Int32Array,
  values: Float64Array,
  rests: readonly (readonly number[])[],
): boolean[] {
  const splits = Array.from({ length: cells }, (): Split[] => []);
  for (const people of rests) {
    const touched = new Set(people.flatMap((i) => (of[i]! < 0 ? [] : [of[i]!])));
    for (const cell of touched) {
      const split: Split = new Map();
      for (const i of people) {
        const known = split.get(values[i]!) ?? { inside: 0, outside: 0 };
        split.set(values[i]!, known);
        if (of[i] === cell) known.inside++;
        else known.outside++;
      }
      splits[cell]!.push(split);
    }
  }
  return splits.map(isDoubled);
}

function isDoubled(splits: readonly Split[]): boolean {
  const exchanges = new Map<number, number>();
  for (const split of splits)
    for (const [from, { inside }] of split)
      for (const [to, { outside }] of split) {
        const by = difference(from, to);
        const pairs = Math.min(inside, outside);
        if (by !== 0 && pairs > 0) exchanges.set(by, (exchanges.get(by) ?? 0) + pairs);
      }
  // An exchange may need one of the two people that the other one needs.
  const opposite = (by: number) => Math.max(0, (exchanges.get(-by) ?? 0) - 2);
  return splits.every((split) =>
    [...split].every(([answer, { inside, outside }]) => {
      let [within, without] = [0, 0];
      for (const [other, counts] of split) {
        if (other === answer) continue;
        within += counts.inside + Math.min(counts.outside, opposite(difference(answer, other)));
        without += counts.outside + Math.min(counts.inside, opposite(difference(other, answer)));
      }
      return (inside === 0 || within > colluders) && (outside === 0 || without > colluders);
    }),
  );
}
