/** Whether the typical answers of the last two waves lie in the same classes: for the headline, a count and not a claim. */
import { isShown } from "../disclosure/cell.ts";
import type { Change } from "./overview.ts";

/** How many metrics' typical answers are in another class than in the wave before; null when there is no wave before. */
export function changedClasses(change: Change): { moved: number; metrics: number } | null {
  if (change.waves.length < 2) return null;
  const pairs = change.metrics.flatMap(({ cells }) => {
    const [before, now] = [cells.at(-2), cells.at(-1)];
    return before && now && isShown(before) && isShown(now) ? [before.shown.class !== now.shown.class] : [];
  });
  return { moved: pairs.filter(Boolean).length, metrics: pairs.length };
}
