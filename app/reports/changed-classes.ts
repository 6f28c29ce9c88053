/** Whether the typical answers of the last two waves lie in the same classes: for the headline, a count and not a claim. */
import { isShown } from "../disclosure/cell.ts";
import type { Trend } from "./trend.ts";

/** Of `metrics` that can be compared, how many lie in a better class than in the wave before, and how many in a worse. */
type ChangedClasses = { better: number; worse: number; metrics: number };

/** Null when there is no wave before that has been computed. */
export function changedClasses(change: Trend): ChangedClasses | null {
  if (change.waves.length < 2) return null;
  const steps = change.metrics.flatMap(({ cells }) => {
    const [before, now] = [cells.at(-2), cells.at(-1)];
    if (!before?.comparable || !now?.comparable || !before.cell || !now.cell) return [];
    if (!isShown(before.cell) || !isShown(now.cell)) return [];
    return [now.cell.shown.class - before.cell.shown.class];
  });
  return {
    better: steps.filter((step) => step > 0).length,
    worse: steps.filter((step) => step < 0).length,
    metrics: steps.length,
  };
}
