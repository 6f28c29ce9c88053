import { expect, test } from "vitest";
import type { WaitingMatrix } from "../../../app/analysis/study-result.ts";
import type { ReleasePlan } from "../../../app/disclosure/release-plan.ts";
import { withWaits } from "../../../app/disclosure/waiting.ts";
import { waitsText } from "../../../app/export/waits-text.ts";

const names = new Map([
  ["a1", "Platform"],
  ["b2", "Payments"],
  ["c3", "Ledgers"],
]);
const empty: ReleasePlan = { rules: 1, minimum: 5, groups: [], organizations: [], figures: {} };
const textBy = (minimum: number, matrix: WaitingMatrix, decidedOf = [matrix]) =>
  waitsText(withWaits(empty, decidedOf), matrix, minimum, (key) => names.get(key));
const textOf = (edges: { from: string | null; to: string; people: number }[], respondents: number) =>
  textBy(5, { id: "waits_for", teams: ["b2", "c3"].map((key) => ({ key, respondents })), edges });

test("teams are printed by name, most waited for first, with the teams that wait below them", () => {
  const text = textOf(
    [
      { from: "b2", to: "a1", people: 12 },
      { from: "c3", to: "a1", people: 8 },
      { from: "c3", to: "nobody", people: 12 },
    ],
    20,
  );
  expect(text.split("\n").slice(1)).toEqual([
    "  Platform: 20",
    "    Payments: 12",
    "    Ledgers: 8",
    "  nobody: 12",
    "    Ledgers: 12",
  ]);
});

test("a small edge is not printed, and where nothing may be, that is what is printed", () => {
  const text = textOf(
    [
      { from: "b2", to: "a1", people: 3 },
      { from: "c3", to: "b2", people: 4 },
    ],
    20,
  );
  expect(text).toContain("nothing that may be shown");
  expect(text).not.toMatch(/Platform|Payments/);
});

test("what the frozen plan does not name is not printed, and a k that was raised since hides more", () => {
  const matrix: WaitingMatrix = {
    id: "waits_for",
    teams: ["b2", "c3"].map((key) => ({ key, respondents: 20 })),
    edges: [
      { from: "b2", to: "a1", people: 12 },
      { from: "c3", to: "a1", people: 8 },
    ],
  };
  expect(textBy(5, matrix, [])).toContain("nothing that may be shown");
  expect(textBy(9, matrix)).toContain("Payments: 12");
  expect(textBy(9, matrix)).not.toContain("Ledgers: 8");
});
