/** Phrases that several of these pages share. */
import type { Translate } from "../../i18n/messages.ts";
import type { EvidenceCount } from "../../reports/instrument-catalogue.ts";
import type { LanguageState } from "../../reports/instrument-languages.ts";
import type { ConditionInWords } from "../../reports/instrument-preview.ts";

/** The name of a language in another; its code where nobody knows a name. */
export function languageName(code: string, inLanguage: string): string {
  return new Intl.DisplayNames(inLanguage, { type: "language" }).of(code) ?? code;
}

/** How much of a questionnaire there is in a language. A part is never rounded up to the whole. */
export function languageWords(
  t: Translate,
  { language, original, reviewed, done, of }: LanguageState,
  inLanguage: string,
): string {
  const name = languageName(language, inLanguage);
  if (original) return name;
  const state =
    done === of
      ? t("instruments.language.whole", { language: name })
      : t("instruments.language.part", { language: name, percent: Math.floor((100 * done) / of) });
  return reviewed ? state : t("instruments.language.draft", { state });
}

export function evidenceWords(t: Translate, { none, piloted, confirmed }: EvidenceCount): string {
  if (piloted + confirmed === 0) return t("instruments.evidence.none");
  return t("instruments.evidence.some", { n: none + piloted + confirmed, piloted, confirmed });
}

export function conditionWords(t: Translate, condition: ConditionInWords, inLanguage: string): string {
  const { question } = condition;
  if (!("answers" in condition)) {
    const { atLeast, below } = condition;
    if (atLeast !== null && below !== null)
      return t("instruments.when.between", { question, atLeast, below });
    return atLeast === null
      ? t("instruments.when.below", { question, below: below ?? 0 })
      : t("instruments.when.atLeast", { question, atLeast });
  }
  const list = new Intl.ListFormat(inLanguage, { type: "disjunction" });
  return t("instruments.when", { question, answers: list.format(condition.answers) });
}
