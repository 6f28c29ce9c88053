/** Brings the words of one language into the browser, as a file of its own: nobody loads the words of languages they do not read. */
import type { Language } from "./languages.ts";
import { addWords } from "./messages.ts";

const files: Record<Language, () => Promise<{ catalogue: Record<string, string> }>> = {
  en: () => import("./en/catalogue.ts"),
  de: () => import("./de/catalogue.ts"),
  es: () => import("./es/catalogue.ts"),
  ja: () => import("./ja/catalogue.ts"),
  ar: () => import("./ar/catalogue.ts"),
};

export async function loadWords(wanted: readonly Language[]): Promise<void> {
  await Promise.all(wanted.map(async (language) => addWords(language, (await files[language]()).catalogue)));
}
