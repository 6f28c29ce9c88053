/** The line under a figure: n, wave, method. */
import type { MessageKey, Translate } from "../../i18n/messages.ts";
import type { Source } from "../../reports/facts.ts";

export function sourceLine(source: Source, method: MessageKey, t: Translate): string {
  const { unit, units, people, wave } = source;
  const values = { unit, n: units, people, wave, method: t(method) };
  return t(unit === "respondent" ? "study.sourceOne" : "study.source", values);
}
