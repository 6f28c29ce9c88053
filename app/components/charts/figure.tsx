/** A figure: its finding as the title, the charts, where the numbers come from, and the same numbers as a table. */

import { type ReactNode, useId } from "react";
import type { ChartTable, TableCell } from "../../charts/as-table.ts";
import { useLanguage, useT } from "../layout/language.tsx";
import { fixed, percent } from "./numbers.ts";
import { ScrollRegion } from "./scroll-region.tsx";

type FigureProps = {
  title: string;
  note?: ReactNode;
  /** n, wave, method. */
  source: string;
  /** Where "how this is computed" leads. */
  method: string;
  tables: { caption?: string; table: ChartTable; format?: "number" | "percent" }[];
  children: ReactNode;
};

export function Figure({ title, note, source, method, tables, children }: FigureProps) {
  const t = useT();
  const id = useId();
  return (
    <figure className="figure" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{title}</h2>
        {note && <p className="quiet">{note}</p>}
      </figcaption>
      {children}
      <div className="source">
        <span>{source}</span>
        <a href={method}>{t("study.howComputed")}</a>
      </div>
      <details className="figure-table">
        <summary>{t("study.asTable")}</summary>
        {tables.map(({ caption, table, format }) => (
          <NumberTable
            key={caption ?? ""}
            caption={caption ?? title}
            table={table}
            format={format ?? "number"}
          />
        ))}
      </details>
    </figure>
  );
}

function NumberTable({
  caption,
  table,
  format,
}: {
  caption: string;
  table: ChartTable;
  format: "number" | "percent";
}) {
  const numeric = table.head.map((_, column) => table.rows.some((row) => typeof row[column] !== "string"));
  const digits = table.head.map((_, column) => digitsOf(table.rows, column));
  return (
    <ScrollRegion label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {table.head.map((head, column) => (
              <th key={head} scope="col" className={numeric[column] ? "number" : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={row.join("|")}>
              {row.map((cell, column) => (
                <Cell
                  key={table.head[column]}
                  cell={cell}
                  head={column === 0}
                  format={format}
                  digits={digits[column] ?? 0}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

type CellProps = { cell: TableCell; head: boolean; format: "number" | "percent"; digits: number };

function Cell({ cell, head, format, digits }: CellProps) {
  const t = useT();
  const language = useLanguage();
  if (head) return <th scope="row">{cell}</th>;
  if (cell === null) return <td className="number quiet">{t("study.hidden")}</td>;
  if (typeof cell === "string") return <td>{cell}</td>;
  if (Number.isNaN(cell)) return <td className="number quiet">{t("study.noData")}</td>;
  return (
    <td className="number">
      {format === "percent" ? percent(language, cell) : fixed(language, cell, digits)}
    </td>
  );
}

/** Whole numbers stay whole; a column with any other number has two digits throughout, so that it lines up. */
function digitsOf(rows: TableCell[][], column: number): number {
  return rows.every((row) => typeof row[column] !== "number" || Number.isInteger(row[column])) ? 0 : 2;
}
