/** What stands in the way of opening a wave, each with the page on which it is put right. */
import { useT } from "../layout/language.tsx";

export type Missing =
  | { what: "questionnaire" | "modules" | "organizations" | "teams" | "consent" | "lastDay" }
  | { what: "draft"; names: string };

const pages = {
  questionnaire: ["settings", "study.tab.settings"],
  modules: ["modules", "study.tab.modules"],
  draft: ["settings", "study.tab.settings"],
  organizations: ["participants", "study.tab.participants"],
  teams: ["participants", "study.tab.participants"],
  consent: ["settings", "study.tab.settings"],
  lastDay: ["waves", "study.tab.waves"],
} as const;

type WaveMissingProps = {
  missing: readonly Missing[];
  slug: string;
  /** Somebody has just tried to open it. */
  alert: boolean;
};

export function WaveMissing({ missing, slug, alert }: WaveMissingProps) {
  const t = useT();
  return (
    <div className="notice" role={alert ? "alert" : undefined}>
      <p>{t("waves.missing")}</p>
      <ul>
        {missing.map((each) => {
          const [page, words] = pages[each.what];
          return (
            <li key={each.what}>
              {t(`waves.missing.${each.what}`, "names" in each ? { names: each.names } : undefined)}{" "}
              <a href={`/studies/${encodeURIComponent(slug)}/${page}`}>{t(words)}</a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
