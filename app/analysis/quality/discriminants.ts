/** Whether constructs are different things: HTMT and the comparison of Fornell and Larcker, for every pair. */
import { pearson } from "../correlation.ts";
import { type Estimate, ok } from "../estimate.ts";
import type { Square } from "../factors/symmetric.ts";
import type { ConstructQuality } from "../psychometrics/construct-quality.ts";
import { heterotraitMonotrait } from "../psychometrics/htmt.ts";
import { fornellLarcker } from "../psychometrics/loadings.ts";

export type Discriminants = {
  /** Constructs in the order of rows and columns. */
  ids: string[];
  /** Under .85 two are distinct; null with a construct of one item. */
  htmt: (number | null)[][];
  /** Of the scores, without what their unreliability hides; null where a reliability is not positive. May exceed 1. */
  correlations: (number | null)[][];
  /** Of the constructs whose variance extracted is known. */
  fornellLarcker: {
    id: string;
    rootOfAve: number;
    maximumShared: number | null;
    averageShared: number | null;
    passes: boolean;
  }[];
};

type Measured = { id: string; scores: Float64Array; items: number; quality: ConstructQuality };

/** @param items correlations of all items of all constructs, in their order */
export function discriminantsOf(constructs: Measured[], items: Estimate<Square>): Estimate<Discriminants> {
  if (items.status !== "ok") return items;
  let next = 0;
  const own = constructs.map(({ items: count }) => Array.from({ length: count }, () => next++));
  const correlations = disattenuated(constructs);
  const extracted = [...constructs.keys()].filter((at) => aveOf(constructs[at]!) !== null);
  const shared = extracted.map((i) =>
    Float64Array.from(extracted, (j) => Math.min(1, Math.abs(correlations[i]![j] ?? 0))),
  );
  const compared = fornellLarcker(
    extracted.map((at) => aveOf(constructs[at]!)!),
    shared,
  );
  return ok(
    {
      ids: constructs.map(({ id }) => id),
      htmt: heterotraitMonotrait(items.value, own).map((row) => row.map(finite)),
      correlations,
      fornellLarcker: compared.map((each, at) => ({ id: constructs[extracted[at]!]!.id, ...each })),
    },
    items.n,
  );
}

function aveOf({ quality: { reliability } }: Measured): number | null {
  return reliability.status === "ok" ? reliability.value.ave : null;
}

/** By omega, alpha where there is none; a construct of one item counts as said without error. */
function reliabilityOf({ items, quality: { reliability } }: Measured): number {
  if (items === 1) return 1;
  return reliability.status === "ok" ? (reliability.value.omega ?? reliability.value.alpha) : Number.NaN;
}

function disattenuated(constructs: Measured[]): (number | null)[][] {
  const table = constructs.map(() => new Array<number | null>(constructs.length).fill(1));
  for (const [i, a] of constructs.entries())
    for (let j = 0; j < i; j++) {
      const b = constructs[j]!;
      const found = pearson(a.scores, b.scores);
      const r = found.status === "ok" ? found.value.r / Math.sqrt(reliabilityOf(a) * reliabilityOf(b)) : null;
      table[i]![j] = table[j]![i] = r === null ? null : finite(r);
    }
  return table;
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
