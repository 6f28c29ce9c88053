/** The flag for answers faster than anybody reads. */
import { expect, test } from "vitest";
import { isSpeeding, secondsOfReading } from "../../../app/instruments/speeding.ts";
import { realInstrument } from "../../builders/instrument.ts";

const instrument = realInstrument("delivery-core");
const [page] = instrument.pages.filter(({ items }) => items.length >= 5);
const pages = instrument.pages.slice(0, 6);
const answers = Object.fromEntries(pages.flatMap(({ items }) => items).map((id) => [id, 3]));
const answered = Object.keys(answers).length;
const over = (seconds: number) => Object.fromEntries(pages.map(({ id }) => [id, seconds / pages.length]));

test("under two seconds an answer is speeding, two seconds are not", () => {
  expect(answered).toBeGreaterThan(10);
  expect(isSpeeding(instrument, answers, over(2 * answered - 0.1))).toBe(true);
  expect(isSpeeding(instrument, answers, over(2 * answered + 0.1))).toBe(false);
});

test("pages whose time is not known, missing answers and a handful of answers say nothing", () => {
  expect(isSpeeding(instrument, answers, {})).toBe(false);
  const few = Object.fromEntries(page!.items.slice(0, 4).map((id) => [id, 3]));
  expect(isSpeeding(instrument, few, { [page!.id]: 0.1 })).toBe(false);
  const missing = Object.fromEntries(
    Object.keys(answers).map((id) => [id, { missing: "dont-know" as const }]),
  );
  expect(isSpeeding(instrument, missing, over(0.1))).toBe(false);
});

test("nothing is learnt from somebody who hurried, nor from a page that was only passed", () => {
  const [first, ...others] = pages;
  const slow = Object.fromEntries(pages.map(({ id, items }) => [id, items.length * 5]));
  expect(secondsOfReading(instrument, answers, slow)).toEqual(slow);
  const passed = { ...slow, [first!.id]: 1 };
  expect(Object.keys(secondsOfReading(instrument, answers, passed))).toEqual(others.map(({ id }) => id));
  // Long enough on one page for its questions, but not for the whole.
  const hurried = { ...over(0.1), [first!.id]: first!.items.length * 2 };
  expect(secondsOfReading(instrument, answers, hurried)).toEqual({});
});
