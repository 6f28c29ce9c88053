/** Words of a view model before they are words: a key of the catalogue with its values, or text that an instrument or a study brought. */
import type { MessageKey, Translate } from "../i18n/messages.ts";

export type Words = { text: string } | Phrase;
type Phrase = { key: MessageKey; values?: Record<string, string | number | Words> };

/** The words in the reader's language; values that are words themselves are said first. */
export function say(words: Words, t: Translate): string {
  if ("text" in words) return words.text;
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(words.values ?? {})) {
    values[name] = typeof value === "object" ? say(value, t) : value;
  }
  return t(words.key, values);
}
