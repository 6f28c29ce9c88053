/** What a study says about itself in the language of whoever reads it, and what of it nobody has written in that language yet. */
import type { Study } from "../../db/queries/studies.ts";
import type { Language } from "../i18n/languages.ts";
import type { App } from "../platform/app.ts";
import type { Words } from "../shared/words.ts";
import { languagesWrittenFor } from "./instrument-of.server.ts";

type Named = Pick<Study, "title" | "main_language" | "translations">;
type Told = Named & Pick<Study, "purpose" | "consent_text">;

/** @param language none: of a command, which has no page */
export function titleIn(study: Named, language: Language | undefined): Words {
  return written(study, language, "title", study.title);
}

/** Each text by itself: in the reader's language where it is written in it, else in the study's own. */
export function wordsIn(
  study: Told,
  language: Language | undefined,
): { title: Words; purpose: Words; consent: Words | null } {
  const consent = study.consent_text;
  return {
    title: titleIn(study, language),
    purpose: written(study, language, "purpose", study.purpose),
    consent: consent === null || consent === "" ? null : written(study, language, "consent", consent),
  };
}

function written(
  { main_language, translations }: Named,
  language: Language | undefined,
  part: "title" | "purpose" | "consent",
  own: string,
): Words {
  const isOwn = language === undefined || language === main_language;
  const translated = isOwn ? undefined : translations?.[language]?.[part];
  return translated === undefined
    ? { text: own, language: main_language }
    : { text: translated, language: language ?? null };
}

export type Unwritten = {
  /** Of what people read where nothing is written in their language; null: nobody has said. */
  main: string | null;
  /** Languages in which people are asked and read these words in the main one. */
  purpose: Language[];
  consent: Language[];
};

/** @returns null where all who are asked read in the language that they are asked in */
export function unwrittenFor(app: Pick<App, "registry">, study: Study): Unwritten | null {
  const { main_language: main } = study;
  const asked = languagesWrittenFor(app, study);
  // Where all are asked in one language, it is the one that the words are in.
  if (main === null && asked.length < 2) return null;
  const without = (part: "purpose" | "consent") =>
    asked.filter((language) => language !== main && wordsIn(study, language)[part]?.language === main);
  const [purpose, consent] = [without("purpose"), without("consent")];
  return purpose.length + consent.length === 0 ? null : { main, purpose, consent };
}
