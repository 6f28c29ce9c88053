/** The result of the quick check: the own profile, the way back to the answers, and how to keep what is stored nowhere. */
import type { OwnProfileView } from "../../reports/own-profile.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import { dayWords } from "../questions/day-words.ts";
import { OwnProfileParts } from "./own-profile.tsx";
import { quickFormId } from "./quick-form.tsx";

type QuickProfileProps = {
  shown: { asOf: string; view: OwnProfileView; hidden: [string, string][]; state: string };
  kiosk: boolean;
  action: string;
};

export function QuickProfile({ shown: { asOf, view, hidden, state }, kiosk, action }: QuickProfileProps) {
  const t = useT();
  const language = useLanguage();
  return (
    <>
      <p className="print-only">
        {t("profile.print.head", { study: t("quick.title"), date: dayWords(asOf, language) })}
      </p>
      <header className="page-head">
        <h1>{t("quick.result.title")}</h1>
        <p className="quiet">{t("quick.result.only")}</p>
      </header>
      <OwnProfileParts
        view={view}
        switching={{ method: "post", action, fields: [["_action", "year"], ...hidden] }}
      />
      {/* For the choice of a language: the result as it is, with its year. */}
      <form id={quickFormId} method="post" action={action} hidden>
        <input type="hidden" name="_state" value={state} />
      </form>
      {!kiosk && (
        <section className="no-print">
          <h2>{t("quick.result.share")}</h2>
          <p data-with-script={t("quick.result.share.text")}>{t("quick.result.share.without")}</p>
          <p className="quiet">{t("quick.fragment")}</p>
        </section>
      )}
      <form
        method="post"
        action={action}
        className={kiosk ? "foot no-print kiosk" : "foot no-print"}
        data-quick=""
      >
        {hidden.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className="button second" name="_action" value="edit">
          {t("quick.change")}
        </button>
        <a className={kiosk ? "button" : "button second"} href={action} data-over="">
          {t(kiosk ? "quick.done" : "quick.startOver")}
        </a>
      </form>
    </>
  );
}
