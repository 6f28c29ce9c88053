/** Where single units stand and how sure that is: only units that may be named, and large enough for more than a class to be told. */
import type { LevelName } from "../analysis/study-data.ts";
import type { LevelsFound, StudyResult, UnitResult } from "../analysis/study-result.ts";
import { isShown } from "../disclosure/cell.ts";
import type { Release } from "../disclosure/released.ts";
import { showsDistribution } from "../disclosure/thresholds.ts";
import { type Names, nameOf } from "./facts.ts";
import type { LevelShare } from "./level-shares.ts";
import type { MetricScale } from "./metric-scale.ts";
import { unitDetail } from "./unit-detail.ts";
import type { Words } from "./words.ts";

export type UnitPlaceShown = {
  name: string;
  organization: string | null;
  level: LevelName;
  certainty: Certainty;
  /** One answer better or worse on a single metric leaves it where it is. */
  keepsAfterOneStep: boolean;
  /** Metrics on which it is far behind, and far ahead, of its others; null for an even profile. */
  odd: { low: Words[]; high: Words[] } | null;
};

/** `probability` of its own level; or the two levels it lies between. */
type Certainty = { probability: number | null } | { between: [LevelName, LevelName] };

export type UnitPlaces = {
  /** Odd ones first, then those between two levels, then by name. */
  shown: UnitPlaceShown[];
  /** More than a page holds. */
  more: number;
  /** Of all units, the unnamed ones too. */
  certain: number;
};

const mostShown = 200;

/** @returns null for respondents, who are never listed, and where no unit may be shown */
export function unitPlaces(
  result: StudyResult,
  found: LevelsFound,
  shares: readonly LevelShare[],
  scales: readonly MetricScale[],
  { release, names }: { release: Release; names: Names },
): UnitPlaces | null {
  const { unit } = result.options;
  if (unit === "respondent") return null;
  const visible = new Set(shares.flatMap(({ level, cell }) => (isShown(cell) ? [level] : [])));
  const shown = [...visible].flatMap((level) => {
    const units = result.units.filter((each) => each.level === level);
    return units.flatMap((each) => {
      const name = nameOf(each.key, unit, names);
      const isTold = showsDistribution(unitDetail(each, unit, found, release));
      return isTold && name ? [{ ...name, ...placeOf(each, level, scales) }] : [];
    });
  });
  if (shown.length === 0) return null;
  shown.sort((a, b) => rankOf(a) - rankOf(b) || (a.name < b.name ? -1 : 1));
  return {
    shown: shown.slice(0, mostShown),
    more: Math.max(0, shown.length - mostShown),
    certain: found.certain,
  };
}

function placeOf(
  unit: UnitResult,
  level: LevelName,
  scales: readonly MetricScale[],
): Omit<UnitPlaceShown, "name" | "organization"> {
  const titles = (ids: string[]) => scales.filter(({ id }) => ids.includes(id)).map(({ title }) => title);
  return {
    level,
    certainty: unit.between ? { between: unit.between } : { probability: unit.probability },
    keepsAfterOneStep: unit.keepsAfterOneStep ?? false,
    odd: unit.odd && { low: titles(unit.odd.low), high: titles(unit.odd.high) },
  };
}

function rankOf({ odd, certainty }: UnitPlaceShown): number {
  if (odd) return 0;
  return "between" in certainty ? 1 : 2;
}
