/**
 * What an experiment of some teams did, between two waves. A team starts one when it stands badly, and what stands badly tends to move back
 * by itself: so its change counts only beside that of teams which did not try (difference in differences).
 */

import { sampleOf } from "../comparison/samples.ts";
import { welchT } from "../comparison/two-samples.ts";
import type { Interval } from "../correlation-interval.ts";
import { studentQuantile, studentUpperTail } from "../distributions/student.ts";

/** Means of one team, in the waves before and after the experiment began; NaN where nobody answered. */
export type TeamBeforeAndAfter = { before: number; after: number; tried: boolean };

export type ExperimentEffect =
  | {
      status: "compared";
      /** Change of the teams that tried it, less the change of the others. */
      effect: number;
      interval: Interval;
      p: number;
      df: number;
      tried: { teams: number; change: number };
      others: { teams: number; change: number };
    }
  /** Nobody to compare with: the change is told, and that it may be a regression to the mean. It is no effect. */
  | {
      status: "before-and-after-only";
      reason: "too-few-others" | "no-variance";
      tried: { teams: number; change: number };
      others: { teams: number };
    }
  | { status: "not-estimable"; reason: "nobody-tried" };

/** Of teams that did not try it: two for a spread; five where a single team stands against them. */
const fewestOthers = 2;
const fewestOthersForOne = 5;

/**
 * Each team counts once with its own change, so that teams of any size are alike and people of a team, who answer alike, are not counted as
 * independent. Several teams are compared by Welch's test of their changes; a single one by where its change lies among the others'.
 * Teams without a mean in both waves are left out.
 * @returns "before-and-after-only" with too few teams that did not try it, or when no change differs from another
 * @see Bertrand, Duflo and Mullainathan 2004 (one change a cluster); Crawford and Howell 1998 (a single case); agrees with R t.test and lm
 * (test/reference/results/experiment_effect.json)
 */
export function experimentEffect(teams: readonly TeamBeforeAndAfter[], level = 0.95): ExperimentEffect {
  const changes = (tried: boolean) =>
    sampleOf(
      Float64Array.from(
        teams.filter((team) => team.tried === tried),
        ({ before, after }) => after - before,
      ),
    );
  const [tried, others] = [changes(true), changes(false)];
  if (tried.n === 0) return { status: "not-estimable", reason: "nobody-tried" };
  const only = (reason: "too-few-others" | "no-variance"): ExperimentEffect => ({
    status: "before-and-after-only",
    reason,
    tried: { teams: tried.n, change: tried.mean },
    others: { teams: others.n },
  });
  if (others.n < (tried.n === 1 ? fewestOthersForOne : fewestOthers)) return only("too-few-others");
  const found = tried.n === 1 ? singleCase(tried.mean, others) : welch(tried, others);
  if (found === null) return only("no-variance");
  const { effect, se, df } = found;
  const reach = studentQuantile((1 + level) / 2, df) * se;
  return {
    status: "compared",
    effect,
    interval: { lower: effect - reach, upper: effect + reach },
    p: Math.min(1, 2 * studentUpperTail(Math.abs(effect) / se, df)),
    df,
    tried: { teams: tried.n, change: tried.mean },
    others: { teams: others.n, change: others.mean },
  };
}

type Sample = ReturnType<typeof sampleOf>;
type Found = { effect: number; se: number; df: number };

function welch(tried: Sample, others: Sample): Found | null {
  const found = welchT(tried, others);
  if (found.status !== "ok") return null;
  const { difference, se, df } = found.value;
  return { effect: difference, se, df };
}

/** One change against the mean of n others: its variance is theirs, once for itself and 1 / n for their mean. */
function singleCase(change: number, { mean, variance, n }: Sample): Found | null {
  if (!(variance > 0)) return null;
  return { effect: change - mean, se: Math.sqrt(variance * (1 + 1 / n)), df: n - 1 };
}
