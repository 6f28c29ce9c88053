/** The words of a study in further languages: a part for each, folded away where it is whole. */
import { directionOf, type Language, languageNames } from "../../i18n/languages.ts";
import type { SentStudy } from "../../shared/sent-study.ts";
import { languageName } from "../instruments/words.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import { FormField, type Problem, problemOf } from "./form-field.tsx";

/** What people read in which language of the study's own. */
export type Unwritten = { main: string | null; purpose: readonly Language[]; consent: readonly Language[] };

type TranslationFieldsProps = {
  values: SentStudy;
  problems: readonly Problem[];
  /** While a wave is open: what its people have read stands still. */
  promised: boolean;
  languages: readonly Language[];
  unwritten: Unwritten | null;
};

export function TranslationFields(props: TranslationFieldsProps) {
  const t = useT();
  const { values, languages, promised } = props;
  const own = useLanguage();
  if (languages.length === 0) return null;
  return (
    <section aria-labelledby="translations" className="stack">
      <h3 id="translations">{t("settings.translations")}</h3>
      {values.mainLanguage === "" && !languages.some((language) => values.translations[language]) ? (
        !promised && <p className="help">{t("settings.translations.first")}</p>
      ) : (
        <>
          <p className="help">
            {values.mainLanguage === ""
              ? t("settings.translations.explainNone")
              : t("settings.translations.explain", { language: languageName(values.mainLanguage, own) })}
          </p>
          {languages.map((language) => (
            <Translation key={language} {...props} language={language} />
          ))}
        </>
      )}
    </section>
  );
}

function Translation({
  values,
  problems,
  promised,
  unwritten,
  language,
}: TranslationFieldsProps & { language: Language }) {
  const t = useT();
  const own = useLanguage();
  const name = languageName(language, own);
  const wrong = problemOf(problems);
  const missing = (["purpose", "consent"] as const).filter((part) => unwritten?.[part].includes(language));
  const list = new Intl.ListFormat(own, { type: "conjunction" });
  const parts = list.format(missing.map((part) => t(`studyField.${part}`)));
  const has = values.translations[language] ?? { title: "", purpose: "", consent: "" };
  const isWrong = problems.some(({ field }) => field.endsWith(`-${language}`));
  const writtenIn = { lang: language, dir: directionOf(language) };
  const field = (part: "title" | "purpose" | "consent") => ({
    name: `${part}-${language}`,
    label: "studyField.inLanguage" as const,
    values: { field: t(`studyField.${part}`), language: name },
    problem: wrong(`${part}-${language}`),
  });
  return (
    <details open={isWrong}>
      <summary>
        <span lang={language}>{languageNames[language]}</span>
        {missing.length > 0 && ` – ${t("settings.translations.missing", { parts })}`}
      </summary>
      {promised ? (
        <dl className="fixed-facts">
          {(["title", "purpose", "consent"] as const)
            .filter((part) => has[part] !== "")
            .map((part) => (
              <div key={part}>
                <dt>{t(`studyField.${part}`)}</dt>
                <dd className="own-words" {...writtenIn}>
                  {has[part]}
                </dd>
              </div>
            ))}
        </dl>
      ) : (
        <div className="stack">
          <FormField {...field("title")}>
            {(control) => <input {...control} {...writtenIn} maxLength={120} defaultValue={has.title} />}
          </FormField>
          <FormField {...field("purpose")}>
            {(control) => (
              <textarea {...control} {...writtenIn} rows={4} maxLength={2000} defaultValue={has.purpose} />
            )}
          </FormField>
          <FormField {...field("consent")}>
            {(control) => (
              <textarea {...control} {...writtenIn} rows={6} maxLength={4000} defaultValue={has.consent} />
            )}
          </FormField>
        </div>
      )}
    </details>
  );
}
