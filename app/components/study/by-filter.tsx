/** Scores by what the study declared: links to each, and the table of the one that is open. */
import { Link } from "@remix-run/react";
import { type Cell, isShown } from "../../disclosure/cell.ts";
import type { FilterReport } from "../../reports/by-filter.ts";
import { fixed } from "../charts/numbers.ts";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useLanguage, useT } from "../layout/language.tsx";
import { NotShown } from "./not-shown.tsx";

type ByFilterProps = {
  report: FilterReport;
  /** k in force. */
  minimum: number;
  addressOf: (filter: string) => string;
};

export function ByFilter({ report: { offered, shown }, minimum, addressOf }: ByFilterProps) {
  const t = useT();
  const nameOf = useNames();
  const chosen = offered.find(({ value }) => value === shown?.value);
  return (
    <section id="by" className="figure">
      <h2>{t("capabilities.filters")}</h2>
      <p className="quiet">{t("capabilities.filters.note")}</p>
      <ul className="filter-choices">
        {offered.map(({ value, texts }) => (
          <li key={value}>
            <Link to={`${addressOf(value)}#by`} aria-current={value === shown?.value ? "true" : undefined}>
              {nameOf(texts)}
            </Link>
          </li>
        ))}
      </ul>
      {chosen && shown && <ChosenFilter texts={chosen.texts} shown={shown} minimum={minimum} />}
    </section>
  );
}

function useNames() {
  const t = useT();
  return ([a = "", b]: readonly string[]) => (b === undefined ? a : t("capabilities.filters.pair", { a, b }));
}

type ChosenFilterProps = {
  texts: readonly string[];
  shown: NonNullable<FilterReport["shown"]>;
  minimum: number;
};

/** The groups of one choice, or why none of them is shown. */
export function ChosenFilter({ texts, shown, minimum }: ChosenFilterProps) {
  const t = useT();
  const nameOf = useNames();
  const isTold = shown.rows.some(({ cells }) => cells.some(tellsSomething));
  return (
    <>
      <h3>{nameOf(texts)}</h3>
      {isTold ? (
        <Scores shown={shown} nameOf={nameOf} />
      ) : (
        <p className="notice">
          {t("capabilities.filters.allHidden", { k: minimum, kind: texts.length > 1 ? "pair" : "one" })}
        </p>
      )}
    </>
  );
}

const tellsSomething = (cell: Cell<number>) => isShown(cell) || "third" in cell;

function Scores({
  shown,
  nameOf,
}: {
  shown: NonNullable<FilterReport["shown"]>;
  nameOf: (texts: readonly string[]) => string;
}) {
  const t = useT();
  const language = useLanguage();
  return (
    <ScrollRegion className="heat-scroll" label={t("capabilities.filters")}>
      <table className="heat">
        <thead>
          <tr>
            <th scope="col">{t("capabilities.filters.group")}</th>
            {shown.columns.map(({ id, title }) => (
              <th key={id} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.rows.map(({ name, cells }) => (
            <tr key={nameOf(name)}>
              <th scope="row">{nameOf(name)}</th>
              {cells.map((cell, at) => (
                <td key={shown.columns[at]?.id}>
                  {isShown(cell) ? fixed(language, cell.shown, 1) : <NotShown cell={cell} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
