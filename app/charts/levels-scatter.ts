/** Units on two axes, coloured and shaped by level. */
import type { Translate } from "../i18n/messages.ts";
import type { LevelMap } from "../reports/level-map.ts";
import { levelNames } from "../reports/level-shares.ts";
import { say } from "../reports/words.ts";
import {
  axisLook,
  axisTitle,
  type ChartPoint,
  type DrawnChart,
  shapeLegend,
  sharedOptions,
} from "./drawn-chart.ts";
import type { ChartTheme } from "./theme.ts";
import { wrapLabel } from "./wrap-label.ts";

export function levelsScatter(map: LevelMap, theme: ChartTheme, t: Translate): DrawnChart {
  const most = Math.max(1, ...map.marks.map((mark) => mark.count));
  const shared = sharedOptions(theme);
  // Marks on an edge reach over it.
  const ticks = { ...axisLook(theme, false).ticks, padding: most === 1 ? 8 : 16 };
  return {
    type: "scatter",
    data: {
      datasets: levelNames.flatMap((level) => {
        const points: ChartPoint[] = map.marks
          .filter((mark) => mark.level === level)
          .map(({ x, y, name, organization, count }) => ({ x, y, name, organization, count }));
        if (points.length === 0) return [];
        const { color, faint, shape } = theme.levels[level];
        return [
          {
            label: t(`levels.name.${level}`),
            data: points,
            pointStyle: shape,
            backgroundColor: faint,
            borderColor: color,
            pointRadius: points.map(({ count }) => radiusOf(count, most)),
            pointHoverRadius: points.map(({ count }) => radiusOf(count, most) + 2),
            clip: false,
          },
        ];
      }),
    },
    options: {
      ...shared,
      layout: { padding: most === 1 ? 6 : 16 },
      plugins: {
        ...shared.plugins,
        // Below the plot: marks at the upper edge would lie on it.
        legend: { ...shapeLegend(theme), position: "bottom" },
        tooltip: { ...shared.plugins?.tooltip, callbacks: { label: (item) => labelOf(item.raw, t) } },
      },
      scales: {
        x: {
          ...axisOf(map.x, theme, t),
          ...axisLook(theme, false),
          ticks: { ...ticks, ...wordsOf(map.x, t) },
        },
        y: {
          ...axisOf(map.y, theme, t),
          ...axisLook(theme, true),
          ticks: { ...ticks, ...wordsOf(map.y, t) },
        },
      },
    },
  };
}

function axisOf(axis: LevelMap["x"], theme: ChartTheme, t: Translate) {
  return {
    type: "linear" as const,
    min: axis.min,
    max: axis.max,
    title: axisTitle(wrapLabel(say(axis.title, t), 48), theme),
  };
}

/** A metric's axis says its answers in words. */
function wordsOf({ classes }: LevelMap["x"], t: Translate) {
  if (!classes) return {};
  return {
    stepSize: 1,
    callback: (value: number | string) => {
      const words = classes[Number(value) - 1];
      return words ? wrapLabel(say(words, t), 14) : "";
    },
  };
}

/** Area grows with the people at a place; a single unit has the plain size. */
function radiusOf(count: number, most: number): number {
  return most === 1 ? 5 : 3 + 9 * Math.sqrt(count / most);
}

function labelOf(raw: unknown, t: Translate): string {
  if (typeof raw !== "object" || raw === null || !("name" in raw) || !("count" in raw)) return "";
  return typeof raw.name === "string"
    ? raw.name
    : t("chart.people", { n: typeof raw.count === "number" ? raw.count : 0 });
}
