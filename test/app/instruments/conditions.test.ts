import { expect, test } from "vitest";
import type { Answers } from "../../../app/instruments/answer.ts";
import { shownPages } from "../../../app/instruments/conditions.ts";
import { instrumentFrom, smallInstrument, smallSource } from "../../builders/instrument.ts";
import { allKinds } from "./all-kinds.ts";

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

test("a condition on a percentage includes its lower end and not its upper one", () => {
  const on = (condition: string, fails: Answers[string]) =>
    pagesFor({ fails }, smallSource.replace("when: { item: wall, in: [1, 2] }", `when: { ${condition} }`));
  const shown = (condition: string, fails: Answers[string]) => on(condition, fails).includes("second");
  expect([0, 19, 20, 100].map((n) => shown("item: fails, atLeast: 20", n))).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect([0, 19, 20, 100].map((n) => shown("item: fails, below: 20", n))).toEqual([true, true, false, false]);
  expect([19, 20, 49, 50].map((n) => shown("item: fails, atLeast: 20, below: 50", n))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(shown("item: fails, below: 20", { missing: "dont-know" })).toBe(false);
  expect(pagesFor({}, smallSource.replace("item: wall, in: [1, 2]", "item: fails, below: 20"))).not.toContain(
    "second",
  );
});

test("a number with decimals and a rating are compared like a percentage", () => {
  const later =
    "  - { id: fourth, title: Fourth, items: [tidy_1, tidy_2], when: { item: rooms, below: -0.5 } }\n";
  const source = smallSource.replace(/ {2}- \{ id: second.*\n/, "").concat(later);
  expect(pagesFor({ rooms: -0.6 }, source)).toContain("fourth");
  expect(pagesFor({ rooms: -0.5 }, source)).not.toContain("fourth");
  const rated = allKinds();
  const fifth = rated.pages.find(({ id }) => id === "fifth");
  if (fifth) fifth.when = { item: "recommend", atLeast: 9 };
  const pages = (recommend: number) => shownPages(rated, { wall: 1, recommend }).map(({ id }) => id);
  expect([pages(9).includes("fifth"), pages(8).includes("fifth")]).toEqual([true, false]);
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
