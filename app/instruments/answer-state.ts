/** Answers as a short text for the part of an address behind the #, and back. What comes back is checked like anything from outside. */

import { type Answer, type Answers, isMissing } from "./answer.ts";
import { checkedAnswer } from "./answer-check.ts";
import type { Instrument } from "./schema.ts";

/** Where in the way through the questions, or the result, with the year of its published figures if one was chosen. */
export type StatePlace = { screen: number } | { result: number | null };

const letters = { "dont-know": "d", "not-applicable": "n", "prefer-not-to-say": "p" } as const;
const longest = 2000;

/** version~place~answers: the answers in the order of the items, empty where there is none. Only answers that are one number have a place in it. */
export function answerState(instrument: Instrument, answers: Answers, place: StatePlace): string {
  const written = instrument.items.map(({ id }) => oneState(answers[id])).join(".");
  return [instrument.version, placeState(place), written].join("~");
}

/** @returns null for anything that is no state of this very version */
export function readAnswerState(
  instrument: Instrument,
  state: string,
): { answers: Answers; place: StatePlace } | null {
  if (state.length > longest) return null;
  const [version, written, values, ...more] = state.split("~");
  const place = readPlace(written ?? "");
  const each = values?.split(".") ?? [];
  if (version !== instrument.version || !place || more.length > 0) return null;
  if (each.length !== instrument.items.length) return null;
  const answers: Answers = {};
  for (const [at, item] of instrument.items.entries()) {
    const value = each[at] ?? "";
    if (value === "") continue;
    const answer = checkedAnswer(item, instrument, readOne(value));
    if (answer === undefined) return null;
    answers[item.id] = answer;
  }
  return { answers, place };
}

function oneState(answer: Answer | undefined): string {
  if (typeof answer === "number" && Number.isInteger(answer) && answer >= 0) return String(answer);
  if (!isMissing(answer)) return "";
  const { missing } = answer;
  return missing === "skipped" || missing === "not-shown" ? "" : letters[missing];
}

function readOne(value: string): unknown {
  if (/^(0|[1-9]\d{0,2})$/.test(value)) return Number(value);
  const [reason] = Object.entries(letters).find(([, letter]) => letter === value) ?? [];
  return reason && { missing: reason };
}

function placeState(place: StatePlace): string {
  return "screen" in place ? String(place.screen) : `r${place.result ?? ""}`;
}

function readPlace(written: string): StatePlace | null {
  if (/^[1-9]\d?$/.test(written)) return { screen: Number(written) };
  const result = /^r(\d{4})?$/.exec(written);
  return result && { result: result[1] === undefined ? null : Number(result[1]) };
}
