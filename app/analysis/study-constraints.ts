/** What holds delivery back, for the cohort and for each organization: throughput and stability apart, with everything the answer rests on. */
import { axisScore } from "./axis-score.ts";
import { amongCandidates } from "./drivers/candidates.ts";
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
import { pointsOf } from "./published/own-points.ts";
import { orderByPublished, type PublishedOrder } from "./published/published-order.ts";
import { type AgreementGate, withheldBy } from "./quality/agreement-gates.ts";
import type { Random } from "./random.ts";
import type { StudyData } from "./study-data.ts";

type Measured = Exclude<Constraint, NotMeasured>;

/** `published`: what to look at first by published figures alone; null where none were given, or nothing is below them. */
type Unmeasured = NotMeasured & { published: PublishedOrder | null };

/** Of an organization: its verdict, and the capabilities it would gain most by. Effects stand with the cohort. */
type OrganizationConstraint = { key: string } & (
  | { status: "named"; id: string; trail: PlaceGain[] }
  | { status: "tied" | "undecided"; ids: string[]; trail: PlaceGain[] }
  | { status: "none"; trail: PlaceGain[] }
  | Unmeasured
);

type PlaceGain = Pick<
  Measured["trail"][number],
  "id" | "own" | "distance" | "gain" | "gainInterval" | "first"
>;

export type OutcomeConstraint = {
  axis: "throughput" | "stability";
  /**
   * Capabilities that cannot be the constraint, and why; questions about the service that are held fixed. What people of an organization do not
   * agree on is still held fixed in the models of others: there each person's own answer counts, not a mean.
   */
  leftOut: Explaining["leftOut"];
  context: string[];
  /** Capability and delivery told by different people of a team: whether that could be measured, and over how many teams. */
  acrossRaters: { status: "measured"; teams: number } | NotMeasured;
  cohort: Measured | Unmeasured;
  /** By key. */
  organizations: OrganizationConstraint[];
};

/** k of the check across raters: teams of at least twice as many people take part. */
const fewestOfHalf = 5;
const gainsShown = 5;

/**
 * @param data in canonical order, so that chance meets the same people in the same places
 * @param scores of each construct
 * @param gates agreement on what people of an organization share
 */
export function studyConstraints(
  data: StudyData,
  scores: Float64Array[],
  gates: readonly AgreementGate[],
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
    const shared = gates.filter(({ unit }) => unit === "organization");
    const mayBe = mayBeOf(shared, null);
    const orderOf = (place: number | null): PublishedOrder | null => {
      if (!data.published) return null;
      const key = place === null ? null : data.organizations[place]!;
      // Of the cohort everybody's mean counts, which no organization has to agree on.
      const asked = key === null ? capabilities : capabilities.filter(({ id }) => mayBeOf(shared, key)(id));
      return orderByPublished(pointsOf(asked, data, place), data.published, axis);
    };
    return [
      {
        axis,
        leftOut: [
          ...leftOut,
          ...capabilities.flatMap(({ id }) => (mayBe(id) ? [] : [{ id, reason: "no-agreement" as const }])),
        ],
        context: context.ids,
        acrossRaters: across.status === "measured" ? { status: "measured", teams: across.rows } : across,
        ...constraintsOf(data, main, across, shared, orderOf),
      },
    ];
  });
}

type Places = Pick<OutcomeConstraint, "cohort" | "organizations">;

function constraintsOf(
  data: StudyData,
  main: MeasuredEffects | NotMeasured,
  across: MeasuredEffects | NotMeasured,
  gates: readonly AgreementGate[],
  publishedFor: (place: number | null) => PublishedOrder | null,
): Places {
  if (main.status !== "measured")
    return {
      cohort: { ...main, published: publishedFor(null) },
      organizations: data.organizations.map((key, place) => ({
        key,
        ...main,
        published: shortOrder(publishedFor(place)),
      })),
    };
  const measured = across.status === "measured" ? crossChecked(main, across) : main;
  const cohort = constraintOf(amongCandidates(measured, mayBeOf(gates, null)), null);
  return {
    cohort: cohort.status === "not-measured" ? { ...cohort, published: publishedFor(null) } : cohort,
    organizations: data.organizations.map((key, place) => {
      const found = constraintOf(amongCandidates(measured, mayBeOf(gates, key)), place);
      return found.status === "not-measured"
        ? { key, ...found, published: shortOrder(publishedFor(place)) }
        : { key, ...shortened(found) };
    }),
  };
}

/** @returns whether a capability may be the constraint of an organization; of the cohort, when `key` is null */
function mayBeOf(gates: readonly AgreementGate[], key: string | null): (id: string) => boolean {
  return (id) => {
    const gate = gates.find(({ construct }) => construct === id);
    if (!gate) return true;
    return key === null ? gate.passes : gate.passes && withheldBy(gate, { key, organization: null }) === null;
  };
}

function shortened({ rows: _, dropped: __, draws: ___, trail, ...verdict }: Measured) {
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

function shortOrder(order: PublishedOrder | null): PublishedOrder | null {
  return order && { ...order, ranked: order.ranked.slice(0, gainsShown) };
}

/** Score from 0 to 10 of each respondent; missing where fewer than half of the axis' metrics are answered. */
function axisColumn({ n, metrics }: StudyData, axis: "throughput" | "stability"): Float64Array {
  const row = new Float64Array(metrics.length);
  return Float64Array.from({ length: n }, (_, i) => {
    for (let j = 0; j < metrics.length; j++) row[j] = metrics[j]!.values[i]!;
    return axisScore(row, metrics, axis) ?? Number.NaN;
  });
}
