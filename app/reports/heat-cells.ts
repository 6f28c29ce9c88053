/** One cell of the table of units by capability: a mean, its suppression, or why no mean may speak for the unit. */
import type { ConstructResult, UnitScore } from "../analysis/study-result.ts";
import { type Score, type Spread, scoreOf } from "../disclosure/bands.ts";
import { type Cell, isShown } from "../disclosure/cell.ts";
import { figureId } from "../disclosure/figure-names.ts";
import { organizationKey, teamKey } from "../disclosure/population.ts";
import { type Release, releasedCell, releasedScore } from "../disclosure/released.ts";
import type { Range } from "./capability-by-level.ts";
import { type Names, nameOf } from "./facts.ts";

/** Large enough to be told, but no mean speaks for this unit: what is told is how far its people lie apart. */
export type WithheldCell = { withheld: NonNullable<UnitScore["withheld"]>; spread: Cell<Spread | null> };

export type RawCell = Cell<Score> | WithheldCell;

export function isWithheld(cell: object): cell is WithheldCell {
  return "withheld" in cell;
}

/** The mean that a cell shows; null where it shows none. */
export function meanIn(cell: RawCell | null | undefined): number | null {
  return cell && !isWithheld(cell) && isShown(cell) ? cell.shown.mean : null;
}

/** Why no unit of a column shows a mean. @returns null where one does, or none is large enough to be told */
export function withheldIn(cells: readonly (RawCell | null)[]): WithheldCell["withheld"] | null {
  const withheld = cells.flatMap((cell) => (cell && isWithheld(cell) ? [cell.withheld] : []));
  if (withheld.length === 0 || cells.some((cell) => meanIn(cell) !== null)) return null;
  return withheld.includes("units-alike") ? "units-alike" : "people-disagree";
}

/** By the unit's key. */
export function unitCells(
  construct: ConstructResult,
  range: Range,
  unit: "organization" | "team",
  { names, release }: { names: Names; release: Release },
): Map<string, RawCell> {
  const groups: readonly (UnitScore & { key: string })[] =
    unit === "organization" ? construct.byOrganization : construct.byTeam;
  const keyOf = unit === "organization" ? organizationKey : teamKey;
  const figure = figureId("construct", construct.id);
  return new Map(
    groups
      .filter(({ key }) => nameOf(key, unit, names) !== null)
      .map((group) => {
        const place = { figure, group: keyOf(group.key), n: group.n };
        return [
          group.key,
          group.withheld === null
            ? releasedScore(release, place, group, range)
            : withheldCell(release, place, group, range),
        ];
      }),
  );
}

function withheldCell(
  release: Release,
  place: { figure: string; group: string; n: number },
  { sd, withheld }: Extract<UnitScore, { mean: null }>,
  range: Range,
): RawCell {
  const spread = releasedCell(
    release,
    place,
    (detail) => scoreOf({ mean: Number.NaN, sd }, range, detail).spread,
  );
  return isShown(spread) ? { withheld, spread } : spread;
}
