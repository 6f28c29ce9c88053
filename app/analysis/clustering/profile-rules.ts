/** The thresholds of the verdict. */
import type { MetricColumn } from "../study-data.ts";
import type { Centroids } from "./centroids.ts";
import type { NullTest } from "./null-test.ts";
import type { ClassStability, ProfileClass, ProfileReason } from "./profile-result.ts";
import type { TieSensitivity } from "./tie-sensitivity.ts";

const alpha = 0.01;
const mostRelabelled = 0.01;
const validJaccard = 0.75;

/** Why classes are bands and not levels; empty for levels. */
export function reasonsAgainst({
  groups,
  ties,
  classes,
}: {
  groups: NullTest;
  ties: TieSensitivity;
  classes: ProfileClass[];
}): ProfileReason[] {
  const reasons: ProfileReason[] = [];
  if (!groups.supported)
    reasons.push(groups.asLarge === 0 || groups.p <= alpha ? "small-excess" : "no-groups");
  if (ties.relabelledAfter > mostRelabelled) reasons.push("ties");
  if (classes.some(({ jaccard }) => jaccard === null || jaccard < validJaccard))
    reasons.push("unstable-class");
  if (classes.some(({ small }) => small)) reasons.push("small-class");
  return reasons;
}

/** @see Hennig 2007 */
export function classStability(jaccard: number): ClassStability {
  if (jaccard >= 0.85) return "highly-stable";
  if (jaccard >= validJaccard) return "valid";
  return jaccard >= 0.6 ? "pattern" : "dissolved";
}

const rounding = 1e-12;

/** Metrics whose class mean falls somewhere on the way from low to high, or does not rise at all. */
export function nonMonotone({ k, p, coordinates }: Centroids, metrics: Pick<MetricColumn, "id">[]): string[] {
  return metrics
    .filter((_, j) => {
      const means = Array.from({ length: k }, (_, at) => coordinates[at * p + j]!);
      const falls = means.some((mean, at) => at > 0 && mean < means[at - 1]! - rounding);
      return falls || means[k - 1]! <= means[0]! + rounding;
    })
    .map(({ id }) => id);
}
