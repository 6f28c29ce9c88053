/** A sign of hurried answering, computed once when a questionnaire is sent. It flags and never deletes. */
import type { Answers } from "./answer.ts";
import type { Instrument } from "./schema.ts";

/** With fewer answers, one code throughout is still a plausible opinion. */
const minimumAnswers = 10;

/**
 * Whether every agreement item that got a value got the same code, as given (reversed items are not turned: agreeing with a statement
 * and with its opposite is the sign). Missing answers do not count; under ten values the answer is no.
 */
export function isStraightLining(instrument: Instrument, answers: Answers): boolean {
  const codes = instrument.items
    .filter(({ kind }) => kind === "agreement")
    .map(({ id }) => answers[id])
    .filter((answer) => typeof answer === "number");
  return codes.length >= minimumAnswers && new Set(codes).size === 1;
}
