/** The shape of every chart of this house, and the settings all of them share. */
import type { ChartConfiguration, ChartOptions } from "chart.js";
import type { ChartTheme } from "./theme.ts";

/** A mark of a scatter chart; `name` and `organization` are what may be said of it. */
export type ChartPoint = {
  x: number;
  y: number;
  name: string | null;
  organization: string | null;
  count: number;
};

/** A value: null = hidden, NaN = no data, a pair = a bar from one value to another. */
export type ChartValue = number | null | [number, number] | ChartPoint;

type DrawnType = "bar" | "line" | "scatter";

/** A label of several lines is a list. */
export type DrawnChart = ChartConfiguration<DrawnType, ChartValue[], string | string[]>;

export type DrawnOptions = ChartOptions<DrawnType>;

/** No animation, no title (the figure has one), quiet type, a tooltip in the page's colours. */
export function sharedOptions(theme: ChartTheme): DrawnOptions {
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    color: theme.quiet,
    font: { family: theme.font, size: 13 },
    plugins: {
      legend: { display: false },
      tooltip: {
        backgroundColor: theme.ink,
        titleColor: theme.surface,
        bodyColor: theme.surface,
        displayColors: false,
        padding: 10,
      },
    },
  };
}

/** A legend of the marks' own shapes, in the size of its words. */
export function shapeLegend(theme: ChartTheme) {
  return {
    display: true,
    align: "end" as const,
    labels: { usePointStyle: true, color: theme.quiet, boxWidth: 9, boxHeight: 9, padding: 14 },
  };
}

/** The look of an axis: words in quiet ink, hairlines or none. */
export function axisLook(theme: ChartTheme, lines: boolean) {
  return {
    border: { display: false },
    grid: { color: theme.rule, display: lines, drawTicks: false },
    ticks: { color: theme.quiet, padding: 6, font: { family: theme.font, size: 13 } },
  };
}

export function axisTitle(text: string | string[], theme: ChartTheme) {
  return { display: true, text, color: theme.quiet, font: { family: theme.font, size: 13 } };
}
