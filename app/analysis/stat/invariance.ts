/** Whether constructs mean the same in several groups. */
import { measurementComparability } from "../psychometrics/comparability.ts";
import { constructsOf, keysOption } from "./constructs.ts";
import { groupingOf, orderOption } from "./grouped.ts";
import type { StatMethod } from "./method.ts";
import { byName } from "./table.ts";

export const invariance: StatMethod = {
  name: "invariance",
  question: "Do the items measure the same in every group or wave, so that scores may be compared?",
  reads: { columns: "needed", by: true },
  options: { ...keysOption, ...orderOption },
  nulls: {
    "*": "the model could not be fitted",
    "*.difference": "there is no step before the first one, or a model could not be fitted",
    "*.cfi_lost": "as difference",
    "*.rmsea_gained": "as difference",
    reached: "not even the first step holds",
  },
  run: (input) => {
    const { columns, members } = constructsOf(input);
    const { names, codes } = groupingOf(input.by, input.options);
    const found = measurementComparability(columns, members, codes, names.length);
    if (found.status !== "ok") return found;
    const { fits, reached } = found.value;
    return {
      ...byName(
        fits.map(({ same }) => same),
        fits.map(
          ({ fit, cost, holds }) =>
            fit && {
              chisq: fit.chi2,
              df: fit.df,
              cfi: fit.cfi,
              rmsea: fit.rmsea,
              srmr: fit.srmr,
              difference: cost && { chisq: cost.chi2, df: cost.df, p: cost.p },
              cfi_lost: cost?.cfiLost ?? null,
              rmsea_gained: cost?.rmseaGained ?? null,
              holds,
            },
        ),
      ),
      reached,
    };
  },
};
