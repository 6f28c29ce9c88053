/** Chance by subject: names, capabilities, answers ... each draw from a stream of their own, so that a change in one leaves the others. */
import { createRandom, type Random } from "../analysis/random.ts";

/** The stream of one subject under one seed; same seed and subject, same numbers. */
export function stream(seed: number, subject: string): Random {
  // FNV-1a over the subject, started from the seed, then a final mix so that neighbouring seeds share nothing.
  let hash = 0x811c9dc5 ^ seed;
  for (const character of subject) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return createRandom(hash ^ (hash >>> 16));
}

/** A whole number from min to max, both included. */
export function wholeBetween(random: Random, min: number, max: number): number {
  return min + Math.floor(random() * (max - min + 1));
}

/** @throws RangeError when there is nothing to pick from */
export function pick<T>(random: Random, from: readonly T[]): T {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new RangeError("nothing to pick from");
  return found;
}

/** Index drawn with the given shares (they need not sum to one). */
export function drawByShare(random: Random, shares: readonly number[]): number {
  let left = random() * shares.reduce((sum, share) => sum + share, 0);
  for (const [index, share] of shares.entries()) {
    left -= share;
    if (left < 0) return index;
  }
  return shares.length - 1;
}
