/**
 * How many letters of studies are told to whoever looks after the queue: steps. A reminder goes to those who have not answered, so that the exact
 * number of letters that wait, or were given up, is the number of people who have not (rule 5).
 */

/** Codes that say themselves what they mean: the audit log holds them too. */
export type LetterStep = "0" | "1-49" | "50-199" | "200-999" | "1000+";

/** The only form in which a number of letters of studies leaves the server. */
export function letterStep(letters: number): LetterStep {
  if (letters < 1) return "0";
  if (letters < 50) return "1-49";
  if (letters < 200) return "50-199";
  return letters < 1000 ? "200-999" : "1000+";
}
