/**
 * The founding debate of this research: does it matter for the change fail rate who brings releases into production? Stated before opening,
 * with the difference that would not matter. Two results: the people who deploy compared as they are, and in one model with four practices.
 * For analyseStudy: `hypothesisWhoDeploys(whoDeploysData(data), bounds)`.
 */
import { judgedDifference, verdictOfAll } from "../comparison/equivalence.ts";
import { olsRegression, type Regression } from "../drivers/regression.ts";
import { type Estimate, notEstimable, ok } from "../estimate.ts";
import type { EquivalenceBounds, WhoDeploys, WhoDeploysModel, WhoDeploysPair } from "./who-deploys-result.ts";

export type WhoDeploysData = {
  /** Percent (0..100, less is better), or levels of bands (more is better) where only these were asked. Missing is NaN. */
  failRate: { values: Float64Array; unit: "points" | "levels" };
  /** Codes of the answers, and of each respondent the index among them; -1 = missing. */
  deployer: { codes: number[]; chosen: Int32Array };
  /** Scores of the practices that were asked. */
  practices: { id: string; scores: Float64Array }[];
  /** Cluster of each respondent: people of one organization answer alike. */
  clusters: Int32Array;
};

/** With fewer organizations a clustered standard error is not known well enough. */
const fewestClusters = 8;
/** Smaller groups of deployers are left out, and counted. */
const fewestInGroup = 10;

/**
 * Every pair of deployers is tested for equivalence with standard errors clustered by organization; they are alike only when every pair is.
 * A large p of no difference is never read as "no difference": without the bound being shown the verdict is "undecided".
 * @param bounds the larger difference that does not matter, in percentage points or in levels, stated before opening
 * @returns "too-few" with fewer than two groups of ten, or fewer than eight organizations behind them; "no-variance", "singular"
 * @throws RangeError when columns differ in length or a bound is not positive
 * @see Schuirmann 1987; Berger 1982; Liang and Zeger 1986
 */
export function hypothesisWhoDeploys(
  data: WhoDeploysData,
  bounds: EquivalenceBounds,
  alpha = 0.05,
): Estimate<WhoDeploys> {
  const { failRate, deployer, practices, clusters } = data;
  const bound = bounds[failRate.unit];
  if (!(bound > 0)) throw new RangeError(`bound ${bound} is not positive`);
  const sizes = deployer.codes.map((_, at) => counted(data, at));
  const held = [...sizes.keys()].filter((at) => sizes[at]! >= fewestInGroup);
  const n = held.reduce((sum, at) => sum + sizes[at]!, 0);
  const kept = deployer.chosen.map((at) => (held.includes(at) ? at : -1));
  const organizations = clustersBehind(failRate.values, kept, clusters);
  if (held.length < 2 || organizations < fewestClusters) return notEstimable("too-few", n);

  const plain = comparedPairs(data, kept, held, [], bound, alpha);
  if (plain.status !== "ok") return notEstimable(plain.reason, n);
  return ok(
    {
      unit: failRate.unit,
      bound,
      alpha,
      organizations,
      groups: held.map((at) => ({ deployer: deployer.codes[at]!, n: sizes[at]!, mean: meanOf(data, at) })),
      leftOut: sizes.reduce((sum, size, at) => (held.includes(at) ? sum : sum + size), 0),
      pairs: plain.value.pairs,
      verdict: plain.value.verdict,
      model: practices.length === 0 ? null : modelOf(data, kept, held, bound, alpha),
    },
    n,
  );
}

/** The same pairs with the practices held fixed, and what each practice goes with. */
function modelOf(
  data: WhoDeploysData,
  kept: Int32Array,
  held: number[],
  bound: number,
  alpha: number,
): Estimate<WhoDeploysModel> {
  const found = comparedPairs(
    data,
    kept,
    held,
    data.practices.map(({ scores }) => scores),
    bound,
    alpha,
  );
  if (found.status !== "ok") return found;
  const { pairs, verdict, regression } = found.value;
  return ok(
    {
      pairs,
      verdict,
      practices: data.practices.map(({ id }, j) => {
        const { estimate, interval, p } = regression.coefficients[held.length + j]!;
        return { id, slope: estimate, interval, p };
      }),
    },
    found.n,
  );
}

type Compared = { pairs: WhoDeploysPair[]; verdict: WhoDeploys["verdict"]; regression: Regression };

/** One model a baseline: the coefficient of another deployer is its difference from the baseline, with its own clustered error. */
function comparedPairs(
  { failRate, deployer, clusters }: WhoDeploysData,
  kept: Int32Array,
  held: number[],
  others: Float64Array[],
  bound: number,
  alpha: number,
): Estimate<Compared> {
  const pairs: WhoDeploysPair[] = [];
  let first: { regression: Regression; n: number } | null = null;
  for (const [i, baseline] of held.slice(0, -1).entries()) {
    const columns = held
      .filter((at) => at !== baseline)
      .map((at) => Float64Array.from(kept, (own) => (own < 0 ? Number.NaN : own === at ? 1 : 0)));
    const model = olsRegression(failRate.values, [...columns, ...others], { kind: "cluster", clusters });
    if (model.status !== "ok") return model;
    first ??= { regression: model.value, n: model.n };
    for (let j = i + 1; j < held.length; j++) {
      const { estimate, se } = model.value.coefficients[j]!;
      const found = judgedDifference(estimate, se, model.value.df, bound, alpha);
      pairs.push({ a: deployer.codes[held[j]!]!, b: deployer.codes[baseline]!, found });
    }
  }
  if (!first) return notEstimable("too-few", 0);
  const verdict = verdictOfAll(
    pairs.map(({ found }) => found),
    alpha,
  );
  return ok({ pairs, verdict, regression: first.regression }, first.n);
}

function counted({ failRate, deployer, clusters }: WhoDeploysData, at: number): number {
  return deployer.chosen.reduce(
    (n, own, row) => (own === at && !Number.isNaN(failRate.values[row]!) && clusters[row]! >= 0 ? n + 1 : n),
    0,
  );
}

function meanOf({ failRate, deployer, clusters }: WhoDeploysData, at: number): number {
  let [sum, n] = [0, 0];
  for (let row = 0; row < deployer.chosen.length; row++) {
    const value = failRate.values[row]!;
    if (deployer.chosen[row] !== at || Number.isNaN(value) || clusters[row]! < 0) continue;
    sum += value;
    n++;
  }
  return sum / n;
}

function clustersBehind(values: Float64Array, kept: Int32Array, clusters: Int32Array): number {
  const seen = new Set<number>();
  for (let row = 0; row < kept.length; row++)
    if (kept[row]! >= 0 && !Number.isNaN(values[row]!) && clusters[row]! >= 0) seen.add(clusters[row]!);
  return seen.size;
}
