/** The columns of the hypothesis on who deploys, out of those of a study; null where the study does not ask it. */
import type { StudyData } from "../study-data.ts";
import type { WhoDeploysData } from "./who-deploys.ts";

/** Ids of the library, which stay for ever. */
const failRateItem = "change_fail_rate";
const practiceIds = ["version-control", "test-automation", "environment-creation", "deployment-automation"];

/**
 * Rows in the order of their organizations' keys and their answers, so that the order in which they came decides nothing. A practice
 * that nobody answered is left out.
 * @param scores by construct, as `data.constructs`
 */
export function whoDeploysData(data: StudyData, scores: readonly Float64Array[]): WhoDeploysData | null {
  const { deployer } = data;
  const failRate = failRateOf(data);
  if (!deployer || !failRate) return null;
  const practices = data.constructs.flatMap(({ id }, at) =>
    practiceIds.includes(id) && scores[at]!.some((score) => !Number.isNaN(score))
      ? [{ id, scores: scores[at]! }]
      : [],
  );
  const rank = keyRanks(data.organizations);
  const home = Float64Array.from(data.organization, (at) => (at < 0 ? data.organizations.length : rank[at]!));
  const columns = [
    home,
    Float64Array.from(deployer.chosen),
    failRate.values,
    ...practices.map((one) => one.scores),
  ];
  const order = Array.from({ length: data.n }, (_, row) => row).sort((a, b) => {
    for (const values of columns) {
      const difference = (values[a]! || 0) - (values[b]! || 0);
      if (difference !== 0) return difference;
    }
    return 0;
  });
  const moved = (values: Float64Array) => Float64Array.from(order, (row) => values[row]!);
  return {
    failRate: { ...failRate, values: moved(failRate.values) },
    deployer: { codes: deployer.codes, chosen: Int32Array.from(order, (row) => deployer.chosen[row]!) },
    practices: practices.map(({ id, scores: own }) => ({ id, scores: moved(own) })),
    // Whoever belongs to no organization stands alone.
    clusters: Int32Array.from(order, (row, at) =>
      data.organization[row]! < 0 ? data.organizations.length + at : rank[data.organization[row]!]!,
    ),
  };
}

function failRateOf({ raw, metrics }: StudyData): WhoDeploysData["failRate"] | null {
  const percent = raw.find(({ id }) => id === failRateItem);
  if (percent) return { values: percent.values, unit: "points" };
  const banded = metrics.find(({ id }) => id === failRateItem);
  return banded ? { values: banded.values, unit: "levels" } : null;
}

function keyRanks(keys: readonly string[]): Int32Array {
  const order = [...keys.keys()].sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
  const rank = new Int32Array(keys.length);
  for (const [at, key] of order.entries()) rank[key] = at;
  return rank;
}
