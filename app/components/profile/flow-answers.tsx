/** What one person's own value stream says. Names of steps are as the questionnaire or the team wrote them. */
import type { OwnFlow } from "../../reports/own-profile-flow.ts";
import { useLanguage, useT } from "../layout/language.tsx";

export function FlowAnswers({ flow: { times, complete, slowest, leakiest, untimed } }: { flow: OwnFlow }) {
  const t = useT();
  const list = new Intl.ListFormat(useLanguage(), { type: "conjunction" });
  return (
    <section>
      <h2>{t("profile.flow")}</h2>
      {times && <p>{t("profile.flow.times", times)}</p>}
      {slowest.length > 0 && <p>{t("profile.flow.slowest", { steps: list.format(slowest) })}</p>}
      {leakiest.length > 0 && <p>{t("profile.flow.leakiest", { steps: list.format(leakiest) })}</p>}
      {complete !== null && <p>{t("profile.flow.complete", { complete })}</p>}
      {untimed.length > 0 && (
        <p className="quiet">{t("profile.flow.untimed", { steps: list.format(untimed) })}</p>
      )}
      <p className="quiet">{t("profile.flow.view")}</p>
    </section>
  );
}
