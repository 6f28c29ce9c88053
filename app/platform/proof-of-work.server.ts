/**
 * Proof of work: a browser finds numbers whose hashes begin with zeros. Several small puzzles in place of a large one, so that nobody has
 * much bad luck: 16 of 13 bits are about 131,000 hashes, a fourth more or less. That is half a second of a laptop and some seconds of an old
 * phone; a program that does nothing else needs a quarter of a second.
 */
import { createHash } from "node:crypto";

export const puzzles = 16;
export const bits = 13;

/** What is hashed with each number; app/client/proof-of-work.ts hashes the same. @param token a signed form */
export function challengeOf(token: string): string {
  return token.slice(token.lastIndexOf(".") + 1);
}

/** @param solution one number for each puzzle */
export function isSolved(token: string, solution: string): boolean {
  if (solution.length > puzzles * 12) return false;
  const numbers = solution.split(" ");
  return (
    numbers.length === puzzles &&
    numbers.every(
      (number, at) => /^\d{1,11}$/.test(number) && beginsWithZeros(`${challengeOf(token)}.${at}.${number}`),
    )
  );
}

function beginsWithZeros(text: string): boolean {
  return createHash("sha256").update(text).digest().readUInt32BE(0) >>> (32 - bits) === 0;
}
