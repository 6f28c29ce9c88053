/** How many times better the best group was than the lowest, as printed, each with how the number was made and what contradicts it. */
import type { MultiplesYear } from "../../reports/instrument-published.ts";
import { useT } from "../layout/language.tsx";
import { profileName } from "./published-profiles.tsx";

export function PublishedMultiples({ years }: { years: MultiplesYear[] }) {
  const t = useT();
  const head = {
    year: t("instruments.published.year"),
    n: t("instruments.published.n"),
    printed: t("instruments.multiples.printed"),
    source: t("instruments.published.source"),
  };
  return (
    <>
      <h3>{t("instruments.multiples")}</h3>
      <p className="quiet">{t("instruments.multiples.text")}</p>
      <table className="stacking">
        <caption>{t("instruments.multiples.table")}</caption>
        <thead>
          <tr>
            {Object.entries(head).map(([id, words]) => (
              <th key={id} scope="col">
                {words}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((one) => (
            <tr key={one.year}>
              <th scope="row">
                {one.year}{" "}
                <small>
                  {t("instruments.multiples.groups", {
                    better: profileName(t, one.groups.better),
                    worse: profileName(t, one.groups.worse),
                  })}
                </small>
              </th>
              <td data-column={head.n}>
                {one.n.text}
                {one.n.uncertain && <span className="mark">{t("instruments.uncertain")}</span>}
              </td>
              <td data-column={head.printed}>
                <Printed multiples={one.multiples} />
              </td>
              <td data-column={head.source}>
                <a href={one.url}>{one.citation}</a>
                <small>{t("instruments.averages.licence", { licence: one.licence })}</small>
                {one.notes.map((note) => (
                  <small key={note}>{note}</small>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Printed({ multiples }: Pick<MultiplesYear, "multiples">) {
  const t = useT();
  return (
    <ul>
      {multiples.map(({ of, printed, uncertain, coding, note }) => (
        <li key={of}>
          {t(`instruments.averages.of.${of}`)}: {printed}
          {uncertain && <span className="mark">{t("instruments.uncertain")}</span>}
          <small>
            {coding === null
              ? t("instruments.multiples.uncoded")
              : t("instruments.multiples.coding", {
                  better: coding.better.number,
                  betterText: coding.better.text,
                  worse: coding.worse.number,
                  worseText: coding.worse.text,
                  unit: coding.unit,
                })}
          </small>
          {note !== undefined && <small>{note}</small>}
        </li>
      ))}
    </ul>
  );
}
