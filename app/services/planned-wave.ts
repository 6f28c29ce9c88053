/** From the answers of a wave to its release plan: which figures there are, and into which groups the analysis divides everybody. */
import { findLevels, levelNames } from "../analysis/clustering/levels.ts";
import { constructScores } from "../analysis/psychometrics/scores.ts";
import { createRandom } from "../analysis/random.ts";
import type { AnalysisOptions, StudyData, UnitOfAnalysis } from "../analysis/study-result.ts";
import { unitsOf } from "../analysis/units.ts";
import { figureId, levelFilter } from "../disclosure/figure-names.ts";
import type { Figure, Filter } from "../disclosure/population.ts";
import { planRelease, type ReleasePlan } from "../disclosure/release-plan.ts";

export type PlanWanted = {
  /** k. */
  minimum: number;
  /** Ids of the teams that the wave's policy folded. */
  folded: readonly string[];
  /** Ids of the organizations that the host may not see by themselves. */
  withheld: readonly string[];
};

/** @param onShare of the work, 0 to 1 */
export function plannedWave(
  data: StudyData,
  options: AnalysisOptions,
  { minimum, folded, withheld }: PlanWanted,
  onShare: (share: number) => void,
): ReleasePlan {
  const figures = figuresOf(data);
  return planRelease({
    people: {
      n: data.n,
      organization: data.organization,
      organizations: data.organizations,
      team: data.team,
      teams: data.teams,
      folded: new Set(folded),
      // The levels of all units are offered side by side, so they are audited side by side, whichever run comes first.
      filters: (["organization", "team", "respondent"] as const).map((unit) => levelsOf(data, options, unit)),
      pairs: [],
    },
    figures,
    k: minimum,
    withheld: new Set(withheld),
    onFigure: (done) => onShare(done / figures.length),
  });
}

function levelsOf(data: StudyData, { k, seed }: AnalysisOptions, unit: UnitOfAnalysis): Filter {
  const units = unitsOf(data, unit);
  // The order in which ties are broken is told of, and does not change who is where.
  const { names } = findLevels(units, data.metrics, { unit, k, tieOrders: 1, random: createRandom(seed) });
  const values = levelNames(k);
  const of = units.unitOf.map((entry) => {
    const name = entry < 0 ? null : names[entry];
    return name ? values.indexOf(name) : -1;
  });
  return { id: levelFilter(unit), values, of };
}

function figuresOf(data: StudyData): (Figure & { onlyEveryone?: boolean })[] {
  const scores = data.constructs.flatMap(({ id, items, minAnswered, min, max }) => {
    const columns = items.map(({ values }) => values);
    return columns.length === 0
      ? []
      : [{ id: figureId("construct", id), values: constructScores(columns, minAnswered), min, max }];
  });
  const items = data.constructs.flatMap((construct) =>
    construct.items.map(({ id, values }) => ({
      id: figureId("item", id),
      values,
      min: construct.min,
      max: construct.max,
      onlyEveryone: true,
    })),
  );
  const metrics = data.metrics.map(({ id, levels, values }) => ({
    id: figureId("metric", id),
    values,
    min: 1,
    max: levels,
  }));
  return [...scores, ...metrics, ...items];
}
