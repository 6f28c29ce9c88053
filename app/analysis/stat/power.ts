/** Planning a study. */
import { designEffect, powerOfCorrelation, powerOfTwoGroups, smallestSample } from "../power.ts";
import type { StatMethod } from "./method.ts";
import { numberOption, wholeOption } from "./options.ts";

export const power: StatMethod = {
  name: "power",
  question:
    "How likely is a study to find a difference or a correlation of this size, and how many people does it need?",
  reads: { columns: "none" },
  options: {
    two_groups: "a list of { n (per group), d (difference in standard deviations) }",
    correlation: "a list of { n, r }",
    d: "difference for which the number of people per group is wanted",
    power: "power wanted (default 0.8)",
    alpha: "level of the two-sided test (default 0.05)",
    size: "mean number of people per organization (default 1: independent people)",
    icc: "share of the variance between organizations (default 0)",
  },
  nulls: { n_per_group: "ten million are not enough" },
  run: ({ options }) => {
    const alpha = numberOption(options, "alpha", 0.05);
    const effect = designEffect(wholeOption(options, "size", 1), numberOption(options, "icc", 0));
    const d = options.d === undefined ? null : numberOption(options, "d", 0);
    const wanted = numberOption(options, "power", 0.8);
    const at = { alpha, effect };
    return {
      design_effect: effect,
      two_groups: casesOf(options.two_groups, ["n", "d"]).map(([n, size]) => ({
        n,
        d: size,
        power: powerOfTwoGroups(n!, n!, size!, at),
      })),
      correlation: casesOf(options.correlation, ["n", "r"]).map(([n, r]) => ({
        n,
        r,
        power: powerOfCorrelation(n!, r!, at),
      })),
      ...(d !== null && {
        n_per_group: smallestSample((n) => powerOfTwoGroups(n, n, d, at), wanted),
      }),
    };
  },
};

function casesOf(given: unknown, names: string[]): number[][] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) throw new RangeError(`a list of { ${names.join(", ")} } is expected`);
  return given.map((one: unknown, i) =>
    names.map((name) => {
      const value =
        typeof one === "object" && one !== null ? (one as Record<string, unknown>)[name] : undefined;
      if (typeof value !== "number") throw new RangeError(`case ${i + 1} needs the number ${name}`);
      return value;
    }),
  );
}
