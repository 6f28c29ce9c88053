/** The sentence above the plan: what will be shown, what not, and what to change first, with the page on which it is changed. */

import type { Translate } from "../../i18n/messages.ts";
import type { FirstStep, PlanPart, PlanVerdict as Verdict } from "../../reports/plan-verdict.ts";
import { useLanguage, useT } from "../layout/language.tsx";

/** Where a step is taken; the others are taken elsewhere than in Gemba, or not at all. */
const pages = {
  count: ["participants", "study.tab.participants"],
  join: ["participants", "study.tab.participants"],
  agree: ["participants", "study.tab.participants"],
  people: ["participants", "study.tab.participants"],
  units: ["participants", "study.tab.participants"],
  compare: ["settings", "study.tab.settings"],
  remind: ["invitations", "study.tab.invitations"],
} as const;

type Props = { verdict: Verdict; slug: string };

export function PlanVerdict({ verdict: { kind, shown, missing, first }, slug }: Props) {
  const t = useT();
  const list = new Intl.ListFormat(useLanguage(), { type: "conjunction" });
  const inWords = (parts: readonly PlanPart[]) =>
    list.format(parts.map((part) => t(`plan.part.${part.part}`, part)));
  const [page, words] =
    (pages as Partial<Record<string, (typeof pages)[keyof typeof pages]>>)[first.step] ?? [];
  return (
    <p className="plan-verdict">
      {t(`plan.verdict.${kind}`, { shown: inWords(shown), missing: inWords(missing) })}{" "}
      <strong>{t(`plan.first.${first.step}`, valuesOf(first, list, t))}</strong>{" "}
      {page && words && <a href={`/studies/${encodeURIComponent(slug)}/${page}`}>{t(words)}</a>}
    </p>
  );
}

const mostNamed = 3;

function valuesOf(first: FirstStep, list: Intl.ListFormat, t: Translate): Record<string, string | number> {
  if (first.step === "agree") {
    const { names } = first;
    const more = names.length - mostNamed;
    const named = names.slice(0, mostNamed);
    return {
      names: list.format(more > 0 ? [...named, t("plan.moreNames", { n: more })] : named),
      n: names.length,
    };
  }
  const { step, ...values } = first;
  return values as Record<string, string | number>;
}
