/**
 * Scores by declared filters and declared pairs of them, kept with the plan that decided them: only cells that it shows, so that what is stored
 * holds nothing that nobody may see.
 */
import type { Cell } from "./cell.ts";
import { crossTablesOf, type Figure, type Population } from "./population.ts";
import type { DeclaredMean, DeclaredScores, ReleasePlan } from "./release-plan.ts";
import { detailOf, type Release, releaseFor } from "./released.ts";
import { shownCell } from "./seal.ts";

/**
 * @param figures those of which cells are wanted
 * @returns the plan with the means of its cells that cut across the hierarchy
 */
export function withDeclared(
  plan: ReleasePlan,
  people: Population,
  figures: Iterable<Figure>,
  declared: Pick<DeclaredScores, "by" | "pairs">,
): ReleasePlan {
  const tables = crossTablesOf(people);
  const release = releaseFor(plan, { kind: "host" });
  const scores: DeclaredScores["scores"] = {};
  for (const { id, values } of figures) {
    const cells = tables.flatMap(({ keys, of }) => {
      const sums = keys.map(() => ({ sum: 0, n: 0 }));
      for (const [i, cell] of of.entries()) {
        const value = values[i]!;
        if (cell < 0 || Number.isNaN(value)) continue;
        sums[cell]!.sum += value;
        sums[cell]!.n += 1;
      }
      return keys.flatMap((key, at): [string, DeclaredMean][] => {
        const { sum, n } = sums[at]!;
        return release.letter(id, key) === "m" ? [[key, { mean: Math.round((10 * sum) / n) / 10, n }]] : [];
      });
    });
    scores[id] = Object.fromEntries(cells);
  }
  return { ...plan, declared: { ...declared, scores } };
}

/**
 * The mean of a cell, to one decimal, as the plan publishes it. Beside it stands no size but the least that it can have: sizes of cells, subtracted,
 * would tell how many people a hidden one holds.
 */
export function declaredMean(
  { scores }: DeclaredScores,
  release: Release,
  figure: string,
  group: string,
): Cell<number> {
  const kept = scores[figure]?.[group];
  if (!kept || detailOf(release, { figure, group, n: kept.n }) === "hidden") return { suppressed: "too-few" };
  return shownCell(kept.mean, release.minimum);
}
