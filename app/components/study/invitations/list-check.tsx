/** What a list holds, before anybody on it is invited. */
import { useT } from "../../layout/language.tsx";
import type { ShownList } from "./shown.ts";

export function ListCheck({ list: { id, report } }: { list: ShownList }) {
  const t = useT();
  const { lines, good, known, duplicates, faults, roles, ignored } = report;
  const fresh = good - known;
  return (
    <div className="stack">
      <p>
        <strong>{t("invitations.check.fresh", { n: fresh, lines })}</strong>
      </p>
      <ul className="list-report">
        {known > 0 && <li>{t("invitations.check.known", { n: known })}</li>}
        {duplicates > 0 && <li>{t("invitations.check.duplicates", { n: duplicates })}</li>}
        {faults.map(({ fault, count, first }) => (
          <li key={fault}>
            {t(`invitations.fault.${fault}`)}{" "}
            {t("invitations.check.lines", {
              n: count,
              first: first.join(", "),
              more: String(count > first.length),
            })}
          </li>
        ))}
        {ignored.length > 0 && <li>{t("invitations.check.ignored", { columns: ignored.join(", ") })}</li>}
        {roles.length > 0 && (
          <li>
            {t("invitations.check.roles")} {roles.map(({ role, people }) => `${role} ${people}`).join(", ")}
          </li>
        )}
      </ul>
      {faults.length > 0 && <p>{t("invitations.check.left")}</p>}
      <div className="invite-actions">
        {fresh > 0 && (
          <form method="post">
            <input type="hidden" name="_action" value="confirm" />
            <input type="hidden" name="list" value={id} />
            <button type="submit" className="button">
              {t("invitations.check.confirm", { n: fresh })}
            </button>
          </form>
        )}
        <form method="post">
          <input type="hidden" name="_action" value="drop" />
          <input type="hidden" name="list" value={id} />
          <button type="submit" className="button second">
            {t("invitations.check.drop")}
          </button>
        </form>
      </div>
    </div>
  );
}
