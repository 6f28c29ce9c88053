/** Pooling over imputed data sets. */
import { poolRubin } from "../missing-data/pooling.ts";
import type { StatMethod } from "./method.ts";
import { numbersOption, wholeOption } from "./options.ts";

export const rubin: StatMethod = {
  name: "rubin",
  question: "What is the estimate, and how sure is it, over several imputed data sets?",
  reads: { columns: "none" },
  options: {
    estimates: "one estimate from each data set",
    variances: "their squared standard errors",
    n: "rows of a data set",
    k: "estimated coefficients of the model (default 1)",
  },
  run: ({ options }) => {
    const estimates = numbersOption(options, "estimates");
    const variances = numbersOption(options, "variances");
    const n = wholeOption(options, "n", 0, 0);
    const k = wholeOption(options, "k", 1);
    const pooled = poolRubin(estimates, variances, n === 0 ? undefined : n - k);
    if (pooled.status !== "ok") return pooled;
    const { estimate, within, between, total, df, relativeIncrease, missingInformation } = pooled.value;
    return {
      estimates,
      variances,
      n,
      k,
      qbar: estimate,
      ubar: within,
      b: between,
      t: total,
      df_barnard_rubin: df,
      r: relativeIncrease,
      fmi: missingInformation,
    };
  },
};
