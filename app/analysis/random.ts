/** Chance as an argument: a seeded stream of uniform numbers and what is drawn from it. Nothing else in this folder is random. */
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";

/** The next uniform number in [0, 1). */
export type Random = () => number;

/**
 * A stream of uniform numbers (xoroshiro128+, 53 bits each); the same seed gives the same stream on every machine.
 * @param seed whole number within the safe range
 * @throws RangeError when it is not
 */
export function createRandom(seed: number): Random {
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed must be a whole number, not ${seed}`);
  const generator = xoroshiro128plusFromState(stateOf(seed));
  return () => uniformFloat64(generator);
}

/** Neighbouring seeds would give neighbouring streams: the generator is linear. Four scrambled words set them apart. */
function stateOf(seed: number): number[] {
  const high = Math.floor(seed / 2 ** 32) | 0;
  return [1, 2, 3, 4].map((word) => scrambled(scrambled((seed | 0) + Math.imul(word, 0x9e3779b9)) ^ high));
}

/** A bijection of 32 bits in which every input bit moves about half of the output bits (finaliser of MurmurHash3, Appleby). */
function scrambled(word: number): number {
  let mixed = word | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** A standard normal number (Box and Muller 1958); takes two uniform numbers. */
export function normal(random: Random): number {
  const radius = Math.sqrt(-2 * Math.log(1 - random()));
  return radius * Math.cos(2 * Math.PI * random());
}

/** The items in random order (Fisher and Yates); the input stays as it is. */
export function shuffled<T>(items: readonly T[], random: Random): T[] {
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [result[i], result[j]] = [result[j]!, result[i]!];
  }
  return result;
}
