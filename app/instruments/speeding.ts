/** A sign of hurried answering, computed once when a questionnaire is sent. It flags and never deletes. */
import { type Answers, isMissing } from "./answer.ts";
import type { Instrument } from "./schema.ts";

/** Under two seconds an item nobody has read it (Huang, Curran, Keeney, Poposki & DeShon 2012). */
const secondsToRead = 2;
/** With fewer answers, a few quick ones say nothing. */
const minimumAnswers = 10;

/**
 * The seconds of pages that were read, from which it may be learnt how long they take. A page that was passed in less time than its questions
 * take to read says nothing, and neither does anything of somebody who hurried through the whole.
 */
export function secondsOfReading(
  instrument: Instrument,
  answers: Answers,
  seconds: Readonly<Record<string, number>>,
): Record<string, number> {
  if (isSpeeding(instrument, answers, seconds)) return {};
  return Object.fromEntries(
    instrument.pages.flatMap(({ id, items }) => {
      const taken = seconds[id];
      return taken !== undefined && taken >= items.length * secondsToRead ? [[id, taken]] : [];
    }),
  );
}

/** @param seconds by page, as far as they were measured: pages without do not count */
export function isSpeeding(
  instrument: Instrument,
  answers: Answers,
  seconds: Readonly<Record<string, number>>,
): boolean {
  let answered = 0;
  let taken = 0;
  for (const page of instrument.pages) {
    const measured = seconds[page.id];
    if (measured === undefined) continue;
    answered += page.items.filter((id) => answers[id] !== undefined && !isMissing(answers[id])).length;
    taken += measured;
  }
  return answered >= minimumAnswers && taken < answered * secondsToRead;
}
