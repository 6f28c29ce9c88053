/** All catalogues, for the server: it answers every language. The browser loads one (load-words.ts). */
import { catalogue as arabic } from "./ar/catalogue.ts";
import { catalogue as german } from "./de/catalogue.ts";
import { catalogue as english } from "./en/catalogue.ts";
import { catalogue as spanish } from "./es/catalogue.ts";
import { catalogue as japanese } from "./ja/catalogue.ts";
import type { Language } from "./languages.ts";

export const catalogues: Record<Language, Record<string, string>> = {
  en: english,
  de: german,
  es: spanish,
  ja: japanese,
  ar: arabic,
};
