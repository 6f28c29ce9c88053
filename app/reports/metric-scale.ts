/** Words of a metric's answer classes, worst first, and the level metrics that a page has to name. */

import type { StudyResult } from "../analysis/study-result.ts";
import { levelCount, levelOf } from "../instruments/scales.ts";
import type { Instrument, Item } from "../instruments/schema.ts";
import { keyMetrics } from "../instruments/schema.ts";
import type { Words } from "./words.ts";

/** `classes[0]` is level 1, the worst. */
export type MetricScale = { id: string; title: Words; classes: Words[] };

/**
 * The scale of one metric.
 * @throws RangeError when the instrument has no such item
 */
export function metricScale(id: string, instrument: Instrument): MetricScale {
  const item = instrument.items.find((each) => each.id === id);
  if (!item) throw new RangeError(`no item ${id} in ${instrument.id} ${instrument.version}`);
  return {
    id,
    title: item.metric === undefined ? { text: item.text } : { key: `metric.${item.metric}` },
    classes: classesOf(item, instrument),
  };
}

function classesOf(item: Item, instrument: Instrument): Words[] {
  const count = levelCount(item, instrument);
  const classes: Words[] = Array.from({ length: count }, (_, index) => ({ text: String(index + 1) }));
  if (item.kind === "percentage") {
    let from = 0;
    for (const band of item.bands ?? []) {
      classes[band.level - 1] = { key: "metric.band", values: { from, to: band.upTo } };
      from = band.upTo + 1;
    }
  } else if ("scale" in item) {
    for (const point of instrument.scales[item.scale]?.points ?? []) {
      const level = levelOf(item, point.code, instrument);
      if (level >= 1 && level <= count) classes[level - 1] = { text: point.label };
    }
  }
  return classes;
}

/** The level metrics by name, when they are not the four published ones; null when they are and need no naming. */
export function namedLevelMetrics(instrument: Instrument): Words[] | null {
  const four = keyMetrics.filter((metric) => metric !== "rework_rate");
  const items = instrument.levelMetrics.map((id) => instrument.items.find((item) => item.id === id));
  const asked = items.map((item) => item?.metric);
  if (asked.length === four.length && four.every((metric) => asked.includes(metric))) return null;
  return items.flatMap((item) => (item ? [{ text: item.text }] : []));
}

/** Titles of some of the metrics, in the order asked; unknown ones are left out. */
export function titlesOf(ids: string[], scales: readonly MetricScale[]): Words[] {
  return ids.flatMap((id) => scales.find((scale) => scale.id === id)?.title ?? []);
}

/** Metrics on which the groups do not rise steadily from low to high; none when no groups were looked for. */
export function unevenOn({ levels }: StudyResult, instrument: Instrument): Words[] {
  return levels.status === "ok" ? levels.nonMonotone.map((id) => metricScale(id, instrument).title) : [];
}
