/** The sheets of the ethics pack say the same in every language: each fact and each sentence that hangs on a setting is in all of them. */

import { expect, test } from "vitest";
import { ethicsSheets } from "../../../app/i18n/ethics/all.ts";
import { type EthicsFacts, type SheetName, sheetNames } from "../../../app/i18n/ethics/facts.ts";
import { type Language, languages } from "../../../app/i18n/languages.ts";
import { translator } from "../../../app/i18n/messages.ts";

const facts: EthicsFacts = {
  title: "TITLE",
  host: "HOST",
  purpose: "PURPOSE",
  questionnaire: "QUESTIONS 1.0",
  k: 17,
  retentionDays: 230,
  backupDays: 41,
  organizations: 63,
  ownConsent: "OWN WORDS",
  openTexts: true,
};

const translated = languages.filter((language) => language !== "en");
const textOf = (language: Language, name: SheetName, changed: Partial<EthicsFacts> = {}) =>
  ethicsSheets[language][name]({ ...facts, ...changed });
const paragraphsOf = (text: string) => text.split(/\n{2,}/);
const times = (text: string, part: string) => text.split(part).length - 1;

/** What each setting may be besides what it is above. */
const settings: [string, Partial<EthicsFacts>][] = [
  ["answers that are kept until somebody erases them", { retentionDays: null }],
  ["answers that go with the last wave", { retentionDays: 0 }],
  ["answers that are kept a day", { retentionDays: 1 }],
  ["no backups", { backupDays: 0 }],
  ["backups of a day", { backupDays: 1 }],
  ["no words of the host's own", { ownConsent: null }],
  ["no question for own words", { openTexts: false }],
  ["one organization", { organizations: 1 }],
  ["another minimum", { k: 5 }],
];

const ownLetters: Partial<Record<Language, RegExp>> = {
  ja: /[\u3040-\u30ff\u4e00-\u9fff]/,
  ar: /[\u0621-\u064a]/,
};

test.each(translated)(
  "every sheet is there in %s, paragraph by paragraph, none of them in English",
  (language) => {
    for (const name of sheetNames) {
      const [english, own] = [textOf("en", name), textOf(language, name)].map(paragraphsOf);
      expect(own, name).toHaveLength(english?.length ?? 0);
      const words = own?.filter((paragraph) => !paragraph.includes("OWN WORDS")) ?? [];
      for (const paragraph of words) {
        expect(english, name).not.toContain(paragraph);
        expect(paragraph).toMatch(ownLetters[language] ?? /\p{Letter}/u);
        expect(paragraph).not.toMatch(/undefined|null|NaN|#|\$\{/);
      }
    }
  },
);

test.each(translated)(
  "each fact, and each line to be filled in, is in the same sheets in %s as in English",
  (language) => {
    const parts = [
      "TITLE",
      "HOST",
      "PURPOSE",
      "QUESTIONS 1.0",
      "OWN WORDS",
      "17",
      "230",
      "41",
      "63",
      "____",
      "[ ]",
    ];
    for (const name of sheetNames)
      for (const part of parts)
        expect([name, part, times(textOf(language, name), part)]).toEqual([
          name,
          part,
          times(textOf("en", name), part),
        ]);
  },
);

test.each(settings)("of %s the same sheets tell in every language", (_, changed) => {
  const telling = (language: Language) =>
    sheetNames.filter((name) => textOf(language, name) !== textOf(language, name, changed));
  expect(telling("en").length).toBeGreaterThan(0);
  for (const language of translated) expect([language, telling(language)]).toEqual([language, telling("en")]);
});

test("each sheet asks to be checked, right under its title", () => {
  const asks: Record<Language, RegExp> = {
    en: /^Have it checked: .*draft/,
    de: /^Bitte prüfen lassen: .*Entwurf/,
    es: /^Haga que lo revisen: .*borrador/,
    ja: /^専門家の確認を.*下書き/,
    ar: /^اعرضها على من يراجعها: .*مسودة/,
  };
  for (const language of languages)
    for (const name of sheetNames) expect(paragraphsOf(textOf(language, name))[1]).toMatch(asks[language]);
});

test("numbers of days and organizations take the form that the language has for so many", () => {
  const kept = (language: Language, days: number) =>
    textOf(language, "works-council", { retentionDays: days, organizations: days });
  expect(kept("en", 1)).toMatch(/survey of 1 organization by[\s\S]* 1 day after/);
  expect(kept("de", 1)).toMatch(/Befragung von 1 Organisation durch[\s\S]* 1 Tag nach/);
  expect(kept("es", 1)).toMatch(/a 1 organización realizada[\s\S]* 1 día después/);
  expect(kept("ar", 2)).toMatch(/مؤسستين[\s\S]*يومين/);
  expect(kept("ar", 3)).toMatch(/3 مؤسسات[\s\S]*3 أيام/);
  expect(kept("ar", 11)).toMatch(/11 مؤسسة[\s\S]*11 يومًا/);
});

test("whoever answers is promised no erasing that the pages refuse: until the wave closes, and not of own words", () => {
  const promise = textOf("en", "consent");
  expect(promise).toContain(
    "you may erase them until the wave closes, and look at them until results are published",
  );
  expect(promise).toContain("cannot be found again to be erased");
  expect(textOf("en", "data-protection")).toContain("erase an answer by its receipt until the wave closes");
});

test("what people wrote keeps its own order inside Arabic, line by line", () => {
  const text = textOf("ar", "consent", { ownConsent: "Ask Grace.\nOr Ada." });
  expect(text).toContain("\u2068Ask Grace.\u2069\n\u2068Or Ada.\u2069");
  expect(text).toContain("\u2068HOST\u2069");
  expect(text.replace(/\u2068[^\u2069]*\u2069/g, "")).not.toMatch(/[A-Za-z]/);
});

test.each([
  ["en", "until the survey closes", "published"],
  ["de", "bis die Umfrage geschlossen ist", "veröffentlicht"],
  ["es", "hasta que se cierre la encuesta", "publiquen"],
  ["ja", "調査が締め切られるまで", "公開"],
  ["ar", "حتى يُغلق الاستبيان", "تُنشر"],
] as const)(
  "the consent text that a study begins with promises no erasing that the pages refuse: %s",
  (language, until, never) => {
    const words = translator(language)("studyField.consentDefault");
    expect(words).toContain(until);
    expect(words).not.toContain(never);
  },
);
