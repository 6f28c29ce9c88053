/** Shares of people in one or several groups. */
import { clopperPearsonInterval, equalProportions, proportionTrend, wilsonInterval } from "../proportions.ts";
import type { StatMethod } from "./method.ts";
import { numberOption, numbersOption } from "./options.ts";

export const prop: StatMethod = {
  name: "prop",
  question:
    "How sure is a share of people, do shares differ between groups, and do they rise along ordered groups?",
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
    return {
      x,
      n,
      wilson_ci95_first: wilson && [wilson.lower, wilson.upper],
      clopper_pearson_ci95_first: exact && [exact.lower, exact.upper],
      cochran_armitage_chi2: trend.status === "ok" ? trend.value.chi2 : null,
      cochran_armitage_p: trend.status === "ok" ? trend.value.p : null,
      equal_proportions_chi2: equal.status === "ok" ? equal.value.chi2 : null,
      equal_proportions_p: equal.status === "ok" ? equal.value.p : null,
    };
  },
};
