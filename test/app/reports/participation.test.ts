import { expect, test } from "vitest";
import { participationReport } from "../../../app/reports/participation.ts";

const five = { minimumGroup: 5 };
const team = (id: string, headcount: number | null, organization_name = "Acme") => ({
  id,
  name: `Team ${id}`,
  organization_name,
  headcount,
});
const stepOf = (n: number, headcount: number | null) =>
  participationReport([{ teamId: "a", n }], [team("a", headcount)], five).steps[0]?.step;

test("a team is told in three steps: under a half, up to three quarters, above", () => {
  expect([stepOf(3, 8), stepOf(4, 8), stepOf(6, 8), stepOf(7, 8), stepOf(9, 8)]).toEqual([
    "low",
    "middle",
    "middle",
    "high",
    "high",
  ]);
});

test("a team of four is in no step, because its share would tell who has answered", () => {
  expect(stepOf(2, 4)).toBe("small");
});

test("a team that nobody counted, or counted as empty, has no share", () => {
  expect([stepOf(3, null), stepOf(3, 0)]).toEqual(["unknown", "unknown"]);
});

test("nobody's number by team leaves the report, only the sum of the wave", () => {
  const report = participationReport(
    [
      { teamId: "a", n: 137 },
      { teamId: null, n: 3 },
    ],
    [team("a", 200)],
    five,
  );
  expect(report.people).toBe(140);
  expect(JSON.stringify(report)).not.toContain("137");
});

test("teams stand under their organization, and two organizations of like teams stay apart", () => {
  const teams = [team("a", 8), team("b", 8), team("a2", 8, "Borg")];
  const report = participationReport([], teams, five);
  expect(report.organizations.map(({ name, teams: own }) => [name, own.length])).toEqual([
    ["Acme", 2],
    ["Borg", 1],
  ]);
  expect(report.headcount).toBe(24);
});

test("a wave without teams and answers is nobody of unknown many", () => {
  expect(participationReport([], [], five)).toEqual({
    people: 0,
    headcount: null,
    steps: [],
    organizations: [],
  });
});
