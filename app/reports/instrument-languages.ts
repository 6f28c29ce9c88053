/** In which languages a questionnaire can be read, and how much of it. */
import type { Instrument } from "../instruments/schema.ts";
import { type Translation, textsOf, translationGaps } from "../instruments/translation.ts";

export type LanguageState = {
  language: string;
  original: boolean;
  /** A native speaker has read it; an original needs nobody to. */
  reviewed: boolean;
  /** Texts there are in this language, of all. */
  done: number;
  of: number;
};

/** The original first, then the translations by language. */
export function languagesOf(instrument: Instrument, translations: readonly Translation[]): LanguageState[] {
  const of = textsOf(instrument).size;
  const own = translations.filter(
    (one) => one.instrument === instrument.id && one.version === instrument.version,
  );
  return [
    { language: instrument.language, original: true, reviewed: true, done: of, of },
    ...own
      .map((one) => ({
        language: one.language,
        original: false,
        reviewed: one.status === "reviewed",
        done: of - translationGaps(instrument, one).untranslated.length,
        of,
      }))
      .sort((a, b) => (a.language < b.language ? -1 : 1)),
  ];
}
