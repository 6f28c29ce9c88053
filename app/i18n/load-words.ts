/**
 * Brings the words of one language into the browser, as a file of its own: nobody loads the words of languages they do not read,
 * nor those of pages without the framework's script.
 */
import type { Language } from "./languages.ts";
import { addWords } from "./messages.ts";

const files: Record<Language, () => Promise<{ hydrated: Record<string, string> }>> = {
  en: () => import("./en/hydrated.ts"),
  de: () => import("./de/hydrated.ts"),
  es: () => import("./es/hydrated.ts"),
  ja: () => import("./ja/hydrated.ts"),
  ar: () => import("./ar/hydrated.ts"),
};

export async function loadWords(wanted: readonly Language[]): Promise<void> {
  await Promise.all(wanted.map(async (language) => addWords(language, (await files[language]()).hydrated)));
}
