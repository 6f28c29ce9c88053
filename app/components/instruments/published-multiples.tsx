/** How many times better the best group was than the lowest, as printed, each with how the number was made and what contradicts it. */
import type { MultiplesYear } from "../../reports/instrument-published.ts";
import { useT } from "../layout/language.tsx";
import { HeadCells } from "./head-cells.tsx";
import { AskedCell, SourceCell } from "./published-cells.tsx";
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
          <HeadCells head={head} />
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
              <AskedCell column={head.n} n={one.n} />
              <td data-column={head.printed}>
                <Printed multiples={one.multiples} />
              </td>
              <SourceCell column={head.source} source={one} />
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
