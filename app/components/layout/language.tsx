/** The page's words for components: `const t = useT()`. */
import { createContext, useContext } from "react";
import { directionOf, isLanguage, type Language } from "../../i18n/languages.ts";
import { bandTranslator, type Translate, translator } from "../../i18n/messages.ts";
import type { Words } from "../../shared/words.ts";

const LanguageContext = createContext<Language>("en");
export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Attributes of an element whose text may be in another language than the page. */
export type WrittenIn = { lang?: string; dir?: "ltr" | "rtl" | "auto" };

/** For texts of a questionnaire, which are in its own language where they are not translated. */
export function useTextsIn(texts: { language: string; direction: "ltr" | "rtl" }): WrittenIn {
  return useLanguage() === texts.language ? {} : { lang: texts.language, dir: texts.direction };
}

/** For what people have written; of a language that nobody has said, browsers find the direction. */
export function useWrittenIn({ language }: Words): WrittenIn {
  const own = useLanguage();
  if (!isLanguage(language)) return { dir: "auto" };
  return language === own ? {} : { lang: language, dir: directionOf(language) };
}

/** For published figures and their sources, which are quoted in English. */
export function useAsPublished(): WrittenIn {
  return useTextsIn({ language: "en", direction: "ltr" });
}

/** Set around results whose groups are bands of a continuum: everything inside then speaks of bands. */
const BandsContext = createContext(false);
export const BandsProvider = BandsContext.Provider;

export function useT(): Translate {
  const language = useContext(LanguageContext);
  return useContext(BandsContext) ? bandTranslator(language) : translator(language);
}
