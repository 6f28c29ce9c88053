/**
 * Which edges of "who waits for whom" may be shown. An edge of few people names their team and the team they complain of, so the counts are
 * protected along both directions: by the team that is waited for, whose people are counted in public, and by the team that waits, whose
 * number of respondents stands on other pages.
 */
import { isShown } from "./cell.ts";
import { type Part, partitionCells } from "./complement.ts";
import type { ReleasePlan } from "./release-plan.ts";
import { colluders } from "./rules.ts";
import { type Policy, reachesMinimum } from "./thresholds.ts";

/** People of the team `from` (null: of none) who named `to`: a team, or a word for none of them. */
type Edge = { from: string | null; to: string; people: number };
type Waiting = { teams: readonly { key: string | null; respondents: number }[]; edges: readonly Edge[] };

/** `from`: the teams whose people may be counted here, most first. Those that may not are neither named nor numbered. */
export type WaitedFor = { to: string; people: number; from: { team: string; people: number }[] };

/** The plan with what may be told of each question that is answered with a team. */
export function withWaits(plan: ReleasePlan, matrices: readonly (Waiting & { id: string })[]): ReleasePlan {
  const decided = matrices.map(({ id, ...waiting }) => {
    const told = releasedWaits(waiting, { minimumGroup: plan.minimum });
    return [id, told.map(({ to, from }) => ({ to, from: from.map(({ team }) => team) }))];
  });
  return { ...plan, waits: Object.fromEntries(decided) };
}

/**
 * The counts of a question as the plan lets them out, most waited for first; none where it was not decided.
 * @param minimum k in force: a study that raised it since the plan was made shows nothing of fewer
 */
export function waitsAsPlanned(
  { waits, minimum: planned }: ReleasePlan,
  { id, edges }: Waiting & { id: string },
  minimum: number,
): WaitedFor[] {
  const policy = { minimumGroup: Math.max(planned, minimum) };
  const told = waits && Object.hasOwn(waits, id) ? (waits[id] ?? []) : [];
  return told.flatMap(({ to, from }) => {
    const own = edges.filter((edge) => edge.to === to);
    const people = sum(own.map((edge) => edge.people));
    if (!reachesMinimum(people, policy)) return [];
    const teams = from.flatMap((team) => {
      const n = sum(own.filter((edge) => edge.from === team).map((edge) => edge.people));
      return reachesMinimum(n, policy) ? [{ team, people: n }] : [];
    });
    return [{ to, people, from: teams }];
  });
}

/** Most waited for first. */
export function releasedWaits({ teams, edges }: Waiting, policy: Policy): WaitedFor[] {
  const respondents = new Map(teams.map(({ key, respondents: people }) => [key, people]));
  const kept = edges.filter(({ people }) => people > 0);
  const unsafe = new Set<string>();
  for (;;) {
    const totals = shownTotals(kept, sum(respondents.values()), unsafe, policy);
    const hidden = hiddenEdges(kept, respondents, totals, policy);
    const solved = solvableColumn(kept, hidden, totals, respondents, policy);
    if (solved === undefined) return listed(kept, hidden, totals);
    // Its hidden part follows from all the others: then it is not spoken of at all.
    unsafe.add(solved);
  }
}

/** People by what they named, where that may be known. Everybody is the whole: who gave no answer is one more unknown part. */
function shownTotals(
  edges: readonly Edge[],
  total: number,
  unsafe: ReadonlySet<string>,
  policy: Policy,
): Map<string, number> {
  const parts = [...grouped(edges, ({ to }) => to)].map(
    ([key, own]): Part => ({ key, n: sum(own.map(({ people }) => people)), withheld: unsafe.has(key) }),
  );
  const cells = partitionCells(parts, ({ n }) => n, policy, total);
  return new Map([...cells].flatMap(([key, cell]) => (isShown(cell) ? [[key, cell.shown]] : [])));
}

/** Hides along both directions by turns until neither asks for more. */
function hiddenEdges(
  edges: readonly Edge[],
  respondents: ReadonlyMap<string | null, number>,
  totals: ReadonlyMap<string, number>,
  policy: Policy,
): Set<Edge> {
  const hidden = new Set(
    edges.filter((edge) => {
      const { from, to, people } = edge;
      const all = respondents.get(from) ?? 0;
      // Where all of a team say the same, or all but two who know their own, its number would tell what each of them said.
      const homogeneous = people >= all - colluders;
      return from === null || !totals.has(to) || homogeneous || !reachesMinimum(people, policy);
    }),
  );
  const lines = [
    ...[...grouped(edges, ({ to }) => to)].flatMap(([to, own]) => {
      const total = totals.get(to);
      return total === undefined ? [] : [{ own, total }];
    }),
    ...[...grouped(edges, ({ from }) => from)].map(([from, own]) => ({
      own,
      total: respondents.get(from) ?? 0,
    })),
  ];
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size;
    for (const { own, total } of lines) {
      const parts = own.map((edge, at) => ({
        key: String(at),
        n: edge.people,
        withheld: hidden.has(edge),
        edge,
      }));
      const cells = partitionCells(parts, () => true, policy, total);
      for (const { key, edge } of parts) {
        const cell = cells.get(key);
        if (!cell || !isShown(cell)) hidden.add(edge);
      }
    }
  }
  return hidden;
}

/**
 * A shown total whose hidden part is certain. Hidden counts can shift along a circle of hidden cells without changing any sum; one that is
 * on no circle is what the sums make it. Rows are teams with their respondents, columns the shown totals, and all that is not counted in
 * public is one more column.
 */
function solvableColumn(
  edges: readonly Edge[],
  hidden: ReadonlySet<Edge>,
  totals: ReadonlyMap<string, number>,
  respondents: ReadonlyMap<string | null, number>,
  policy: Policy,
): string | undefined {
  const neighbours = new Map<string, Map<string, number>>();
  const join = (a: string, b: string) => {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const own = neighbours.get(from) ?? new Map<string, number>();
      neighbours.set(from, own.set(to, (own.get(to) ?? 0) + 1));
    }
  };
  const row = (team: string | null) => (team === null ? "none" : `row ${team}`);
  const column = (to: string) => (totals.has(to) ? `column ${to}` : "rest");
  for (const edge of hidden) join(row(edge.from), column(edge.to));
  for (const [from, own] of grouped(edges, (edge) => edge.from))
    if ((respondents.get(from) ?? 0) > sum(own.map(({ people }) => people))) join(row(from), "rest");
  const small = [...hidden].filter(({ to, people }) => totals.has(to) && !reachesMinimum(people, policy));
  return small.find(({ from, to }) => !isOnCircle(row(from), column(to), neighbours))?.to;
}

/** Whether the two are joined by another way than directly. */
function isOnCircle(
  a: string,
  b: string,
  neighbours: ReadonlyMap<string, ReadonlyMap<string, number>>,
): boolean {
  if ((neighbours.get(a)?.get(b) ?? 0) > 1) return true;
  const seen = new Set([a]);
  const next = [a];
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    for (const [each] of neighbours.get(at) ?? []) {
      if (seen.has(each) || (at === a && each === b)) continue;
      if (each === b) return true;
      seen.add(each);
      next.push(each);
    }
  }
  return false;
}

function listed(
  edges: readonly Edge[],
  hidden: ReadonlySet<Edge>,
  totals: ReadonlyMap<string, number>,
): WaitedFor[] {
  const order = (a: { people: number }, b: { people: number }, keys: [string, string]) =>
    b.people - a.people || (keys[0] < keys[1] ? -1 : 1);
  return [...totals]
    .map(([to, people]) => ({
      to,
      people,
      from: edges
        .flatMap((edge) =>
          edge.to === to && edge.from !== null && !hidden.has(edge)
            ? [{ team: edge.from, people: edge.people }]
            : [],
        )
        .sort((a, b) => order(a, b, [a.team, b.team])),
    }))
    .sort((a, b) => order(a, b, [a.to, b.to]));
}

function grouped<K>(edges: readonly Edge[], keyOf: (edge: Edge) => K): Map<K, Edge[]> {
  const groups = new Map<K, Edge[]>();
  for (const edge of edges) {
    const own = groups.get(keyOf(edge)) ?? [];
    own.push(edge);
    groups.set(keyOf(edge), own);
  }
  return groups;
}

function sum(numbers: Iterable<number>): number {
  let all = 0;
  for (const each of numbers) all += each;
  return all;
}
