/** The fields of a study, in the order in which a leader thinks of them; the same where it is made and where it is changed. */
import type { ReactNode } from "react";
import { languageNames } from "../../i18n/languages.ts";
import type { MessageKey } from "../../i18n/messages.ts";
import type { SentStudy } from "../../shared/sent-study.ts";
import { languageName } from "../instruments/words.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import { FormField, type Problem, problemOf } from "./form-field.tsx";
import { useLostWords } from "./lost-words.ts";

export type Questionnaire = { value: string; title: string; minutes: number; items: number };

type Part = {
  values: SentStudy;
  problems: readonly Problem[];
  /** While a wave is open: what its people have read stands still. */
  promised?: boolean;
};

/** A part of the form under its heading. */
export function FormPart({ id, title, children }: { id: string; title: MessageKey; children: ReactNode }) {
  const t = useT();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{t(title)}</h2>
      {children}
    </section>
  );
}

/** What people are told, and times: the same wherever the form stands. */
export function WordsAndTimes({ children, ...part }: Part & { children?: ReactNode }) {
  return (
    <>
      <FormPart id="words" title="newStudy.words">
        <WordFields {...part} />
        {children}
      </FormPart>
      <FormPart id="time" title="newStudy.time">
        <TimeFields {...part} />
      </FormPart>
    </>
  );
}

export function AboutFields({ values, problems, promised }: Part) {
  const t = useT();
  const wrong = problemOf(problems);
  if (promised)
    return (
      <>
        <p className="help">{t("settings.promised")}</p>
        <dl className="fixed-facts">
          <dt>{t("studyField.title")}</dt>
          <dd>{values.title}</dd>
          <dt>{t("studyField.purpose")}</dt>
          <dd className="own-words">{values.purpose}</dd>
        </dl>
      </>
    );
  return (
    <>
      <FormField name="title" label="studyField.title" hint="studyField.titleHint" problem={wrong("title")}>
        {(control) => <input {...control} required maxLength={120} defaultValue={values.title} />}
      </FormField>
      <FormField
        name="purpose"
        label="studyField.purpose"
        hint="studyField.purposeHint"
        problem={wrong("purpose")}
      >
        {(control) => (
          <textarea {...control} required rows={4} maxLength={2000} defaultValue={values.purpose} />
        )}
      </FormField>
    </>
  );
}

export function QuestionFields({
  values,
  problems,
  questionnaires,
  bandsFrom,
}: Part & {
  questionnaires: readonly Questionnaire[] /** Of so many units on there are three bands. */;
  bandsFrom: number;
}) {
  const t = useT();
  const wrong = problemOf(problems);
  return (
    <>
      <FormField
        name="instrument"
        label="studyField.instrument"
        hint="studyField.instrumentHint"
        problem={wrong("instrument")}
      >
        {(control) => (
          <select {...control} defaultValue={values.instrument}>
            {questionnaires.map(({ value, title, items, minutes }) => (
              <option key={value} value={value}>
                {t("studyField.instrumentFacts", {
                  title,
                  version: value.slice(value.lastIndexOf("@") + 1),
                  items,
                  minutes: Math.ceil(minutes),
                })}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField
        name="unit"
        label="studyField.unit"
        hint="studyField.unitHint"
        values={{ needed: bandsFrom }}
        problem={wrong("unit")}
      >
        {(control) => (
          <select {...control} defaultValue={values.unit}>
            {(["organization", "team", "respondent"] as const).map((unit) => (
              <option key={unit} value={unit}>
                {t(`study.unit.${unit}`)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <FormField
        name="minimum"
        label="studyField.minimum"
        hint="studyField.minimumHint"
        problem={wrong("minimum")}
      >
        {(control) => (
          <input {...control} className="short" inputMode="numeric" required defaultValue={values.minimum} />
        )}
      </FormField>
    </>
  );
}

function WordFields({ values, problems, promised }: Part) {
  const t = useT();
  const own = useLanguage();
  const lostWords = useLostWords();
  const wrong = problemOf(problems);
  const wrongLanguages = problems.find(({ field }) => field === "languages");
  return (
    <>
      <fieldset id="languages" className="field" aria-describedby="languages-hint">
        <legend>{t("studyField.languages")}</legend>
        <p className="help" id="languages-hint">
          {t("studyField.languagesHint")}
        </p>
        {wrongLanguages && (
          <p className="error">
            {t(wrongLanguages.message, wrongLanguages.lost && lostWords(wrongLanguages.lost))}
          </p>
        )}
        <div className="ticks">
          {Object.entries(languageNames).map(([code, name]) => (
            <label key={code} className="tick">
              <input
                type="checkbox"
                name="languages"
                value={code}
                defaultChecked={values.languages.includes(code)}
              />
              <span lang={code}>{name}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <FormField
        name="mainLanguage"
        label="studyField.mainLanguage"
        hint="studyField.mainLanguageHint"
        problem={wrong("mainLanguage")}
      >
        {(control) =>
          promised ? (
            <output id={control.id} aria-describedby={control["aria-describedby"]}>
              {values.mainLanguage === ""
                ? t("studyField.mainLanguage.unsaid")
                : languageName(values.mainLanguage, own)}
            </output>
          ) : (
            <select {...control} className="short" defaultValue={values.mainLanguage}>
              {values.mainLanguage === "" && <option value="">{t("studyField.mainLanguage.unsaid")}</option>}
              {Object.entries(languageNames).map(([code, name]) => (
                <option key={code} value={code} lang={code}>
                  {name}
                </option>
              ))}
            </select>
          )
        }
      </FormField>
      {promised ? (
        <dl className="fixed-facts">
          <dt>{t("studyField.consent")}</dt>
          <dd className="own-words">{values.consent === "" ? t("settings.noConsent") : values.consent}</dd>
        </dl>
      ) : (
        <FormField
          name="consent"
          label="studyField.consent"
          hint="studyField.consentHint"
          problem={wrong("consent")}
        >
          {(control) => <textarea {...control} rows={6} maxLength={4000} defaultValue={values.consent} />}
        </FormField>
      )}
    </>
  );
}

function TimeFields({ values, problems }: Part) {
  const wrong = problemOf(problems);
  return (
    <>
      <FormField
        name="retention"
        label="studyField.retention"
        hint="studyField.retentionHint"
        problem={wrong("retention")}
      >
        {(control) => (
          <input {...control} className="short" inputMode="numeric" defaultValue={values.retention} />
        )}
      </FormField>
      <FormField name="zone" label="studyField.zone" hint="studyField.zoneHint" problem={wrong("zone")}>
        {(control) => <input {...control} maxLength={100} defaultValue={values.zone} />}
      </FormField>
      <FormField
        name="quietFrom"
        label="studyField.quietFrom"
        hint="studyField.quietHint"
        problem={wrong("quietFrom")}
      >
        {(control) => (
          <input {...control} type="time" required className="short" defaultValue={values.quietFrom} />
        )}
      </FormField>
      <FormField name="quietUntil" label="studyField.quietUntil" problem={wrong("quietUntil")}>
        {(control) => (
          <input {...control} type="time" required className="short" defaultValue={values.quietUntil} />
        )}
      </FormField>
    </>
  );
}
