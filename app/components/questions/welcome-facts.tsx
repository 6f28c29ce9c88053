/** The first page's facts: who asks, what for, how long, until when. */
import type { KeptUntil } from "../../shared/wave-clock.ts";
import type { Words } from "../../shared/words.ts";
import { useLanguage, useT, useWrittenIn } from "../layout/language.tsx";
import { dayWords, timeWords } from "./day-words.ts";

type WelcomeFactsProps = {
  study: { title: Words; host: string; purpose: Words };
  questionnaire: { minutes: number; questions: number };
  until: KeptUntil | null;
};

export function WelcomeFacts({ study, questionnaire, until }: WelcomeFactsProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <>
      <header className="page-head">
        <p className="quiet">{t("respond.welcome.host", { host: study.host })}</p>
        <h1 {...useWrittenIn(study.title)}>{study.title.text}</h1>
        <p className="lead" {...useWrittenIn(study.purpose)}>
          {study.purpose.text}
        </p>
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
        {until !== null && (
          <div>
            <dt>{t("respond.welcome.until")}</dt>
            <dd>
              {"day" in until ? (
                <>
                  {dayWords(until.day, language, "full")}
                  <small>{t("firstPage.until.kept")}</small>
                </>
              ) : (
                t("respond.saved.untilTime", { time: timeWords(until, language) })
              )}
            </dd>
          </div>
        )}
      </dl>
    </>
  );
}
