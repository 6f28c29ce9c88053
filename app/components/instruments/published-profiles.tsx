/** The years of published profiles: how many were asked, by whom it was published, and what is uncertain. */
import { isMessageKey, type Translate } from "../../i18n/messages.ts";
import type { PublishedYear } from "../../reports/instrument-published.ts";
import { useT } from "../layout/language.tsx";
import { HeadCells } from "./head-cells.tsx";
import { AskedCell, SourceCell } from "./published-cells.tsx";

export function PublishedProfiles({ years }: { years: PublishedYear[] }) {
  const t = useT();
  const head = {
    year: t("instruments.published.year"),
    n: t("instruments.published.n"),
    shares: t("instruments.published.shares"),
    uncertain: t("instruments.published.uncertain"),
    source: t("instruments.published.source"),
  };
  return (
    <table className="stacking">
      <caption>{t("instruments.published.profiles")}</caption>
      <thead>
        <HeadCells head={head} />
      </thead>
      <tbody>
        {years.map(({ year, n, profiles, uncertain, ...source }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <AskedCell column={head.n} n={n} />
            <td data-column={head.shares}>
              <ul>
                {profiles.map(({ id, share, aside }) => (
                  <li key={id}>
                    {aside
                      ? t("instruments.published.aside", { profile: profileName(t, id) })
                      : profileName(t, id)}
                    : {share}
                  </li>
                ))}
              </ul>
            </td>
            <td data-column={head.uncertain}>
              {uncertain.length === 0 ? (
                <span className="quiet">{t("instruments.published.sure")}</span>
              ) : (
                <ul>
                  {uncertain.map(({ profile, of }) => (
                    <li key={profile}>
                      {profileName(t, profile)}:{" "}
                      {of.map((part) => t(`instruments.uncertain.${part}`)).join(", ")}
                    </li>
                  ))}
                </ul>
              )}
            </td>
            <SourceCell column={head.source} source={source} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Published names that the catalogue does not know are shown as they are. */
export function profileName(t: Translate, id: string): string {
  const key = `profile.level.${id}`;
  return isMessageKey(key) ? t(key) : id;
}
