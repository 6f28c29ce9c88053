import { expect, test } from "vitest";
import type { StudyResult } from "../../../app/analysis/study-result.ts";
import { translator } from "../../../app/i18n/messages.ts";
import { constraintReport } from "../../../app/reports/constraint.ts";
import { say } from "../../../app/reports/words.ts";
import { deliveryCore, plainUnits, type SampleUnit, sampleFacts, sampleResult } from "./sample-result.ts";

const t = translator("en");
const instrument = deliveryCore();
type Cohort = StudyResult["constraints"][number]["cohort"];

const gain = (id: string, size: number, first: number) => ({
  id,
  adjustedFor: [],
  everyone: size,
  acrossRaters: null,
  effect: size,
  effectInterval: { lower: size - 0.2, upper: size + 0.2 },
  own: 4,
  upperQuartile: 5,
  distance: 1,
  gain: size,
  gainInterval: { lower: size - 0.2, upper: size + 0.2 },
  first,
});
const trail = [gain("continuous-integration", 0.8, 0.7), gain("version-control", 0.4, 0.2)];
const base = { trail, rows: 90, dropped: 18, draws: 200 };
const tooFew = { status: "not-measured" as const, reason: "too-few" as const, rows: 0, needed: 100 };

function reportOf(cohort: Cohort, units: SampleUnit[] = plainUnits) {
  const result = sampleResult(units, {
    constraints: [
      {
        axis: "throughput",
        leftOut: [{ id: "generative-culture", reason: "no-agreement" }],
        context: ["service_type"],
        acrossRaters: tooFew,
        cohort,
        organizations: [],
      },
    ],
  });
  return constraintReport(result, instrument, sampleFacts(units, [], result));
}
const axisOf = (cohort: Cohort, units?: SampleUnit[]) => {
  const report = reportOf(cohort, units);
  if (report?.status !== "shown") throw new Error("expected a constraint");
  return report.axes[0]!;
};

test("a named constraint comes with its gain, how often it came first, and what it rests on", () => {
  const found = axisOf({ status: "named", id: "continuous-integration", ...base });
  expect(found).toMatchObject({ axis: "throughput", status: "named", draws: 200, people: 90, dropped: 18 });
  if (found.status === "not-measured") throw new Error("measured");
  expect(found.named).toEqual([found.rows[0]!.title]);
  expect(found.rows.map(({ first }) => first)).toEqual([0.7, 0.2]);
  expect(say(found.acrossRaters, t)).toContain("Not checked with different people");
  expect(found.leftOut.map((words) => say(words, t))[0]).toContain("do not agree");
});

test("a tie names all of its members, and no decision names none", () => {
  const ids = ["continuous-integration", "version-control"];
  expect(axisOf({ status: "tied", ids, ...base })).toMatchObject({ status: "tied", named: { length: 2 } });
  expect(axisOf({ status: "undecided", ids, ...base })).toMatchObject({ status: "undecided", named: [] });
  expect(axisOf({ status: "none", ...base })).toMatchObject({ status: "none", named: [] });
});

test("what is not measured here says so, why, and what published figures alone say", () => {
  const ranked = [
    {
      id: "version-control",
      points: 41.4,
      reference: 58,
      by: "average" as const,
      distance: 16.6,
      years: [2014, 2017],
    },
  ];
  const published = { leading: ["version-control"], ranked, linked: true, ahead: false };
  const found = axisOf({ ...tooFew, rows: 62, published });
  if (found.status !== "not-measured") throw new Error("measured");
  expect(say(found.why, t)).toBe(
    "62 people have answered everything that is needed; 100 people from at least five organizations are needed.",
  );
  expect(found.published).toMatchObject({ linked: true, ahead: false });
  expect(say(found.published!.rows[0]!.words, t)).toBe(
    "41 of 100 points, published average 58; found in the studies of 2 years",
  );
  expect(axisOf({ ...tooFew, published: null })).toMatchObject({ published: null });
});

test("under thirty people nothing of it is told, whatever was computed", () => {
  const few: SampleUnit[] = [1, 2].map((at) => ({ key: `org-${at}`, n: 14, level: "high" }));
  expect(reportOf({ status: "named", id: "continuous-integration", ...base }, few)).toEqual({
    status: "hidden",
    needed: 30,
  });
});

test("a capability whose score may not be told is in no line, and not the name", () => {
  const id = "not-released";
  const found = axisOf({ status: "named", id, ...base, trail: [gain(id, 1, 0.9), ...trail] });
  expect(found).toMatchObject({ named: [] });
  expect(JSON.stringify(found)).not.toContain(id);
});

test("a study without capabilities or metrics asks nothing of it", () => {
  const result = sampleResult();
  expect(constraintReport(result, instrument, sampleFacts())).toBeNull();
});
