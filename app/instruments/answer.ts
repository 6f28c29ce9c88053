/** What one item's answer can be, wherever it travels: form, draft, database, matrix, export. */

/**
 * Why there is no value. `dont-know`, `not-applicable` and `prefer-not-to-say` were chosen by the person; `skipped` and `not-shown`
 * are written when the questionnaire is sent, so that a stored response accounts for every item of its instrument.
 */
export const missingReasons = [
  "dont-know",
  "not-applicable",
  "prefer-not-to-say",
  "skipped",
  "not-shown",
] as const;
export type MissingReason = (typeof missingReasons)[number];
export type Missing = { missing: MissingReason };

/** A code (number) of a scale, a percentage or number, a text, or the codes of several options. */
export type Answer = number | string | number[] | Missing;

/** Answers by item id. An absent key means "not answered yet" in a draft; a submitted response has every key. */
export type Answers = Record<string, Answer>;

export function isMissing(answer: Answer | undefined): answer is Missing {
  return typeof answer === "object" && answer !== null && !Array.isArray(answer);
}
