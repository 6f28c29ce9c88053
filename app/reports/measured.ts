/** What tools measured, service by service, and beside it what people report: two sources, never one number. */
import type { StudyResult } from "../analysis/study-result.ts";
import { classOf } from "../disclosure/bands.ts";
import type { Cell } from "../disclosure/cell.ts";
import { figureId } from "../disclosure/figure-names.ts";
import { organizationKey } from "../disclosure/population.ts";
import { type Release, releasedCell } from "../disclosure/released.ts";
import type { Instrument } from "../instruments/schema.ts";
import { metricScale } from "./metric-scale.ts";
import type { Words } from "./words.ts";

/** The metrics that are measured as well as asked, in the order of the table's columns. */
export const measuredMetrics = [
  "deployment_frequency",
  "lead_time",
  "change_fail_rate",
  "recovery_time",
] as const;
type MeasuredMetric = (typeof measuredMetrics)[number];

/** The class in which the organization's answers lie; null: not asked. */
export type Reported = Record<MeasuredMetric, Cell<Words> | null>;

/** @param key of the organization in the result, which is one of organizations */
export function reportedOf(
  result: StudyResult,
  instrument: Instrument,
  key: string,
  release: Release,
): Reported | null {
  const unit = result.units.find((each) => each.key === key);
  if (!unit || result.options.unit !== "organization") return null;
  const reported = (metric: MeasuredMetric): Cell<Words> | null => {
    const item = instrument.items.find((each) => each.metric === metric);
    const at = item ? instrument.levelMetrics.indexOf(item.id) : -1;
    const median = unit.metrics[at];
    if (!item || at < 0 || median === undefined || median === null) return null;
    const { classes } = metricScale(item.id, instrument);
    const place = { figure: figureId("metric", item.id), group: organizationKey(key), n: unit.n };
    return releasedCell(release, place, () => classes[classOf(median, classes.length) - 1] ?? { text: "" });
  };
  return {
    deployment_frequency: reported("deployment_frequency"),
    lead_time: reported("lead_time"),
    change_fail_rate: reported("change_fail_rate"),
    recovery_time: reported("recovery_time"),
  };
}
