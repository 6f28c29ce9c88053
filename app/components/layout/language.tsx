/** The page's words for components: `const t = useT()`. */
import { createContext, useContext } from "react";
import type { Language } from "../../i18n/languages.ts";
import { type Translate, translator } from "../../i18n/messages.ts";

const LanguageContext = createContext<Language>("en");
export const LanguageProvider = LanguageContext.Provider;

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useT(): Translate {
  return translator(useContext(LanguageContext));
}
