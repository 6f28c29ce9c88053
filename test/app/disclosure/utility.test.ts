/** What protection costs: cells shown, against the most that any choice of cells could show under the same rules. */
import { expect, test } from "vitest";
import { createRandom } from "../../../app/analysis/random.ts";
import { releaseCrossing } from "../../../app/disclosure/crossing-release.ts";
import { releaseHierarchy } from "../../../app/disclosure/hierarchy-release.ts";
import { hierarchyOf } from "../../../app/disclosure/population.ts";
import { everyRule } from "../../../app/disclosure/rules.ts";
import { codesOf } from "../../../app/disclosure/tally.ts";

/** One to three organizations of one to four teams each: few enough cells to try every choice of them. */
function smallTable(seed: number) {
  const random = createRandom(seed);
  const upTo = (n: number) => Math.floor(random() * n);
  const organizations = Array.from({ length: 1 + upTo(3) }, (_, at) => `o${at}`);
  const teams = organizations.flatMap((_, organization) =>
    Array.from({ length: 1 + upTo(3) }, (_, at) => ({ key: `t${organization}${at}`, organization })),
  );
  const team = Int32Array.from(teams.flatMap((_, at) => Array<number>(1 + upTo(12)).fill(at)));
  const people = {
    n: team.length,
    organization: team.map((at) => teams[at]!.organization),
    organizations,
    team,
    teams,
    folded: new Set<string>(),
    filters: [],
    pairs: [],
  };
  const values = Float64Array.from(team, () => 1 + upTo(7));
  return {
    hierarchy: hierarchyOf(people),
    codes: codesOf(values),
    range: { min: 1, max: 7 },
    k: 5,
    rules: everyRule,
  };
}

const count = (shown: readonly boolean[]) => shown.filter(Boolean).length;

/** The most cells that can be shown: a choice is allowed when the rules leave it as it is. */
function mostShown(table: ReturnType<typeof smallTable>): number {
  const cells = table.hierarchy.nodes.length;
  let most = 0;
  for (let choice = 0; choice < 2 ** cells; choice++) {
    const isChosen = (node: number) => (choice & (1 << node)) !== 0;
    const chosen = Array.from({ length: cells }, (_, node) => isChosen(node));
    if (count(chosen) <= most) continue;
    const { shown } = releaseHierarchy({ ...table, barred: (node) => !isChosen(node) });
    if (shown.every((is, node) => is === chosen[node])) most = count(chosen);
  }
  return most;
}

/** Two filters of two or three values, and both crossed. */
function crossedTables(seed: number) {
  const random = createRandom(seed);
  const upTo = (n: number) => Math.floor(random() * n);
  const n = 30 + upTo(60);
  const rows = 2 + upTo(2);
  const skewed = (values: number) =>
    Int32Array.from({ length: n }, () => Math.floor(values * random() ** 1.6));
  const [a, b] = [skewed(rows), skewed(2)];
  const named = (cells: number) => Array.from({ length: cells }, (_, at) => `cell ${at}`);
  return {
    tables: [
      { keys: named(rows), of: a, rank: 0 },
      { keys: named(2), of: b, rank: 0 },
      { keys: named(2 * rows), of: a.map((row, i) => 2 * row + b[i]!), rank: 0 },
    ],
    figure: { id: "score", values: Float64Array.from({ length: n }, () => 1 + upTo(7)), min: 1, max: 7 },
    ownerOf: new Int32Array(n),
    k: 5,
    rules: everyRule,
  };
}

function mostCrossed(request: ReturnType<typeof crossedTables>): number {
  const cells = request.tables.flatMap(({ keys }, table) => keys.map((_, cell) => ({ table, cell })));
  let most = 0;
  for (let choice = 0; choice < 2 ** cells.length; choice++) {
    const chosen = cells.map((_, at) => (choice & (1 << at)) !== 0);
    if (count(chosen) <= most) continue;
    const isBarred = (table: number, cell: number) =>
      !chosen[cells.findIndex((each) => each.table === table && each.cell === cell)];
    const { shown } = releaseCrossing({ ...request, barred: isBarred });
    if (shown.flat().every((is, at) => is === chosen[at])) most = count(chosen);
  }
  return most;
}

test("at least nine tenths of the cells of crossed filters that could be shown are shown", () => {
  let [shown, possible] = [0, 0];
  for (let seed = 1; seed <= 25; seed++) {
    const request = crossedTables(seed);
    shown += count(releaseCrossing(request).shown.flat());
    possible += mostCrossed(request);
  }
  expect(possible).toBeGreaterThan(100);
  expect(shown / possible).toBeGreaterThanOrEqual(0.9);
});

test("a table that comes first shows what it would show alone, and those after it yield", () => {
  let yielded = 0;
  for (let seed = 1; seed <= 25; seed++) {
    const request = crossedTables(seed);
    for (const first of request.tables.keys()) {
      const tables = request.tables.map((table, at) => ({ ...table, rank: at === first ? 0 : 1 }));
      const alone = releaseCrossing({ ...request, barred: (table) => table !== first }).shown[first]!;
      expect(releaseCrossing({ ...request, tables }).shown[first]).toEqual(alone);
      const unranked = releaseCrossing(request).shown[first]!;
      yielded += count(alone) - count(unranked);
    }
  }
  expect(yielded).toBeGreaterThan(0);
});

test("at least nine tenths of the organizations and teams that could be shown are shown", () => {
  let [shown, possible] = [0, 0];
  for (let seed = 1; seed <= 60; seed++) {
    const table = smallTable(seed);
    shown += count(releaseHierarchy({ ...table, barred: () => false }).shown);
    possible += mostShown(table);
  }
  expect(possible).toBeGreaterThan(200);
  expect(shown / possible).toBeGreaterThanOrEqual(0.9);
});
