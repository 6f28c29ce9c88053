/** Principal components of the columns, as they are and brought to equal variance. */
import { type PrincipalComponents, principalComponents } from "../factors/principal-components.ts";
import type { StatMethod } from "./method.ts";
import { namedMatrix } from "./table.ts";

const shown = 5;

export const pca: StatMethod = {
  name: "pca",
  question: "In which directions do the columns spread most?",
  reads: { columns: "needed" },
  options: {},
  run: ({ columns }) => {
    const names = columns.map(({ name }) => name);
    const values = columns.map((column) => column.values);
    const of = (kind: "correlation" | "covariance") => {
      const found = principalComponents(values, kind);
      return found.status === "ok" ? printed(found.value, names) : found;
    };
    return { correlation: of("correlation"), covariance: of("covariance") };
  },
};

function printed({ sd, share, weights, loadings, scores }: PrincipalComponents, names: string[]) {
  const components = sd.map((_, k) => `PC${k + 1}`);
  const rows = Math.min(shown, scores[0]?.length ?? 0);
  const byColumn = (columns: Float64Array[]) =>
    namedMatrix(
      names.map((_, i) => columns.map((column) => column[i]!)),
      names,
      components,
    );
  return {
    sdev: sd,
    variance_share: share,
    rotation: byColumn(weights),
    loadings: byColumn(loadings),
    scores_first5: namedMatrix(
      Array.from({ length: rows }, (_, row) => scores.map((column) => column[row]!)),
      Array.from({ length: rows }, (_, row) => String(row + 1)),
      components,
    ),
  };
}
