import { expect, test } from "vitest";
import type { Answers } from "../../../app/instruments/answer.ts";
import { shownPages } from "../../../app/instruments/conditions.ts";
import { instrumentFrom, smallInstrument, smallSource } from "../../builders/instrument.ts";

const pagesFor = (answers: Answers, source = smallSource) =>
  shownPages(instrumentFrom(source), answers).map(({ id }) => id);

test("a page without a condition is always shown", () => {
  expect(pagesFor({})).toEqual(["first", "third"]);
});

test("a page is shown for exactly the codes of its condition", () => {
  expect(pagesFor({ wall: 1 })).toEqual(["first", "second", "third"]);
  expect(pagesFor({ wall: 2 })).toEqual(["first", "second", "third"]);
  expect(pagesFor({ wall: 3 })).toEqual(["first", "third"]);
});

test("a missing reason never fulfils a condition", () => {
  expect(pagesFor({ wall: { missing: "dont-know" } })).toEqual(["first", "third"]);
});

test("one of several chosen options is enough", () => {
  const source = smallSource
    .replace("text: Which wall?", "text: Which wall?")
    .replace("kind: single-choice", "kind: multiple-choice");
  expect(pagesFor({ wall: [2, 3] }, source)).toContain("second");
  expect(pagesFor({ wall: [3] }, source)).not.toContain("second");
  expect(pagesFor({ wall: [] }, source)).not.toContain("second");
});

test("a hidden item leaves its page, and a page without items is left out", () => {
  const source = smallSource
    .replace("text: How many rooms?", "text: How many rooms?, when: { item: wall, in: [1] }")
    .replace("items: [doors, rooms, remark]", "items: [doors, remark]")
    .concat("  - { id: fourth, title: Fourth, items: [rooms] }\n");
  expect(pagesFor({ wall: 1 }, source)).toEqual(["first", "second", "third", "fourth"]);
  expect(pagesFor({ wall: 2 }, source)).toEqual(["first", "second", "third"]);
  const beside = smallSource.replace(
    "text: How many rooms?",
    "text: How many rooms?, when: { item: wall, in: [1] }",
  );
  expect(shownPages(instrumentFrom(beside), { wall: 2 }).at(-1)?.items).toEqual(["doors", "remark"]);
});

test("a condition on a hidden item does not hold, whatever was answered before", () => {
  const source = smallSource.replace("title: Third,", "title: Third, when: { item: tidy_1, in: [5] },");
  expect(pagesFor({ wall: 1, tidy_1: 5 }, source)).toEqual(["first", "second", "third"]);
  expect(pagesFor({ wall: 3, tidy_1: 5 }, source)).toEqual(["first"]);
});

test("asking for the pages does not change the questionnaire", () => {
  const instrument = smallInstrument();
  shownPages(instrument, { wall: 3 });
  expect(instrument).toEqual(smallInstrument());
});
