/** A questionnaire in the language of the page: whole, or not at all. */
import type { Instrument } from "../instruments/schema.ts";
import { translateInstrument, translationGaps } from "../instruments/translation.ts";
import type { App } from "../platform/app.ts";

const known = new WeakMap<Instrument, Map<string, Instrument>>();

/** @returns the same questionnaire, if it has no translation or one that lacks a text: nobody is asked half in one language */
export function inLanguage(
  { registry }: Pick<App, "registry">,
  original: Instrument,
  language: string | undefined,
): Instrument {
  if (language === undefined || language === original.language) return original;
  const ofInstrument = known.get(original) ?? new Map<string, Instrument>();
  known.set(original, ofInstrument);
  const before = ofInstrument.get(language);
  if (before) return before;
  const translation = registry
    .translations(original.id, original.version)
    .find((one) => one.language === language);
  const whole = translation && translationGaps(original, translation).untranslated.length === 0;
  const shown = whole ? translateInstrument(original, translation) : original;
  ofInstrument.set(language, shown);
  return shown;
}
