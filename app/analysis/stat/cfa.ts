/** Confirmatory factor analysis of several constructs at once, and whether they are distinct. */
import { confirmatory } from "../factors/confirmatory/confirmatory.ts";
import { correlationsOf, covariances, part } from "../factors/covariances.ts";
import { heterotraitMonotrait } from "../psychometrics/htmt.ts";
import { analysisOf } from "../psychometrics/item-analysis.ts";
import { averageVarianceExtracted, compositeReliability, fornellLarcker } from "../psychometrics/loadings.ts";
import { numberOr } from "./cell.ts";
import { byItem, constructsOf, keysOption } from "./constructs.ts";
import type { StatMethod } from "./method.ts";
import { byName, namedMatrix } from "./table.ts";

export const cfa: StatMethod = {
  name: "cfa",
  question: "Do the items measure the constructs they were written for, and are the constructs distinct?",
  reads: { columns: "needed" },
  options: keysOption,
  nulls: { "fit.pvalue": "no degree of freedom is left", loading_z: "fixed, or without a standard error" },
  run: (input) => {
    const constructs = constructsOf(input);
    const { names, items, columns, members } = constructs;
    const moments = covariances(columns);
    if (moments.status !== "ok") return moments;
    const found = confirmatory([moments.value], members);
    if (found.status !== "ok") return found;
    const { fit, groups } = found.value;
    const { standardLoadings, z, factorCorrelations, heywood } = groups[0]!;
    const own = members.map((at) => Float64Array.from(at, (item) => standardLoadings[item]!));
    const ave = own.map(averageVarianceExtracted);
    const distinct = fornellLarcker(ave, factorCorrelations);
    const r = correlationsOf(moments.value.s);
    const alphas = members.map((at) => {
      const inside = analysisOf({
        n: moments.n,
        mean: Float64Array.from(at, (item) => moments.value.mean[item]!),
        s: part(moments.value.s, at),
      });
      return inside.status === "ok" ? inside.value.alpha : null;
    });
    const cells = (rows: number[][]) =>
      rows.map((row) => row.map((cell) => numberOr(cell, "no-variance", moments.n)));
    const of = <T>(values: readonly T[]) => byName(names, values);
    return {
      std_loadings: byItem(constructs, (item) => standardLoadings[item]!),
      loading_z: byName(items, z),
      factor_correlations: namedMatrix(factorCorrelations, names, names),
      fit: {
        chisq: fit.chi2,
        df: fit.df,
        pvalue: fit.p,
        cfi: fit.cfi,
        tli: fit.tli,
        rmsea: fit.rmsea,
        "rmsea.ci.lower": fit.rmseaInterval.lower,
        "rmsea.ci.upper": fit.rmseaInterval.upper,
        srmr: fit.srmr,
        aic: fit.aic,
        bic: fit.bic,
        "baseline.chisq": fit.baseline.chi2,
        "baseline.df": fit.baseline.df,
        logl: fit.logLikelihood,
      },
      heywood: heywood.map((item) => items[item]),
      ave: of(ave),
      composite_reliability: of(own.map((loadings) => compositeReliability(loadings))),
      sqrt_ave: of(distinct.map(({ rootOfAve }) => rootOfAve)),
      msv: of(distinct.map(({ maximumShared }) => maximumShared)),
      asv: of(distinct.map(({ averageShared }) => averageShared)),
      fornell_larcker_pass: of(distinct.map(({ passes }) => passes)),
      htmt: namedMatrix(cells(heterotraitMonotrait(r, members)), names, names),
      htmt2_geometric: namedMatrix(cells(heterotraitMonotrait(r, members, "geometric")), names, names),
      alpha: of(alphas.map((alpha) => numberOr(alpha, "too-few-items", moments.n))),
    };
  },
};
