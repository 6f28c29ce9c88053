/** The share of units in each level, as three bars. */

import { isShown } from "../disclosure/cell.ts";
import type { Translate } from "../i18n/messages.ts";
import type { LevelShare } from "../reports/level-shares.ts";
import { axisLook, type DrawnChart, sharedOptions } from "./drawn-chart.ts";
import type { ChartTheme } from "./theme.ts";

export function levelSharesBars(shares: readonly LevelShare[], theme: ChartTheme, t: Translate): DrawnChart {
  return {
    type: "bar",
    data: {
      labels: shares.map(({ level, cell }) => {
        const name = t(`levels.name.${level}`);
        return isShown(cell) ? t("chart.levelWithCount", { level: name, n: cell.shown.units }) : name;
      }),
      datasets: [
        {
          label: t("levels.share"),
          data: shares.map(({ cell }) => (isShown(cell) ? cell.shown.share : null)),
          backgroundColor: shares.map(({ level }) => theme.levels[level].color),
          maxBarThickness: 28,
        },
      ],
    },
    options: {
      ...sharedOptions(theme),
      indexAxis: "y",
      scales: {
        x: {
          type: "linear",
          min: 0,
          ...axisLook(theme, true),
          ticks: { ...axisLook(theme, true).ticks, callback: (value) => t("chart.percent", { value }) },
        },
        y: { type: "category", ...axisLook(theme, false) },
      },
    },
  };
}
