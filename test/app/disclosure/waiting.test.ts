import fc from "fast-check";
import { Matrix, SingularValueDecomposition } from "ml-matrix";
import { expect, test } from "vitest";
import { releasedWaits } from "../../../app/disclosure/waiting.ts";

const five = { minimumGroup: 5 };

/** Rows: teams with the people who answered nothing last; columns: what they named. */
type Counts = Record<string, Record<string, number>>;
function waitsOf(rows: Counts, silent: Record<string, number> = {}) {
  const entries = Object.entries(rows);
  const edges = entries.flatMap(([from, own]) =>
    Object.entries(own).map(([to, people]) => ({ from: from === "-" ? null : from, to, people })),
  );
  const teams = entries.map(([key, own]) => ({
    key: key === "-" ? null : key,
    respondents: Object.values(own).reduce((sum, one) => sum + one, silent[key] ?? 0),
  }));
  return { teams, edges };
}
const released = (rows: Counts, silent?: Record<string, number>) =>
  releasedWaits(waitsOf(rows, silent), five).map(
    ({ to, people, from }) =>
      `${to} ${people}: ${from.map((each) => `${each.team} ${each.people}`).join(", ")}`,
  );

test("edges of enough people are shown with their teams, most waited for first", () => {
  expect(released({ a: { x: 6, y: 5 }, b: { x: 8, nobody: 7 }, c: { y: 9, nobody: 12 } })).toEqual([
    "nobody 19: c 12, b 7",
    "x 14: b 8, a 6",
    "y 14: c 9, a 5",
  ]);
});

test("an edge under the minimum is neither named nor numbered, and takes with it what would give it away", () => {
  // y is waited for by 4 of a: the total of y less the 9 of c would say so, and so would the 10 of a less its 6.
  const rows = { a: { x: 6, y: 4 }, b: { x: 8, nobody: 7 }, c: { y: 9, nobody: 12 } };
  const shown = released(rows).join("; ");
  expect(shown).not.toMatch(/a \d/);
  expect(shown).not.toContain("c 9");
});

test("a team that few wait for is not named at all", () => {
  expect(released({ a: { x: 20, y: 2 }, b: { x: 20, z: 3 } }).join()).not.toMatch(/[yz] \d/);
});

test("where all of a team, or all but one, say the same, their number is not shown", () => {
  const others = { b: { x: 8, z: 7 }, c: { x: 8, z: 7 } };
  const alike: Record<string, number>[] = [{ x: 9 }, { x: 8, z: 1 }];
  for (const a of alike) expect(released({ a, ...others }).join()).not.toMatch(/a \d/);
});

test("people of no team are counted in the totals and in no edge", () => {
  expect(released({ "-": { x: 9 }, a: { x: 7, z: 8 }, b: { x: 7, z: 8 } })[0]).toMatch(/^x 23:/);
});

test("nobody asked, nothing shown", () => {
  expect(releasedWaits({ teams: [], edges: [] }, five)).toEqual([]);
});

const anyCounts = fc
  .array(
    fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 14 })), { minLength: 4, maxLength: 4 }),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map(
    (rows): Counts =>
      Object.fromEntries(
        rows.map((own, at) => [`t${at}`, Object.fromEntries(own.map((n, to) => [`x${to}`, n] as const))]),
      ),
  );
const anySilence = fc.array(fc.constantFrom(0, 0, 1, 7), { minLength: 5, maxLength: 5 });

test("an attack: from all that is shown and every team's respondents, no small count follows", () => {
  fc.assert(
    fc.property(anyCounts, anySilence, (rows, silence) => {
      const silent = Object.fromEntries(silence.map((n, at) => [`t${at}`, n]));
      const { teams, edges } = waitsOf(rows, silent);
      const shown = releasedWaits({ teams, edges }, five);
      const numbered = new Map(
        shown.flatMap(({ to, from }) => from.map((each) => [`${each.team} ${to}`, each.people] as const)),
      );
      for (const people of numbered.values()) expect(people).toBeGreaterThanOrEqual(5);
      // The attacker knows even which cells are empty, and in which teams everybody gave an answer.
      const unknown: { row: string; column: string; people: number }[] = edges
        .filter(({ from, to, people }) => people > 0 && !numbered.has(`${from} ${to}`))
        .map(({ from, to, people }) => ({ row: from ?? "", column: to, people }));
      for (const { key } of teams) {
        const n = silent[key ?? ""] ?? 0;
        if (n > 0) unknown.push({ row: key ?? "", column: "silent", people: n });
      }
      const lines = [
        ...teams.map(({ key }) => unknown.map(({ row }) => Number(row === key))),
        ...shown.map(({ to }) => unknown.map(({ column }) => Number(column === to))),
      ];
      const rank = (matrix: number[][]) =>
        new SingularValueDecomposition(new Matrix(matrix), { autoTranspose: true }).rank;
      unknown.forEach(({ column, people }, at) => {
        if (people >= 5 || !shown.some(({ to }) => to === column)) return;
        const alone = unknown.map((_, other) => Number(other === at));
        expect(rank([...lines, alone]), `${column} ${people}`).toBeGreaterThan(rank(lines));
      });
    }),
    { seed: 17, numRuns: 400 },
  );
});

test("what is left over of a team or of a total, beside edges that are shown, is nobody or enough people", () => {
  fc.assert(
    fc.property(anyCounts, anySilence, (rows, silence) => {
      const silent = Object.fromEntries(silence.map((n, at) => [`t${at}`, n]));
      const { teams, edges } = waitsOf(rows, silent);
      const shown = releasedWaits({ teams, edges }, five);
      const sum = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0);
      const enough = (left: number) => left === 0 || left >= 5;
      for (const { from, people } of shown)
        if (from.length > 0) expect(enough(people - sum(from.map((each) => each.people)))).toBe(true);
      for (const { key, respondents } of teams) {
        const own = shown.flatMap(({ from }) => from.filter(({ team }) => team === key));
        if (own.length > 0) expect(enough(respondents - sum(own.map((each) => each.people)))).toBe(true);
      }
    }),
    { seed: 19, numRuns: 400 },
  );
});
