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

export type LetterStep = "0" | "1-49" | "50-199" | "200-999" | "1000+";

const stepNames = { "0": "none", "1-49": "few", "50-199": "some", "200-999": "many", "1000+": "most" };

export function stepWords(t: Translate, step: LetterStep): string {
  return t("jobs.letters.step", { step: stepNames[step] });
}
