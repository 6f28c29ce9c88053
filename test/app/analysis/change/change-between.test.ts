import { expect, test } from "vitest";
import { byteColumn } from "../../../../app/analysis/byte-column.ts";
import { type ChangeWaves, changeBetween } from "../../../../app/analysis/change/change-between.ts";
import type { ChangeOptions, WaveChange } from "../../../../app/analysis/change/change-result.ts";
import { createRandom, normal } from "../../../../app/analysis/random.ts";
import type { StudyData } from "../../../../app/analysis/study-data.ts";
import { changed, cohort, emptyStudy, reordered } from "../study-data.ts";

const options: ChangeOptions = { unit: "organization", k: 3, seed: 4, draws: 100 };
const between = (before: StudyData, now: StudyData, more: Partial<ChangeWaves & ChangeOptions> = {}) =>
  changeBetween({ before, now, reference: more.reference ?? before }, { ...options, ...more });
const wave = (seed: number, of = { organizations: 36, teams: 2, people: 4 }) =>
  cohort(createRandom(seed), of);

/** Every answer to the metrics better by one, where there is a better one. */
function better(data: StudyData): StudyData {
  return {
    ...data,
    metrics: data.metrics.map((metric) => ({
      ...metric,
      values: metric.values.map((x) => Math.min(6, x + 1)),
    })),
  };
}

const scoreOf = (found: WaveChange, id: string) => found.constructs.find((one) => one.id === id)!;
function levelsOf(found: WaveChange) {
  if (found.levels.status !== "ok") throw new Error(found.levels.reason);
  return found.levels;
}

test("the same answers twice: no share moves, no score and no metric, and nothing is said to have changed", () => {
  const data = wave(1);
  const found = between(data, data);
  for (const { change } of found.metrics) expect(change).toMatchObject({ difference: 0 });
  for (const { change } of found.constructs) expect(change).toMatchObject({ difference: 0 });
  for (const { change } of levelsOf(found).levels) expect(change.difference).toBe(0);
  const all = [...found.metrics, ...found.constructs, ...levelsOf(found).levels];
  expect(all.map(({ change }) => change!.verdict)).not.toContain("changed");
  expect(levelsOf(found).own).toMatchObject({ ari: 1 });
});

test("two waves of one population: hardly any figure is said to have changed", () => {
  const found = Array.from({ length: 6 }, (_, at) => between(wave(10 + at), wave(30 + at)));
  const verdicts = found.flatMap((one) => [
    ...one.metrics.map(({ change }) => change!.verdict),
    ...one.constructs.map(({ change }) => change!.verdict),
    ...levelsOf(one).levels.map(({ change }) => change.verdict),
  ]);
  expect(verdicts.length).toBeGreaterThan(40);
  expect(verdicts.filter((one) => one === "changed").length).toBeLessThan(6);
  expect(verdicts).toContain("no-detectable-change");
});

test("everybody better by one: every metric rises, and the share of the lowest level falls beyond its interval", () => {
  const found = between(wave(2), better(wave(3)));
  for (const { change } of found.metrics) {
    expect(change!.difference).toBeGreaterThan(0.5);
    expect(change!.verdict).toBe("changed");
  }
  const { levels } = levelsOf(found);
  expect(levels.map(({ name }) => name)).toEqual(["low", "medium", "high"]);
  expect(levels[0]!.change.before.value).toBeCloseTo(1 / 3, 1);
  expect(levels[0]!.change).toMatchObject({ verdict: "changed" });
  expect(levels[0]!.change.interval!.upper).toBeLessThan(0);
});

test("shares are of the reference wave's fixed classes: clustered anew, the same rise would look like none", () => {
  const [first, second] = [wave(2), better(wave(3))];
  const { levels } = levelsOf(between(first, second));
  const anew = levelsOf(between(second, second, { reference: second })).levels;
  // Each third of the organizations is a class again when classes are made anew.
  expect(anew.map(({ change }) => change.now.value)[0]).toBeCloseTo(1 / 3, 1);
  expect(levels[0]!.change.now.value).toBeLessThan(0.2);
});

test("the reference may be a third wave: then both waves are placed among its centres", () => {
  const [first, second, third] = [wave(2), better(wave(3)), better(wave(5))];
  const found = levelsOf(between(second, third, { reference: first }));
  expect(found.reference).toBe(36);
  expect(found.levels[0]!.change.before.value).toBeLessThan(0.2);
});

test("where the wave's own classes are not the reference's, their shares are no trend and are withheld", () => {
  const first = wave(2);
  const random = createRandom(77);
  const shapeless: StudyData = {
    ...first,
    metrics: first.metrics.map((metric, j) => ({
      ...metric,
      // Two of four metrics run against the others: other groups than before.
      values: Float64Array.from(metric.values, (_, row) => {
        const at = 1.5 + 2 * (Math.floor(row / 8) % 3);
        const turned = j % 2 === 0 ? at : 7 - at;
        return Math.max(1, Math.min(6, Math.round(turned + 0.5 * normal(random))));
      }),
    })),
  };
  const { own, levels } = levelsOf(between(first, shapeless));
  expect(Math.min(...own!.classes.map(({ jaccard }) => jaccard))).toBeLessThan(0.6);
  expect(own!.shares).toBeNull();
  // The shares of the fixed classes stay: they are what moves only because answers move.
  expect(levels.length).toBeGreaterThan(0);
  expect(levelsOf(between(first, wave(3))).own!.shares!.reduce((sum, share) => sum + share, 0)).toBeCloseTo(
    1,
  );
});

test("a construct whose items go together in another way is not compared, however large the difference", () => {
  const [first, second] = [wave(2), wave(3)];
  const random = createRandom(5);
  const [ci] = second.constructs;
  // One item now runs against the other two.
  const turned: StudyData = {
    ...second,
    constructs: [
      {
        ...ci!,
        items: ci!.items.map((item, at) =>
          at === 0
            ? item
            : {
                ...item,
                answers: changed(item.answers, (x) => (at === 1 ? 8 - x : Math.round(1 + 6 * random()))),
              },
        ),
      },
      ...second.constructs.slice(1),
    ],
  };
  const found = scoreOf(between(first, turned), "ci");
  expect(found.comparability).toBe("different-meaning");
  expect(found.change).toBeNull();
  expect(scoreOf(between(first, second), "ci")).toMatchObject({ comparability: "same" });
});

test("too few answers to see loadings: scores are compared and marked as unchecked", () => {
  const of = { organizations: 12, teams: 1, people: 3 };
  const found = scoreOf(between(wave(2, of), wave(3, of)), "ci");
  expect(found).toMatchObject({ comparability: "unchecked", congruence: null });
  expect(found.change).not.toBeNull();
});

test("by hand: teams count once, whatever their size", () => {
  // Team a: one person at 1. Team b: one at 3. Team c: six at 5. The median of the teams is 3; of the people it would be 5.
  const organization = (values: number[]) =>
    emptyStudy({
      n: 8,
      organization: new Int32Array(8),
      team: Int32Array.of(0, 1, 2, 2, 2, 2, 2, 2),
      organizations: ["acme"],
      teams: ["a", "b", "c"].map((key) => ({ key, organization: 0 })),
      metrics: [{ id: "pace", axis: "throughput", levels: 6, values: Float64Array.from(values) }],
    });
  const found = between(organization([1, 3, 5, 5, 5, 5, 5, 5]), organization([2, 4, 5, 5, 5, 5, 5, 5]));
  expect(found.metrics[0]!.change).toMatchObject({
    before: { n: 8, value: 3 },
    now: { n: 8, value: 4 },
    difference: 1,
    interval: null,
    verdict: "no-interval",
  });
  expect(found.clusters).toBeNull();
  expect(found.levels).toEqual({ status: "refused", reason: "too-few-units" });
});

test("a study in which nobody has an organization is drawn person by person", () => {
  const alone = (data: StudyData): StudyData =>
    emptyStudy({ n: data.n, metrics: data.metrics, constructs: data.constructs });
  const found = between(alone(wave(2)), alone(better(wave(3))), { unit: "respondent" });
  expect(found.clusters).toEqual({ of: "respondent", before: 288, now: 288 });
  expect(found.metrics.every(({ change }) => change!.verdict === "changed")).toBe(true);
  expect(levelsOf(found).units).toEqual({ before: 288, now: 288 });
});

test("a metric that nobody answered in one wave has no change", () => {
  const [first, second] = [wave(2), wave(3)];
  second.metrics[0]!.values.fill(Number.NaN);
  const found = between(first, second);
  expect(found.metrics[0]!.change).toBeNull();
  expect(found.levels).toEqual({ status: "refused", reason: "nobody-placed" });
});

test("an empty wave is an answer, and waves over other questions are refused", () => {
  const data = wave(2);
  const none = { ...reordered(data, 1), n: 0, organization: new Int32Array(0), team: new Int32Array(0) };
  const empty: StudyData = {
    ...none,
    metrics: data.metrics.map((metric) => ({ ...metric, values: new Float64Array(0) })),
    raw: [],
    constructs: data.constructs.map((one) => ({
      ...one,
      items: one.items.map((item) => ({ ...item, answers: byteColumn(new Float64Array(0)) })),
    })),
  };
  const found = between(data, empty);
  expect(found.clusters).toBeNull();
  expect(found.constructs.every(({ change }) => change === null)).toBe(true);
  expect(() => between(data, { ...data, constructs: data.constructs.slice(1) })).toThrow(RangeError);
  expect(() => between(data, data, { draws: 0 })).toThrow(RangeError);
});

test("the order of respondents, organizations and teams decides nothing, and a seed gives the same bytes", () => {
  const [first, second] = [wave(2), wave(3)];
  const found = JSON.stringify(between(first, second));
  expect(
    JSON.stringify(between(reordered(first, 8), reordered(second, 9), { reference: reordered(first, 7) })),
  ).toBe(found);
  expect(JSON.stringify(between(first, second, { seed: 5 }))).not.toBe(found);
});
