/** The comparison of two waves on what both asked: scores, key metrics, shares of the levels. Every number is computed elsewhere. */
import { numbersOf } from "../byte-column.ts";
import { checkStudyData } from "../check-study-data.ts";
import { countedTeams } from "../counted-teams.ts";
import { groupedMedian } from "../descriptive.ts";
import { ENGINE_VERSION } from "../engine-version.ts";
import { groupRows, valuesOf } from "../groups.ts";
import { constructScores } from "../psychometrics/scores.ts";
import { createRandom } from "../random.ts";
import type { ConstructColumns, MetricColumn, StudyData } from "../study-data.ts";
import { type ChangeClusters, changeClusters } from "./change-clusters.ts";
import { comparedLevels } from "./change-levels.ts";
import type { ChangeOptions, ConstructChange, WaveChange } from "./change-result.ts";
import { comparabilityOf } from "./comparable-scores.ts";
import { type ComparedFigure, resampledChanges } from "./resampled-change.ts";
import { weightedGroupedMedian, weightedMean, weightedMedianOf } from "./weighted-figures.ts";

export type ChangeWaves = {
  before: StudyData;
  now: StudyData;
  /** The wave whose levels both are placed among; it holds the same metrics. */
  reference: StudyData;
};

/**
 * What changed from one wave to the next. All waves are over the same metrics and constructs, scored by the same rules: what was asked
 * alike decides app/instruments. The result does not depend on the order of respondents, organizations or teams.
 * @throws RangeError when data or options have a wrong shape, or the waves differ in metrics or constructs
 */
export function changeBetween(waves: ChangeWaves, options: ChangeOptions): WaveChange {
  const { before, now } = waves;
  for (const data of [before, now, waves.reference]) checkStudyData(data);
  requireSame(waves, options);
  const clusters = changeClusters(before, now);
  const constructs = before.constructs.map((one, at) => comparedScores(one, now.constructs[at]!, clusters));
  const metrics = before.metrics.map((_, at) => comparedMetric(waves, at, clusters));
  const levels = comparedLevels(waves, clusters, options);
  const figures = [
    ...constructs.map(({ figure }) => figure),
    ...metrics,
    ...(levels.status === "ok" ? levels.figures : []),
  ];
  const changes = resampledChanges(figures, clusters, {
    draws: options.draws,
    random: createRandom(options.seed),
  });
  const { unit, k, seed, draws } = options;
  return {
    kind: "change",
    engine: ENGINE_VERSION,
    options: { unit, k, seed, draws },
    respondents: { before: before.n, now: now.n },
    clusters: clusters?.used ?? null,
    constructs: constructs.map(({ comparability, congruence, invariance }, at) => {
      const { id, role, min, max, items } = before.constructs[at]!;
      // No score is compared whose items mean something else now.
      const change = comparability === "different-meaning" ? null : changes[at]!;
      return { id, role, min, max, items: items.length, comparability, congruence, invariance, change };
    }),
    metrics: before.metrics.map(({ id, axis, levels: count }, at) => ({
      id,
      axis,
      levels: count,
      change: changes[constructs.length + at]!,
    })),
    levels:
      levels.status === "ok" ? levels.result(changes.slice(constructs.length + metrics.length)) : levels,
  };
}

function comparedScores(
  before: ConstructColumns,
  now: ConstructColumns,
  clusters: ChangeClusters | null,
): { figure: ComparedFigure } & Pick<ConstructChange, "comparability" | "congruence" | "invariance"> {
  const [first, second] = [before, now].map(({ items, minAnswered }) =>
    items.length === 0
      ? new Float64Array(0)
      : constructScores(
          items.map(({ answers }) => numbersOf(answers)),
          minAnswered,
        ),
  );
  const count = clusters?.count ?? 1;
  return {
    figure: {
      before: weightedMean(first!, codesOf(clusters?.before, first!), count),
      now: weightedMean(second!, codesOf(clusters?.now, second!), count),
      n: { before: answered(first!), now: answered(second!) },
      range: before.max - before.min,
    },
    ...comparabilityOf(before, now),
  };
}

/** A team has the grouped median of its people, a wave the median of its teams, each counting once whatever its size. */
function comparedMetric(
  { before, now }: ChangeWaves,
  at: number,
  clusters: ChangeClusters | null,
): ComparedFigure {
  const metric = before.metrics[at]!;
  const isOfTeams = [before, now].every(({ organization }) => organization.some((code) => code >= 0));
  const figure = (data: StudyData, codes: Int32Array | undefined) =>
    isOfTeams
      ? medianOfTeams(data, data.metrics[at]!, codes)
      : weightedGroupedMedian(
          data.metrics[at]!.values,
          codesOf(codes, data.metrics[at]!.values),
          clusters?.count ?? 1,
          metric.levels,
        );
  return {
    before: figure(before, clusters?.before),
    now: figure(now, clusters?.now),
    n: { before: answered(before.metrics[at]!.values), now: answered(now.metrics[at]!.values) },
    range: metric.levels - 1,
  };
}

/** Who counts in which team is as in units.ts; who has no organization counts alone. */
function medianOfTeams(data: StudyData, { values }: MetricColumn, codes: Int32Array | undefined) {
  const teams = new Map<number, number>();
  const team = countedTeams(data).map((place, row) => {
    const key = place < 0 ? -1 - row : place;
    const known = teams.get(key) ?? teams.size;
    teams.set(key, known);
    return known;
  });
  const groups = groupRows(team, teams.size);
  const medians = Float64Array.from({ length: teams.size }, (_, at) =>
    groupedMedian(valuesOf(groups, at, values)),
  );
  const cluster = Int32Array.from(medians, (_, at) => codes?.[groups.rows[groups.starts[at]!]!] ?? 0);
  return weightedMedianOf(medians, cluster);
}

/** Without clusters there is one, which is never drawn. */
function codesOf(codes: Int32Array | undefined, values: Float64Array): Int32Array {
  return codes ?? new Int32Array(values.length);
}

function answered(values: Float64Array): number {
  return values.reduce((n, value) => (Number.isNaN(value) ? n : n + 1), 0);
}

function requireSame({ before, now, reference }: ChangeWaves, { k, draws, seed }: ChangeOptions): void {
  const shape = ({ metrics, constructs }: StudyData) =>
    JSON.stringify([
      metrics.map(({ id, levels }) => [id, levels]),
      constructs.map(({ id, min, max, minAnswered, items }) => [
        id,
        min,
        max,
        minAnswered,
        items.map((i) => i.id),
      ]),
    ]);
  if (shape(before) !== shape(now)) throw new RangeError("the waves differ in metrics or constructs");
  const metricsOf = ({ metrics }: StudyData) => JSON.stringify(metrics.map(({ id, levels }) => [id, levels]));
  if (metricsOf(before) !== metricsOf(reference))
    throw new RangeError("the reference wave has other metrics");
  if (k !== 2 && k !== 3) throw new RangeError(`levels are named for k = 2 or 3, not ${k}`);
  if (!(Number.isInteger(draws) && draws >= 1)) throw new RangeError(`${draws} is no number of resamples`);
  if (!Number.isSafeInteger(seed)) throw new RangeError(`seed ${seed} is not a whole number`);
}
