/** Whether two constructs are two: correlations between their items against correlations within. */
import type { Square } from "../factors/symmetric.ts";

/**
 * Heterotrait-monotrait ratio of every pair of constructs. Under .85 the two are distinct (.90 for neighbouring concepts).
 * @param r correlations of all items; their sign does not matter
 * @param constructs the items of each construct
 * @param mean arithmetic (the published ratio) or geometric (HTMT2, for items that measure unequally well)
 * @returns ones on the diagonal; NaN for a construct of one item, which has no correlation within
 * @see Henseler, Ringle and Sarstedt 2015; Roemer, Schuberth and Henseler 2021; agrees with R semTools::htmt (cfa_*.json)
 */
export function heterotraitMonotrait(
  r: Square,
  constructs: readonly (readonly number[])[],
  mean: "arithmetic" | "geometric" = "arithmetic",
): number[][] {
  const average = mean === "arithmetic" ? arithmetic : geometric;
  const within = constructs.map((items) =>
    average(items.flatMap((i, at) => items.slice(0, at).map((j) => Math.abs(r[i]![j]!)))),
  );
  return constructs.map((a, i) =>
    constructs.map((b, j) => {
      if (i === j) return 1;
      const between = average(a.flatMap((item) => b.map((other) => Math.abs(r[item]![other]!))));
      return between / Math.sqrt(within[i]! * within[j]!);
    }),
  );
}

function arithmetic(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function geometric(values: readonly number[]): number {
  return Math.exp(arithmetic(values.map(Math.log)));
}
