/** Those who answered in the last third of the wave stand for those who did not answer: weak evidence, and the only one there is. */
import { nonResponse } from "../comparison/non-response.ts";
import type { Estimate } from "../estimate.ts";
import type { StudyData } from "../study-data.ts";

export type EarlyAgainstLate = {
  early: number;
  late: number;
  /** Scores and level metrics: Welch's test and the standardised difference (early less late). p adjusted over all rows (Holm). */
  scores: ({ id: string; pAdjusted: number | null } & Estimate<{ p: number; d: number | null }>)[];
  /** What was asked about the service: chi-square and Cramer's V. */
  context: ({ id: string; pAdjusted: number | null } & Estimate<{ p: number; cramersV: number }>)[];
};

const [early, late] = [0, 2];

/** @returns null where fewer than two people are known to have answered early, or late */
export function earlyAgainstLate(data: StudyData, scores: Float64Array[]): EarlyAgainstLate | null {
  const rowsOf = (third: number) =>
    Int32Array.from([...data.phase.keys()].filter((row) => data.phase[row] === third));
  const [first, last] = [rowsOf(early), rowsOf(late)];
  if (first.length < 2 || last.length < 2) return null;
  const numbers = [
    ...data.metrics.map(({ id, values }) => ({ id, values })),
    ...data.constructs.flatMap(({ id, items }, at) =>
      items.length > 0 ? [{ id, values: scores[at]! }] : [],
    ),
  ];
  const found = nonResponse(
    numbers.map(({ values }) => values),
    data.context.map(({ values }) => values),
    first,
    last,
  );
  const adjusted = found.holm.map((p) => (Number.isNaN(p) ? null : p));
  return {
    early: found.early,
    late: found.late,
    scores: numbers.map(({ id }, at) => ({
      id,
      pAdjusted: adjusted[at]!,
      ...only(found.numeric[at]!, ({ p, d }) => ({ p, d })),
    })),
    context: data.context.map(({ id }, at) => ({
      id,
      pAdjusted: adjusted[numbers.length + at]!,
      ...only(found.categorical[at]!, ({ p, cramersV }) => ({ p, cramersV })),
    })),
  };
}

function only<T, U>(found: Estimate<T>, kept: (value: T) => U): Estimate<U> {
  return found.status === "ok" ? { ...found, value: kept(found.value) } : found;
}
