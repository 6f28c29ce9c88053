/** Are there groups? Asked of populations of people without groups, and of teams and organizations also of one heap of such units. */
import type { Random } from "../random.ts";
import type { Points } from "./distinct-rows.ts";
import { type AggregationRule, aggregated } from "./nested-units.ts";
import { type NullTest, nullTest } from "./null-test.ts";
import { oneHeap } from "./one-heap.ts";
import { onePopulation } from "./one-population.ts";
import type { Nesting } from "./pair-correlations.ts";
import { silhouetteFound } from "./pipeline.ts";
import { scaledRows } from "./scaled-rows.ts";
import { silhouette } from "./silhouette.ts";

/** The test that decided, and what its populations were drawn of; where both support groups, the one with the smaller excess. */
export type GroupsTest = NullTest & { drawn: "people" | "units" };

const manyRows = 5000;

/**
 * Groups of units need both: a population of people has normal effects of organizations and so no long tail of them, a heap of units knows
 * nothing of the people behind them.
 * @param found classes of the units
 * @param respondents those who count, with the rule that makes units of them; null for respondents themselves
 * @param chance a stream for each of the two, so that one does not change the other
 */
export function groupsAmong(
  { points, labels, k }: { points: Points; labels: Int32Array; k: number },
  {
    columns,
    nesting,
    rule,
    levels,
  }: { columns: Float64Array[]; nesting: Nesting | null; rule: AggregationRule | null; levels: number[] },
  chance: { people: Random; units: Random },
  onProgress: (share: number) => void,
): GroupsTest {
  const most = columns[0]!.length > manyRows ? 199 : 999;
  const observed = silhouette(points, labels, k);
  const part = rule === null ? 1 : 1 / 2;
  const one = onePopulation(columns, nesting);
  const ofPeople = (): number => {
    const drawn = one.draw(chance.people);
    const rows = rule ? aggregated({ columns: drawn, nesting: nesting! }, rule) : drawn;
    return silhouetteFound(scaledRows(rows, undefined, levels).points, k);
  };
  const people = nullTest(observed, ofPeople, { most, onDraw: (done) => onProgress((part * done) / most) });
  if (rule === null || !people.supported) return { ...people, drawn: "people" };
  onProgress(part);
  const heap = oneHeap(points);
  const units = nullTest(observed, () => silhouetteFound(heap(chance.units), k), {
    most,
    onDraw: (done) => onProgress(part + (part * done) / most),
  });
  return units.supported && people.excess < units.excess
    ? { ...people, drawn: "people" }
    : { ...units, drawn: "units" };
}
