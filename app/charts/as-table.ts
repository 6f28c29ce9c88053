/** The same numbers as a chart's, as a table: read from the chart's own configuration, so that the two cannot differ. */
import type { ChartPoint, ChartValue, DrawnChart } from "./drawn-chart.ts";

/** A number, words, null = hidden, NaN = no data. */
export type TableCell = string | number | null;
export type ChartTable = { head: string[]; rows: TableCell[][] };

/** Words of the columns that a configuration has no label for. */
export type TableHeads = {
  /** What the categories are. */
  category: string;
  /** For scatter charts: series, name, organization, axes, people. */
  points?: { series: string; name: string; organization: string; x: string; y: string; count: string };
};

export function asTable(chart: DrawnChart, heads: TableHeads): ChartTable {
  return heads.points ? pointTable(chart, heads.points) : categoryTable(chart, heads.category);
}

/** One row a category, one column a series; bars from one value to another only join other values and are left out. */
function categoryTable(chart: DrawnChart, category: string): ChartTable {
  const series = chart.data.datasets.filter(({ data }) => !data.some(Array.isArray));
  return {
    head: [category, ...series.map(({ label }) => label ?? "")],
    rows: (chart.data.labels ?? []).map((label, index) => [
      Array.isArray(label) ? label.join(" ") : label,
      ...series.map(({ data }) => numberOf(data[index])),
    ]),
  };
}

function numberOf(value: ChartValue | undefined): number | null {
  if (value === null) return null;
  return typeof value === "number" ? value : Number.NaN;
}

/** One row a mark, in the order drawn. Columns that no mark fills are left out. */
function pointTable(chart: DrawnChart, heads: NonNullable<TableHeads["points"]>): ChartTable {
  const marks = chart.data.datasets.flatMap(({ label, data }) =>
    data.filter(isPoint).map((point) => ({ series: label ?? "", point })),
  );
  const named = marks.some(({ point }) => point.name !== null);
  const inOrganization = marks.some(({ point }) => point.organization !== null);
  const row = <T>(name: T, organization: T, series: T, x: T, y: T, count: T): T[] => [
    ...(named ? [name] : []),
    ...(inOrganization ? [organization] : []),
    series,
    x,
    y,
    ...(named ? [] : [count]),
  ];
  return {
    head: row(heads.name, heads.organization, heads.series, heads.x, heads.y, heads.count),
    rows: marks.map(({ series, point }) =>
      row<TableCell>(point.name, point.organization, series, point.x, point.y, point.count),
    ),
  };
}

function isPoint(value: ChartValue): value is ChartPoint {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
