/** Every method that the researchers' command knows. */
import { agreement } from "./agreement.ts";
import { alpha } from "./alpha.ts";
import { ari } from "./ari.ts";
import { boot } from "./boot.ts";
import { cfa } from "./cfa.ts";
import { chisq } from "./chisq.ts";
import { clusterF } from "./cluster_F.ts";
import { clusterability } from "./clusterability.ts";
import { composites } from "./composites.ts";
import { congruence } from "./congruence.ts";
import { constraint } from "./constraint.ts";
import { cor } from "./cor.ts";
import { describe } from "./describe.ts";
import { dist } from "./dist.ts";
import { efa } from "./efa.ts";
import { equivalence } from "./equivalence.ts";
import { gap } from "./gap.ts";
import { groups } from "./groups.ts";
import { harman } from "./harman.ts";
import { invariance } from "./invariance.ts";
import { kmeans } from "./kmeans.ts";
import { latentClass } from "./latent_class.ts";
import { mediation } from "./mediation.ts";
import type { StatMethod } from "./method.ts";
import { missing } from "./missing.ts";
import { mixture } from "./mixture.ts";
import { nonresponse } from "./nonresponse.ts";
import { ols } from "./ols.ts";
import { onefactor } from "./onefactor.ts";
import { ordinal_alpha } from "./ordinal_alpha.ts";
import { parallel } from "./parallel.ts";
import { pca } from "./pca.ts";
import { performanceProfileMethod } from "./performance_profile.ts";
import { power } from "./power.ts";
import { prop } from "./prop.ts";
import { quality } from "./quality.ts";
import { rubin } from "./rubin.ts";
import { score } from "./score.ts";
import { stability } from "./stability.ts";
import { two } from "./two.ts";
import { ward } from "./ward.ts";
import { weightedWard } from "./weighted_ward.ts";

export const statMethods: readonly StatMethod[] = [
  describe,
  score,
  cor,
  groups,
  two,
  chisq,
  ols,
  boot,
  prop,
  constraint,
  equivalence,
  mediation,
  power,
  missing,
  nonresponse,
  rubin,
  ari,
  ward,
  weightedWard,
  kmeans,
  gap,
  stability,
  clusterability,
  clusterF,
  performanceProfileMethod,
  mixture,
  latentClass,
  alpha,
  onefactor,
  ordinal_alpha,
  quality,
  composites,
  cfa,
  invariance,
  congruence,
  efa,
  parallel,
  pca,
  harman,
  agreement,
  dist,
];
