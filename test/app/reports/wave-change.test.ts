import { expect, test } from "vitest";
import type { Change, WaveChange } from "../../../app/analysis/change/change-result.ts";
import { releasedInBoth } from "../../../app/disclosure/shared-release.ts";
import { changeReport } from "../../../app/reports/wave-change.ts";
import { allReleased } from "./sample-result.ts";

const change = (before: number, now: number, n = { before: 40, now: 40 }, reach = 0.2): Change => {
  const difference = now - before;
  const interval = { lower: difference - reach, upper: difference + reach };
  const verdict = interval.lower > 0 || interval.upper < 0 ? "changed" : "no-detectable-change";
  return {
    before: { n: n.before, value: before },
    now: { n: n.now, value: now },
    difference,
    interval,
    verdict,
  };
};

function result(overrides: Partial<WaveChange> = {}): WaveChange {
  return {
    kind: "change",
    engine: "1.0",
    options: { unit: "organization", k: 3, seed: 1, draws: 100 },
    respondents: { before: 40, now: 40 },
    clusters: { of: "organization", before: 12, now: 12 },
    metrics: [],
    constructs: [],
    levels: { status: "refused", reason: "too-few-units" },
    ...overrides,
  };
}

const metric = (id: string, of: Change | null) => ({
  id,
  axis: "throughput" as const,
  levels: 6,
  change: of,
});
const report = (of: Partial<WaveChange>, minimumGroup = 5, k = 5) =>
  changeReport({
    result: result(of),
    since: "Spring",
    reference: "Spring",
    release: releasedInBoth(allReleased(minimumGroup), allReleased(k)),
  });

const level = (
  name: "low" | "medium" | "high",
  before: number,
  now: number,
  n = { before: 40, now: 40 },
) => ({
  name,
  units: { before: 10, now: 10 },
  change: change(before, now, n),
});
const levels = (...of: ReturnType<typeof level>[]): Partial<WaveChange> => ({
  levels: { status: "ok", reference: 30, units: { before: 30, now: 30 }, levels: of, own: null },
});

test("only a change whose interval leaves out zero is counted, better and worse apart", () => {
  const { metrics } = report({
    metrics: [
      metric("a", change(3, 4)),
      metric("b", change(3, 3.1)),
      metric("c", change(4, 3)),
      metric("d", null),
    ],
  });
  expect(metrics).toMatchObject({ better: 1, worse: 1, all: 3 });
  expect(metrics.byId.d).toBeNull();
});

test("a difference is shown only where both waves' figures may be", () => {
  const hidden = { suppressed: "too-few" };
  const { metrics } = report({
    metrics: [
      metric("few_before", change(3, 4, { before: 4, now: 400 })),
      metric("few_now", change(3, 4, { before: 400, now: 4 })),
    ],
  });
  expect(metrics.byId).toEqual({ few_before: hidden, few_now: hidden });
  expect(metrics.all).toBe(0);
});

test("the stricter minimum of both waves holds", () => {
  const of = { metrics: [metric("a", change(3, 4, { before: 7, now: 40 }))] };
  expect(report(of, 8, 5).metrics.byId.a).toEqual({ suppressed: "too-few" });
  expect(report(of, 5, 8).metrics.byId.a).toEqual({ suppressed: "too-few" });
  expect(report(of, 5, 5).metrics.byId.a).toMatchObject({ n: 7 });
});

test("under ten people there is no interval, which would tell how their answers are spread, and no fine figure", () => {
  const { metrics } = report({ metrics: [metric("a", change(3.123457, 4.765432, { before: 9, now: 40 }))] });
  expect(JSON.stringify(metrics)).not.toMatch(/\.123457|\.765432|\.641975/);
  expect(metrics.byId.a).toMatchObject({
    shown: { before: 3.1, now: 4.8, difference: 1.7, interval: null, verdict: "no-interval" },
  });
});

test("levels of which one is too small in either wave: with it another is hidden, so that it cannot be solved for", () => {
  const few = { before: 40, now: 4 };
  const { levels: shown } = report(
    levels(
      level("low", 0.3, 0.1, few),
      level("medium", 0.3, 0.4),
      level("high", 0.4, 0.5, { before: 60, now: 60 }),
    ),
  );
  expect(shown?.rows.map(({ level: name, cell }) => [name, cell !== null && "shown" in cell])).toEqual([
    ["high", true],
    ["medium", false],
    ["low", false],
  ]);
});

test("whether the groups are the same when grouped anew is said, and their shares are not given", () => {
  const of = (shares: number[] | null) => {
    const found = levels(level("low", 0.3, 0.3), level("medium", 0.3, 0.3), level("high", 0.4, 0.4));
    if (found.levels?.status === "ok")
      found.levels.own = { ari: 0.9, classes: [{ jaccard: 0.5, shift: 0.1 }], shares };
    return report(found).levels?.groupsStay;
  };
  expect(of([0.3, 0.3, 0.4])).toBe(true);
  expect(of(null)).toBe(false);
});

test("a score whose questions go together in another way says so and shows no difference", () => {
  const { scores } = report({
    constructs: [
      {
        id: "ci",
        role: "capability",
        min: 1,
        max: 7,
        items: 3,
        comparability: "different-meaning",
        congruence: 0.4,
        invariance: null,
        change: null,
      },
    ],
  });
  expect(scores.ci).toEqual({ comparability: "different-meaning", cell: null });
});

test("what the plan of one wave hides is not compared, however many answered", () => {
  const of = {
    metrics: [metric("a", change(3, 4))],
    ...levels(level("low", 0.5, 0.5), level("high", 0.5, 0.5)),
  };
  const hides = (name: string) => ({
    minimum: 5,
    letter: (figure: string) => (figure === name ? ("h" as const) : ("q" as const)),
  });
  const compared = (name: string) =>
    changeReport({
      result: result(of),
      since: "Spring",
      reference: "Spring",
      release: releasedInBoth(allReleased(), hides(name)),
    });
  expect(compared("metric:a").metrics.byId.a).toEqual({ suppressed: "too-few" });
  expect(compared("metric:b").metrics.byId.a).toMatchObject({ n: 40 });
  const cells = compared("levels:organization").levels?.rows.map(({ cell }) => cell);
  expect(cells).toEqual([{ suppressed: "too-few" }, { suppressed: "too-few" }]);
});
