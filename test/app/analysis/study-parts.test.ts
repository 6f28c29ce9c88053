import { expect, test } from "vitest";
import { analyseStudy } from "../../../app/analysis/analyse-study.ts";
import { byteColumn } from "../../../app/analysis/byte-column.ts";
import { createRandom } from "../../../app/analysis/random.ts";
import type { ConstructColumns, StudyData } from "../../../app/analysis/study-data.ts";
import { cohort, options } from "./study-data.ts";

const no = Number.NaN;
const plain = (seed = 21): StudyData =>
  cohort(createRandom(seed), { organizations: 40, teams: 3, people: 12, missing: 0.03 });
const analysed = (data: StudyData) => analyseStudy(data, { ...options, tieOrders: 2, draws: 60 });
const restating = ({ values }: { values: Float64Array }, overlaps: string[]): ConstructColumns => ({
  id: "restates",
  role: "capability",
  minAnswered: "half",
  shared: false,
  adaptive: false,
  min: 1,
  max: 7,
  items: [{ id: "says_it_again", overlaps, answers: byteColumn(values) }],
});

test("an item that restates a metric is no part of what explains it, and of no correlation with it", () => {
  const data = plain();
  const [lead] = data.metrics;
  data.constructs.push(restating(lead!, [lead!.id]));
  const { associations, constraints } = analysed(data);
  const of = (metric: string) =>
    associations.find((each) => each.metric === metric && each.construct === "restates")!;
  expect(of(lead!.id)).toMatchObject({ n: 0, rho: null });
  expect(of("metric_2").rho).toBeGreaterThan(0.5);
  const [throughput, stability] = constraints;
  expect(throughput!.leftOut).toEqual([{ id: "restates", reason: "restates" }]);
  expect(stability!.leftOut).toEqual([]);
  // The same item without the mark would be taken for what delivery hangs on.
  data.constructs[2] = restating(lead!, []);
  const unmarked = analysed(data).constraints[0]!.cohort;
  expect(unmarked.status !== "not-measured" && unmarked.trail.some(({ id }) => id === "restates")).toBe(true);
});

test("other items of a construct still explain what one of them restates", () => {
  const data = plain();
  data.constructs[0]!.items[0]!.overlaps = ["metric_1"];
  const { constraints } = analysed(data);
  expect(constraints[0]!.leftOut).toEqual([]);
});

test("what some people were not asked by design is in no model of what matters most", () => {
  const data = plain();
  data.constructs[0]!.adaptive = true;
  const { constraints, quality } = analysed(data);
  expect(constraints[0]!.leftOut).toEqual([{ id: "ci", reason: "adaptive" }]);
  expect(quality.missing.map(({ construct }) => construct)).toEqual([null, "noise"]);
});

test("the capability that delivery truly follows is named, for the cohort and for places, with all that this rests on", () => {
  const { constraints } = analysed(plain());
  expect(constraints.map(({ axis }) => axis)).toEqual(["throughput", "stability"]);
  const [{ cohort: found, organizations, acrossRaters }] = [constraints[0]!];
  expect(found).toMatchObject({ status: "named", id: "ci" });
  expect(acrossRaters).toMatchObject({ status: "measured", teams: 120 });
  if (found.status === "not-measured") return;
  expect(found.trail[0]).toMatchObject({ id: "ci", adjustedFor: ["noise"] });
  expect(found.trail[0]!.acrossRaters).not.toBeNull();
  expect(organizations).toHaveLength(40);
  expect(organizations[0]).toMatchObject({ key: "org 0000", status: "named", id: "ci" });
});

test("too few people for a model leave the constraint unmeasured, with the number that is needed", () => {
  const data = cohort(createRandom(1), { organizations: 6, teams: 2, people: 5 });
  const [throughput] = analysed(data).constraints;
  expect(throughput!.cohort).toMatchObject({ status: "not-measured", reason: "too-few", needed: 100 });
  // Without published figures nothing stands in for it.
  for (const place of [throughput!.cohort, ...throughput!.organizations])
    expect(place).toMatchObject({ status: "not-measured", published: null });
});

test("teams too small for two halves leave the check across raters unmeasured; the rest stands", () => {
  const data = cohort(createRandom(2), { organizations: 40, teams: 3, people: 6 });
  const [throughput] = analysed(data).constraints;
  expect(throughput!.acrossRaters).toMatchObject({ status: "not-measured", reason: "too-few" });
  expect(throughput!.cohort).toMatchObject({ status: "named", id: "ci" });
});

test("what was asked about the service is held fixed; a rare name and a question without variance make no column", () => {
  const data = plain();
  const values = (of: (row: number) => number) => Float64Array.from({ length: data.n }, (_, row) => of(row));
  data.context = [
    { id: "age", kind: "ordered", values: values((row) => (row % 7 === 0 ? no : row % 4)) },
    { id: "kind", kind: "choice", values: values((row) => (row < 3 ? 9 : row % 2)) },
    { id: "same", kind: "ordered", values: values(() => 2) },
  ];
  expect(analysed(data).constraints[0]!.context).toEqual(["age", "kind"]);
});

test("correlations carry intervals that respect organizations, wider than those of people who do not know each other", () => {
  const data = plain();
  const { associations, metricAssociations } = analysed(data);
  const ci = associations.find(({ construct }) => construct === "ci")!;
  expect(ci.interval!.lower).toBeLessThan(ci.rho!);
  expect(ci.interval!.upper).toBeGreaterThan(ci.rho!);
  const alone = analysed({
    ...data,
    organization: data.organization.map(() => -1),
    team: data.team.map(() => -1),
  });
  const width = ({ interval }: typeof ci) => interval!.upper - interval!.lower;
  expect(width(ci)).toBeGreaterThan(
    1.2 * width(alone.associations.find(({ construct }) => construct === "ci")!),
  );
  // One family: no adjusted p under its own.
  for (const { p, pAdjusted } of [...associations, ...metricAssociations])
    expect(pAdjusted!).toBeGreaterThanOrEqual(p!);
});

test("metrics and scores say how alike people of one organization are: a design effect far above one where levels differ", () => {
  const { metrics, constructs } = analysed(plain());
  for (const { nesting } of [metrics[0]!, constructs[0]!])
    expect(nesting.status === "ok" && nesting.value.designEffect).toBeGreaterThan(10);
  const noise = constructs[1]!.nesting;
  expect(noise.status === "ok" && noise.value.designEffect).toBeLessThan(3);
});
