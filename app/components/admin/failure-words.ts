/** What went wrong, in words. A code that has none, of a later version perhaps, is shown as it is. */
import { isMessageKey, type Translate } from "../../i18n/messages.ts";

export function failureWords(t: Translate, failure: string): string {
  const key = `jobs.failure.${failure}`;
  return isMessageKey(key) ? t(key) : failure;
}
