/**
 * Complementary suppression: a hidden number must not be the total less everything that is shown.
 * The simple version of the first half of rule 3; the release plan of a whole wave will stand beside it.
 */
import type { Cell } from "./cell.ts";
import { cellOf, type Detail, type Policy, reachesMinimum } from "./thresholds.ts";

/** One part of a whole. `withheld`: hidden for another reason than its size, such as an organization that did not agree. */
export type Part = { key: string; n: number; withheld?: boolean };

/**
 * Cells of a partition whose whole is known, by key.
 *
 * Parts under the minimum are hidden. If what is hidden could then be solved for (a single hidden part, or hidden parts that together
 * are under the minimum), the smallest shown part is hidden too, until nothing can. People of the whole that are in no part count as
 * one more unknown part.
 *
 * @param total people of the whole; default: those of the parts
 * @returns a cell for every part that is not withheld
 */
export function partitionCells<P extends Part, T>(
  parts: readonly P[],
  show: (part: P, detail: Detail) => T,
  policy: Policy,
  total = parts.reduce((sum, part) => sum + part.n, 0),
): Map<string, Cell<T>> {
  const hidden = hiddenKeys(parts, policy, total);
  const cells = new Map<string, Cell<T>>();
  for (const part of parts) {
    if (part.withheld) continue;
    cells.set(
      part.key,
      hidden.has(part.key)
        ? { suppressed: "too-few" }
        : cellOf(part.n, (detail) => show(part, detail), policy),
    );
  }
  return cells;
}

function hiddenKeys(parts: readonly Part[], policy: Policy, total: number): Set<string> {
  const unseen = (part: Part) => part.withheld === true || !reachesMinimum(part.n, policy);
  const hidden = parts.filter((part) => part.n > 0 && unseen(part));
  const candidates = parts
    .filter((part) => part.n > 0 && !unseen(part))
    .sort((a, b) => a.n - b.n || (a.key < b.key ? -1 : 1));
  const rest = Math.max(0, total - parts.reduce((sum, part) => sum + part.n, 0));

  const solvable = () => {
    const people = hidden.reduce((sum, part) => sum + part.n, rest);
    if (people === 0) return false;
    // People in no part, enough of them and nobody else hidden: their difference protects itself.
    if (hidden.length === 0) return !reachesMinimum(rest, policy);
    return hidden.length + (rest > 0 ? 1 : 0) < 2 || !reachesMinimum(people, policy);
  };
  while (solvable()) {
    const next = candidates.shift();
    if (next === undefined) break;
    hidden.push(next);
  }
  return new Set(hidden.map((part) => part.key));
}
