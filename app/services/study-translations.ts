/** The words of a study in further languages, as a leader types them: read, checked, and in one order however a database keeps them. */
import type { Study } from "../../db/queries/studies.ts";
import type { StudyTranslation } from "../../db/schema/study.ts";
import { languages } from "../i18n/languages.ts";
import type { SentStudy } from "../shared/sent-study.ts";
import type { Values } from "./meanwhile.ts";

export const translatedParts = ["title", "purpose", "consent"] as const;

type Translations = NonNullable<Study["translations"]>;

/** null: in no language. PostgreSQL orders the keys of what it holds; compared are these. */
export function inOrder(translations: Study["translations"]): Translations | null {
  const ordered: Translations = {};
  for (const language of languages) {
    const has = translations?.[language] ?? {};
    const kept: StudyTranslation = {};
    for (const part of translatedParts) if (has[part]) kept[part] = has[part];
    if (Object.keys(kept).length > 0) ordered[language] = kept;
  }
  return Object.keys(ordered).length > 0 ? ordered : null;
}

/** As the form shows them. */
export function translationsShown(translations: Study["translations"]): SentStudy["translations"] {
  return Object.fromEntries(
    Object.entries(translations ?? {}).map(([language, has]) => [
      language,
      { title: "", purpose: "", consent: "", ...has },
    ]),
  );
}

/** A copy has another name: what the study was called in other languages is not its name. */
export function withoutTitles(translations: Study["translations"]): Translations | null {
  return inOrder(
    Object.fromEntries(
      Object.entries(translations ?? {}).map(([language, has]) => [language, { ...has, title: "" }]),
    ),
  );
}

/** Every field of the form by its own name, those of further languages too. */
export function fieldByField({ translations = {}, ...rest }: Partial<SentStudy>): Values {
  const fields: Values = { ...rest };
  for (const [language, has] of Object.entries(translations))
    for (const part of translatedParts) fields[`${part}-${language}`] = has?.[part] ?? "";
  return fields;
}

/** What somebody wrote, named like that, as the form shows it: words in a language stand beside those of it that nobody touched. */
export function writtenOver(has: SentStudy, mine: Partial<Values>): Partial<SentStudy> {
  const translations = { ...has.translations };
  const rest: Values = {};
  for (const [field, value] of Object.entries(mine)) {
    const [part = "", language] = field.split("-");
    if (value === undefined) continue;
    if (language === undefined) rest[field] = value;
    else {
      const empty = { title: "", purpose: "", consent: "" };
      translations[language] = { ...empty, ...translations[language], [part]: value };
    }
  }
  return { ...rest, translations };
}
