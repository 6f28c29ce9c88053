/** One metric's answers by level: a column of bars for each level, side by side over the same answers, best on top. */
import { isShown } from "../disclosure/cell.ts";
import type { Translate } from "../i18n/messages.ts";
import { levelNames } from "../reports/level-shares.ts";
import type { MetricPanel } from "../reports/metric-panels.ts";
import { say } from "../reports/words.ts";
import { axisLook, type DrawnChart, type DrawnOptions, sharedOptions } from "./drawn-chart.ts";
import type { ChartTheme } from "./theme.ts";
import { wrapLabel } from "./wrap-label.ts";

export function metricDistribution(panel: MetricPanel, theme: ChartTheme, t: Translate): DrawnChart {
  const classes = panel.scale.classes.map((words) => say(words, t));
  const shown = panel.levels.flatMap(({ cell }) => (isShown(cell) ? (cell.shown.shares ?? []) : []));
  const most = Math.max(...shown, 0.01);
  const small = { family: theme.font, size: 12 };
  const scales: NonNullable<DrawnOptions["scales"]> = {
    y: {
      type: "category",
      ...axisLook(theme, false),
      // Every answer keeps its words, however narrow the chart is.
      ticks: { ...axisLook(theme, false).ticks, autoSkip: false, font: small },
    },
  };
  // The library places stacked axes from right to left.
  for (const level of levelNames.toReversed()) {
    scales[level] = {
      type: "linear",
      position: "top",
      stack: "levels",
      min: 0,
      // Room between the columns.
      max: most * 1.2,
      border: { display: false },
      grid: { display: false },
      ticks: { display: false },
      title: {
        display: true,
        align: "start",
        text: t(`levels.name.${level}`),
        color: theme.levels[level].color,
        font: { ...small, weight: "bold" },
      },
    };
  }
  return {
    type: "bar",
    data: {
      labels: classes.map((text) => wrapLabel(text, 26)).reverse(),
      datasets: panel.levels.map(({ level, cell }) => {
        const mark = theme.levels[level];
        const median = isShown(cell) ? cell.shown.median : null;
        const shares = isShown(cell) ? cell.shown.shares : null;
        return {
          label: t(`levels.name.${level}`),
          data: classes.map((_, index) => shares?.[index] ?? null).reverse(),
          xAxisID: level,
          grouped: false,
          backgroundColor: classes
            .map((_, index) => (index + 1 === median ? mark.color : mark.faint))
            .reverse(),
          maxBarThickness: 18,
        };
      }),
    },
    options: {
      ...sharedOptions(theme),
      indexAxis: "y",
      scales,
    },
  };
}
