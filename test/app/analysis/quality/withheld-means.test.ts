/** Agreement comes before any mean of a team or organization: each test fails when the gate is dropped. */
import { expect, test } from "vitest";
import { analyseStudy } from "../../../../app/analysis/analyse-study.ts";
import { createRandom } from "../../../../app/analysis/random.ts";
import type { StudyData } from "../../../../app/analysis/study-data.ts";
import type { StudyResult } from "../../../../app/analysis/study-result.ts";
import { changed, cohort, options } from "../study-data.ts";

/** "ci" is declared to describe the team; `answer` is what somebody says to each of its items. */
function shared(answer: (organization: number, person: number) => number): StudyData {
  const data = cohort(createRandom(4), { organizations: 36, teams: 2, people: 10 });
  const [ci] = data.constructs;
  ci!.shared = true;
  for (const item of ci!.items)
    item.answers = changed(item.answers, (_, row) => answer(Math.floor(row / 20), row % 10));
  return data;
}
const analysed = (data: StudyData) => analyseStudy(data, { ...options, draws: 40 });
const ciOf = ({ constructs }: StudyResult) => constructs.find(({ id }) => id === "ci")!;

test("people who agree and places that differ: means are told", () => {
  const { byOrganization, byTeam } = ciOf(analysed(shared((at, person) => 2 + (at % 3) * 2 - (person % 2))));
  for (const { mean, withheld } of [...byOrganization, ...byTeam]) {
    expect(mean).toBeGreaterThan(1);
    expect(withheld).toBeNull();
  }
});

test("people of one place say opposite things: no mean of a place, its spread, and the reason", () => {
  const result = analysed(shared((_, person) => (person % 2 === 0 ? 1 : 7)));
  for (const unit of [...ciOf(result).byOrganization, ...ciOf(result).byTeam]) {
    expect(unit).toMatchObject({ mean: null, withheld: "people-disagree" });
    expect(unit.sd).toBeGreaterThan(2);
  }
  // Everybody's mean and that of each level stay: they are of no unit.
  expect(ciOf(result).mean).toBe(4);
  expect(ciOf(result).byLevel.length).toBeGreaterThan(0);
});

test("one place is torn, the others agree: only its mean is withheld", () => {
  const torn = shared((at, person) => (at === 5 ? (person % 2 === 0 ? 1 : 7) : 2 + (at % 3) * 2));
  const { byOrganization } = ciOf(analysed(torn));
  expect(byOrganization.filter(({ withheld }) => withheld !== null)).toEqual([
    expect.objectContaining({ key: "org 0005", mean: null, withheld: "people-disagree" }),
  ]);
});

test("people agree, but every place says the same: a mean would tell who answered, not where", () => {
  const { byTeam } = ciOf(analysed(shared((_, person) => 4 + (person % 2))));
  for (const unit of byTeam) expect(unit).toMatchObject({ mean: null, withheld: "units-alike" });
});

test("what describes a person, not a place, has no such gate", () => {
  const data = shared((_, person) => (person % 2 === 0 ? 1 : 7));
  data.constructs[0]!.shared = false;
  for (const { mean } of ciOf(analysed(data)).byTeam) expect(mean).toBe(4);
});

test("the constraint is no capability on which people of a place do not agree, and it is still held fixed beside others", () => {
  const data = cohort(createRandom(21), { organizations: 40, teams: 3, people: 12 });
  const named = analysed(data).constraints[0]!;
  expect(named.cohort).toMatchObject({ status: "named", id: "ci" });
  // "noise" differs between people and not between organizations.
  data.constructs[1]!.shared = true;
  const gated = analysed(data).constraints[0]!;
  expect(gated.leftOut).toContainEqual({ id: "noise", reason: "no-agreement" });
  if (gated.cohort.status === "not-measured") throw new Error(gated.cohort.reason);
  expect(gated.cohort.trail.map(({ id }) => id)).toEqual(["ci"]);
  expect(gated.cohort.trail[0]!.adjustedFor).toEqual(["noise"]);
  data.constructs[0]!.shared = true;
  for (const item of data.constructs[0]!.items)
    item.answers = changed(item.answers, (value, row) => (row % 2 === 0 ? value : 8 - value));
  expect(analysed(data).constraints[0]!.cohort).toMatchObject({
    status: "not-measured",
    reason: "no-agreement",
  });
});
