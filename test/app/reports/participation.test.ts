/** Participation as pages tell it, with names, and what a leader may do about it. */
import { expect, test } from "vitest";
import type { ShownParticipation } from "../../../app/disclosure/participation.ts";
import { nudgesOf } from "../../../app/reports/nudges.ts";
import { participationReport } from "../../../app/reports/participation.ts";

const shown = (overrides: Partial<ShownParticipation> = {}): ShownParticipation => ({
  roundedTo: 5,
  people: 40,
  headcount: 90,
  organizations: [
    {
      id: "acme",
      step: "middle",
      teams: [
        { id: "a", step: "low" },
        { id: "b", step: "high" },
      ],
      others: { teams: ["c", "d"], step: "low" },
    },
  ],
  cases: { invited: 0, complete: 0, brokenOff: 0, declined: 0, unreached: 0 },
  missing: [],
  ...overrides,
});
const team = (id: string) => ({ id, name: `Team ${id}`, organization_id: "acme" });
const reportOf = (overrides: Partial<ShownParticipation> = {}) =>
  participationReport(
    { day: "2027-03-01", is_last: false, shown: shown(overrides) },
    [{ id: "acme", name: "Acme" }],
    ["a", "b", "c", "d"].map(team),
  );

test("teams stand under their organization, small ones together", () => {
  expect(reportOf().organizations).toEqual([
    {
      name: "Acme",
      step: "middle",
      teams: [
        { name: "Team a", step: "low" },
        { name: "Team b", step: "high" },
      ],
      others: { names: ["Team c", "Team d"], step: "low" },
    },
  ]);
  expect(reportOf().steps).toEqual([
    { step: "high", teams: 1 },
    { step: "low", teams: 2 },
  ]);
});

test("without invitations by name there is no response rate; with them everybody not heard of counts in the strictest", () => {
  expect(reportOf().rates).toBeNull();
  const cases = { invited: 100, complete: 40, brokenOff: 10, declined: 5, unreached: 5 };
  expect(reportOf({ cases }).rates).toMatchObject({
    rr1: 0.4,
    rr2: 0.4,
    rr5: 40 / 60,
    coop1: 40 / 55,
    ref1: 0.15,
    con1: 0.55,
  });
});

const at = { reminders: [], now: { day: "2027-03-01", time: "12:00" }, closesOn: null, uncounted: 0 };

test("a leader is told which teams to talk to, and of small ones only together", () => {
  expect(nudgesOf(reportOf(), at)).toEqual([
    { kind: "talk", organization: "Acme", teams: "Team a", more: 0 },
    { kind: "others", organization: "Acme", teams: "Team c, Team d" },
  ]);
});

test("where the first people were invited after the count, nobody is told that a team keeps away", () => {
  const nobody = reportOf({ people: 0 });
  expect(nudgesOf(nobody, { ...at, uncounted: 81 })).toEqual([]);
  expect(nudgesOf(nobody, at)).not.toEqual([]);
  expect(nudgesOf(reportOf(), { ...at, uncounted: 81 })).not.toEqual([]);
});

test("of many organizations with teams behind a few are named and the others counted", () => {
  const organizations = Array.from({ length: 30 }, (_, at) => ({
    id: `o${at}`,
    step: "low" as const,
    teams: [{ id: `t${at}`, step: "low" as const }],
    others: null,
  }));
  const report = participationReport(
    { day: "2027-03-01", is_last: false, shown: shown({ organizations }) },
    organizations.map(({ id }) => ({ id, name: id })),
    organizations.map(({ id }, at) => ({ id: `t${at}`, name: `t${at}`, organization_id: id })),
  );
  const nudges = nudgesOf(report, at);
  expect(nudges).toHaveLength(5);
  expect(nudges.at(-1)).toEqual({ kind: "elsewhere", n: 26 });
});

test("the next reminder is named, or that none is planned; one that was sent or is past is not next", () => {
  const report = reportOf({
    organizations: [],
    cases: { invited: 9, complete: 0, brokenOff: 0, declined: 0, unreached: 0 },
  });
  const past = { day: "2027-02-01", time: "09:00", state: "planned" as const };
  // Of today, and its time is over: its letters are on their way.
  const begun = { day: "2027-03-01", time: "11:59", state: "planned" as const };
  const today = { day: "2027-03-01", time: "12:01", state: "planned" as const };
  const sent = { day: "2027-03-02", time: "09:00", state: "sent" as const };
  const next = { day: "2027-03-05", time: "09:30", state: "planned" as const };
  expect(nudgesOf(report, { ...at, reminders: [past, begun, sent, next] })).toEqual([
    { kind: "next-reminder", day: "2027-03-05", time: "09:30" },
  ]);
  expect(nudgesOf(report, { ...at, reminders: [begun, today, next] })).toEqual([
    { kind: "next-reminder", day: "2027-03-01", time: "12:01" },
  ]);
  expect(nudgesOf(report, { ...at, reminders: [past, sent] })).toEqual([{ kind: "plan-reminder" }]);
});

test("shortly before the end, with teams behind, more time is suggested", () => {
  const kinds = (closesOn: string) => nudgesOf(reportOf(), { ...at, closesOn }).map(({ kind }) => kind);
  expect(kinds("2027-03-04")).toContain("extend");
  expect(kinds("2027-03-20")).not.toContain("extend");
});

test("where nothing needs doing, that is said", () => {
  expect(nudgesOf(reportOf({ organizations: [] }), at)).toEqual([{ kind: "all-well" }]);
});
