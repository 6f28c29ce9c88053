import { expect, test } from "vitest";
import { waitsText } from "../../../app/export/waits-text.ts";

const names = new Map([
  ["a1", "Platform"],
  ["b2", "Payments"],
  ["c3", "Ledgers"],
]);
const textOf = (edges: { from: string | null; to: string; people: number }[], respondents: number) =>
  waitsText(
    { id: "waits_for", teams: ["b2", "c3"].map((key) => ({ key, respondents })), edges },
    { minimumGroup: 5 },
    (key) => names.get(key),
  );

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
