/** Exploratory factors, by every extraction and rotation that reports use, and what says how many there are. */
import { correlationsOf, covariances } from "../factors/covariances.ts";
import { exploratoryFactors } from "../factors/exploratory.ts";
import type { Extraction } from "../factors/extraction.ts";
import { averagePartials, kaiserCount } from "../factors/number-of-factors.ts";
import { componentLoadings } from "../factors/principal-components.ts";
import { type Rotation, rotated } from "../factors/rotation.ts";
import { samplingAdequacy } from "../factors/sampling-adequacy.ts";
import { eigenOf } from "../factors/symmetric.ts";
import type { StatMethod } from "./method.ts";
import { wholeOption } from "./options.ts";
import { byName, namedMatrix } from "./table.ts";

const noFit = "no degree of freedom is left, or the correlations have no inverse";

export const efa: StatMethod = {
  name: "efa",
  question: "Which factors lie behind the items, and are the items worth factoring?",
  reads: { columns: "needed" },
  options: { factors: "how many (default 1)" },
  nulls: {
    minres_rmsr: noFit,
    minres_chi: noFit,
    minres_dof: noFit,
    minres_tli: noFit,
    minres_rmsea: noFit,
    ml_chisq: noFit,
    ml_df: noFit,
  },
  run: ({ columns, options }) => {
    const factors = wholeOption(options, "factors", 1);
    const items = columns.map(({ values }) => values);
    const names = columns.map(({ name }) => name);
    const moments = covariances(items);
    if (moments.status !== "ok") return moments;
    const { n } = moments;
    const r = correlationsOf(moments.value.s);
    const adequacy = samplingAdequacy(r, n);
    if (adequacy.status !== "ok") return adequacy;
    const by = (extraction: Extraction, rotation: Rotation) =>
      exploratoryFactors(items, factors, { extraction, rotation });
    const [minres, axes, ml] = [by("minres", "none"), by("principal-axis", "none"), by("ml", "varimax")];
    if (minres.status !== "ok") return minres;
    if (axes.status !== "ok") return axes;
    if (ml.status !== "ok") return ml;
    const turned = (loadings: Float64Array[], rotation: Rotation) => rotated(loadings, rotation);
    const table = ({ loadings }: { loadings: Float64Array[] }) =>
      namedMatrix(
        names.map((_, i) => loadings.map((column) => column[i]!)),
        names,
        loadings.map((_, k) => `F${k + 1}`),
      );
    const communalities = (loadings: Float64Array[]) =>
      byName(
        names,
        names.map((_, i) => loadings.reduce((sum, column) => sum + column[i]! ** 2, 0)),
      );
    const raw = minres.value.factors.loadings;
    const oblique = turned(raw, "oblimin");
    const { overall, byItem, sphericity } = adequacy.value;
    const eigenvalues = eigenOf(r).values;
    const { fit } = minres.value;
    return {
      n,
      eigenvalues,
      kaiser_count: kaiserCount(eigenvalues),
      kmo_overall: overall,
      kmo_items: byName(names, byItem),
      bartlett_chisq: sphericity.chi2,
      bartlett_df: sphericity.df,
      bartlett_p: sphericity.p,
      velicer_map: averagePartials(r, Math.min(factors + 2, names.length - 1)),
      minres_unrotated: table(minres.value.rotated),
      minres_communalities: communalities(raw),
      minres_varimax: table(turned(raw, "varimax")),
      minres_oblimin: table(oblique),
      minres_oblimin_phi_abs_sorted: pairsOf(oblique.correlations),
      minres_rmsr: fit?.rootMeanSquareResidual ?? null,
      minres_chi: fit?.chi2 ?? null,
      minres_dof: fit?.df ?? null,
      minres_tli: fit?.tli ?? null,
      minres_rmsea: fit?.rmsea ?? null,
      principal_axis_unrotated: table(axes.value.rotated),
      principal_axis_communalities: communalities(axes.value.factors.loadings),
      ml_varimax: table(ml.value.rotated),
      ml_uniquenesses: byName(names, ml.value.factors.uniquenesses),
      ml_chisq: ml.value.fit?.chi2 ?? null,
      ml_df: ml.value.fit?.df ?? null,
      ml_promax: table(turned(ml.value.factors.loadings, "promax")),
      pca_varimax: table(turned(componentLoadings(r, factors), "varimax")),
      heywood: [...new Set([minres, axes, ml].flatMap((one) => one.value.factors.heywood))].map(
        (item) => names[item],
      ),
    };
  },
};

/** One number where there is one pair, as the reference prints it. */
function pairsOf(correlations: number[][]): number | number[] {
  const pairs = correlations.flatMap((row, k) => row.slice(0, k).map(Math.abs)).sort((a, b) => a - b);
  return pairs.length === 1 ? pairs[0]! : pairs;
}
