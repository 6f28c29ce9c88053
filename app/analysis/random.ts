/** Chance as an argument: a seeded stream of uniform numbers and what is drawn from it. Nothing else in this folder is random. */
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** The next uniform number in [0, 1). */
export type Random = () => number;

/** The generator needs a few steps before neighbouring seeds look unrelated. */
const warmUp = 32;

/**
 * A stream of uniform numbers (xoroshiro128+, 53 bits each); the same seed gives the same stream on every machine.
 * @param seed whole number; its lower 32 bits count
 * @throws RangeError when the seed is not a whole number
 */
export function createRandom(seed: number): Random {
  if (!Number.isInteger(seed)) throw new RangeError(`seed must be a whole number, not ${seed}`);
  const generator = xoroshiro128plus(seed | 0);
  for (let i = 0; i < warmUp; i++) generator.next();
  return () => uniformFloat64(generator);
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
