/** The line under a figure: n, wave, method. */
import type { MessageKey, Translate } from "../../i18n/messages.ts";
import type { Source } from "../../reports/facts.ts";

export function sourceLine(source: Source, method: MessageKey, t: Translate): string {
  const { unit, units, people, wave } = source;
  const values = { unit, n: units, people, wave, method: t(method) };
  if (unit !== "respondent") return t("study.source", values);
  return t(units < people ? "study.sourceSome" : "study.sourceOne", values);
}
