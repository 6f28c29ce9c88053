/** The sheets of the ethics pack in every language of the pages. */
import type { Language } from "../languages.ts";
import { arabic } from "./ar.ts";
import { german } from "./de.ts";
import { english } from "./en.ts";
import { spanish } from "./es.ts";
import type { EthicsSheets } from "./facts.ts";
import { japanese } from "./ja.ts";

export const ethicsSheets: Record<Language, EthicsSheets> = {
  en: english,
  de: german,
  es: spanish,
  ja: japanese,
  ar: arabic,
};
