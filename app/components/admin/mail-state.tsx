/** How letters leave, and a trial that really sends one. */
import { useLanguage, useT } from "../layout/language.tsx";
import { DeedForm } from "./deed-form.tsx";
import { Facts } from "./facts.tsx";
import { failureWords } from "./job-words.ts";
import { Moment, momentWords } from "./moment.tsx";

type Props = {
  server: string | null;
  from: string | null;
  perMinute: number;
  closed: { reason: string; until: string } | null;
  bounces: {
    place: string;
    readAt: string | null;
    fault: { reason: string; until: string } | null;
  } | null;
  trialTo: string | null;
  trial: {
    to: string;
    outcome: "accepted" | "refused" | "later" | "unreachable" | "uncertain";
    why: string | null;
    said: string | null;
    dialogue: string[];
  } | null;
};

export function MailState({ server, from, perMinute, closed, bounces, trialTo, trial }: Props) {
  const t = useT();
  const language = useLanguage();
  if (server === null)
    return (
      <section>
        <h2>{t("system.mail")}</h2>
        <p>{t("error.noMailServer")}</p>
      </section>
    );
  const reason = trial?.why ? failureWords(t, trial.why) : "";
  const outcome = trial && t(`system.trial.${trial.outcome}`, { email: trial.to, reason });
  return (
    <section>
      <h2>{t("system.mail")}</h2>
      <Facts
        facts={[
          [
            t("system.mailServer"),
            <span key="server" dir="ltr">
              {server}
            </span>,
          ],
          [t("system.mailFrom"), from],
          [t("system.mailPace"), perMinute],
          [
            t("system.bounces"),
            bounces === null ? (
              t("system.bounces.none")
            ) : (
              <span key="bounces" dir="ltr">
                {bounces.place}
              </span>
            ),
          ],
          ...(bounces
            ? [
                [
                  t("system.bounces.read"),
                  bounces.readAt === null ? t("system.never") : <Moment key="read" at={bounces.readAt} />,
                ] as const,
              ]
            : []),
        ]}
      />
      {closed && (
        <p className="notice">
          {t("jobs.gate", {
            reason: failureWords(t, closed.reason),
            time: momentWords(closed.until, language),
          })}
        </p>
      )}
      {bounces?.fault && (
        <p className="notice">
          {t("system.bounces.fault", {
            reason: failureWords(t, bounces.fault.reason),
            time: momentWords(bounces.fault.until, language),
          })}
        </p>
      )}
      <div role="status">
        {outcome && (
          <p className="notice">
            {outcome}
            {trial?.said && (
              <>
                {" "}
                {t("system.trial.said")} <q dir="auto">{trial.said}</q>
              </>
            )}
          </p>
        )}
      </div>
      {trial && trial.dialogue.length > 0 && (
        <>
          <h3>{t("system.dialogue")}</h3>
          <pre className="dialogue" dir="ltr">
            {trial.dialogue.join("\n")}
          </pre>
        </>
      )}
      {trialTo === null ? (
        <p>{t("system.trialNoAccount")}</p>
      ) : (
        <DeedForm action="try-mail" label={t("system.trial", { email: trialTo })} prominent />
      )}
    </section>
  );
}
