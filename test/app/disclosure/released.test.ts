import { expect, test } from "vitest";
import type { ReleasePlan } from "../../../app/disclosure/release-plan.ts";
import { releaseFor } from "../../../app/disclosure/released.ts";

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
