/** The place of a row among fixed classes: the nearest, how clear that is, and whether one answer more or less changes it. */
import { type Centroids, placeAmong, squaredDistance } from "./centroids.ts";

export type ReferencePlace = {
  /** Class it comes nearest to, and the next one. */
  nearest: number;
  next: number;
  /** (d2 - d1) / d2; 0 on the border. */
  margin: number;
  /** No single metric one answer better or worse leads to another class. */
  keepsAfterOneStep: boolean;
};

/**
 * Without a probability: published classes come without their spread.
 * @param row range-scaled, 0..1
 * @param steps one answer step of each metric on that range
 * @returns null when a metric is missing
 * @throws RangeError when the row does not fit, or there are fewer than two classes
 */
export function classifyToReference(
  row: Float64Array,
  reference: Centroids,
  steps: ArrayLike<number>,
): ReferencePlace | null {
  if (row.length !== reference.p || steps.length !== reference.p || reference.k < 2)
    throw new RangeError(
      `a row of ${row.length} has no place among ${reference.k} classes of ${reference.p} metrics`,
    );
  if (row.some(Number.isNaN)) return null;
  const { nearest, margin } = placeAmong(row, 0, reference);
  let [next, least] = [-1, Number.POSITIVE_INFINITY];
  for (let at = 0; at < reference.k; at++) {
    const square = squaredDistance(row, 0, reference, at);
    if (at !== nearest && square < least) [next, least] = [at, square];
  }
  const moved = row.slice();
  const keeps = (j: number, by: number): boolean => {
    moved[j] = Math.max(0, Math.min(1, row[j]! + by));
    const same = placeAmong(moved, 0, reference).nearest === nearest;
    moved[j] = row[j]!;
    return same;
  };
  const keepsAfterOneStep = Array.from(row, (_, j) => keeps(j, steps[j]!) && keeps(j, -steps[j]!)).every(
    Boolean,
  );
  return { nearest, next, margin, keepsAfterOneStep };
}
