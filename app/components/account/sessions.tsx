/** Where the account is signed in, and the way to end it. */
import { useT } from "../layout/language.tsx";
import { Day } from "../study/day.tsx";

type SessionEntry = { id: string; device: string; since: string; isThis: boolean };

export function Sessions({ sessions }: { sessions: SessionEntry[] }) {
  const t = useT();
  return (
    <section>
      <h2>{t("accounts.sessions.title")}</h2>
      <ul className="sessions">
        {sessions.map(({ id, device, since, isThis }) => (
          <li key={id}>
            <span id={`device-${id}`}>{device || t("accounts.sessions.unknown")}</span>,{" "}
            <Day on={since} message="accounts.sessions.since" />{" "}
            {isThis ? (
              <strong>{t("accounts.sessions.this")}</strong>
            ) : (
              <form method="post">
                <input type="hidden" name="_action" value="end-session" />
                <input type="hidden" name="session" value={id} />
                <button type="submit" className="link" aria-describedby={`device-${id}`}>
                  {t("accounts.sessions.end")}
                </button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <form method="post">
          <input type="hidden" name="_action" value="end-others" />
          <button type="submit" className="button second">
            {t("accounts.sessions.endOthers")}
          </button>
        </form>
      )}
    </section>
  );
}
