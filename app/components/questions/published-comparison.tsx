/** The own key metrics beside the profiles published for a year. */
import { isMessageKey, type Translate } from "../../i18n/messages.ts";
import { useLanguage, useT } from "../layout/language.tsx";

type OwnAnswer =
  | { kind: "words"; words: string }
  | { kind: "percent"; percent: number }
  | { kind: "reason"; reason: "dont-know" | "not-applicable" | "prefer-not-to-say" };
type PublishedComparisonProps = {
  comparison: {
    years: number[];
    benchmark: { year: number; citation: string; url: string; n: string; notes: string[] };
    nearest: { profile: string; tied: string[]; metrics: number } | null;
    profiles: { id: string; share: string | null }[];
    rows: {
      metric: "lead_time" | "deployment_frequency" | "recovery_time" | "change_fail_rate";
      own: OwnAnswer | null;
      cells: { text: string; uncertain: boolean; nearest: boolean }[];
    }[];
  };
  /** Metrics that no profile was published for. */
  others: { id: string; text: string; own: OwnAnswer | null }[];
};

export function PublishedComparison({ comparison, others }: PublishedComparisonProps) {
  const { years, benchmark, nearest, profiles, rows } = comparison;
  const t = useT();
  const list = new Intl.ListFormat(useLanguage(), { type: "conjunction" });
  return (
    <section>
      <h2>{t("profile.levels")}</h2>
      <p className="finding">
        {nearest ? finding(t, list, nearest, benchmark.year) : t("profile.nearest.none")}
      </p>
      <p className="quiet">
        {nearest &&
          nearest.metrics < rows.length &&
          `${t("profile.nearest.part", { n: nearest.metrics, of: rows.length })} `}
        {nearest && `${t("profile.nearest.how")} `}
        {t("profile.nearest.caution")}
      </p>
      <form method="get" className="foot">
        <label htmlFor="year">{t("profile.year")}</label>
        <select id="year" name="year" defaultValue={benchmark.year}>
          {years.map((year) => (
            <option key={year}>{year}</option>
          ))}
        </select>
        <button type="submit" className="button second">
          {t("profile.year.show")}
        </button>
      </form>
      <table className="published">
        <caption>{t("profile.table", { year: String(benchmark.year) })}</caption>
        <thead>
          <tr>
            <th scope="col">{t("profile.metric")}</th>
            <th scope="col">{t("profile.you")}</th>
            {profiles.map(({ id, share }) => (
              <th key={id} scope="col">
                {level(t, id)} <small>{share ?? t("profile.share.none")}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ metric, own, cells }) => (
            <tr key={metric}>
              <th scope="row">{t(`profile.metric.${metric}`)}</th>
              <td className="own" data-column={t("profile.you")}>
                {ownWords(t, own)}
              </td>
              {cells.map(({ text, uncertain, nearest: closest }, at) => (
                <td
                  key={profiles[at]?.id}
                  className={closest ? "closest" : undefined}
                  data-column={level(t, profiles[at]?.id ?? "")}
                >
                  {text}
                  {uncertain && <small> ({t("profile.uncertain")})</small>}
                  {closest && <small>{t("profile.closest")}</small>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{t("profile.shares")}</p>
      <p className="quiet">
        {t("profile.source", { n: benchmark.n, citation: benchmark.citation })}{" "}
        <a href={benchmark.url}>{benchmark.url}</a>
      </p>
      {benchmark.notes.map((note) => (
        <p key={note} className="quiet">
          {note}
        </p>
      ))}
      {others.length > 0 && (
        <>
          <h3>{t("profile.other")}</h3>
          <dl className="others">
            {others.map(({ id, text, own }) => (
              <div key={id}>
                <dt>{text}</dt>
                <dd>{ownWords(t, own)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function finding(
  t: Translate,
  list: Intl.ListFormat,
  nearest: { profile: string; tied: string[] },
  year: number,
): string {
  // As text: a year is no quantity, it gets no thousands separator.
  if (nearest.tied.length === 0)
    return t("profile.nearest", { year: String(year), profile: level(t, nearest.profile) });
  const names = [nearest.profile, ...nearest.tied].map((id) => `“${level(t, id)}”`);
  return t("profile.nearest.tied", { year: String(year), profiles: list.format(names) });
}

/** Published names of profiles that the catalogue does not know are shown as they are. */
function level(t: Translate, id: string): string {
  const key = `profile.level.${id}`;
  return isMessageKey(key) ? t(key) : id;
}

function ownWords(t: Translate, own: OwnAnswer | null): string {
  if (own === null) return t("profile.noAnswer");
  if (own.kind === "reason") return t(`profile.missing.${own.reason}`);
  return own.kind === "words" ? own.words : t("profile.percent", { percent: own.percent });
}
