/**
 * Which capability holds delivery back most: expected gain = total effect x distance to the cohort's upper quartile. One is named only
 * when chance seldom names another; everything the answer rests on is in the result.
 */
import type { Interval } from "../correlation-interval.ts";
import { quantile } from "../descriptive.ts";
import type { Random } from "../random.ts";
import {
  type ConstraintInput,
  type Effects,
  type MeasuredCapability,
  type MeasuredEffects,
  measureEffects,
  type NotMeasured,
  organizationDraws,
  rowsNeeded,
} from "./measured-effects.ts";

type CapabilityGain = MeasuredCapability & {
  /** The one that leads: change of the outcome per point of the capability. */
  effect: number;
  effectInterval: Interval;
  /** The place's own score, the cohort's upper quartile of organizations, and how far the first is below the second (0 when above). */
  own: number;
  upperQuartile: number;
  distance: number;
  /** effect x distance; 0 for an effect that is not positive: nothing is gained by more of what goes with less. */
  gain: number;
  gainInterval: Interval;
  /** Share of the draws in which it comes first. */
  first: number;
};

type ConstraintVerdict =
  | { status: "named"; id: string }
  | { status: "tied"; ids: string[] }
  /** Some are expected to gain, but all of them together come first in fewer draws than a name needs: mostly nothing gains. */
  | { status: "undecided"; ids: string[] }
  /** No capability is expected to gain anything: all are at the upper quartile, or none goes with the outcome. */
  | { status: "none" };

export type Constraint =
  | (ConstraintVerdict & { trail: CapabilityGain[]; rows: number; dropped: number; draws: number })
  | NotMeasured;

export type ConstraintOptions = { draws: number; random: Random; level?: number };

/** Named when it comes first in at least this share of the draws. */
const namedFrom = 0.6;

/**
 * The constraint of one organization, or of the cohort.
 * @param place index of the organization; null: the cohort, whose own score is the median organization
 * @returns as {@link measureEffects} and {@link constraintOf}
 * @throws RangeError when columns differ in length or the graph runs in a circle
 */
export function findConstraint(
  input: ConstraintInput,
  place: number | null,
  { draws, random, level }: ConstraintOptions,
): Constraint {
  const measured = measureEffects(input, organizationDraws(input, draws, random));
  return measured.status === "measured" ? constraintOf(measured, place, level) : measured;
}

/**
 * The constraint of a place from effects that were measured once for its cohort.
 * @returns not-measured when the place has no complete row, or no draw has a solution
 */
export function constraintOf(measured: MeasuredEffects, place: number | null, level = 0.95): Constraint {
  const { capabilities, own, point, rows, dropped } = measured;
  const notMeasured = (reason: NotMeasured["reason"]): NotMeasured => {
    return { status: "not-measured", reason, rows, needed: rowsNeeded(capabilities.length) };
  };
  if (capabilities.length === 0) return notMeasured("no-agreement");
  if (place !== null && own.some((scores) => Number.isNaN(scores[place]!)))
    return notMeasured("no-own-score");
  const ownIn = (effects: Effects, c: number) => (place === null ? effects[c]!.middle : own[c]![place]!);
  const solved = measured.drawn.filter((effects) => effects !== null);
  if (solved.length === 0) return notMeasured("singular");
  const gains = capabilities.map((_, c) =>
    Float64Array.from(solved, (effects) => gainOf(effects[c]!, ownIn(effects, c)).gain),
  );
  const first = firsts(gains, solved.length);
  const trail = capabilities.map(
    (capability, c): CapabilityGain => ({
      ...capability,
      ...gainOf(point[c]!, ownIn(point, c)),
      effectInterval: intervalOf(
        Float64Array.from(solved, (effects) => effects[c]!.effect),
        level,
      ),
      gainInterval: intervalOf(gains[c]!, level),
      first: first[c]!,
    }),
  );
  trail.sort((a, b) => b.gain - a.gain || b.first - a.first || (a.id < b.id ? -1 : 1));
  return { ...verdict(trail), trail, rows, dropped, draws: solved.length };
}

function intervalOf(drawn: Float64Array, level: number): Interval {
  const sorted = drawn.slice().sort();
  return { lower: quantile(sorted, (1 - level) / 2), upper: quantile(sorted, (1 + level) / 2) };
}

type Gain = Pick<CapabilityGain, "effect" | "own" | "upperQuartile" | "distance" | "gain">;

function gainOf({ effect, upperQuartile }: Effects[number], own: number): Gain {
  const distance = Math.max(0, upperQuartile - own);
  return { effect, own, upperQuartile, distance, gain: Math.max(0, effect) * distance };
}

/** The fewest capabilities that come first in enough of the draws, among those that are expected to gain. */
function verdict(trail: CapabilityGain[]): ConstraintVerdict {
  const gaining = trail.filter(({ gain }) => gain > 0);
  if (gaining.length === 0) return { status: "none" };
  gaining.sort((a, b) => b.first - a.first || b.gain - a.gain);
  const ids: string[] = [];
  let share = 0;
  for (const { id, first } of gaining) {
    ids.push(id);
    share += first;
    if (share >= namedFrom) return ids.length === 1 ? { status: "named", id } : { status: "tied", ids };
  }
  return { status: "undecided", ids };
}

/** Share of the draws in which each comes first; a draw in which nothing gains names none. `gains` by capability and draw. */
function firsts(gains: Float64Array[], draws: number): Float64Array {
  const counts = new Float64Array(gains.length);
  for (let draw = 0; draw < draws; draw++) {
    let best = -1;
    for (let c = 0; c < gains.length; c++)
      if (gains[c]![draw]! > 0 && (best < 0 || gains[c]![draw]! > gains[best]![draw]!)) best = c;
    if (best >= 0) counts[best]!++;
  }
  return counts.map((count) => count / Math.max(1, draws));
}
