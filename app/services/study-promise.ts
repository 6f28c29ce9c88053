/** What people are told before they agree: whether it changes, and what of the change the audit log keeps. */
import { createHash } from "node:crypto";
import type { Study } from "../../db/queries/studies.ts";
import { languages } from "../i18n/languages.ts";
import { translatedParts } from "./study-translations.ts";

type Told = Pick<
  Study,
  "title" | "purpose" | "consent_text" | "main_language" | "translations" | "languages" | "retention_days"
>;

const texts = ["title", "purpose", "consent_text"] as const;
/** In every language. */
const words = [...texts, "main_language", "translations"] as const;

/** Whether a change touches what the people of an open wave have read: its words, or a language that some of them read it in. */
export function promisedIn(
  had: Pick<Told, "languages">,
  has: Pick<Told, "languages">,
  changed: readonly string[],
): boolean {
  return words.some((name) => changed.includes(name)) || isFewer(had.languages, has.languages);
}

/** None named: every language. */
function isFewer(had: Told["languages"], has: Told["languages"]): boolean {
  if (has === null) return false;
  return had === null || had.some((language) => !has.includes(language));
}

/** Days for which answers are kept; null: until somebody erases the study, which is longer than any. */
export function isKeptLonger(had: number | null, has: number | null): boolean {
  if (had === null) return false;
  return has === null || has > had;
}

/** Enough to show later which text somebody agreed to, without the text itself: an entry outlives the study. */
export function changedWords(
  had: Told,
  has: Partial<Told>,
  changed: readonly string[],
): Record<string, string> {
  const details: Record<string, string> = {};
  for (const name of texts)
    if (changed.includes(name)) details[name] = `${hashOf(had[name])} > ${hashOf(has[name] ?? null)}`;
  if (changed.includes("main_language"))
    details.main_language = `${had.main_language ?? "none"} > ${has.main_language ?? "none"}`;
  if (changed.includes("translations")) {
    for (const language of languages)
      for (const part of translatedParts) {
        const [before, after] = [had, has].map((told) =>
          hashOf(told.translations?.[language]?.[part] ?? null),
        );
        if (before !== after) details[`${part}_${language}`] = `${before} > ${after}`;
      }
  }
  if (changed.includes("retention_days"))
    details.retention_days = `${had.retention_days ?? "for ever"} > ${has.retention_days ?? "for ever"}`;
  return details;
}

function hashOf(text: string | null): string {
  return text === null ? "none" : createHash("sha256").update(text).digest("hex");
}
