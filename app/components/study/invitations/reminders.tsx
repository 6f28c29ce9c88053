/** When those who have not answered are reminded. */
import type { MessageKey } from "../../../i18n/messages.ts";
import { useLanguage, useT } from "../../layout/language.tsx";
import { dayWords } from "../../questions/day-words.ts";
import type { InvitationsProps } from "./shown.ts";

type Props = Pick<InvitationsProps, "reminders" | "quiet" | "today"> & { refused: MessageKey | undefined };

export function Reminders({ reminders, quiet, today, refused }: Props) {
  const t = useT();
  const language = useLanguage();
  const zone = quiet.zone ?? t("invitations.reminders.server");
  return (
    <section className="stack" id="reminders">
      <h2>{t("invitations.reminders")}</h2>
      <p>
        {t("invitations.reminders.explain", {
          quiet: quiet.from === quiet.until ? "none" : "hours",
          ...quiet,
          zone,
        })}
      </p>
      {reminders.length > 0 && (
        <ul className="list-report">
          {reminders.map(({ id, day, time, state }) => (
            <li key={id}>
              <time dateTime={`${day}T${time}`}>
                {dayWords(day, language)}, {time}
              </time>{" "}
              {t(`invitations.reminders.${state}`)}
              {state === "planned" && (
                <form method="post" className="inline-form">
                  <input type="hidden" name="_action" value="unremind" />
                  <input type="hidden" name="reminder" value={id} />
                  <button
                    type="submit"
                    className="button second"
                    aria-label={t("invitations.reminders.removeNamed", {
                      day: dayWords(day, language),
                      time,
                    })}
                  >
                    {t("invitations.reminders.remove")}
                  </button>
                </form>
              )}
            </li>
          ))}
        </ul>
      )}
      <form method="post" className="invite-form">
        <input type="hidden" name="_action" value="remind" />
        {refused && (
          <p className="error" id="reminder-error" role="alert">
            {t(refused)}
          </p>
        )}
        <div className="invite-fields">
          <div>
            <label htmlFor="reminder-day">{t("invitations.reminders.day")}</label>
            <input
              id="reminder-day"
              name="day"
              type="date"
              min={today}
              required
              aria-describedby={refused ? "reminder-error" : undefined}
            />
          </div>
          <div>
            <label htmlFor="reminder-time">{t("invitations.reminders.time")}</label>
            <input id="reminder-time" name="time" type="time" defaultValue="09:30" required />
          </div>
        </div>
        <p>
          <button type="submit" className="button second">
            {t("invitations.reminders.add")}
          </button>
        </p>
      </form>
    </section>
  );
}
