/** Reliability of what lies behind coarse answers. */
import { ordinalAlpha, polychoric, polychoricCorrelations } from "../psychometrics/polychoric.ts";
import { polychoricOfGreatestLikelihood } from "../psychometrics/polychoric-likelihood.ts";
import type { StatMethod } from "./method.ts";
import { namedMatrix } from "./table.ts";

export const ordinal_alpha: StatMethod = {
  name: "ordinal_alpha",
  question:
    "How do the opinions behind ordered answers go together, were it not for the coarseness of the answers?",
  reads: { columns: "needed" },
  options: {},
  run: ({ columns }) => {
    const items = columns.map(({ values }) => values);
    const names = columns.map(({ name }) => name);
    const alpha = ordinalAlpha(items);
    const r = polychoricCorrelations(items);
    if (alpha.status !== "ok") return alpha;
    if (r.status !== "ok") return r;
    const exact = polychoricOfGreatestLikelihood(items[0]!, items[1]!);
    const first = polychoric(items[0]!, items[1]!);
    return {
      polychoric: namedMatrix(r.value, names, names),
      ordinal_alpha: alpha.value,
      first_pair_ml: exact.status === "ok" ? exact.value : exact,
      first_pair_two_step: first.status === "ok" ? first.value : first,
    };
  },
};
