/** Whether the people of a unit answer alike, and units differently. */
import { groupRows } from "../groups.ts";
import { agreementByUnit, intraclassCorrelations } from "../psychometrics/agreement.ts";
import { constructScores } from "../psychometrics/scores.ts";
import { numberOr } from "./cell.ts";
import { groupingOf, orderOption } from "./grouped.ts";
import type { StatMethod } from "./method.ts";
import { wholeOption } from "./options.ts";

const shown = 10;

export const agreement: StatMethod = {
  name: "agreement",
  question: "Do people of one unit answer alike, so that the unit's mean may be spoken of?",
  reads: { columns: "needed", by: true },
  options: { levels: "of the answers (default 5)", ...orderOption },
  nulls: {
    rwgj_first10: "fewer than two people of the unit answered every item",
    ad_median_first10: "fewer than two people of the unit answered every item",
    agrees_first10: "fewer than two people of the unit answered every item",
  },
  run: ({ columns, by, options }) => {
    const levels = wholeOption(options, "levels", 5, 2);
    const { names, codes } = groupingOf(by, options);
    const items = columns.map(({ values }) => values);
    const found = intraclassCorrelations(constructScores(items, "all"), codes, names.length);
    if (found.status !== "ok") return found;
    const { value } = found;
    const units = agreementByUnit(items, groupRows(codes, names.length), levels);
    const measured = units.filter((unit) => unit !== null);
    return {
      icc1: value.icc1,
      icc2: value.icc2,
      n: found.n,
      groups: value.groups,
      average_group_size: value.averageSize,
      n0_unbalanced: value.effectiveSize,
      msb: value.between,
      msw: value.within,
      icc1_n0: value.icc1Unbalanced,
      design_effect_icc1: value.designEffect,
      rwgj_5point_uniform_mean: numberOr(
        measured.reduce((sum, unit) => sum + unit.withinGroup, 0) / measured.length,
        "too-few",
        measured.length,
      ),
      rwgj_first10: units.slice(0, shown).map((unit) => unit?.withinGroup ?? null),
      ad_median_first10: units.slice(0, shown).map((unit) => unit?.averageDeviation ?? null),
      agrees_first10: units.slice(0, shown).map((unit) => unit?.agrees ?? null),
      group_ids_first10: names.slice(0, shown),
    };
  },
};
