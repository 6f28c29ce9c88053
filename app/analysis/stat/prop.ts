/** Shares of people in one or several groups. */
import { notEstimable } from "../estimate.ts";
import { clopperPearsonInterval, equalProportions, proportionTrend, wilsonInterval } from "../proportions.ts";
import { cellOf } from "./cell.ts";
import type { StatMethod } from "./method.ts";
import { numberOption, numbersOption } from "./options.ts";

export const prop: StatMethod = {
  name: "prop",
  question:
    "How sure is a share of people, do shares differ between groups, and do they rise along ordered groups?",
  reads: { columns: "none" },
  options: {
    x: "how many of each group, in the groups' order",
    n: "how many people in each group",
    population:
      "people there are in the first group in all, for the finite-population correction (default: infinitely many)",
  },
  run: ({ options }) => {
    const x = numbersOption(options, "x");
    const n = numbersOption(options, "n");
    const trend = proportionTrend(x, n);
    const equal = equalProportions(x, n);
    const population = numberOption(options, "population", Number.POSITIVE_INFINITY);
    const wilson = wilsonInterval(x[0] ?? 0, n[0] ?? 0, { population });
    const exact = clopperPearsonInterval(x[0] ?? 0, n[0] ?? 0);
    if (n.length === 0) throw new RangeError("options x and n must hold at least one group");
    const none = notEstimable("too-few", 0);
    return {
      x,
      n,
      wilson_ci95_first: wilson ? [wilson.lower, wilson.upper] : none,
      clopper_pearson_ci95_first: exact ? [exact.lower, exact.upper] : none,
      cochran_armitage_chi2: cellOf(trend, ({ chi2 }) => chi2),
      cochran_armitage_p: cellOf(trend, ({ p }) => p),
      equal_proportions_chi2: cellOf(equal, ({ chi2 }) => chi2),
      equal_proportions_p: cellOf(equal, ({ p }) => p),
    };
  },
};
