/** Words of a language, where it lacks some, and where it runs from right to left. */
import { expect, test } from "vitest";
import { languages } from "../../../app/i18n/languages.ts";
import { addWords, type MessageKey, translator } from "../../../app/i18n/messages.ts";

const arabic = translator("ar");

test("numbers are written as the language writes them", () => {
  const said = (language: "en" | "de") =>
    translator(language)("question.numberHint", { min: 0, max: 12000.5 });
  expect(said("en")).toContain("12,000.5");
  expect(said("de")).toContain("12.000,5");
});

test("Arabic has its own words for one, two, a few and many", () => {
  const said = [1, 2, 3, 11].map((n) => arabic("respond.minutes", { n }));
  expect(new Set(said).size).toBe(4);
  expect(said[1]).not.toMatch(/\d/);
});

test("a name inside a sentence from right to left keeps its own direction", () => {
  expect(arabic("respond.welcome.host", { host: "Acme Inc." })).toContain("\u2068Acme Inc.\u2069");
  expect(translator("de")("respond.welcome.host", { host: "Acme Inc." })).toBe("Acme Inc. fragt");
});

test("who opens a link before its day is fixed is not told to come back on a day that nobody named", () => {
  const then = { en: "then", de: "dann", es: "entonces", ja: "その時", ar: "حينها" };
  for (const language of languages) {
    const said = (day: string) => translator(language)("respond.notYet", { day });
    expect(said("none")).not.toContain(then[language]);
    expect(said("5 May")).toContain(then[language]);
  }
});

test("a receipt promises that results of a study that is being erased go soon, for they stay until that is done", () => {
  const soon = { en: "Soon", de: "Bald", es: "Pronto", ja: "まもなく", ar: "قريب" };
  for (const language of languages)
    expect(translator(language)("profile.next.erasing", { host: "Acme" })).toContain(soon[language]);
});

test("a value that only chooses the wording is left as it is", () => {
  const key = "study.state.choice-of-a-test" as MessageKey;
  addWords("ar", { [key]: "{state, select, open {مفتوحة} other {مغلقة}}" });
  expect(translator("ar")(key, { state: "open" })).toBe("مفتوحة");
});

test("what a language lacks is said in English, on Arabic pages in the order of English", () => {
  const key = "only.in-english" as MessageKey;
  addWords("en", { [key]: "Not yet." });
  for (const language of languages)
    expect(translator(language)(key)).toBe(language === "ar" ? "\u2066Not yet.\u2069" : "Not yet.");
});
