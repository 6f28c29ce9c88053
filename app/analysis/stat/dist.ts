/** Tail probabilities and quantiles, for a list of cases. */
import { chiSquareQuantile, chiSquareUpperTail } from "../distributions/chi-square.ts";
import { betaQuantile, fisherQuantile, fisherUpperTail } from "../distributions/fisher.ts";
import { logGamma } from "../distributions/gamma.ts";
import { normalLowerTail, normalQuantile } from "../distributions/normal.ts";
import { studentQuantile, studentUpperTail } from "../distributions/student.ts";
import { studentizedRangeQuantile, studentizedRangeUpperTail } from "../distributions/studentized-range.ts";
import type { StatMethod } from "./method.ts";

type Arguments = Record<string, number>;

/** By R's name of the function; each takes the arguments of a case by R's names. */
const functions: Record<string, (a: Arguments) => number> = {
  pt_upper: ({ x, df }) => studentUpperTail(x!, df!),
  pf_upper: ({ x, df1, df2 }) => fisherUpperTail(x!, df1!, df2!),
  pchisq_upper: ({ x, df }) => chiSquareUpperTail(x!, df!),
  pnorm: ({ x }) => normalLowerTail(x!),
  qnorm: ({ p }) => normalQuantile(p!),
  qt: ({ p, df }) => studentQuantile(p!, df!),
  qchisq: ({ p, df }) => chiSquareQuantile(p!, df!),
  qf: ({ p, df1, df2 }) => fisherQuantile(p!, df1!, df2!),
  qbeta: ({ p, a, b }) => betaQuantile(p!, a!, b!),
  ptukey_upper: ({ q, k, df }) => studentizedRangeUpperTail(q!, k!, df!),
  qtukey: ({ p, k, df }) => studentizedRangeQuantile(p!, k!, df!),
  lgamma: ({ x }) => logGamma(x!),
};

const parameters: Record<string, string[]> = {
  pt_upper: ["x", "df"],
  pf_upper: ["x", "df1", "df2"],
  pchisq_upper: ["x", "df"],
  pnorm: ["x"],
  qnorm: ["p"],
  qt: ["p", "df"],
  qchisq: ["p", "df"],
  qf: ["p", "df1", "df2"],
  qbeta: ["p", "a", "b"],
  ptukey_upper: ["q", "k", "df"],
  qtukey: ["p", "k", "df"],
  lgamma: ["x"],
};

export const dist: StatMethod = {
  name: "dist",
  question: "How probable is a value at least this large, and below which value does a given share lie?",
  reads: { columns: "none" },
  options: { cases: `a list of { f, and its arguments }; f is one of ${Object.keys(functions).join(", ")}` },
  run: ({ options }) => {
    if (!Array.isArray(options.cases)) throw new RangeError("option cases must be a list");
    return { cases: options.cases.map((one: unknown, at) => computed(one, at + 1)) };
  },
};

function computed(given: unknown, at: number): Record<string, unknown> {
  if (typeof given !== "object" || given === null) throw new RangeError(`case ${at} must be an object`);
  const { f, ...rest } = given as Record<string, unknown>;
  const name = typeof f === "string" && Object.hasOwn(functions, f) ? f : undefined;
  if (name === undefined) throw new RangeError(`case ${at}: there is no function ${String(f)}`);
  const needed = parameters[name]!;
  for (const parameter of needed)
    if (typeof rest[parameter] !== "number")
      throw new RangeError(`case ${at}: ${name} needs the number ${parameter}`);
  return { f: name, ...rest, v: functions[name]!(rest as Arguments) };
}
