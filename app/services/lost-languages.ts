/** Languages in which people would be asked, were it not for a part of the questionnaire that is not whole in them: said before it is so. */
import { type Language, languages } from "../i18n/languages.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { inLanguage } from "./instrument-in-language.ts";
import { type Asking, instrumentShown } from "./instrument-of.server.ts";

/** `names`: titles of the parts; `main`: the language in which people are asked instead. */
export type LostLanguages = { languages: Language[]; names: string[]; main: string };

/**
 * @param wanted the study's languages; null: all in which the questionnaire is without its modules
 * @returns null where nobody loses anything, and where the questionnaire is not here or does not fit together, which is said elsewhere
 */
export function lostLanguages(
  { registry }: Pick<App, "registry">,
  study: Asking,
  wanted: readonly string[] | null,
): LostLanguages | null {
  const isAsked = (language: Language, modules: Asking["modules"]) =>
    instrumentShown({ registry, language }, { ...study, modules, languages: null }).language === language;
  try {
    const parts = [
      { id: study.instrument_id, version: study.instrument_version },
      ...(study.modules?.attach ?? []),
    ].map(({ id, version }) => registry.get(id, version));
    const [base] = parts;
    if (!base) return null;
    const hoped = wanted ?? languages.filter((language) => isAsked(language, null));
    const lost = languages.filter(
      (language) =>
        hoped.includes(language) && language !== base.language && !isAsked(language, study.modules),
    );
    if (lost.length === 0) return null;
    const lacking = parts.filter((part) =>
      lost.some((language) => inLanguage({ registry }, part, language).language !== language),
    );
    // Translated parts that do not fit together are each whole.
    const named = lacking.length > 0 ? lacking : parts.slice(1);
    return { languages: lost, names: named.map(({ title }) => title), main: base.language };
  } catch (error) {
    if (error instanceof RangeError || error instanceof AppError) return null;
    throw error;
  }
}

/** What a form carries whose sender has read what is lost. */
export const lostMark = ({ languages }: LostLanguages): string => languages.join(" ");
