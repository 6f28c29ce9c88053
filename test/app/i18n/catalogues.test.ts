/** What every catalogue must be: whole, without leftovers, in its own words, and fillable with the values that English takes. */
import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { catalogues } from "../../../app/i18n/all.ts";
import { languages } from "../../../app/i18n/languages.ts";
import { allowedAsInEnglish } from "./same-as-english.ts";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];

const english: Record<string, string> = catalogues.en;
const others = languages.filter((language) => language !== "en");

/** Every argument of a message with how it is used; a choice with the names it chooses by. */
function argumentsOf(elements: readonly Element[], found = new Map<string, Set<string>>()) {
  for (const element of elements) {
    // 0 is text, 7 is the # of a plural.
    if (element.type === 0 || element.type === 7 || !("value" in element)) continue;
    const uses = found.get(element.value) ?? new Set();
    found.set(element.value, uses);
    if (!("options" in element)) continue;
    const plural = "pluralType" in element;
    for (const [name, option] of Object.entries(element.options)) {
      if (!plural) uses.add(`chooses ${name}`);
      argumentsOf(option.value, found);
    }
    uses.add(plural ? "counts" : "chooses");
  }
  return found;
}

function plurals(elements: readonly Element[]): { name: string; categories: string[] }[] {
  return elements.flatMap((element) => {
    if (!("options" in element)) return [];
    const inside = Object.values(element.options).flatMap((option) => plurals(option.value));
    if (!("pluralType" in element)) return inside;
    return [{ name: element.value, categories: Object.keys(element.options) }, ...inside];
  });
}

const parsed = (message: string, language: string) =>
  new IntlMessageFormat(message, language, undefined, { ignoreTag: true }).getAst();

const wordsOnly = (message: string) => message.replace(/\{[^{}]*\}/g, "").trim();

test.each(others)("%s says everything that English says, and nothing else", (language) => {
  const own = Object.keys(catalogues[language]);
  expect(Object.keys(english).filter((key) => !own.includes(key))).toEqual([]);
  expect(own.filter((key) => !Object.hasOwn(english, key))).toEqual([]);
});

test.each(languages)(
  "every message of %s can be read, with the plurals that the language has",
  (language) => {
    const rule = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const wrong = Object.entries(catalogues[language]).flatMap(([key, message]) => {
      try {
        return plurals(parsed(message, language)).flatMap(({ name, categories }) => {
          const named = categories.filter((one) => !one.startsWith("="));
          const strange = named.filter((one) => !rule.includes(one as Intl.LDMLPluralRule));
          // Where words depend on the number at all, each form that the language has is needed; `other` alone is a plain number.
          const lacking =
            named.length > 1 ? needed(language, categories).filter((one) => !named.includes(one)) : [];
          return [...strange, ...lacking].map((one) => `${key}: {${name}} ${one}`);
        });
      } catch (error) {
        return [`${key}: ${error}`];
      }
    });
    expect(wrong).toEqual([]);
  },
);

/** Forms of the language that a count of people or minutes meets. An exact =0, =1 or =2 stands for a form that only that number has. */
function needed(language: string, categories: readonly string[]): string[] {
  const rule = new Intl.PluralRules(language);
  const exact = new Set(categories.filter((one) => one.startsWith("=")).map((one) => Number(one.slice(1))));
  const forms = Array.from({ length: 200 }, (_, n) => n).filter((n) => !exact.has(n) && n > 0);
  return [...new Set(forms.map((n) => rule.select(n)))];
}

test.each(others)("messages of %s take the values that the English ones take", (language) => {
  const wrong = Object.entries(catalogues[language]).flatMap(([key, message]) => {
    const source = english[key];
    if (source === undefined) return [];
    const own = argumentsOf(parsed(message, language));
    const given = argumentsOf(parsed(source, "en"));
    const choices = (uses: Set<string> | undefined) =>
      [...(uses ?? [])]
        .filter((use) => use.startsWith("chooses "))
        .sort()
        .join(", ");
    return [...new Set([...own.keys(), ...given.keys()])].flatMap((name) => {
      if (!given.has(name)) return [`${key}: {${name}} is not given`];
      // A value that only chose an English wording may have nothing to choose here.
      if (!own.has(name)) return given.get(name)?.size ? [] : [`${key}: {${name}} is left out`];
      const [ownChoices, englishChoices] = [choices(own.get(name)), choices(given.get(name))];
      return ownChoices === "" || ownChoices === englishChoices ? [] : [`${key}: {${name}} ${ownChoices}`];
    });
  });
  expect(wrong).toEqual([]);
});

test.each(others)("nothing of %s is left in English", (language) => {
  const copied = Object.entries(catalogues[language])
    .filter(([key, message]) => message === english[key] && /\p{L}{2}/u.test(wordsOnly(message)))
    .map(([key]) => key)
    .filter((key) => !allowedAsInEnglish[language].includes(key));
  expect(copied).toEqual([]);
});
