import { expect, test } from "vitest";
import type { Score } from "../../../app/disclosure/bands.ts";
import { type Cell, isShown } from "../../../app/disclosure/cell.ts";
import type { ReleasePlan } from "../../../app/disclosure/release-plan.ts";
import { releasedScore, releaseFor } from "../../../app/disclosure/released.ts";

const plan: ReleasePlan = {
  rules: 1,
  minimum: 5,
  groups: ["everyone", "organization:a", "organization:b", "team:a1", "role=x"],
  organizations: ["a", "b"],
  figures: {
    score: { audited: "qcdcm", host: "qhdhm", cohort: "10" },
    odd: { audited: "?", host: "zzzzz", cohort: "" },
  },
};

test("the host sees what the plan gives the host", () => {
  const { letter } = releaseFor(plan, { kind: "host" });
  expect(plan.groups.map((group) => letter("score", group))).toEqual(["q", "h", "d", "h", "m"]);
});

test("a leader sees the own organization and its teams, and everyone only where the others are protected", () => {
  const a = releaseFor(plan, { kind: "leader", organization: "a", teams: new Set(["team:a1"]) });
  expect(plan.groups.map((group) => a.letter("score", group))).toEqual(["q", "c", "h", "c", "h"]);
  const b = releaseFor(plan, { kind: "leader", organization: "b", teams: new Set() });
  expect(plan.groups.map((group) => b.letter("score", group))).toEqual(["h", "h", "d", "h", "h"]);
});

test("what is not in the plan is hidden: another figure, another group, a name of every object, a letter of no meaning", () => {
  const { letter } = releaseFor(plan, { kind: "host" });
  expect([letter("other", "everyone"), letter("score", "role=y"), letter("toString", "everyone")]).toEqual([
    "h",
    "h",
    "h",
  ]);
  expect(letter("odd", "everyone")).toBe("h");
  const stranger = releaseFor(plan, { kind: "leader", organization: "nobody", teams: new Set() });
  expect(plan.groups.map((group) => stranger.letter("score", group))).toEqual(["h", "h", "h", "h", "h"]);
});

test("of a group of one mind the third of the scale is named, and no value", () => {
  const alike: ReleasePlan = {
    ...plan,
    figures: { score: { audited: "bbbbb", host: "bhcbh", cohort: "11" } },
  };
  const release = releaseFor(alike, { kind: "host" });
  const cellOf = (group: string, mean: number, n = 8) =>
    releasedScore(release, { figure: "score", group, n }, { mean, sd: 0.1 }, { min: 1, max: 7 });
  expect(cellOf("everyone", 1.2)).toEqual({ suppressed: "alike", third: 0 });
  expect(cellOf("team:a1", 6.9)).toEqual({ suppressed: "alike", third: 2 });
  expect(cellOf("organization:a", 6.9)).toEqual({ suppressed: "too-few" });
  // A k that was raised since hides it.
  const stricter = releaseFor(alike, { kind: "host" }, 9);
  const place = { figure: "score", group: "everyone", n: 8 };
  expect(releasedScore(stricter, place, { mean: 4, sd: 0 }, { min: 1, max: 7 })).toEqual({
    suppressed: "too-few",
  });
});

test("no number that was not released has the type of a cell", () => {
  const takes = (cell: Cell<Score>) => isShown(cell);
  const score = { mean: 6.5, sd: 0.4, spread: null };
  // @ts-expect-error: the number of a group as the analysis has it
  expect(takes({ shown: score, n: 3 })).toBe(true);
  // @ts-expect-error: nor with a mark written by hand
  expect(takes({ shown: score, n: 3, seal: "released" })).toBe(true);
  // @ts-expect-error: nor a third
  expect(takes({ suppressed: "alike", third: 2 })).toBe(false);
  const release = releaseFor(plan, { kind: "host" });
  const place = { figure: "score", group: "organization:b", n: 12 };
  expect(takes(releasedScore(release, place, score, { min: 1, max: 7 }))).toBe(true);
});
