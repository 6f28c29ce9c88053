/** Scores by a choice about people that the study declared, or by two of them crossed: cells of the release plan, as they are. */
import type { Cell } from "../disclosure/cell.ts";
import { declaredMean } from "../disclosure/declared-scores.ts";
import { declaredFilter, figureId } from "../disclosure/figure-names.ts";
import { filterKey, pairKey } from "../disclosure/population.ts";
import type { DeclaredScores } from "../disclosure/release-plan.ts";
import type { Release } from "../disclosure/released.ts";
import { itemOf, scaleOf } from "../instruments/scales.ts";
import type { Instrument } from "../instruments/schema.ts";

export type FilterReport = {
  /** `value`: as the address has it. */
  offered: { value: string; texts: string[] }[];
  /** null: none is asked for. */
  shown: {
    value: string;
    columns: { id: string; title: string }[];
    rows: { name: string[]; cells: Cell<number>[] }[];
  } | null;
};

/** What may be asked for, and whether this is. */
export function offeredFilters({ by, pairs }: Pick<DeclaredScores, "pairs"> & { by: readonly string[] }) {
  return [...by.map((id) => [id]), ...pairs].map((ids) => ({ value: ids.join("."), ids }));
}

/**
 * @param asked one of those offered, or null
 * @param columns the constructs, in order
 */
export function filterReport(
  declared: DeclaredScores,
  release: Release,
  instrument: Instrument,
  columns: readonly { id: string; title: string }[],
  asked: string | null,
): FilterReport {
  const offered = offeredFilters({ by: declared.by, pairs: declared.pairs });
  const found = offered.find(({ value }) => value === asked);
  const groups = (found?.ids ?? []).map((id) => groupsOf(instrument, id));
  const [first = [], second] = groups;
  const crossed = second
    ? first.flatMap((a) => second.map((b) => ({ key: pairKey(a.key, b.key), name: [...a.name, ...b.name] })))
    : first;
  return {
    offered: offered.map(({ value, ids }) => ({
      value,
      texts: ids.map((id) => itemOf(instrument, id).text),
    })),
    shown: found
      ? {
          value: found.value,
          columns: columns.map(({ id, title }) => ({ id, title })),
          rows: crossed.map(({ key, name }) => ({
            name,
            cells: columns.map(({ id }) => declaredMean(declared, release, figureId("construct", id), key)),
          })),
        }
      : null,
  };
}

function groupsOf(instrument: Instrument, id: string) {
  const points = scaleOf(itemOf(instrument, id), instrument)?.points ?? [];
  // Whatever can be answered, so that a row does not tell that somebody did.
  return points.map(({ code, label }) => ({
    key: filterKey(declaredFilter(id), String(code)),
    name: [label],
  }));
}
