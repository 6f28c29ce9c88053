/** What holds delivery back, for the cohort and for each organization: throughput and stability apart, with everything the answer rests on. */
import { axisScore } from "./axis-score.ts";
import { type Constraint, constraintOf } from "./drivers/constraint.ts";
import { contextControls } from "./drivers/context-controls.ts";
import { crossChecked, crossRated } from "./drivers/cross-rater.ts";
import { type Explaining, explainingScores } from "./drivers/explaining-scores.ts";
import {
  type ConstraintInput,
  type MeasuredEffects,
  measureEffects,
  type NotMeasured,
  organizationDraws,
} from "./drivers/measured-effects.ts";
import type { Random } from "./random.ts";
import type { StudyData } from "./study-data.ts";

type Measured = Exclude<Constraint, NotMeasured>;

/** Of an organization: its verdict, and the capabilities it would gain most by. Effects stand with the cohort. */
type OrganizationConstraint = { key: string } & (
  | { status: "named"; id: string; trail: PlaceGain[] }
  | { status: "tied" | "undecided"; ids: string[]; trail: PlaceGain[] }
  | { status: "none"; trail: PlaceGain[] }
  | NotMeasured
);

type PlaceGain = Pick<
  Measured["trail"][number],
  "id" | "own" | "distance" | "gain" | "gainInterval" | "first"
>;

export type OutcomeConstraint = {
  axis: "throughput" | "stability";
  /** Capabilities that are no part of the model, and why; questions about the service that are held fixed. */
  leftOut: Explaining["leftOut"];
  context: string[];
  /** Capability and delivery told by different people of a team: whether that could be measured, and over how many teams. */
  acrossRaters: { status: "measured"; teams: number } | NotMeasured;
  cohort: Constraint;
  /** By key. */
  organizations: OrganizationConstraint[];
};

/** k of the check across raters: teams of at least twice as many people take part. */
const fewestOfHalf = 5;
const gainsShown = 5;

/**
 * @param data in canonical order, so that chance meets the same people in the same places
 * @param scores of each construct
 */
export function studyConstraints(
  data: StudyData,
  scores: Float64Array[],
  { draws, random }: { draws: number; random: Random },
): OutcomeConstraint[] {
  const context = contextControls(data.context);
  return (["throughput", "stability"] as const).flatMap((axis) => {
    const own = data.metrics.filter((metric) => metric.axis === axis);
    if (own.length === 0) return [];
    const { capabilities, leftOut } = explainingScores(
      data.constructs,
      scores,
      own.map(({ id }) => id),
    );
    if (capabilities.length === 0) return [];
    const input: ConstraintInput = {
      capabilities,
      outcome: axisColumn(data, axis),
      controls: context.columns,
      organization: data.organization,
      organizations: data.organizations.length,
      parents: data.parents,
    };
    const drawn = organizationDraws(input, draws, random);
    const main = measureEffects(input, drawn);
    const across = measureEffects(
      crossRated(input, { team: data.team, teams: data.teams.length }, fewestOfHalf, random),
      drawn,
    );
    return [
      {
        axis,
        leftOut,
        context: context.ids,
        acrossRaters: across.status === "measured" ? { status: "measured", teams: across.rows } : across,
        ...constraintsOf(data, main, across),
      },
    ];
  });
}

function constraintsOf(
  data: StudyData,
  main: MeasuredEffects | NotMeasured,
  across: MeasuredEffects | NotMeasured,
): Pick<OutcomeConstraint, "cohort" | "organizations"> {
  if (main.status !== "measured") return { cohort: main, organizations: [] };
  const measured = across.status === "measured" ? crossChecked(main, across) : main;
  return {
    cohort: constraintOf(measured, null),
    organizations: data.organizations.map((key, place) => ({
      key,
      ...shortened(constraintOf(measured, place)),
    })),
  };
}

function shortened(found: Constraint) {
  if (found.status === "not-measured") return found;
  const { rows: _, dropped: __, draws: ___, trail, ...verdict } = found;
  return {
    ...verdict,
    trail: trail.slice(0, gainsShown).map(
      ({ id, own, distance, gain, gainInterval, first }): PlaceGain => ({
        id,
        own,
        distance,
        gain,
        gainInterval,
        first,
      }),
    ),
  };
}

/** Score from 0 to 10 of each respondent; missing where fewer than half of the axis' metrics are answered. */
function axisColumn({ n, metrics }: StudyData, axis: "throughput" | "stability"): Float64Array {
  const row = new Float64Array(metrics.length);
  return Float64Array.from({ length: n }, (_, i) => {
    for (let j = 0; j < metrics.length; j++) row[j] = metrics[j]!.values[i]!;
    return axisScore(row, metrics, axis) ?? Number.NaN;
  });
}
