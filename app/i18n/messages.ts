/** Turns a key of the catalogue and its values into words. The catalogue itself is data: one folder per language, one file per area. */
import { IntlMessageFormat } from "intl-messageformat";
import { common } from "./en/common.ts";
import { errors } from "./en/errors.ts";
import { exportPage } from "./en/export.ts";
import { firstPage } from "./en/first-page.ts";
import { instrumentPages } from "./en/instruments.ts";
import { playground } from "./en/playground.ts";
import { respond } from "./en/respond.ts";
import { stepsPage } from "./en/steps.ts";
import { studyPages } from "./en/study.ts";

const english = {
  ...common,
  ...errors,
  ...exportPage,
  ...firstPage,
  ...instrumentPages,
  ...playground,
  ...respond,
  ...stepsPage,
  ...studyPages,
};

export type MessageKey = keyof typeof english;
type MessageValues = Record<string, string | number>;
export type Translate = (key: MessageKey, values?: MessageValues) => string;

/** Languages of the pages. The first is the one to fall back on. */
const languages = ["en"] as const;
export type Language = (typeof languages)[number];

const catalogues: Record<Language, Record<MessageKey, string>> = { en: english };

export function isMessageKey(key: string): key is MessageKey {
  return Object.hasOwn(english, key);
}

const translators = new Map<Language, Translate>();

/**
 * The words of one language. Messages are ICU: plurals, numbers, dates.
 * @throws Error when a message needs a value that was not given
 */
export function translator(language: Language): Translate {
  const known = translators.get(language);
  if (known) return known;
  const catalogue = catalogues[language];
  const parsed = new Map<MessageKey, IntlMessageFormat | string>();
  const translate: Translate = (key, values) => {
    let message = parsed.get(key);
    if (message === undefined) {
      const source = catalogue[key];
      // Most messages have no placeholder: they need no formatter.
      message = /[{}'<]/.test(source)
        ? new IntlMessageFormat(source, language, undefined, { ignoreTag: true })
        : source;
      parsed.set(key, message);
    }
    return typeof message === "string" ? message : String(message.format(values));
  };
  translators.set(language, translate);
  return translate;
}
