/** Cronbach's alpha of one construct, and what each item does to it. */
import { itemAnalysis } from "../psychometrics/item-analysis.ts";
import { numberOr } from "./cell.ts";
import type { StatMethod } from "./method.ts";
import { choiceOption } from "./options.ts";
import { byName } from "./table.ts";

export const alpha: StatMethod = {
  name: "alpha",
  question: "How well do the items of a construct go together, and which of them does not?",
  reads: { columns: "needed" },
  options: {
    missing: "listwise (default): rows that are complete; pairwise: each covariance over what was answered",
  },
  nulls: {
    raw_alpha_if_dropped: "two items: without one of them there is no alpha",
    std_alpha_if_dropped: "two items: without one of them there is no alpha",
    guttman_lambda6: "an item is made of others: their correlations have no inverse",
    item_r_corrected_overlap: "an item is made of others: their correlations have no inverse",
  },
  run: ({ columns, options }) => {
    const missing = choiceOption(options, "missing", ["listwise", "pairwise"], "listwise");
    const found = itemAnalysis(
      columns.map(({ values }) => values),
      missing,
    );
    if (found.status !== "ok") return found;
    const { value, n } = found;
    const names = columns.map(({ name }) => name);
    const of = (one: (item: (typeof value.byItem)[number]) => number | null) =>
      byName(
        names,
        value.byItem.map((item) => {
          const found = one(item);
          return found === null ? null : numberOr(found, "no-variance", n);
        }),
      );
    return {
      n,
      k: value.items,
      raw_alpha: value.alpha,
      std_alpha: value.standardizedAlpha,
      guttman_lambda6: value.lambda6,
      average_inter_item_r: value.averageInterItem,
      median_inter_item_r: value.medianInterItem,
      mean_of_scale: value.mean,
      sd_of_scale: value.sd,
      ase_alpha_duhachek: value.standardError,
      feldt_ci95_lower: value.interval.lower,
      feldt_ci95_upper: value.interval.upper,
      raw_alpha_if_dropped: of((item) => item.alphaIfDropped),
      std_alpha_if_dropped: of((item) => item.standardizedAlphaIfDropped),
      item_total_r: of((item) => item.itemTotal),
      item_rest_r: of((item) => item.itemRest),
      item_r_corrected_overlap: of((item) => item.itemTotalCorrected),
      alpha_formula_check: value.alpha,
    };
  },
};
