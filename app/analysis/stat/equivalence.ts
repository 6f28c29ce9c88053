/** Whether groups are alike, within a bound stated beforehand. */
import {
  allEquivalent,
  type Equivalence,
  type EquivalenceVerdict,
  equivalentMeans,
  equivalentMeansNested,
  equivalentShares,
} from "../comparison/equivalence.ts";
import { samplesOf } from "../comparison/samples.ts";
import { groupingOf, orderOption } from "./grouped.ts";
import type { StatMethod } from "./method.ts";
import { choiceOption, numberOption, numbersOption } from "./options.ts";
import { byName } from "./table.ts";

export const equivalence: StatMethod = {
  name: "equivalence",
  question: "Is the difference between groups shown to be too small to matter?",
  reads: { columns: "optional", by: true },
  options: {
    bound:
      "largest difference that does not matter, in the units of the column (shares: 0.05 is five points); stated before the data is opened",
    alpha: "level of each one-sided test (default 0.05)",
    x: "instead of a column: how many of each group, for a difference of two shares",
    n: "how many people in each group",
    errors:
      "independent (default) or clustered: a second column then numbers the organization of each row, and standard errors take into account that people of one organization answer alike",
    ...orderOption,
  },
  nulls: { df: "the normal approximation has none", "pairs.*.df": "the normal approximation has none" },
  run: ({ columns, by, options }) => {
    const bound = numberOption(options, "bound", Number.NaN);
    const alpha = numberOption(options, "alpha", 0.05);
    if (options.x !== undefined) {
      const [x, n] = [numbersOption(options, "x"), numbersOption(options, "n")];
      if (x.length !== 2 || n.length !== 2) throw new RangeError("options x and n must hold two groups");
      const found = equivalentShares({ x: x[0]!, n: n[0]! }, { x: x[1]!, n: n[1]! }, bound, alpha);
      return found.status === "ok" ? printed(found.value) : found;
    }
    const { names, codes } = groupingOf(by, options);
    const clustered =
      choiceOption(options, "errors", ["independent", "clustered"], "independent") === "clustered";
    const [column, numbered] = columns;
    if (!column || columns.length !== (clustered ? 2 : 1))
      throw new RangeError(
        clustered
          ? "name a column to compare, and one that numbers organizations"
          : "name one column to compare",
      );
    const clusters = clustered ? clusterCodes(numbered!.values) : undefined;
    if (names.length === 2) {
      const [a, b] = samplesOf(column.values, codes, 2);
      const found = clusters
        ? equivalentMeansNested(column.values, codes, clusters, bound, alpha)
        : equivalentMeans(a!, b!, bound, alpha);
      return found.status === "ok" ? printed(found.value) : found;
    }
    const found = allEquivalent(
      column.values,
      codes,
      names.length,
      bound,
      clusters ? { alpha, clusters } : { alpha },
    );
    if (found.status !== "ok") return found;
    const pairs = found.value.pairs;
    return {
      verdict: found.value.verdict,
      pairs: byName(
        pairs.map(({ a, b }) => `${names[a]} - ${names[b]}`),
        pairs.map((pair) => printed(pair.found)),
      ),
    };
  },
};

/** Numbers of organizations as codes; a row without one belongs to none. */
function clusterCodes(values: Float64Array): Int32Array {
  const code = new Map<number, number>();
  return Int32Array.from(values, (value) => {
    if (Number.isNaN(value)) return -1;
    const known = code.get(value) ?? code.size;
    code.set(value, known);
    return known;
  });
}

function printed(found: Equivalence): Record<string, number | null | number[] | EquivalenceVerdict> {
  return {
    difference: found.difference,
    se: found.se,
    df: Number.isFinite(found.df) ? found.df : null,
    bound: found.bound,
    p_lower: found.pLower,
    p_upper: found.pUpper,
    p_equivalence: found.p,
    p_difference: found.pDifference,
    ci90: [found.interval.lower, found.interval.upper],
    power_at_zero: found.powerAtZero,
    verdict: found.verdict,
  };
}
