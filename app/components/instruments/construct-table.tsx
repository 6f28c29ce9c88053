/** What a questionnaire measures, and what is to be computed from it. */
import type { Translate } from "../../i18n/messages.ts";
import type { AnalysisRow, ConstructRow } from "../../reports/instrument-constructs.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import { HeadCells } from "./head-cells.tsx";

export function ConstructTable({ id, rows }: { id: string; rows: ConstructRow[] }) {
  const t = useT();
  const head = {
    construct: t("instruments.construct"),
    role: t("instruments.role"),
    items: t("instruments.items.label"),
    evidence: t("instruments.evidence.label"),
    source: t("instruments.source"),
  };
  return (
    <section className="part measures" id={id}>
      <h2>{t("instruments.measures")}</h2>
      <table className="stacking">
        <caption className="visually-hidden">{t("instruments.measures")}</caption>
        <thead>
          <HeadCells head={head} />
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.title} <small>{row.id}</small>
                {row.marker && <span className="mark">{t("instruments.marker")}</span>}
              </th>
              <td data-column={head.role}>
                {t(`instruments.role.${row.role}`)}
                <small>{t(`instruments.direction.${row.direction}`)}</small>
              </td>
              <td data-column={head.items}>
                {row.items}
                <small>{dimensionWords(t, row)}</small>
              </td>
              <td data-column={head.evidence}>
                {t(`instruments.evidence.of.${row.evidence}`)}
                {row.samples.map((sample) => (
                  <small key={sample.population}>{t("instruments.evidence.sample", sample)}</small>
                ))}
              </td>
              <td data-column={head.source}>
                {row.source}
                {row.convention && <small>{row.convention}</small>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What its author expects of its answers; the data may say otherwise. */
function dimensionWords(t: Translate, { dimensions, singleItem }: ConstructRow): string {
  if (singleItem) return t("instruments.oneItem");
  return dimensions === 0 ? t("instruments.unscored") : t("instruments.dimensions", { n: dimensions });
}

function analysisWords(method: AnalysisRow["method"], against: string[]) {
  if (against.length === 0) return "instruments.analysis";
  return method === "regression" ? "instruments.analysis.explained" : "instruments.analysis.against";
}

export function Analyses({ id, rows }: { id: string; rows: AnalysisRow[] }) {
  const t = useT();
  const list = new Intl.ListFormat(useLanguage(), { type: "conjunction" });
  if (rows.length === 0) return null;
  return (
    <section className="part" id={id}>
      <h2>{t("instruments.analyses")}</h2>
      <ul className="sources">
        {rows.map(({ method, of, against, note }) => (
          <li key={`${method} ${of.join()} ${against.join()}`}>
            {t(analysisWords(method, against), {
              method: t(`instruments.analysis.${method}`),
              of: list.format(of),
              against: list.format(against),
            })}
            {note && <small>{note}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}
