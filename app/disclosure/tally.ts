/** How often each answer was given: the most that any published figure of a group can tell, its order being of no account. */
import { colluders, protectionInterval } from "./rules.ts";

/** Distinct answers, ascending; and the place of each person's answer among them, -1 when there is none. */
export type Codes = { levels: Float64Array; of: Int32Array };

export function codesOf(values: Float64Array): Codes {
  const levels = Float64Array.from(new Set(values.filter((value) => !Number.isNaN(value)))).sort();
  const place = new Map(Array.from(levels, (level, at) => [level, at]));
  return { levels, of: Int32Array.from(values, (value) => place.get(value) ?? -1) };
}

/** Answers by level. */
export type Tally = Int32Array;

export function sizeOfTally(tally: Tally): number {
  let n = 0;
  for (const count of tally) n += count;
  return n;
}

/**
 * Whether at least two different answers are left when any two members know their own and step aside. Then every member has a double: somebody
 * with another answer, and if the two exchange theirs, no published figure changes; so none can tell which answer is whose.
 * With all but two or fewer at one answer, the two would know everybody's.
 */
export function isMixed(tally: Tally, n = sizeOfTally(tally)): boolean {
  for (const count of tally) if (count >= n - colluders) return false;
  return true;
}

/**
 * How tightly the mean of `part` of these people is bounded for somebody who knows every answer, but not whose it is: the lowest answers and the
 * highest that so many can have given.
 * @param range of the scale
 */
export function isBoundedTightly(tally: Tally, levels: Float64Array, part: number, range: number): boolean {
  if (range <= 0) return true;
  const low = meanOfFirst(part, tally, (at) => at, levels);
  const high = meanOfFirst(part, tally, (at) => tally.length - 1 - at, levels);
  return high - low < protectionInterval * range;
}

function meanOfFirst(
  part: number,
  tally: Tally,
  order: (at: number) => number,
  levels: Float64Array,
): number {
  let left = part;
  let sum = 0;
  for (let at = 0; at < tally.length && left > 0; at++) {
    const taken = Math.min(left, tally[order(at)]!);
    sum += taken * levels[order(at)]!;
    left -= taken;
  }
  return sum / part;
}
