/** Turns a key of the catalogue and its values into words. The catalogue itself is data: one folder per language, one file per area. */
import { IntlMessageFormat } from "intl-messageformat";
import type { catalogue as english } from "./en/catalogue.ts";
import { formatters } from "./formatters.ts";
import { isolateValues } from "./isolate.ts";
import { directionOf, type Language } from "./languages.ts";

export type MessageKey = keyof typeof english;
type MessageValues = Record<string, string | number>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** On the server all of them; in the browser those that were added, which is the one of the page. */
const catalogues = new Map<Language, Readonly<Record<string, string>>>();
if (typeof document === "undefined")
  for (const [language, words] of Object.entries((await import("./all.ts")).catalogues))
    addWords(language as Language, words);

export function addWords(language: Language, words: Readonly<Record<string, string>>): void {
  catalogues.set(language, words);
}

export function isMessageKey(key: string): key is MessageKey {
  for (const words of catalogues.values()) if (Object.hasOwn(words, key)) return true;
  return false;
}

const complete = new Map<Language, boolean>();

/** Does the language say everything that English says? Where it does not, the page needs the English words as well. */
export function isComplete(language: Language): boolean {
  let known = complete.get(language);
  if (known === undefined) {
    const words = catalogues.get(language) ?? {};
    known = Object.keys(catalogues.get("en") ?? {}).every((key) => Object.hasOwn(words, key));
    complete.set(language, known);
  }
  return known;
}

const translators = new Map<Language, Translate>();

/**
 * The words of one language. Messages are ICU: plurals, numbers, dates. What a language does not say yet is said in English.
 * @throws Error when a message needs a value that was not given
 */
export function translator(language: Language): Translate {
  const known = translators.get(language);
  if (known) return known;
  const parsed = new Map<MessageKey, ((values?: MessageValues) => string) | string>();
  const translate: Translate = (key, values) => {
    let message = parsed.get(key);
    if (message === undefined) {
      message = messageOf(language, key);
      parsed.set(key, message);
    }
    return typeof message === "string" ? message : message(values);
  };
  translators.set(language, translate);
  return translate;
}

const bandTranslators = new Map<Language, Translate>();

/** The same words, but where the groups are bands of a continuum: a key that has a twin `….bands` says that. */
export function bandTranslator(language: Language): Translate {
  const known = bandTranslators.get(language);
  if (known) return known;
  const plain = translator(language);
  const translate: Translate = (key, values) => {
    const banded = `${key}.bands`;
    return plain(isMessageKey(banded) ? banded : key, values);
  };
  bandTranslators.set(language, translate);
  return translate;
}

function messageOf(language: Language, key: MessageKey): ((values?: MessageValues) => string) | string {
  const own = catalogues.get(language)?.[key];
  const source = own ?? aside(catalogues.get("en")?.[key] ?? key, language);
  // Most messages have no placeholder: they need no formatter.
  if (!/[{}'<]/.test(source)) return source;
  const written = own === undefined ? "en" : language;
  const format = new IntlMessageFormat(source, written, undefined, { ignoreTag: true, formatters });
  const isolated = directionOf(language) === "rtl" ? isolateValues(format) : undefined;
  return (values) => String(format.format(isolated && values ? isolated(values) : values));
}

/** English inside a page that runs from right to left keeps its own order, its full stop included. */
function aside(english: string, language: Language): string {
  return directionOf(language) === "rtl" ? `\u2066${english}\u2069` : english;
}
