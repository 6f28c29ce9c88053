/** Teams as people type them: names, sizes, and what is wrong on which line. */
import { expect, test } from "vitest";
import { readTeams, writtenTeams } from "../../../app/services/team-lines.ts";

const read = (typed: string) => {
  const found = readTeams(typed);
  return "teams" in found ? found.teams.map(({ name, headcount }) => [name, headcount]) : found.problem;
};

test.each([
  ["Payments; 12", ["Payments", 12]],
  ["Payments;12", ["Payments", 12]],
  ["Payments, 14", ["Payments", 14]],
  ["Payments : 14", ["Payments", 14]],
  ["Payments | 14", ["Payments", 14]],
  ["Payments\t14", ["Payments", 14]],
  ["支払い；14", ["支払い", 14]],
  ["المدفوعات، ١٤", ["المدفوعات", 14]],
  ["Payments; １４", ["Payments", 14]],
  ["Payments;", ["Payments", null]],
  ["Betrieb, Nord", ["Betrieb, Nord", null]],
  ["Betrieb, Nord, 9", ["Betrieb, Nord", 9]],
  ["Team 7", ["Team 7", null]],
  ["Team 7, 14", ["Team 7", 14]],
  ["Shift 08:30", ["Shift 08:30", null]],
  ["Cohort 1:2", ["Cohort 1:2", null]],
  ["Payments, 1,200", ["Payments, 1,200", null]],
  ["Cargo; Ships; 3", ["Cargo; Ships", 3]],
])("%s", (line, team) => {
  expect(read(line)).toEqual([team]);
});

test.each([
  ["Betrieb; viele", 1, "viele"],
  ["A\n\nPayments; -3", 3, "-3"],
  ["Payments; 12.5", 1, "12.5"],
  ["Payments, 0", 1, "0"],
  ["Payments; 100001", 1, "100001"],
  ["Payments, 1234567", 1, "1234567"],
])("%j is refused with its line", (typed, line, written) => {
  expect(read(typed)).toEqual({ message: "members.error.lineCount", values: { line, written } });
});

test("a size without a name is refused with its line", () => {
  expect(read("A; 3\n; 14")).toEqual({ message: "members.error.lineName", values: { line: 2 } });
});

test("the same name twice is told with all its lines", () => {
  expect(read("Payments; 3\nSearch\n\nPAYMENTS, 9\npayments")).toEqual({
    message: "members.error.lineTwice",
    values: { name: "Payments", lines: "1, 4, 5" },
  });
});

test("what is written of teams is read as the same teams, whatever their names hold", () => {
  const teams = ["Payments", "Room, 14", "Cargo; Ships", "A;", "Night: 3", "Betrieb, Nord"].flatMap(
    (name) => [
      { name: `${name}`, headcount: null },
      { name: `${name} x`, headcount: 12 },
    ],
  );
  expect(readTeams(writtenTeams(teams))).toEqual({ teams });
});
