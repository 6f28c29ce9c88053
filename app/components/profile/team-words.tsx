/** Openings for a conversation in the team: text to copy, so nothing around it is selected with it. */
import type { Translate } from "../../i18n/messages.ts";
import type { Starter } from "../../reports/own-profile-team.ts";
import { useLanguage, useT } from "../layout/language.tsx";

export function TeamWords({ starters }: { starters: Starter[] }) {
  const t = useT();
  const list = new Intl.ListFormat(useLanguage(), { type: "disjunction" });
  return (
    <section>
      <h2>{t("profile.team")}</h2>
      <p className="quiet">{t("profile.team.text")}</p>
      <ul className="starters">
        {starters.map((starter) => (
          <li key={starter.kind}>{words(t, list, starter)}</li>
        ))}
      </ul>
    </section>
  );
}

function words(t: Translate, list: Intl.ListFormat, starter: Starter): string {
  switch (starter.kind) {
    case "strongest":
    case "weakest":
      return t(`profile.team.${starter.kind}`, { title: starter.title });
    case "constraint":
      return t("profile.team.constraint", {
        titles: list.format(starter.titles.map((title) => t("common.quoted", { text: title }))),
      });
    case "metric":
      return t(`profile.team.${starter.metric}`);
    case "statement":
      return t("profile.team.statement", { text: starter.text });
    case "views":
      return t("profile.team.views");
  }
}
