/** What one item's answer can be, wherever it travels: form, draft, database, matrix, export. */
import type { TimeUnit } from "./schema.ts";

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

/**
 * One step of a value stream: lead time (accepted until handed on) and process time (work without interruption) in `unit`; `complete`
 * is the percentage of its input that was complete and accurate. null: not told.
 */
export type Step = {
  name: string;
  lead: number | null;
  process: number | null;
  unit: TimeUnit;
  complete: number | null;
};

/**
 * A code (number) of a scale, a percentage, number or rating, a text, the id of a team (or "outside", "nobody"), the codes of several
 * options or the points of an allocation in the order of its options, or the steps of a value stream.
 */
export type Answer = number | string | number[] | Step[] | Missing;

/** Answers by item id. An absent key means "not answered yet" in a draft; a submitted response has every key. */
export type Answers = Record<string, Answer>;

export function isMissing(answer: Answer | undefined): answer is Missing {
  return typeof answer === "object" && answer !== null && !Array.isArray(answer);
}

/** The codes of several options, or the points of an allocation; undefined for any other answer. */
export function numbersIn(answer: Answer | undefined): number[] | undefined {
  return Array.isArray(answer) && answer.every((one) => typeof one === "number") ? answer : undefined;
}

/** The steps of a value stream; undefined for any other answer. */
export function stepsIn(answer: Answer | undefined): Step[] | undefined {
  return Array.isArray(answer) && answer.length > 0 && answer.every((one) => typeof one === "object")
    ? answer
    : undefined;
}
