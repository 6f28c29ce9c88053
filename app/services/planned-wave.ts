/** From the answers of a wave to its release plan: which figures there are, and into which groups the analysis divides everybody. */
import type { DeclaredFilters } from "../../db/schema/study.ts";
import { numbersOf } from "../analysis/byte-column.ts";
import { levelNames, levelOfUnits } from "../analysis/clustering/levels.ts";
import { constructScores } from "../analysis/psychometrics/scores.ts";
import type { StudyData, UnitOfAnalysis } from "../analysis/study-data.ts";
import type { StudyResult } from "../analysis/study-result.ts";
import { unitsOf } from "../analysis/units.ts";
import { withDeclared } from "../disclosure/declared-scores.ts";
import { declaredFilter, figureId, levelFilter } from "../disclosure/figure-names.ts";
import { type LevelsOfUnits, withLevels } from "../disclosure/level-release.ts";
import { type Figure, organizationKey, teamKey } from "../disclosure/population.ts";
import { planRelease, type ReleasePlan } from "../disclosure/release-plan.ts";
import { withWaits } from "../disclosure/waiting.ts";

export type PlanWanted = {
  /** k. */
  minimum: number;
  /** Ids of the teams that the wave's policy folded. */
  folded: readonly string[];
  /** Ids of the organizations that the host may not see by themselves. */
  withheld: readonly string[];
  /** By what the study declared that results are shown besides. */
  filters: DeclaredFilters;
  /** What the study compares: where not everything can be shown, the scores of these levels come first. */
  unit: UnitOfAnalysis;
};

/**
 * @param analysed what the analysis of the same data found
 * @param onShare of the work, 0 to 1
 */
export function plannedWave(
  data: StudyData,
  analysed: StudyResult,
  { minimum, folded, withheld, filters, unit: compared }: PlanWanted,
  onShare: (share: number) => void,
): ReleasePlan {
  const scored = data.constructs.filter(({ items }) => items.length > 0);
  const figures = scored.length + data.metrics.length + scored.flatMap(({ items }) => items).length;
  // The levels of all units are offered side by side, so they are audited side by side, whichever run comes first.
  const levels = (["organization", "team", "respondent"] as const).map((unit) =>
    levelsOf(data, analysed, unit),
  );
  const declared = declaredIn(data, filters);
  const people = {
    n: data.n,
    organization: data.organization,
    organizations: data.organizations,
    team: data.team,
    teams: data.teams,
    folded: new Set(folded),
    filters: [
      ...levels.map(({ unit, levels: values, of }, place) => ({
        id: levelFilter(unit),
        values,
        of,
        rank: unit === compared ? 0 : 2 + place,
        makesRoom: unit === compared,
      })),
      ...declared.filters.map((filter) => ({ ...filter, rank: 1 })),
    ],
    pairs: declared.pairs.map(([a, b]) => [levels.length + a, levels.length + b] as const),
  };
  const plan = planRelease({
    people,
    figures: figuresOf(data),
    k: minimum,
    withheld: new Set(withheld),
    onFigure: (done) => onShare(done / figures),
  });
  const metrics = metricFigures(data);
  const withAll = levels.reduce((made, found) => withLevels(made, found, metrics), plan);
  const told = withWaits(withAll, analysed.waits ?? []);
  if (declared.by.length === 0) return told;
  const only = { ...people, filters: declared.filters, pairs: declared.pairs };
  const { by, pairs } = declared;
  return withDeclared(told, only, constructFigures(data), {
    by,
    pairs: pairs.map(([a, b]) => [by[a]!, by[b]!]),
  });
}

/** Of what was declared, what this wave asked. */
function declaredIn({ context }: StudyData, declared: DeclaredFilters) {
  const asked = declared.by.flatMap((id) => context.find((each) => each.id === id) ?? []);
  const by = asked.map(({ id }) => id);
  const filters = asked.map(({ id, values }) => {
    const codes = [...new Set(values)].filter((code) => !Number.isNaN(code)).sort((a, b) => a - b);
    const places = new Map(codes.map((code, place) => [code, place]));
    const of = Int32Array.from(values, (code) => places.get(code) ?? -1);
    return { id: declaredFilter(id), values: codes.map(String), of };
  });
  const pairs = declared.pairs
    .map(([a, b]): [number, number] => [by.indexOf(a), by.indexOf(b)])
    .filter(([a, b]) => a >= 0 && b >= 0);
  return { by, filters, pairs };
}

/** How sure the levels are is another question: it does not change who is where. */
function levelsOf(
  data: StudyData,
  { options, units: known }: StudyResult,
  unit: UnitOfAnalysis,
): LevelsOfUnits {
  const units = unitsOf(data, unit);
  const { k } = options;
  const levels = unit === options.unit ? known.map(({ level }) => level) : levelOfUnits(units, data, k);
  const values = levelNames(k);
  const of = units.unitOf.map((entry) => {
    const level = entry < 0 ? null : levels[entry]!;
    return level ? values.indexOf(level) : -1;
  });
  const nameOf = { organization: organizationKey, team: teamKey, respondent: () => null }[unit];
  const groupOf = Array.from(units.unitOf, (entry) => (entry < 0 ? null : nameOf(units.keys[entry]!)));
  return { unit, levels: values, of, groupOf };
}

/** One after the other, so that the answers to all items are never numbers at once. */
function* figuresOf(data: StudyData): Generator<Figure & { onlyEveryone?: boolean }> {
  yield* constructFigures(data);
  yield* metricFigures(data);
  for (const { items, min, max } of data.constructs)
    for (const { id, answers } of items)
      yield { id: figureId("item", id), values: numbersOf(answers), min, max, onlyEveryone: true };
}

function* constructFigures(data: StudyData): Generator<Figure> {
  for (const { id, items, minAnswered, min, max } of data.constructs) {
    const columns = items.map(({ answers }) => numbersOf(answers));
    if (columns.length > 0)
      yield { id: figureId("construct", id), values: constructScores(columns, minAnswered), min, max };
  }
}

function metricFigures({ metrics }: StudyData): Figure[] {
  return metrics.map(({ id, levels, values }) => ({
    id: figureId("metric", id),
    values,
    min: 1,
    max: levels,
  }));
}
