/** The first page's facts: who asks, what for, how long, until when, what is stored and what is not. */
import { useLanguage, useT } from "../layout/language.tsx";
import { dayWords } from "./day-words.ts";

type WelcomeFactsProps = {
  study: { title: string; host: string; purpose: string; minimumGroup: number };
  questionnaire: { title: string; minutes: number; questions: number; openTexts: boolean };
  closesOn: string | null;
};

export function WelcomeFacts({ study, questionnaire, closesOn }: WelcomeFactsProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <>
      <header className="page-head">
        <p className="quiet">{t("respond.welcome.host", { host: study.host })}</p>
        <h1>{study.title}</h1>
        <p className="lead">{study.purpose}</p>
      </header>
      <dl className="facts">
        <div>
          <dt>{t("respond.welcome.time")}</dt>
          <dd>{t("respond.minutes", { n: questionnaire.minutes })}</dd>
        </div>
        <div>
          <dt>{t("respond.welcome.what")}</dt>
          <dd>{t("respond.welcome.questions", { n: questionnaire.questions })}</dd>
        </div>
        {closesOn !== null && (
          <div>
            <dt>{t("respond.welcome.until")}</dt>
            <dd>{dayWords(closesOn, language)}</dd>
          </div>
        )}
      </dl>
      <div className="promises">
        <section>
          <h2>{t("respond.welcome.stored")}</h2>
          <ul>
            <li>{t("respond.welcome.stored.answers")}</li>
            {questionnaire.openTexts && <li>{t("respond.welcome.stored.texts")}</li>}
            <li>{t("respond.welcome.stored.draft")}</li>
          </ul>
        </section>
        <section>
          <h2>{t("respond.welcome.notStored")}</h2>
          <ul>
            <li>{t("respond.welcome.notStored.person")}</li>
            <li>{t("respond.welcome.notStored.time")}</li>
          </ul>
        </section>
        <section>
          <h2>{t("respond.welcome.shown")}</h2>
          <ul>
            <li>{t("respond.welcome.shown.groups", { k: study.minimumGroup })}</li>
            <li>{t("respond.welcome.shown.own")}</li>
          </ul>
        </section>
      </div>
    </>
  );
}
