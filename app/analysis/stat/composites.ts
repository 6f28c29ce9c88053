/** Constructs as means of their items: how they go together, and whether each is made of the others. */
import { composites as compositesOf } from "../psychometrics/composites.ts";
import { fullCollinearity } from "../psychometrics/method-bias.ts";
import { constructScores } from "../psychometrics/scores.ts";
import { numberOr } from "./cell.ts";
import { byItem, constructsOf, keysOption } from "./constructs.ts";
import type { StatMethod } from "./method.ts";
import { byName, namedMatrix } from "./table.ts";

export const composites: StatMethod = {
  name: "composites",
  question: "How do the constructs' scores go together, with and without what their unreliability hides?",
  reads: { columns: "needed" },
  options: keysOption,
  run: (input) => {
    const constructs = constructsOf(input);
    const { names, columns, members } = constructs;
    const found = compositesOf(columns, members);
    if (found.status !== "ok") return found;
    const { value } = found;
    // An alpha or a mean correlation that is not positive has no root.
    const cells = (rows: number[][]) =>
      rows.map((row) => row.map((cell) => numberOr(cell, "no-variance", found.n)));
    const loadings = new Map(
      members.flatMap((own, k) => own.map((item, at) => [item, value.componentLoadings[k]![at]!])),
    );
    const scores = members.map((own) =>
      constructScores(
        own.map((item) => columns[item]!),
        "all",
      ),
    );
    const collinearity = fullCollinearity(scores);
    return {
      composite_correlations: namedMatrix(value.correlations, names, names),
      disattenuated_correlations: namedMatrix(cells(value.disattenuated), names, names),
      alpha: byName(
        names,
        value.alpha.map((alpha) => numberOr(alpha, "too-few-items", found.n)),
      ),
      pca_loadings_per_construct: byItem(constructs, (item) => loadings.get(item)!),
      ave_pca: byName(names, value.ave),
      cr_pca: byName(names, value.reliability),
      htmt: namedMatrix(cells(value.htmt), names, names),
      full_collinearity: collinearity.status === "ok" ? byName(names, collinearity.value) : collinearity,
    };
  },
};
