/** Numbers as people type them. */
import { Refusal } from "./refusal.ts";

/** Digits only, with a percent sign if a person typed one: "1e2", "NaN" and "-1" are not what a person means. */
export function readPercent(typed: string): number {
  const digits = /^(\d{1,6})\s?%?$/.exec(typed)?.[1];
  if (digits === undefined)
    throw new Refusal(/^-\d+$/.test(typed) ? "respond.error.percentRange" : "respond.error.wholePercent");
  const percent = Number(digits);
  if (percent > 100) throw new Refusal("respond.error.percentRange");
  return percent;
}

/** With a point or a comma before at most six decimals. */
export function readNumber(typed: string, min: number, max: number): number {
  if (!/^-?\d{1,12}([.,]\d{1,6})?$/.test(typed)) throw new Refusal("respond.error.number");
  const value = Number(typed.replace(",", "."));
  if (value < min || value > max) throw new Refusal("respond.error.numberRange");
  // A typed "-0" is a plain zero.
  return value === 0 ? 0 : value;
}
