/** A number with its noun, in the form that the language has for so many. */
import { numberFormat } from "../../shared/number-format.ts";
import type { Language } from "../languages.ts";

/** "#" stands for the number; `other` for every form that is not given. */
type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

export function counted(language: Language, n: number, forms: Forms): string {
  const form = forms[new Intl.PluralRules(language).select(n)] ?? forms.other;
  return form.replace("#", numberFormat(language).format(n));
}
