/** When the program makes backups by itself, and how long copies are kept. */
import type { MessageKey } from "../../i18n/messages.ts";
import { useT } from "../layout/language.tsx";

type Sent = { hour: string; days: string };

type Props = {
  plan: Sent;
  planned: boolean;
  refused: {
    problem: { field: "hour" | "days"; message: MessageKey; days?: number };
    sent: Sent;
  } | null;
};

const hours = Array.from({ length: 24 }, (_, hour) => hour);

export function PlanBackups({ plan, planned, refused }: Props) {
  const t = useT();
  const { hour, days } = refused?.sent ?? plan;
  const problem = refused?.problem;
  const wrong = (field: "hour" | "days") =>
    problem?.field === field ? { "aria-invalid": true as const, autoFocus: true } : {};
  return (
    <section>
      <h3>{t("system.backupPlan")}</h3>
      <p>{t("system.backupPlan.explain")}</p>
      {planned && !refused && (
        <p className="notice" role="status">
          {t("accounts.own.done")}
        </p>
      )}
      <form method="post" action="/admin/system#backups" className="admin-deed">
        <input type="hidden" name="_action" value="plan-backups" />
        {problem && (
          <p className="error" role="alert" id="backup-error">
            {t(problem.message, { days: problem.days ?? 0 })}
          </p>
        )}
        <label htmlFor="backup-hour">{t("system.backupHour")}</label>
        <select
          id="backup-hour"
          name="hour"
          defaultValue={hour}
          aria-describedby={problem?.field === "hour" ? "backup-error" : undefined}
          {...wrong("hour")}
        >
          <option value="">{t("system.backupHour.never")}</option>
          {hours.map((each) => (
            <option key={each} value={String(each)}>
              {`${String(each).padStart(2, "0")}:00 UTC`}
            </option>
          ))}
        </select>
        <label htmlFor="backup-days">{t("system.backupDays")}</label>
        <input
          id="backup-days"
          name="days"
          inputMode="numeric"
          required
          defaultValue={days}
          aria-describedby={problem?.field === "days" ? "backup-error" : "backup-days-hint"}
          {...wrong("days")}
        />
        <p className="help" id="backup-days-hint">
          {t("system.backupDays.hint")}
        </p>
        <button type="submit" className="button second">
          {t("system.backupPlan.save")}
        </button>
      </form>
    </section>
  );
}
