/** Each capability's mean by level: a shape for each level on one line, which joins the lowest and the highest. */
import { isShown } from "../disclosure/cell.ts";
import type { Translate } from "../i18n/messages.ts";
import type { CapabilityByLevel } from "../reports/capability-by-level.ts";
import { levelNames } from "../reports/level-shares.ts";
import { axisLook, type ChartValue, type DrawnChart, shapeLegend, sharedOptions } from "./drawn-chart.ts";
import type { ChartTheme } from "./theme.ts";
import { wrapLabel } from "./wrap-label.ts";

export function capabilityByLevel(
  rows: readonly CapabilityByLevel[],
  theme: ChartTheme,
  t: Translate,
): DrawnChart {
  const shared = sharedOptions(theme);
  const legend = shapeLegend(theme);
  const levels = levelNames.filter((name) =>
    rows.some((row) => row.levels.some(({ level }) => level === name)),
  );
  const mixed = rows.some(
    ({ range }) => range.min !== rows[0]?.range.min || range.max !== rows[0]?.range.max,
  );
  return {
    type: "bar",
    data: {
      labels: rows.map((row) =>
        wrapLabel(mixed ? `${row.title} (${t("capabilities.scale", row.range)})` : row.title, 20),
      ),
      datasets: [
        ...levels.map((level) => {
          const mark = theme.levels[level];
          return {
            type: "line" as const,
            label: t(`levels.name.${level}`),
            data: rows.map((row): ChartValue => {
              const cell = row.levels.find((each) => each.level === level)?.cell;
              if (!cell) return Number.NaN;
              return isShown(cell) ? cell.shown.mean : null;
            }),
            showLine: false,
            // A mean at the end of the axis keeps its whole mark.
            clip: false as const,
            pointStyle: mark.shape,
            pointRadius: 6,
            pointHoverRadius: 8,
            backgroundColor: mark.color,
            borderColor: mark.color,
          };
        }),
        {
          label: t("chart.range"),
          data: rows.map(rangeOf),
          backgroundColor: theme.rule,
          barThickness: 4,
          order: 1,
        },
      ],
    },
    options: {
      ...shared,
      layout: { padding: { right: 10 } },
      indexAxis: "y",
      plugins: {
        ...shared.plugins,
        legend: {
          ...legend,
          labels: { ...legend.labels, filter: (entry) => entry.text !== t("chart.range") },
        },
      },
      scales: {
        x: {
          type: "linear",
          ...scaleOf(rows),
          ...axisLook(theme, true),
        },
        y: { type: "category", ...axisLook(theme, false) },
      },
    },
  };
}

function rangeOf(row: CapabilityByLevel): ChartValue {
  const means = row.levels.flatMap(({ cell }) => (isShown(cell) ? [cell.shown.mean] : []));
  return means.length < 2 ? null : [Math.min(...means), Math.max(...means)];
}

/** Whole points around the means that are shown, at least two of them: small differences stay readable on a phone. */
function scaleOf(rows: readonly CapabilityByLevel[]): { min?: number; max?: number } {
  const means = rows.flatMap((row) =>
    row.levels.flatMap(({ cell }) => (isShown(cell) ? [cell.shown.mean] : [])),
  );
  if (means.length === 0) return {};
  const top = Math.max(...rows.map(({ range }) => range.max));
  const min = Math.min(Math.floor(Math.min(...means)), top - 2);
  return { min, max: Math.max(Math.ceil(Math.max(...means)), min + 2) };
}
