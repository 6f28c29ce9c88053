/** The jump plot: what it cost to go from so many groups to one fewer. */
import type { Translate } from "../i18n/messages.ts";
import { axisLook, axisTitle, type DrawnChart, sharedOptions } from "./drawn-chart.ts";
import type { ChartTheme } from "./theme.ts";

/** Joins drawn: the later ones are all small and say nothing. */
const drawn = 10;

/** @param heights most costly first: `heights[0]` joins two groups into one */
export function mergeHeights(heights: readonly number[], theme: ChartTheme, t: Translate): DrawnChart {
  const last = heights.slice(0, drawn);
  return {
    type: "bar",
    data: {
      labels: last.map((_, index) => String(index + 2)),
      datasets: [
        {
          label: t("levels.jumps.cost"),
          data: last,
          backgroundColor: theme.accent,
          maxBarThickness: 36,
        },
      ],
    },
    options: {
      ...sharedOptions(theme),
      scales: {
        x: { type: "category", title: axisTitle(t("levels.jumps.groups"), theme), ...axisLook(theme, false) },
        y: { type: "linear", min: 0, ...axisLook(theme, true) },
      },
    },
  };
}
