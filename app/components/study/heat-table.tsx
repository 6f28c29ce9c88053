/** Groups and units by capability as a table of shaded cells; every column sorts by a link. */

import { Link } from "@remix-run/react";
import type { UnitOfAnalysis } from "../../analysis/study-data.ts";
import { isShown } from "../../disclosure/cell.ts";
import { isWithheld } from "../../reports/heat-cells.ts";
import type { HeatCell, Heatmap, HeatRow, HeatSort } from "../../reports/heatmap.ts";
import { fixed } from "../charts/numbers.ts";
import { ScrollRegion } from "../charts/scroll-region.tsx";
import { useLanguage, useT } from "../layout/language.tsx";
import { LevelMark } from "./level-name.tsx";
import { NotShown } from "./not-shown.tsx";

type Column = { id: string; title: string; range: { min: number; max: number } };
type Props = {
  heatmap: Heatmap;
  columns: Column[];
  unit: UnitOfAnalysis;
  /** The address of the table in this order, at this page of its rows. */
  addressOf: (sort: HeatSort, page: number) => string;
  label: string;
};

export function HeatTable({ heatmap, columns, unit, addressOf, label }: Props) {
  const t = useT();
  const { levels, units, sort } = heatmap;
  const sortedFromTop = (order: HeatSort) => addressOf(order, 1);
  return (
    <>
      <Legend heatmap={heatmap} />
      <ScrollRegion className="heat-scroll" label={label}>
        <table className="heat">
          <thead>
            <tr>
              <SortHead
                id="name"
                title={t("capabilities.name", { unit })}
                sort={sort}
                sorted={sortedFromTop}
              />
              {columns.map((column) => (
                <SortHead
                  key={column.id}
                  id={column.id}
                  title={column.title}
                  scale={heatmap.relative ? t("capabilities.scale", column.range) : undefined}
                  sort={sort}
                  sorted={sortedFromTop}
                />
              ))}
            </tr>
          </thead>
          {levels.length > 0 && <Rows title={t("capabilities.everyLevel")} rows={levels} columns={columns} />}
          {units.length > 0 && (
            <Rows title={t("capabilities.everyUnit", { unit })} rows={units} columns={columns} />
          )}
        </table>
      </ScrollRegion>
      {heatmap.withheld.map(({ id, title, reason }) => (
        <p key={id} className="quiet">
          {t("capabilities.withheld.column", { capability: title, unit })}{" "}
          {t(`capabilities.withheld.why.${reason}`)}
        </p>
      ))}
      {heatmap.pages > 1 && (
        <nav className="row-pages" aria-label={t("capabilities.rows", { unit })}>
          {t("capabilities.rowsShown", {
            from: heatmap.from,
            to: heatmap.from + units.length - 1,
            n: heatmap.total,
          })}
          {Array.from({ length: heatmap.pages }, (_, index) => index + 1).map((page) => (
            <Link
              key={page}
              to={addressOf(sort, page)}
              preventScrollReset
              aria-current={page === heatmap.page ? "page" : undefined}
            >
              {page}
            </Link>
          ))}
        </nav>
      )}
    </>
  );
}

function SortHead({
  id,
  title,
  scale,
  sort,
  sorted,
}: {
  id: string;
  title: string;
  /** Said where the columns have different ones. */
  scale?: string | undefined;
  sort: HeatSort;
  sorted: (sort: HeatSort) => string;
}) {
  const t = useT();
  const now = sort.by === id;
  // Names begin with A, scores with the highest.
  const next = { by: id, down: now ? !sort.down : id !== "name" };
  return (
    <th scope="col" aria-sort={now ? (sort.down ? "descending" : "ascending") : undefined}>
      <Link to={sorted(next)} preventScrollReset title={t("capabilities.sortBy", { column: title })}>
        {title}
        {now && <span aria-hidden="true">{sort.down ? " ↓" : " ↑"}</span>}
      </Link>
      {scale && <small>{scale}</small>}
    </th>
  );
}

function Rows({ title, rows, columns }: { title: string; rows: HeatRow[]; columns: Column[] }) {
  return (
    <tbody>
      <tr className="heat-group">
        <th scope="rowgroup" colSpan={columns.length + 1}>
          <span>{title}</span>
        </th>
      </tr>
      {rows.map((row) => (
        <tr key={row.key}>
          <RowHead row={row} />
          {row.cells.map((cell, index) => (
            <ScoreCell key={columns[index]?.id} cell={cell} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

function RowHead({ row }: { row: HeatRow }) {
  const t = useT();
  const level = row.level && t(`levels.name.${row.level}`);
  return (
    <th scope="row">
      {row.level && <LevelMark level={row.level} />} {row.name ?? level}
      {row.name !== null && level && <span className="visually-hidden"> ({level})</span>}
      {row.organization && <small>{row.organization}</small>}
    </th>
  );
}

function ScoreCell({ cell }: { cell: HeatCell | null }) {
  const t = useT();
  const language = useLanguage();
  if (cell === null) return <td className="quiet">{t("study.noData")}</td>;
  if (isWithheld(cell)) {
    const { withheld, spread } = cell;
    return (
      <td className="quiet" title={t(`capabilities.withheld.why.${withheld}`)}>
        {t(`capabilities.withheld.${withheld}`)}
        {isShown(spread) && spread.shown && <small>{t(`capabilities.spread.${spread.shown}`)}</small>}
      </td>
    );
  }
  if (!isShown(cell)) {
    return (
      <td>
        <NotShown cell={cell} />
      </td>
    );
  }
  const { mean, sd, spread, shade } = cell.shown;
  return (
    <td className={`heat-${shade}`}>
      {fixed(language, mean, 1)}
      <small>
        {spread && t(`capabilities.spread.${spread}`)}
        {sd !== null && ` ${fixed(language, sd, 1)}`}
      </small>
    </td>
  );
}

function Legend({ heatmap }: { heatmap: Heatmap }) {
  const t = useT();
  const language = useLanguage();
  if (heatmap.shading.length === 0) return null;
  const rangeOf = (from: number, to: number, digits: number) =>
    from === to
      ? fixed(language, from, digits)
      : t("capabilities.legend", { from: fixed(language, from, digits), to: fixed(language, to, digits) });
  return (
    <ul className="heat-legend">
      {heatmap.shading.map(({ from, to }, step) => (
        <li key={from} className={`heat-${step}`}>
          {heatmap.relative
            ? t("capabilities.legendRelative", { range: rangeOf(from, to, 0) })
            : rangeOf(from, to, 1)}
        </li>
      ))}
    </ul>
  );
}
