/** Codes of the queue in words: kinds of work, and what went wrong. A code that has none, of a later version perhaps, is shown as it is. */
import { isMessageKey, type Translate } from "../../i18n/messages.ts";

export function failureWords(t: Translate, failure: string): string {
  const key = `jobs.failure.${failure}`;
  return isMessageKey(key) ? t(key) : failure;
}

export function kindWords(t: Translate, kind: string): string {
  const key = `jobs.kind.${kind}`;
  return isMessageKey(key) ? t(key) : kind;
}
