/** The own key metrics beside the profiles published for a year. */
import { isMessageKey, type Translate } from "../../i18n/messages.ts";
import type { OwnProfileView } from "../../reports/own-profile.ts";
import type { OwnAnswer } from "../../reports/own-profile-answer.ts";
import type { Comparison } from "../../reports/own-profile-comparison.ts";
import { useAsPublished, useLanguage, useT, type WrittenIn } from "../layout/language.tsx";

type PublishedComparisonProps = {
  comparison: Comparison;
  /** Metrics that no profile was published for. */
  others: OwnProfileView["otherMetrics"];
  switching: YearSwitch;
  /** The language of questions and answers, where that is not the page's. */
  asWritten: WrittenIn;
};

/** How another year is asked for: by address, or by sending the answers along, where nothing is stored. */
export type YearSwitch = { method: "get" } | { method: "post"; action: string; fields: [string, string][] };

export function PublishedComparison({ comparison, others, switching, asWritten }: PublishedComparisonProps) {
  const { years, benchmark, nearest, profiles, rows, steps } = comparison;
  const t = useT();
  const asPublished = useAsPublished();
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
      {steps && <OneStep steps={steps} />}
      <form
        method={switching.method}
        action={switching.method === "post" ? switching.action : undefined}
        className="foot no-print"
        data-quick={switching.method === "post" ? "" : undefined}
      >
        {switching.method === "post" &&
          switching.fields.map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
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
                {level(t, id)} <small>{share ? marked(t, share) : t("profile.share.none")}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ metric, own, cells }) => (
            <tr key={metric}>
              <th scope="row">{t(`profile.metric.${metric}`)}</th>
              <td className="own" data-column={t("profile.you")} {...writtenIf(own, asWritten)}>
                {ownWords(t, own)}
              </td>
              {cells.map(({ text, uncertain, nearest: closest }, at) => (
                <td
                  key={profiles[at]?.id}
                  className={closest ? "closest" : undefined}
                  data-column={level(t, profiles[at]?.id ?? "")}
                >
                  <span {...asPublished}>{text}</span>
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
        {t("profile.source", { n: marked(t, benchmark.n), citation: benchmark.citation })}{" "}
        <a href={benchmark.url} dir="ltr">
          {benchmark.url}
        </a>
      </p>
      {benchmark.notes.map((note) => (
        <p key={note} className="quiet" {...asPublished}>
          {note}
        </p>
      ))}
      {others.length > 0 && (
        <>
          <h3>{t("profile.other")}</h3>
          <dl className="others">
            {others.map(({ id, text, own }) => (
              <div key={id}>
                <dt {...asWritten}>{text}</dt>
                <dd {...writtenIf(own, asWritten)}>{ownWords(t, own)}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

function OneStep({ steps: { tried, changes } }: { steps: NonNullable<Comparison["steps"]> }) {
  const t = useT();
  const list = new Intl.ListFormat(useLanguage(), { type: "conjunction" });
  return (
    <div className="steps">
      <h3>{t("profile.steps")}</h3>
      {changes.length === 0 ? (
        <p>{t("profile.steps.none")}</p>
      ) : (
        <>
          <p>{t("profile.steps.some", { n: changes.length, tried })}</p>
          <ul>
            {changes.map(({ metric, direction, answer, profile, tied }) => (
              <li key={`${metric} ${direction}`}>
                {t(`profile.steps.${direction}`, {
                  metric: t(`profile.metric.${metric}`),
                  answer: ownWords(t, answer),
                  profile: list.format([profile, ...tied].map((id) => level(t, id))),
                })}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="quiet">{t("profile.steps.why")}</p>
    </div>
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
  const names = [nearest.profile, ...nearest.tied].map((id) => t("common.quoted", { text: level(t, id) }));
  return t("profile.nearest.tied", { year: String(year), profiles: list.format(names) });
}

/** A published figure, and that it is uncertain where it is. */
function marked(t: Translate, { text, uncertain }: { text: string; uncertain: boolean }): string {
  return uncertain ? `${text} (${t("profile.uncertain")})` : text;
}

/** Published names of profiles that the catalogue does not know are shown as they are. */
function level(t: Translate, id: string): string {
  const key = `profile.level.${id}`;
  return isMessageKey(key) ? t(key) : id;
}

/** Reasons and percentages are in the page's language, answers in that of the question. */
function writtenIf(own: OwnAnswer | null, asWritten: WrittenIn): WrittenIn {
  return own?.kind === "words" ? asWritten : {};
}

function ownWords(t: Translate, own: OwnAnswer | null): string {
  if (own === null) return t("profile.noAnswer");
  if (own.kind === "reason") return t(`profile.missing.${own.reason}`);
  return own.kind === "words" ? own.words : t("profile.percent", { percent: own.percent });
}
