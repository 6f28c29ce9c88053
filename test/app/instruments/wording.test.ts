import { expect, test } from "vitest";
import { joinsTwoVerbs, leadingWord, negations } from "../../../app/instruments/english.ts";
import { readingGrade, syllables } from "../../../app/instruments/reading-grade.ts";
import { wordingFindings, wordingProblems } from "../../../app/instruments/wording.ts";
import { instrumentFrom, realInstrument, smallInstrument, smallSource } from "../../builders/instrument.ts";

test("and or or between two verbs is noticed, between two nouns it is not", () => {
  for (const text of [
    "We build the service and we run it.",
    "Our tests are fast and find faults.",
    "We write tests or review the code.",
    "The team decides and then quickly fixes it.",
    "We plan work and measure the result.",
  ])
    expect(joinsTwoVerbs(text), text).toBeDefined();
  for (const text of [
    "Tests and reviews find most faults.",
    "Our code and configuration are kept together.",
    "We work with development and operations.",
    "The change and release records agree.",
    "Between testing and production nothing differs.",
    "And now?",
    "",
  ])
    expect(joinsTwoVerbs(text), text).toBeUndefined();
});

test("words that suggest the answer are noticed whole", () => {
  expect(leadingWord("We obviously test everything.")).toBe("obviously");
  expect(leadingWord("You should test, shouldn't you?")).toBe("should");
  expect(leadingWord("We follow best practices.")).toBe("best practices");
  expect(leadingWord("Modernity and shoulders")).toBeUndefined();
});

test("negations are noticed, measures with no or not are not", () => {
  expect(negations("We do not know, and nobody can't tell.")).toEqual(["not", "nobody", "can't"]);
  expect(negations("It takes no longer than a day.")).toEqual([]);
  expect(negations("We note the knot in the notes.")).toEqual([]);
});

test("syllables are counted as spoken, and the grade follows the published formula", () => {
  const counted = {
    cat: 1,
    release: 2,
    table: 2,
    changed: 1,
    rested: 2,
    people: 2,
    automation: 4,
    the: 1,
    we: 1,
  };
  for (const [word, count] of Object.entries(counted)) expect(syllables(word), word).toBe(count);
  // 6 words, 1 sentence, 6 syllables
  expect(readingGrade("The cat sat on the mat.")).toBeCloseTo(0.39 * 6 + 11.8 - 15.59, 10);
  // 4 words in 2 sentences, 6 syllables
  expect(readingGrade("We release. People wait.")).toBeCloseTo(0.39 * 2 + (11.8 * 6) / 4 - 15.59, 10);
  expect(readingGrade("...")).toBeNaN();
});

const withTexts = (text: string) => {
  expect(smallSource).toContain("text: It is tidy.");
  return instrumentFrom(smallSource.replace("text: It is tidy.", `text: ${text}`));
};
const found = (text: string) => wordingFindings(withTexts(text)).map(({ rule, id }) => `${rule} ${id}`);

test("each rule finds what it is for, and a plain statement has no finding", () => {
  expect(found("It is tidy.")).toEqual([]);
  expect(found("It is tidy and we keep it clean.")).toEqual(["double-barrelled tidy_1"]);
  expect(found("It is clearly tidy.")).toEqual(["leading tidy_1"]);
  expect(found("It is not tidy.")).toEqual(["negation tidy_1"]);
  expect(
    found(
      "Organizational standardization initiatives comprehensively facilitate environmental administration continuously.",
    ),
  ).toEqual(["reading-grade tidy_1", "reading-grade small"]);
  expect(found("IT IS A MESS!")).toEqual(["duplicate-text tidy_2"]);
});

test("a construct of mostly reversed statements, and many statements without one, are findings", () => {
  const core = realInstrument("delivery-core");
  const turned = (reversed: boolean, construct?: string) => ({
    ...core,
    items: core.items.map((item) =>
      item.kind === "agreement" && (!construct || item.construct === construct)
        ? { ...item, reversed }
        : item,
    ),
  });
  const of = (it: typeof core) =>
    wordingFindings(it).flatMap(({ rule, id }) => (rule === "reversed-items" ? [id] : []));
  expect(of(core)).toEqual([]);
  expect(of(turned(false))).toEqual(["delivery-core"]);
  expect(of(turned(true, "monitoring"))).toEqual(["monitoring"]);
});

test("minutes far from what reading and answering takes are a finding, in both directions", () => {
  const rules = (minutes: number) =>
    wordingFindings({ ...realInstrument("delivery-core"), minutes }).map(({ rule }) => rule);
  expect(rules(7)).not.toContain("minutes");
  expect(rules(3)).toContain("minutes");
  expect(rules(20)).toContain("minutes");
});

test("rules about English leave other languages alone", () => {
  const german = { ...withTexts("It is not tidy and we keep it clean."), language: "de" };
  expect(wordingFindings(german)).toEqual([]);
});

test("a written reason answers a finding, one for nothing is a finding itself", () => {
  const it = withTexts("It is not tidy.");
  const problems = (reasons: Record<string, string>, more = {}) =>
    wordingProblems({ ...it, reasons }, () => 7, "x.yaml", more).map(({ rule }) => rule);
  expect(problems({})).toEqual(["negation"]);
  expect(problems({ "negation tidy_1": "It is said so." })).toEqual([]);
  expect(problems({}, { "negation tidy_1": "It is said so." })).toEqual([]);
  expect(problems({ "negation tidy_1": "So.", "leading pace": "Once was." })).toEqual(["unused-reason"]);
  expect(problems({ "negation tidy_1": "So.", "shared-text pace": "On purpose." })).toEqual([]);
  expect(wordingProblems(smallInstrument(), () => 7, "x.yaml")).toEqual([]);
});

test("a construct of one item that claims dimensions is noticed, one that claims none is not", () => {
  const rules = (source: string) =>
    wordingFindings(instrumentFrom(source)).flatMap(({ rule, id }) => (rule === "one-item" ? [id] : []));
  expect(rules(smallSource)).toEqual([]);
  expect(rules(smallSource.replace("dimensions: 0, singleItem: true, ", ""))).toEqual(["cadence"]);
  expect(rules(smallSource.replace("dimensions: 0, singleItem: true, ", "dimensions: 2, "))).toEqual([
    "cadence",
  ]);
});
