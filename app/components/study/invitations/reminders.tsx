/** When those who have not answered are reminded. */
import { useLanguage, useT } from "../../layout/language.tsx";
import { dayWords } from "../../questions/day-words.ts";
import type { InvitationsProps, RefusedReminder } from "./shown.ts";

type Props = Pick<InvitationsProps, "reminders" | "quiet" | "today" | "lastDay"> & {
  refused: RefusedReminder | undefined;
};

export function Reminders({ reminders, quiet, today, lastDay, refused }: Props) {
  const t = useT();
  const language = useLanguage();
  return (
    <section className="stack" id="reminders">
      <h2>{t("invitations.reminders")}</h2>
      <p>
        {t("invitations.reminders.explain", {
          quiet: quiet.from === quiet.until ? "none" : "hours",
          ...quiet,
        })}
      </p>
      {reminders.length > 0 && (
        <ul className="list-report">
          {reminders.map(({ id, day, time, state, leaves }) => (
            <li key={id}>
              <time dateTime={`${day}T${time}`}>
                {dayWords(day, language)}, {time}
              </time>{" "}
              {leaves === "never" ? t("invitations.reminders.never") : t(`invitations.reminders.${state}`)}
              {leaves !== null && leaves !== "never" && (
                <>
                  {"; "}
                  <time dateTime={`${leaves.day}T${leaves.time}`}>
                    {t("invitations.reminders.leaves", {
                      day: dayWords(leaves.day, language),
                      time: leaves.time,
                    })}
                  </time>
                </>
              )}
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
            {t(refused.message, {
              ...refused.values,
              ...(refused.values.day && { day: dayWords(String(refused.values.day), language) }),
            })}
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
              max={lastDay ?? undefined}
              required
              defaultValue={refused?.day}
              aria-invalid={refused ? true : undefined}
              aria-describedby={refused ? "reminder-error" : undefined}
            />
          </div>
          <div>
            <label htmlFor="reminder-time">{t("invitations.reminders.time")}</label>
            <input
              id="reminder-time"
              name="time"
              type="time"
              defaultValue={refused?.time ?? "09:30"}
              required
              aria-invalid={refused ? true : undefined}
              aria-describedby={refused ? "reminder-error" : undefined}
            />
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
