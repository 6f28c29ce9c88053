/**
 * Room for the cells that matter most. The people of a level of organizations, less those of its organizations that are shown, are those of its
 * few hidden ones, so one small organization keeps a level of fifty from being shown. Another organization of the same level, hidden beside the
 * small one in this figure, gives its people a crowd to be in: the loss of one organization's figure for the figure of the level.
 */
import { releaseCrossing } from "./crossing-release.ts";
import { type HierarchyRelease, type HierarchyRequest, releaseHierarchy } from "./hierarchy-release.ts";
import type { CrossTable, Figure } from "./population.ts";

/** For each cell that is not shown yet, how many organizations are tried, from the smallest that is large enough. */
const triesForCell = 3;

type Tried = { tree: HierarchyRelease; cells: boolean[]; also: ReadonlySet<number> };

/**
 * Suppression in the hierarchy, with organizations hidden besides where that lets a cell of these tables be shown.
 * @param tables those for which room is made; none: it is suppression in the hierarchy alone
 */
export function releaseWithRoom(
  request: HierarchyRequest,
  tables: readonly CrossTable[],
  figure: Figure,
): HierarchyRelease {
  const { hierarchy, k, rules, barred } = request;
  const { nodes, nodeOf } = hierarchy;
  const attempt = (also: ReadonlySet<number>): Tried => {
    const isBarred = (node: number) => barred(node) || also.has(organizationAbove(nodes, node));
    const tree = releaseHierarchy({ ...request, barred: isBarred });
    const ownerOf = nodeOf.map((node) => tree.owner[node]!);
    return { tree, cells: releaseCrossing({ tables, figure, ownerOf, k, rules }).shown.flat(), also };
  };
  let best = attempt(new Set());
  if (tables.length === 0 || !rules.crossing) return best.tree;
  const homes = wholeIn(request, tables, figure);
  for (let gained = true; gained && best.cells.includes(false); ) {
    const tried = [...best.cells.entries()].flatMap(([cell, is]) =>
      is
        ? []
        : homes
            .filter(
              ({ node, n, cells }) => cells.includes(cell) && n >= 2 * k && best.tree.shown[node] === true,
            )
            .slice(0, triesForCell)
            .map(({ node }) => attempt(new Set([...best.also, node]))),
    );
    const next = tried.reduce((a, b) => (isBetter(b, a) ? b : a), best);
    gained = next !== best;
    best = next;
  }
  return best.tree;
}

/** More cells; of as many, more groups. Without a cell gained nothing is given up. */
function isBetter(one: Tried, other: Tried): boolean {
  const [more, before] = [count(one.cells), count(other.cells)];
  return (
    more > before ||
    (more === before && other.also.size > 0 && count(one.tree.shown) > count(other.tree.shown))
  );
}

/** Organizations all of whose answers to this figure are in one cell of a table, smallest first. */
function wholeIn(
  { hierarchy: { nodes, nodeOf } }: HierarchyRequest,
  tables: readonly CrossTable[],
  figure: Figure,
): { node: number; n: number; cells: number[] }[] {
  const sizes = new Int32Array(nodes.length);
  // By table and organization: the cell of all its people, -1 where they are in several or in none.
  const cellsOf = tables.map(({ of }) => {
    const found = new Map<number, number>();
    for (const [i, node] of nodeOf.entries()) {
      if (Number.isNaN(figure.values[i]!)) continue;
      const home = organizationAbove(nodes, node);
      const before = found.get(home);
      found.set(home, before === undefined || before === of[i]! ? of[i]! : -1);
    }
    return found;
  });
  for (const [i, node] of nodeOf.entries())
    if (!Number.isNaN(figure.values[i]!)) sizes[organizationAbove(nodes, node)]!++;
  const starts = tables.map((_, at) => tables.slice(0, at).reduce((sum, { keys }) => sum + keys.length, 0));
  return [...nodes.keys()]
    .filter((node) => nodes[node]!.parent === 0)
    .map((node) => ({
      node,
      n: sizes[node]!,
      cells: cellsOf.flatMap((found, table) => {
        const cell = found.get(node) ?? -1;
        return cell < 0 ? [] : [starts[table]! + cell];
      }),
    }))
    .filter(({ cells }) => cells.length > 0)
    .sort((a, b) => a.n - b.n || a.node - b.node);
}

/** The organization that a node is in or is; 0, everyone, for people of none. */
function organizationAbove(nodes: readonly { parent: number }[], node: number): number {
  let at = node;
  while (at > 0 && nodes[at]!.parent > 0) at = nodes[at]!.parent;
  return at;
}

function count(all: readonly boolean[]): number {
  return all.filter(Boolean).length;
}
