/** Means by declared filters: what is kept is what the plan shows, and nothing else. */
import { expect, test } from "vitest";
import { createRandom } from "../../../app/analysis/random.ts";
import { isShown } from "../../../app/disclosure/cell.ts";
import { declaredMean, withDeclared } from "../../../app/disclosure/declared-scores.ts";
import { filterKey, pairKey } from "../../../app/disclosure/population.ts";
import { planRelease } from "../../../app/disclosure/release-plan.ts";
import { releaseFor } from "../../../app/disclosure/released.ts";

const n = 400;
const random = createRandom(3);
const none = new Int32Array(n).fill(-1);
/** Mostly a and b; c is three people. */
const of = Int32Array.from({ length: n }, (_, i) => (i < 3 ? 2 : i % 2));
const other = Int32Array.from({ length: n }, () => Math.floor(random() * 2));
const values = Float64Array.from({ length: n }, () => 1 + Math.floor(random() * 5));
const people = {
  n,
  organization: none,
  organizations: [],
  team: none,
  teams: [],
  folded: new Set<string>(),
  filters: [
    { id: "by:role", values: ["a", "b", "c"], of },
    { id: "by:size", values: ["x", "y"], of: other },
  ],
  pairs: [[0, 1] as const],
};
const figure = { id: "construct:pace", values, min: 1, max: 5 };
const planned = planRelease({ people, figures: [figure], k: 5, withheld: new Set() });
const declared = { by: ["role", "size"], pairs: [["role", "size"] as [string, string]] };
const plan = withDeclared(planned, people, [figure], declared);
const cell = (group: string, k = 5) =>
  declaredMean(plan.declared!, releaseFor(plan, { kind: "host" }, k), figure.id, group);
const [a, c] = [filterKey("by:role", "a"), filterKey("by:role", "c")];

test("a cell that the plan shows has the mean of its people to one decimal, and no size but the least it can have", () => {
  const answers = values.filter((_, i) => of[i] === 0);
  const mean = answers.reduce((sum, value) => sum + value, 0) / answers.length;
  expect(cell(a)).toMatchObject({ shown: Math.round(mean * 10) / 10, n: 5 });
  expect(isShown(cell(pairKey(a, filterKey("by:size", "y"))))).toBe(true);
});

test("of a cell that it does not show nothing is kept, nor of groups that it does not know", () => {
  expect(Object.keys(plan.declared!.scores[figure.id]!)).not.toContain(c);
  for (const group of [c, "nowhere", "__proto__", "everyone"]) expect(isShown(cell(group))).toBe(false);
});

test("a study that has raised k since hides cells of fewer", () => {
  expect(isShown(cell(a, 100))).toBe(true);
  expect(isShown(cell(a, 300))).toBe(false);
});
