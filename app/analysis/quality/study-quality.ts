/** How well the study measured: its constructs, what sets them apart, one mood behind all answers, what is missing, who answered late, agreement. */
import { numbersOf } from "../byte-column.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import { correlationsOf, pairwiseCovariances } from "../factors/covariances.ts";
import type { Square } from "../factors/symmetric.ts";
import { type ConstructQuality, constructQuality } from "../psychometrics/construct-quality.ts";
import {
  type Collinearity,
  fullCollinearity,
  type SingleFactor,
  singleFactorOf,
} from "../psychometrics/method-bias.ts";
import type { StudyData } from "../study-data.ts";
import type { AgreementGate } from "./agreement-gates.ts";
import { type Discriminants, discriminantsOf } from "./discriminants.ts";
import { type EarlyAgainstLate, earlyAgainstLate } from "./early-against-late.ts";
import { type MissingByChance, missingByChance } from "./missing-by-chance.ts";

export type StudyQuality = {
  /** In the order of the constructs; those without items are left out. */
  constructs: ({ id: string } & ConstructQuality)[];
  /** Whether constructs are different things, from the correlations of all their items, each over the people who answered both. */
  discriminant: Estimate<Discriminants>;
  /** Harman: the share of all items' variance that one component holds. Weak evidence: read beside the next one. */
  singleFactor: Estimate<Omit<SingleFactor, "eigenvalues">>;
  /** Each construct's score from all others; over 3.3 one source may lie behind all. */
  collinearity: Estimate<({ id: string } & Collinearity)[]>;
  missing: MissingByChance[];
  /** null where nobody's third of the wave is known. */
  lateAnswers: EarlyAgainstLate | null;
  /** Culture and leadership, by team and by organization: whether their mean may speak for the unit. */
  agreement: AgreementGate[];
};

/** @param data in canonical order; `scores` of each construct; `agreement` as agreement-gates.ts finds it for them */
export function studyQuality(
  data: StudyData,
  scores: Float64Array[],
  agreement: AgreementGate[],
): StudyQuality {
  const quality = data.constructs.flatMap(({ id, items }) =>
    items.length === 0 ? [] : [{ id, ...constructQuality(items.map(({ answers }) => numbersOf(answers))) }],
  );
  // What was asked of some people only says nothing of how constructs differ in all.
  const asked = data.constructs
    .map((construct, at) => ({ construct, scores: scores[at]! }))
    .filter(
      ({ construct }) => construct.items.length > 0 && !construct.adaptive && construct.role !== "background",
    );
  const items = asked.flatMap(({ construct }) => construct.items.map(({ answers }) => answers));
  const found = items.length < 2 ? notEstimable("too-few-items", data.n) : pairwiseCovariances(items);
  const correlations = found.status === "ok" ? ok(correlationsOf(found.value.s), found.n) : found;
  return {
    constructs: quality,
    discriminant: discriminantsOf(
      asked.map((one) => ({
        id: one.construct.id,
        scores: one.scores,
        items: one.construct.items.length,
        quality: quality.find(({ id }) => id === one.construct.id)!,
      })),
      correlations,
    ),
    singleFactor:
      correlations.status === "ok"
        ? ok(singleFactor(correlations.value, correlations.n), correlations.n)
        : correlations,
    collinearity: named(
      asked.map(({ construct }) => construct.id),
      fullCollinearity(asked.map((one) => one.scores)),
    ),
    missing: missingByChance(data),
    lateAnswers: earlyAgainstLate(data, scores),
    agreement,
  };
}

function singleFactor(r: Square, n: number): Omit<SingleFactor, "eigenvalues"> {
  const { eigenvalues: _, ...shares } = singleFactorOf(r, n);
  return shares;
}

function named(ids: string[], found: Estimate<Collinearity[]>): StudyQuality["collinearity"] {
  if (found.status !== "ok") return found;
  return ok(
    found.value.map((each, at) => ({ id: ids[at]!, ...each })),
    found.n,
  );
}
