/** Every method that the researchers' command knows. */
import { ari } from "./ari.ts";
import { boot } from "./boot.ts";
import { chisq } from "./chisq.ts";
import { clusterF } from "./cluster_F.ts";
import { clusterability } from "./clusterability.ts";
import { cor } from "./cor.ts";
import { describe } from "./describe.ts";
import { dist } from "./dist.ts";
import { equivalence } from "./equivalence.ts";
import { gap } from "./gap.ts";
import { groups } from "./groups.ts";
import { kmeans } from "./kmeans.ts";
import { mediation } from "./mediation.ts";
import type { StatMethod } from "./method.ts";
import { missing } from "./missing.ts";
import { nonresponse } from "./nonresponse.ts";
import { ols } from "./ols.ts";
import { power } from "./power.ts";
import { prop } from "./prop.ts";
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
  dist,
];
