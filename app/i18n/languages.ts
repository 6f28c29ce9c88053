/** The languages of the pages. */

/** The first is the one to fall back on. */
export const languages = ["en", "de", "es", "ja", "ar"] as const;
export type Language = (typeof languages)[number];

/** Each in its own words, so that who looks for it can read it. */
export const languageNames: Record<Language, string> = {
  en: "English",
  de: "Deutsch",
  es: "Español",
  ja: "日本語",
  ar: "العربية",
};

export function isLanguage(name: unknown): name is Language {
  return languages.some((language) => language === name);
}

/** The `dir` of a page. */
export function directionOf(language: Language): "ltr" | "rtl" {
  return language === "ar" ? "rtl" : "ltr";
}
