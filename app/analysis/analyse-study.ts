/** The analysis of one wave, from answers to result. Every number is computed elsewhere; here is their order, and the story of progress. */
import { associationsOf } from "./associations.ts";
import { axisScore } from "./axis-score.ts";
import { numbersOf } from "./byte-column.ts";
import { inCanonicalOrder } from "./canonical-order.ts";
import { checkOptions, checkStudyData } from "./check-study-data.ts";
import { clusterDraws } from "./clustered-spearman.ts";
import { findLevels, type LevelsAndPlaces, levelNames } from "./clustering/levels.ts";
import { constructResult, scoreGroups } from "./construct-results.ts";
import { ENGINE_VERSION } from "./engine-version.ts";
import { waitingMatrix } from "./flow/waiting-matrix.ts";
import { hypothesisWhoDeploys } from "./hypotheses/who-deploys.ts";
import { whoDeploysData } from "./hypotheses/who-deploys-data.ts";
import { metricSummary, spread } from "./metric-summaries.ts";
import { nestingOf } from "./nesting.ts";
import { constructScores } from "./psychometrics/scores.ts";
import { placedBesideProfiles } from "./published/beside-profiles.ts";
import { agreementGates } from "./quality/agreement-gates.ts";
import { studyQuality } from "./quality/study-quality.ts";
import { createRandom } from "./random.ts";
import { studyConstraints } from "./study-constraints.ts";
import type { AnalysisOptions, LevelName, MetricColumn, StudyData } from "./study-data.ts";
import type { StudyResult, UnitResult } from "./study-result.ts";
import { type Units, unitsOf } from "./units.ts";

type AnalysisStep =
  | "scores"
  | "units"
  | "levels"
  | "groups"
  | "stability"
  | "capabilities"
  | "quality"
  | "constraint"
  | "done";
/** `share` of the whole work that is done, 0..1; it never falls. */
export type AnalysisProgress = { step: AnalysisStep; share: number };

/**
 * Analyses one wave. The result depends on the answers, the options and the engine version only: not on the order of respondents,
 * organizations or teams. It is plain JSON.
 * @throws RangeError when the data or the options have a wrong shape; thin data are answered, not thrown
 */
export function analyseStudy(
  given: StudyData,
  options: AnalysisOptions,
  onProgress: (progress: AnalysisProgress) => void = () => undefined,
): StudyResult {
  checkOptions(options);
  checkStudyData(given);

  onProgress({ step: "scores", share: 0 });
  const data = inCanonicalOrder(given);
  const scores = data.constructs.map(({ items, minAnswered }) =>
    items.length === 0
      ? new Float64Array(data.n).fill(Number.NaN)
      : constructScores(
          items.map(({ answers }) => numbersOf(answers)),
          minAnswered,
        ),
  );

  const nested = (values: Float64Array) => nestingOf(values, data.organization, data.organizations.length);

  onProgress({ step: "units", share: 0.1 });
  const units = unitsOf(data, options.unit);

  onProgress({ step: "levels", share: 0.15 });
  const found = findLevels(units, data, options, (share) =>
    onProgress({ step: stepOfProfile(share), share: 0.15 + 0.35 * share }),
  );

  onProgress({ step: "capabilities", share: 0.5 });
  const levelOf = Array.from(units.unitOf, (unit): LevelName | null =>
    unit < 0 ? null : found.places[unit]!.level,
  );
  const reference = data.published?.reference;
  const besidePublished =
    reference && found.result.status === "refused"
      ? placedBesideProfiles(units, data, options.unit, reference)
      : null;
  const agreement = agreementGates(data, scores);
  const groups = scoreGroups(data, levelOf, levelNames(options.k));
  const constructs = data.constructs.map((construct, at) => {
    onProgress({ step: "capabilities", share: 0.5 + (0.1 * at) / data.constructs.length });
    return constructResult(construct, scores[at]!, groups, nested(scores[at]!), agreement);
  });
  const deployment = whoDeploysData(data, scores);
  const chance = (purpose: number) => ({
    draws: options.draws,
    random: createRandom(options.seed * 8 + purpose),
  });
  const associations = associationsOf(
    data.metrics,
    data.constructs,
    scores,
    clusterDraws(data.organization, chance(6)),
  );
  onProgress({ step: "quality", share: 0.7 });
  const quality = studyQuality(data, scores, agreement);
  onProgress({ step: "constraint", share: 0.85 });
  const constraints = studyConstraints(data, scores, agreement, chance(7));

  const result = {
    engine: ENGINE_VERSION,
    options: {
      unit: options.unit,
      k: options.k,
      seed: options.seed,
      tieOrders: options.tieOrders,
      draws: options.draws,
      ...(options.bounds && { bounds: options.bounds }),
    },
    respondents: data.n,
    organizations: occupied(data.organization),
    teams: occupied(data.team),
    metrics: data.metrics.map((metric) => metricSummary(metric, nested(metric.values))),
    raw: data.raw.map(({ id, values }) => spread(id, values)),
    levels: found.result,
    units: unitResults(units, data.metrics, found),
    besidePublished,
    constructs,
    ...associations,
    quality,
    constraints,
    ...(data.teamChoices && { waits: data.teamChoices.map((choice) => waitingMatrix(data, choice)) }),
    ...(deployment && options.bounds && { whoDeploys: hypothesisWhoDeploys(deployment, options.bounds) }),
  };
  onProgress({ step: "done", share: 1 });
  return result;
}

/** The two long parts of the verdict on levels have names of their own. */
function stepOfProfile(share: number): AnalysisStep {
  if (share < 0.05) return "levels";
  return share < 0.5 ? "groups" : "stability";
}

function unitResults(units: Units, metrics: MetricColumn[], found: LevelsAndPlaces): UnitResult[] {
  const teamLevels = found.result.status === "ok" ? teamLevelsOf(units, found) : null;
  return units.keys.map((key, entry) => {
    const row = units.columns.map((column) => column[entry]!);
    return {
      key,
      organization: units.organizations[entry]!,
      n: units.respondents[entry]!,
      metrics: row.map((level) => (Number.isNaN(level) ? null : level)),
      throughput: axisScore(row, metrics, "throughput"),
      stability: axisScore(row, metrics, "stability"),
      ...found.places[entry]!,
      teamLevels: teamLevels?.[entry] ?? null,
    };
  });
}

type TeamLevels = NonNullable<UnitResult["teamLevels"]>;

function teamLevelsOf({ keys, teams }: Units, { place }: LevelsAndPlaces): TeamLevels[] | null {
  if (teams === null) return null;
  const counts = keys.map((): TeamLevels => ({ low: 0, medium: 0, high: 0, unplaced: 0 }));
  for (const [team, unit] of teams.unit.entries())
    if (unit >= 0) counts[unit]![place(teams.columns.map((column) => column[team]!)) ?? "unplaced"]++;
  return counts;
}

function occupied(index: Int32Array): number {
  const seen = new Set(index);
  seen.delete(-1);
  return seen.size;
}
