/** One common factor behind the items of a construct. */
import { correlationsOf, covariances } from "../factors/covariances.ts";
import { extractFactors } from "../factors/extraction.ts";
import { firstComponent } from "../factors/principal-components.ts";
import { eigenOf, pointingUp } from "../factors/symmetric.ts";
import { compositeReliability } from "../psychometrics/loadings.ts";
import { oneFactor } from "../psychometrics/one-factor.ts";
import type { StatMethod } from "./method.ts";
import { byName } from "./table.ts";

export const onefactor: StatMethod = {
  name: "onefactor",
  question:
    "How reliable is the sum of the items, when one factor lies behind them and they measure it unequally well?",
  reads: { columns: "needed" },
  options: {},
  nulls: {
    cfa_fit: "three items leave no degree of freedom to judge the model by",
    "cfa_fit.pvalue": "no degree of freedom is left",
    minres_loadings: "the iterations found no end",
    omega_total_minres: "the iterations found no end",
    omega_total_minres_observed: "the iterations found no end",
  },
  run: ({ columns }) => {
    const moments = covariances(columns.map(({ values }) => values));
    if (moments.status !== "ok") return moments;
    const model = oneFactor(moments.value);
    if (model.status !== "ok") return model;
    const r = correlationsOf(moments.value.s);
    const minres = extractFactors(r, moments.n, 1, "minres");
    const loadings = minres.status === "ok" ? pointingUp(minres.value.loadings[0]!) : null;
    const names = columns.map(({ name }) => name);
    const { value } = model;
    const sum = loadings?.reduce((all, loading) => all + loading, 0) ?? Number.NaN;
    const all = r.reduce((total, row) => total + row.reduce((own, each) => own + each, 0), 0);
    return {
      cfa_std_loadings: byName(names, value.loadings),
      cfa_fit: value.fit && {
        chisq: value.fit.chi2,
        df: value.fit.df,
        pvalue: value.fit.p,
        cfi: value.fit.cfi,
        tli: value.fit.tli,
        rmsea: value.fit.rmsea,
        srmr: value.fit.srmr,
      },
      composite_reliability_std: value.compositeReliability,
      average_variance_extracted_std: value.ave,
      omega_total_model_raw: value.omega,
      omega_total_raw_observed_variance: value.omegaObserved,
      ave_raw_semtools_model: value.aveRaw,
      ave_raw_semtools_observed: value.aveRawObserved,
      heywood: value.heywood.map((item) => names[item]),
      minres_loadings: loadings && byName(names, loadings),
      omega_total_minres: loadings && compositeReliability(loadings),
      omega_total_minres_observed: loadings && (sum * sum) / all,
      first_pc_loadings: byName(names, firstComponent(r)),
      first_eigenvalue: eigenOf(r).values[0],
    };
  },
};
