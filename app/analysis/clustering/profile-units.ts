/** What is said of each unit: its class, how sure that is, and whether its metrics agree with each other. */
import type { MetricColumn } from "../study-data.ts";
import type { Centroids } from "./centroids.ts";
import type { Points } from "./distinct-rows.ts";
import type { ProfileUnit } from "./profile-result.ts";
import { classifyToReference } from "./reference-place.ts";

const leastProbability = 0.8;
const leastMargin = 0.2;

type Metrics = Pick<MetricColumn, "id" | "levels">[];

/** @param placed point of each entry, class of each point (ranked), probability of each entry */
export function profileUnits(
  {
    index,
    points,
    labels,
    probability,
  }: { index: Int32Array; points: Points; labels: Int32Array; probability: Float64Array },
  centroids: Centroids,
  metrics: Metrics,
): ProfileUnit[] {
  const steps = metrics.map(({ levels }) => 1 / (levels - 1));
  const { m, p } = points;
  // Equal rows share everything but their probability.
  const shared = Array.from({ length: m }, (_, point) => {
    const row = points.coordinates.slice(point * p, (point + 1) * p);
    return { place: classifyToReference(row, centroids, steps)!, odd: oddMetrics(row, centroids, metrics) };
  });
  return Array.from(index, (point, entry): ProfileUnit => {
    if (point < 0)
      return {
        class: null,
        margin: null,
        probability: null,
        keepsAfterOneStep: null,
        between: null,
        odd: null,
      };
    const { place, odd } = shared[point]!;
    const own = labels[point]!;
    const other = place.nearest === own ? place.next : place.nearest;
    const chance = probability[entry]!;
    const certain = chance >= leastProbability && place.margin >= leastMargin;
    return {
      class: own,
      margin: place.margin,
      probability: Number.isNaN(chance) ? null : chance,
      keepsAfterOneStep: place.keepsAfterOneStep,
      between: certain ? null : [Math.min(own, other), Math.max(own, other)],
      odd,
    };
  });
}

/** Each metric alone comes nearest to a class; an even profile spans at most neighbouring ones. */
function oddMetrics(
  row: Float64Array,
  { k, p, coordinates }: Centroids,
  metrics: Metrics,
): ProfileUnit["odd"] {
  const nearest = Array.from(row, (value, j) => {
    let [best, least] = [0, Number.POSITIVE_INFINITY];
    for (let at = 0; at < k; at++) {
      const distance = Math.abs(value - coordinates[at * p + j]!);
      if (distance < least) [best, least] = [at, distance];
    }
    return best;
  });
  const [low, high] = [Math.min(...nearest), Math.max(...nearest)];
  if (high - low < 2) return null;
  const named = (at: number) => metrics.filter((_, j) => nearest[j] === at).map(({ id }) => id);
  return { low: named(low), high: named(high) };
}
