import { expect, test } from "vitest";
import { numbersOf } from "../../../../app/analysis/byte-column.ts";
import { constructScores } from "../../../../app/analysis/psychometrics/scores.ts";
import { agreementGates } from "../../../../app/analysis/quality/agreement-gates.ts";
import { studyQuality } from "../../../../app/analysis/quality/study-quality.ts";
import { createRandom } from "../../../../app/analysis/random.ts";
import type { StudyData } from "../../../../app/analysis/study-data.ts";
import { changed, cohort, emptyStudy } from "../study-data.ts";

const plain = (people = 10): StudyData =>
  cohort(createRandom(41), { organizations: 20, teams: 2, people, missing: 0.05 });
const scoresOf = (data: StudyData) =>
  data.constructs.map(({ items, minAnswered }) =>
    constructScores(
      items.map(({ answers }) => numbersOf(answers)),
      minAnswered,
    ),
  );
const qualityOf = (data: StudyData) =>
  studyQuality(data, scoresOf(data), agreementGates(data, scoresOf(data)));

test("every construct has its line: reliability with interval, omega, variance extracted and its items", () => {
  const { constructs } = qualityOf(plain());
  expect(constructs.map(({ id }) => id)).toEqual(["ci", "noise"]);
  for (const { reliability, items } of constructs) {
    if (reliability.status !== "ok") throw new Error(reliability.reason);
    expect(reliability.value.alphaInterval.lower).toBeLessThan(reliability.value.alpha);
    expect(reliability.value.omega).toBeGreaterThan(0.5);
    expect(reliability.value.ave).toBeGreaterThan(0.2);
    expect(items).toHaveLength(3);
    expect(items[0]!.itemRest).toBeGreaterThan(0.2);
  }
});

test("constructs that are different things are told apart; one asked twice under two names is not", () => {
  const data = plain();
  const apart = qualityOf(data).discriminant;
  if (apart.status !== "ok") throw new Error(apart.reason);
  expect(apart.value.ids).toEqual(["ci", "noise"]);
  expect(apart.value.htmt[0]![1]).toBeLessThan(0.7);
  expect(apart.value.fornellLarcker.map(({ passes }) => passes)).toEqual([true, true]);
  const random = createRandom(42);
  const again = data.constructs[0]!;
  data.constructs[1] = {
    ...again,
    id: "ci-again",
    items: again.items.map((item) => ({
      ...item,
      id: `${item.id}_again`,
      answers: changed(item.answers, (value) => Math.max(1, Math.min(7, value + (random() < 0.5 ? 0 : 1)))),
    })),
  };
  const same = qualityOf(data).discriminant;
  if (same.status !== "ok") throw new Error(same.reason);
  expect(same.value.htmt[0]![1]).toBeGreaterThan(0.9);
  expect(same.value.fornellLarcker.some(({ passes }) => passes)).toBe(false);
});

test("one source behind all answers is suspected only where there is one", () => {
  const data = plain();
  const honest = qualityOf(data);
  expect(honest.singleFactor).toMatchObject({ status: "ok", value: { belowHalf: expect.any(Boolean) } });
  expect(honest.collinearity).toMatchObject({
    value: [{ id: "ci", suspicious: false }, { suspicious: false }],
  });
  const [first] = data.constructs;
  const random = createRandom(43);
  data.constructs = ["a", "b", "c"].map((id) => ({
    ...first!,
    id,
    items: first!.items.map((item) => ({
      ...item,
      id: `${id}_${item.id}`,
      answers: changed(first!.items[0]!.answers, (value) => value + Math.round(4 * random()) / 4),
    })),
  }));
  const moody = qualityOf(data);
  expect(moody.singleFactor).toMatchObject({ value: { belowHalf: false } });
  expect(
    moody.collinearity.status === "ok" && moody.collinearity.value.every(({ suspicious }) => suspicious),
  ).toBe(true);
});

test("answers missing by chance pass Little's test; those missing among the best on another item do not", () => {
  const data = plain(30);
  const little = () => qualityOf(data).missing.find(({ construct }) => construct === "ci")!;
  const chance = little().little;
  expect(chance.status === "ok" && chance.value.p).toBeGreaterThan(0.01);
  const [a, b] = data.constructs[0]!.items;
  const first = numbersOf(a!.answers);
  b!.answers = changed(b!.answers, (value, row) => (first[row]! >= 6 ? Number.NaN : value));
  const chosen = little();
  expect(chosen.little.status === "ok" && chosen.little.value.p).toBeLessThan(0.001);
  expect(chosen.missing[1]!.n).toBeGreaterThan(chosen.missing[0]!.n);
});

test("late answers are compared with early ones; where nobody's third of the wave is known, nothing is said", () => {
  const data = plain();
  expect(qualityOf(data).lateAnswers).toBeNull();
  const phase = Int32Array.from({ length: data.n }, (_, row) => row % 3);
  const values = Float64Array.from(phase, (third, row) => (third === 2 ? 1 : row % 2));
  const context = [{ id: "role", kind: "choice" as const, values }];
  const { lateAnswers } = qualityOf({ ...data, phase, context });
  expect(lateAnswers).toMatchObject({ early: 134, late: 133 });
  const of = (id: string) => lateAnswers!.scores.find((each) => each.id === id)!;
  expect(of("metric_1").pAdjusted).toBeGreaterThan(0.05);
  expect(lateAnswers!.context[0]).toMatchObject({ id: "role", status: "ok" });
  expect(lateAnswers!.context[0]!.pAdjusted).toBeLessThan(0.001);
});

test("culture that teams see alike may be told by its mean; where they do not, they are named and the gate stays shut", () => {
  const data = plain();
  expect(qualityOf(data).agreement).toEqual([]);
  data.constructs[0]!.shared = true;
  data.constructs[1]!.shared = true;
  const gates = qualityOf(data).agreement;
  expect(gates.map(({ construct, unit }) => `${construct} ${unit}`)).toEqual([
    "ci team",
    "ci organization",
    "noise team",
    "noise organization",
  ]);
  const gate = (name: string, unit: string) =>
    gates.find((one) => one.construct === name && one.unit === unit)!;
  expect(gate("ci", "organization")).toMatchObject({ passes: true });
  expect(gate("noise", "organization").passes).toBe(false);
  // One team of two minds.
  for (const item of data.constructs[0]!.items)
    item.answers = changed(item.answers, (value, row) =>
      data.team[row] !== 4 ? value : row % 2 === 0 ? 1 : 7,
    );
  const torn = qualityOf(data).agreement.find((one) => one.construct === "ci" && one.unit === "team")!;
  expect(torn.disagreeing).toContainEqual({ key: "team 00004", organization: "org 0002" });
});

test("nobody, and a study without constructs, give answers and no numbers", () => {
  const empty = qualityOf(emptyStudy());
  expect(empty).toMatchObject({ constructs: [], missing: [], lateAnswers: null, agreement: [] });
  for (const found of [empty.discriminant, empty.singleFactor, empty.collinearity])
    expect(found.status).toBe("not-estimable");
  expect(JSON.parse(JSON.stringify(empty))).toEqual(empty);
});
