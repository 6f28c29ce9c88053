/** The form in which a study begins. What most take stands in it already. */
import type { SentStudy } from "../../shared/sent-study.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import { FormField, type Problem, problemOf } from "./form-field.tsx";
import { SummaryOf } from "./problem-summary.tsx";
import { AboutFields, FormPart, QuestionFields, type Questionnaire, WordsAndTimes } from "./study-fields.tsx";

type Sent = SentStudy & { ticket: string; slug: string; organization: string; names: string };

type NewStudyFormProps = {
  questionnaires: readonly Questionnaire[];
  bandsFrom: number;
  hosts: readonly { id: string; name: string }[];
  mayBeWithout: boolean;
  ticket: string;
  refused: { problems: readonly Problem[]; sent: Sent } | null;
};

export function NewStudyForm(offered: NewStudyFormProps) {
  const { questionnaires, bandsFrom, hosts, mayBeWithout, ticket, refused } = offered;
  const t = useT();
  const own = useLanguage();
  const problems = refused?.problems ?? [];
  const wrong = problemOf(problems);
  const sent: Sent = refused?.sent ?? {
    title: "",
    purpose: "",
    host: "",
    instrument: questionnaires.find(({ value }) => value.startsWith("delivery-core@"))?.value ?? "",
    unit: "organization",
    minimum: "5",
    languages: [],
    consent: t("studyField.consentDefault"),
    mainLanguage: own,
    translations: {},
    retention: "730",
    zone: "",
    quietFrom: "20:00",
    quietUntil: "08:00",
    ticket,
    slug: "",
    organization: hosts[0]?.id ?? "",
    names: hosts.length === 1 ? (hosts[0]?.name ?? "") : "",
  };
  const part = { values: sent, problems };
  return (
    <form method="post" className="study-form">
      <SummaryOf problems={problems} />
      <p>{t("newStudy.intro")}</p>
      {hosts.length === 0 && (
        <p className="notice">
          {t("newStudy.byName")} <a href="/organizations">{t("organizations.title")}</a>
        </p>
      )}
      <input type="hidden" name="ticket" value={sent.ticket} />
      <FormPart id="about" title="newStudy.about">
        <AboutFields {...part} />
        <FormField
          name="organization"
          label="studyField.organization"
          hint="studyField.organizationHint"
          problem={wrong("organization")}
        >
          {(control) => (
            <select {...control} defaultValue={sent.organization}>
              {hosts.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              {mayBeWithout && <option value="">{t("studyField.noOrganization")}</option>}
            </select>
          )}
        </FormField>
        <FormField name="host" label="studyField.host" hint="studyField.hostHint" problem={wrong("host")}>
          {(control) => (
            <input {...control} required={hosts.length === 0} maxLength={120} defaultValue={sent.host} />
          )}
        </FormField>
        <FormField name="slug" label="studyField.slug" hint="studyField.slugHint" problem={wrong("slug")}>
          {(control) => (
            <input
              {...control}
              maxLength={60}
              autoCapitalize="none"
              spellCheck={false}
              defaultValue={sent.slug}
            />
          )}
        </FormField>
      </FormPart>
      <FormPart id="questions" title="newStudy.questions">
        <QuestionFields {...part} questionnaires={questionnaires} bandsFrom={bandsFrom} />
      </FormPart>
      <FormPart id="who" title="newStudy.who">
        <FormField name="names" label="studyField.names" hint="studyField.namesHint" problem={wrong("names")}>
          {(control) => <textarea {...control} rows={5} defaultValue={sent.names} />}
        </FormField>
      </FormPart>
      <WordsAndTimes {...part} />
      <button className="button" type="submit">
        {t("newStudy.go")}
      </button>
    </form>
  );
}
