/** The words of a study in further languages, as a leader types them: read, checked, and in one order however a database keeps them. */
import type { Study } from "../../db/queries/studies.ts";
import type { StudyTranslation } from "../../db/schema/study.ts";
import { languages } from "../i18n/languages.ts";
import type { SentStudy } from "../shared/sent-study.ts";

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
