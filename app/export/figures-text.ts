/** The main figures of a stored run as lines of text for a terminal. Four digits: enough to check another program against. */
import type { Estimate } from "../analysis/estimate.ts";
import type {
  ConstructResult,
  LevelsResult,
  RankCorrelation,
  StudyResult,
} from "../analysis/study-result.ts";

export function figuresText(result: StudyResult): string {
  return [
    `engine ${result.engine}, unit of analysis ${result.options.unit}, seed ${result.options.seed}`,
    `${whole(result.respondents)} respondents, ${whole(result.organizations)} organizations, ${whole(result.teams)} teams`,
    "",
    ...levelLines(result.levels),
    "",
    "Constructs (mean of the items, Cronbach's alpha over complete answers)",
    ...result.constructs.flatMap(constructLines),
    "",
    "Spearman's rank correlation, respondents, pairwise complete",
    ...result.metricAssociations.map((each) => tieLine(`${each.a} x ${each.b}`, each)),
    ...result.associations.map((each) => tieLine(`${each.metric} x ${each.construct}`, each)),
  ].join("\n");
}

const whole = (value: number) => value.toLocaleString("en");
// Nought added: what rounds to nought has no sign.
const digits = (value: number | null) => (value === null ? "-" : (Number(value.toFixed(4)) + 0).toFixed(4));

function levelLines(levels: LevelsResult): string[] {
  if (levels.status === "refused") {
    return [`Levels: not computed, ${levels.reason} (needed ${levels.needed}, have ${levels.have})`];
  }
  const { groups, stability, ties } = levels;
  const reasons = levels.reasons.length > 0 ? ` (${levels.reasons.join(", ")})` : "";
  return [
    `Levels of ${whole(levels.n)} units (${whole(levels.excluded)} left out, a metric is missing); verdict: ${levels.verdict}${reasons}`,
    `  ${"level".padEnd(10)}${"units".padStart(8)}${"people".padStart(9)}${"share".padStart(9)}  means of ${levels.metrics.map(({ id }) => id).join(", ")}`,
    ...levels.levels.map(
      ({ name, units, respondents, share, centroid }) =>
        `  ${name.padEnd(10)}${whole(units).padStart(8)}${whole(respondents).padStart(9)}${digits(share).padStart(9)}  ${centroid.map(digits).join(", ")}`,
    ),
    `  silhouette ${digits(groups.observed)}, without groups ${digits(groups.nullMean)}, p ${digits(groups.p)} (${whole(groups.draws)} populations)`,
    `  stability over ${whole(stability.draws)} samples: adjusted Rand ${digits(stability.ari)}, Jaccard ${levels.levels.map(({ jaccard }) => digits(jaccard)).join(", ")}`,
    `  moved by consolidation ${digits(levels.moved)}, by the order of rows ${digits(ties.relabelledAfter)}, placed with certainty ${digits(levels.certain)}, distinct rows ${whole(levels.distinct)}`,
  ];
}

function constructLines({ id, mean, n, alpha, items }: ConstructResult): string[] {
  return [
    `  ${id.padEnd(28)}mean ${digits(mean).padStart(7)}  n ${whole(n).padStart(6)}  alpha ${alphaText(alpha)}`,
    ...items.map(
      (item) =>
        `    ${item.id.padEnd(26)}mean ${digits(item.mean).padStart(7)}  n ${whole(item.n).padStart(6)}`,
    ),
  ];
}

function alphaText(alpha: Estimate<number>): string {
  return alpha.status === "ok" ? `${digits(alpha.value)} (n ${whole(alpha.n)})` : `- (${alpha.reason})`;
}

function tieLine(name: string, { rho, n, p }: RankCorrelation): string {
  const chance = p === null ? "-" : p < 0.0001 ? "< 0.0001" : p.toFixed(4);
  return `  ${name.padEnd(48)}rho ${digits(rho).padStart(7)}  n ${whole(n).padStart(6)}  p ${chance}`;
}
