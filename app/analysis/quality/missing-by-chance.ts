/** Whether answers are missing by chance alone: the level metrics together, and the items of each construct together. */
import { numbersOf } from "../byte-column.ts";
import { type Estimate, ok } from "../estimate.ts";
import { littleTest } from "../missing-data/little.ts";
import type { StudyData } from "../study-data.ts";

export type MissingByChance = {
  /** Id of a construct; null: the level metrics. */
  construct: string | null;
  /** By item or metric: people without an answer. */
  missing: { id: string; n: number }[];
  /** "too-few" also where nothing, or everything at once, is missing: then there is nothing to compare. */
  little: Estimate<{ d2: number; df: number; p: number }>;
};

/** Constructs of which some items are asked of some people only are left out: they are missing by design. */
export function missingByChance({ metrics, constructs }: StudyData): MissingByChance[] {
  return [
    ...(metrics.length > 1 ? [missingOf(null, metrics)] : []),
    ...constructs
      .filter(({ items, adaptive }) => items.length > 1 && !adaptive)
      .map(({ id, items }) =>
        missingOf(
          id,
          items.map((item) => ({ id: item.id, values: numbersOf(item.answers) })),
        ),
      ),
  ];
}

function missingOf(
  construct: string | null,
  columns: { id: string; values: Float64Array }[],
): MissingByChance {
  return {
    construct,
    missing: columns.map(({ id, values }) => ({ id, n: missingIn(values) })),
    little: tested(columns.map(({ values }) => values)),
  };
}

function missingIn(values: Float64Array): number {
  let n = 0;
  for (const value of values) if (Number.isNaN(value)) n++;
  return n;
}

function tested(columns: Float64Array[]): MissingByChance["little"] {
  const found = littleTest(columns);
  if (found.status !== "ok") return found;
  const { d2, df, p } = found.value;
  return ok({ d2, df, p }, found.n);
}
