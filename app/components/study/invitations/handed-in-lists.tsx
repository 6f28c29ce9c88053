/** Lists of this wave: how far their invitations are. */
import { useLanguage, useT } from "../../layout/language.tsx";
import { dayWords } from "../../questions/day-words.ts";
import type { ShownList } from "./shown.ts";

export function HandedInLists({ lists }: { lists: ShownList[] }) {
  const t = useT();
  const language = useLanguage();
  if (lists.length === 0) return null;
  return (
    <section className="stack" id="lists">
      <h2>{t("invitations.lists")}</h2>
      <ul className="list-report">
        {lists.map(({ id, state, day, report, isStopped }) => (
          <li key={id}>
            <time dateTime={day}>{dayWords(day, language)}</time>:{" "}
            {state === "checked" ? (
              <a href={`?list=${id}#list`}>
                {t("invitations.lists.checked", { n: report.good - report.known })}
              </a>
            ) : (
              t(`invitations.lists.${isStopped ? "stopped" : state}`, {
                n: report.invited,
                of: report.good - report.known,
              })
            )}
            {isStopped && (
              <form method="post">
                <input type="hidden" name="_action" value="confirm" />
                <input type="hidden" name="list" value={id} />
                <button type="submit" className="button second">
                  {t("invitations.lists.goOn")}
                </button>
              </form>
            )}
            {report.gone > 0 && <p className="quiet">{t("invitations.lists.gone", { n: report.gone })}</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}
