/**
 * Primary and complementary suppression in everyone > organization > team, for one figure. A shown group leaves a rest: its people who are in
 * no shown group below it. Its figure is the group's less those below, so the rest is held to the same rules as a group, and what is hidden in
 * it must be in doubt. Nothing else about the hierarchy can be computed, because every published figure is one of rests.
 */
import { thirdOf } from "./bands.ts";
import type { Hierarchy } from "./population.ts";
import type { Rules } from "./rules.ts";
import { type Codes, isBoundedTightly, isMixed, sizeOfTally, type Tally } from "./tally.ts";

export type HierarchyRelease = {
  /** By node. */
  shown: boolean[];
  /** By node: hidden only because nearly all agree, and a third of the scale may be named instead. */
  banded: boolean[];
  /** By node: people who answered. */
  sizes: Int32Array;
  /** By node: the nearest shown node above it or itself; -1: none. */
  owner: Int32Array;
};

export type HierarchyRequest = {
  hierarchy: Hierarchy;
  codes: Codes;
  range: { min: number; max: number };
  k: number;
  rules: Rules;
  /** Nodes that may not be shown whatever their size: hidden from this kind of viewer, or already hidden from everybody. */
  barred: (node: number) => boolean;
};

export function releaseHierarchy(request: HierarchyRequest): HierarchyRelease {
  const { hierarchy, k, rules, barred } = request;
  const { nodes } = hierarchy;
  const own = ownTallies(request);
  const all = summedUp(own, nodes);
  const sizes = Int32Array.from(all, sizeOfTally);
  const shown = nodes.map(
    (_, node) =>
      !barred(node) &&
      sizes[node]! > 0 &&
      (!rules.minimum || sizes[node]! >= k) &&
      (!rules.homogeneity || isMixed(all[node]!, sizes[node])),
  );
  for (let settled = false; !settled; ) {
    settled = true;
    const rests = restsOf(nodes, own, shown);
    for (const [node, rest] of rests) {
      if (isSafe(rest, request)) continue;
      shown[leastLoss(node, rest, all, sizes, request)] = false;
      settled = false;
      // What is hidden changes the rest above it as well.
      break;
    }
  }
  const owner = ownersOf(nodes, shown);
  return { shown, owner, sizes, banded: bandedOf(request, { all, own, sizes, shown, owner }) };
}

/** `pieces`: people of each hidden part, a group of hidden groups or a group alone; `loose`: those who are in no group below. */
type Rest = { tally: Tally; pieces: Map<number, number>; loose: number; below: number[] };

function isSafe(
  { tally, pieces, loose, below }: Rest,
  { codes, range, k, rules }: HierarchyRequest,
): boolean {
  const n = sizeOfTally(tally);
  if (n === 0) return true;
  const isWhole = below.length === 0 && pieces.size === 0;
  if (isWhole ? rules.minimum && n < k : rules.complement && n < k) return false;
  if (rules.homogeneity && (isWhole || rules.complement) && !isMixed(tally, n)) return false;
  if (!rules.complement) return true;
  if (pieces.size === 1 && loose === 0) return false;
  const width = range.max - range.min;
  return (
    !rules.bounds ||
    [...pieces.values()].every((part) => part >= k || !isBoundedTightly(tally, codes.levels, part, width))
  );
}

/** The smallest group below whose people make the rest safe; else the smallest below; else the group itself. */
function leastLoss(
  node: number,
  rest: Rest,
  all: readonly Tally[],
  sizes: Int32Array,
  request: HierarchyRequest,
): number {
  const candidates = rest.below.toSorted((a, b) => sizes[a]! - sizes[b]! || a - b);
  const enough = candidates.find((below) => {
    const pieces = new Map(rest.pieces).set(below, sizes[below]!);
    return isSafe({ ...rest, pieces, tally: rest.tally.map((n, at) => n + all[below]![at]!) }, request);
  });
  return enough ?? candidates[0] ?? node;
}

function ownTallies({ hierarchy: { nodes, nodeOf }, codes }: HierarchyRequest): Tally[] {
  const tallies = nodes.map(() => new Int32Array(codes.levels.length));
  for (let i = 0; i < nodeOf.length; i++) if (codes.of[i]! >= 0) tallies[nodeOf[i]!]![codes.of[i]!]!++;
  return tallies;
}

function summedUp(own: readonly Tally[], nodes: Hierarchy["nodes"]): Tally[] {
  const all = own.map((tally) => tally.slice());
  for (let node = nodes.length - 1; node > 0; node--) addTo(all[nodes[node]!.parent]!, all[node]!);
  return all;
}

function addTo(sum: Tally, more: Tally): void {
  for (let at = 0; at < sum.length; at++) sum[at]! += more[at]!;
}

function ownersOf(nodes: Hierarchy["nodes"], shown: readonly boolean[]): Int32Array {
  const owner = new Int32Array(nodes.length).fill(-1);
  for (const [node, { parent }] of nodes.entries())
    owner[node] = shown[node] ? node : parent < 0 ? -1 : owner[parent]!;
  return owner;
}

/** By shown node with somebody in its rest. */
function restsOf(
  nodes: Hierarchy["nodes"],
  own: readonly Tally[],
  shown: readonly boolean[],
): Map<number, Rest> {
  const owner = ownersOf(nodes, shown);
  const rests = new Map<number, Rest>();
  const restOf = (node: number): Rest => {
    const known = rests.get(node);
    if (known) return known;
    const rest = { tally: new Int32Array(own[0]?.length ?? 0), pieces: new Map(), loose: 0, below: [] };
    rests.set(node, rest);
    return rest;
  };
  for (const [node, { parent }] of nodes.entries()) {
    const above = parent < 0 ? -1 : owner[parent]!;
    if (shown[node] && above >= 0) restOf(above).below.push(node);
    const people = sizeOfTally(own[node]!);
    const mine = owner[node]!;
    if (people === 0 || mine < 0) continue;
    const rest = restOf(mine);
    addTo(rest.tally, own[node]!);
    if (mine === node) rest.loose += people;
    else {
      const piece = branchOf(node, mine, nodes);
      rest.pieces.set(piece, (rest.pieces.get(piece) ?? 0) + people);
    }
  }
  return rests;
}

/** The child of `top` that holds `node`. */
function branchOf(node: number, top: number, nodes: Hierarchy["nodes"]): number {
  let branch = node;
  while (nodes[branch]!.parent !== top) branch = nodes[branch]!.parent;
  return branch;
}

/** A group that is too much of one mind shows its third, if enough others could have given one of its answers without leaving the third. */
function bandedOf(
  { codes: { levels }, range, k, rules, barred }: HierarchyRequest,
  groups: { all: Tally[]; own: Tally[]; sizes: Int32Array; shown: boolean[]; owner: Int32Array },
): boolean[] {
  const { all, sizes, shown, owner } = groups;
  const restTally = (top: number): Tally => {
    const sum = new Int32Array(levels.length);
    for (const [node, tally] of groups.own.entries()) if (owner[node] === top) addTo(sum, tally);
    return sum;
  };
  return all.map((tally, node) => {
    const n = sizes[node]!;
    if (!rules.homogeneity || shown[node] || barred(node) || n < k || isMixed(tally, n)) return false;
    const top = owner[node]!;
    // Nothing is known of anybody around it.
    if (top < 0) return true;
    const sum = tally.reduce((total, count, at) => total + count * levels[at]!, 0);
    const common = levels[tally.indexOf(Math.max(...tally))]!;
    const band = thirdOf(sum / n, range);
    const rest = restTally(top);
    let doubles = 0;
    for (const [at, level] of levels.entries())
      if (level !== common && thirdOf((sum - common + level) / n, range) === band)
        doubles += rest[at]! - Math.min(rest[at]!, tally[at]!);
    return doubles > 2;
  });
}
