/** The own profile from answers: what is nearest, what one step changes, what to look at first, culture, words for the team. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers } from "../../../app/instruments/answer.ts";
import { completeAnswers } from "../../../app/instruments/answer-schema.ts";
import { type MetricLevels, nearestProfile } from "../../../app/instruments/benchmarks.ts";
import { metricColumns } from "../../../app/instruments/scoring-key.ts";
import { ownProfileView, type Published } from "../../../app/reports/own-profile.ts";
import { deliverySides } from "../../../app/reports/own-profile-sides.ts";
import { instrumentOfThis, published } from "../../builders/published.ts";

const core = instrumentOfThis("delivery-core");
const capabilities = core.constructs.filter(({ role }) => role === "capability").map(({ id }) => id);
const reversed = new Set(
  core.items.flatMap((item) => ("reversed" in item && item.reversed ? [item.id] : [])),
);

/** Every statement of a capability answered so that its score is this. */
function scored(scores: Record<string, number>): Answers {
  return Object.fromEntries(
    core.items.flatMap((item) => {
      const score = scores[item.construct];
      return item.kind !== "agreement" || score === undefined
        ? []
        : [[item.id, reversed.has(item.id) ? 8 - score : score]];
    }),
  );
}
const all = (score: number) => Object.fromEntries(capabilities.map((id) => [id, score]));
const view = (answers: Answers, year: number | null = 2024, figures: Published = published) =>
  ownProfileView(core, completeAnswers(core, answers), figures, year);
const named = (answers: Answers, figures?: Published) => {
  const { constraint } = view(answers, 2024, figures);
  return constraint?.kind === "found" ? constraint.named.map(({ id }) => id) : constraint?.kind;
};

const fast = { lead_time: 5, deployment_frequency: 6, recovery_time: 6, change_fail_rate: 5 };
const slow = { lead_time: 2, deployment_frequency: 2, recovery_time: 3, change_fail_rate: 5 };
const fragile = { lead_time: 5, deployment_frequency: 6, recovery_time: 6, change_fail_rate: 40 };

test("three people are told three different places to look, each for a reason that their answers hold", () => {
  // Slow but safe, approval far down: found in 2014 and 2019.
  expect(named({ ...slow, ...scored({ ...all(6), "change-approval": 2 }) })).toEqual(["change-approval"]);
  // Fast but fragile, culture far down.
  expect(named({ ...fragile, ...scored({ ...all(6), "generative-culture": 2 }) })).toEqual([
    "generative-culture",
  ]);
  expect(named({ ...slow, ...scored({ ...all(6), "trunk-based-development": 1 }) })).toEqual([
    "trunk-based-development",
  ]);
});

test("the weaker side decides which findings count: version control is known to go with speed, so not where safety is behind", () => {
  const low = scored({ ...all(7), "version-control": 1, "loosely-coupled-teams": 3 });
  expect(named({ ...slow, ...low })).toEqual(["version-control"]);
  const only2014 = published.paths.filter(({ from, to }) => from !== "version-control" || to !== "delivery");
  expect(named({ ...fragile, ...low }, { ...published, paths: only2014 })).toEqual(["loosely-coupled-teams"]);
  expect(named({ ...slow, ...low }, { ...published, paths: only2014 })).toEqual(["version-control"]);
});

test("the numbers of the reason can be checked by hand", () => {
  const { constraint } = view({ ...slow, ...scored({ ...all(7), monitoring: 3, "change-approval": 3 }) });
  if (constraint?.kind !== "found") throw new Error("nothing was named");
  // 3 of 1 to 7 is a third of the way: 33.3 points; the average is 67, the middle of the twelve averages 64 and a half from 64 and 65.
  const [first, second] = [...constraint.named, ...constraint.others];
  expect(first).toMatchObject({ id: "monitoring", by: "average", reference: 67, years: [2014, 2015, 2018] });
  expect(first?.points).toBeCloseTo(100 / 3, 9);
  expect(first?.distance).toBeCloseTo(67 - 100 / 3, 6);
  expect(second).toMatchObject({ id: "change-approval", by: "middle", years: [2014, 2019] });
  expect(second?.reference).toBe(64.5);
  expect(constraint.sides).toMatchObject({ weaker: "throughput", stability: 0, throughput: 1 });
});

test("equal answers to two ways of working with equal findings are a tie that is called one", () => {
  const figures = { ...published, norms: [], paths: [] };
  const answers = { ...slow, ...scored({ ...all(7), monitoring: 2, "version-control": 2 }) };
  expect(named(answers, figures)).toEqual(["monitoring", "version-control"]);
});

test("of two that one answer could swap, the one found in more years is named, and the other is next in line", () => {
  const answers = { ...slow, ...scored({ ...all(7), monitoring: 2, "trunk-based-development": 2 }) };
  const { constraint } = view({ ...answers, mon_1: 3 }, 2024, { ...published, norms: [] });
  expect(constraint).toMatchObject({
    named: [{ id: "monitoring", years: [2014, 2015, 2018] }],
    others: [{ id: "trunk-based-development", years: [2016, 2017] }],
  });
});

test("nothing is named from one score, from none, or when every score is at its upper end", () => {
  expect(view(fast).constraint).toMatchObject({ kind: "too-little", answered: 0, needed: 2 });
  expect(view({ ...fast, ...scored({ monitoring: 2 }) }).constraint).toMatchObject({
    kind: "too-little",
    answered: 1,
  });
  expect(named({ ...fast, ...scored(all(7)) })).toBe("none-left");
});

test("where all reach the averages, what is left to the upper end counts, and that is said", () => {
  const { constraint } = view({ ...slow, ...scored({ ...all(7), "generative-culture": 6 }) });
  expect(constraint).toMatchObject({ kind: "found", ahead: true });
  expect(named({ ...slow, ...scored({ ...all(7), "generative-culture": 6 }) })).toEqual([
    "generative-culture",
  ]);
});

const score = fc.integer({ min: 1, max: 7 });
const answersOf = fc.record({
  metrics: fc.record({
    lead_time: fc.integer({ min: 1, max: 6 }),
    deployment_frequency: fc.integer({ min: 1, max: 6 }),
    recovery_time: fc.integer({ min: 1, max: 6 }),
    change_fail_rate: fc.integer({ min: 0, max: 100 }),
  }),
  scores: fc.record(Object.fromEntries(capabilities.map((id) => [id, score]))),
});

test("law: a better score of a way of working never makes it the one to look at, a worse one never takes it off", () => {
  fc.assert(
    fc.property(answersOf, fc.constantFrom(...capabilities), ({ metrics, scores }, id) => {
      const now = named({ ...metrics, ...scored(scores) });
      const own = scores[id] ?? 1;
      if (own < 7 && Array.isArray(now) && !now.includes(id)) {
        const better = view({ ...metrics, ...scored({ ...scores, [id]: own + 1 }) }).constraint;
        // When the last one below its average reaches it, another yardstick begins.
        if (better?.kind === "found" && !better.ahead)
          expect(better.named.map((one) => one.id)).not.toContain(id);
      }
      if (own > 1 && Array.isArray(now) && now.includes(id)) {
        const worse = view({ ...metrics, ...scored({ ...scores, [id]: own - 1 }) }).constraint;
        expect(worse?.kind === "found" && worse.named.map((one) => one.id)).toContain(id);
      }
    }),
    { numRuns: 200 },
  );
});

test("law: a better key metric never makes its own side the weaker one, in any year", () => {
  fc.assert(
    fc.property(answersOf, fc.constantFrom(...published.benchmarks), ({ metrics }, benchmark) => {
      const codes = { ...metrics, rework_rate: null };
      const before = deliverySides(benchmark, codes);
      const faster = deliverySides(benchmark, { ...codes, lead_time: Math.min(6, codes.lead_time + 1) });
      const safer = deliverySides(benchmark, {
        ...codes,
        change_fail_rate: Math.max(0, codes.change_fail_rate - 10),
      });
      if (before.weaker !== "throughput") expect(faster.weaker).not.toBe("throughput");
      if (before.weaker !== "stability") expect(safer.weaker).not.toBe("stability");
    }),
    { numRuns: 300 },
  );
});

test("law: the steps that are said to change the nearest profile do, and the others do not", () => {
  fc.assert(
    fc.property(answersOf, fc.constantFrom(...published.benchmarks), ({ metrics }, benchmark) => {
      const steps = view(metrics, benchmark.year).comparison?.steps;
      const profiles = (levels: MetricLevels) => {
        const nearest = nearestProfile(benchmark, levels);
        return nearest && [nearest.profile, ...nearest.tied].join();
      };
      const now = profiles(metricColumns(core, metrics));
      const byHand = (["lead_time", "deployment_frequency", "recovery_time"] as const).flatMap((metric) =>
        [metrics[metric] + 1, metrics[metric] - 1]
          .filter((code) => code >= 1 && code <= 6)
          .flatMap((code) => (profiles({ ...metrics, [metric]: code }) === now ? [] : [`${metric} ${code}`])),
      );
      const said = steps?.changes.filter(({ metric }) => metric !== "change_fail_rate") ?? [];
      expect(said.length).toBe(byHand.length);
    }),
    { numRuns: 100 },
  );
});

test("a percentage moves by one band of its question, to the edge that is nearest", () => {
  // 31 is in the band 31 to 45: one better is 30, one worse 46, which lies nearer to the 64 % of 2023's low profile.
  const { comparison } = view(
    { lead_time: 2, deployment_frequency: 2, recovery_time: 3, change_fail_rate: 31 },
    2023,
  );
  expect(comparison?.nearest?.profile).toBe("medium");
  expect(comparison?.steps?.tried).toBe(8);
  expect(comparison?.steps?.changes.filter(({ metric }) => metric === "change_fail_rate")).toEqual([
    {
      metric: "change_fail_rate",
      direction: "worse",
      answer: { kind: "percent", percent: 46 },
      profile: "low",
      tied: [],
    },
  ]);
  const ends = view({ lead_time: 6, deployment_frequency: 6, recovery_time: 6, change_fail_rate: 0 });
  expect(ends.comparison?.steps?.tried).toBe(4);
});

test("with fewer than two metrics no step is tried", () => {
  expect(view({ lead_time: 4 }).comparison).toMatchObject({ nearest: null, steps: null });
});

test("culture is a score with its strongest and weakest statements, and no kind of culture", () => {
  const answers = { gc_1: 7, gc_2: 2, gc_3: 5, gc_4: 5, gc_5: 5, gc_6: 2 };
  const text = (id: string) => core.items.find((item) => item.id === id)?.text;
  expect(view(answers).culture).toMatchObject({
    score: { score: 26 / 6, published: { year: 2019 } },
    strongest: [text("gc_1")],
    weakest: [text("gc_2"), text("gc_6")],
    types: null,
  });
  expect(view(scored({ "generative-culture": 4 })).culture).toMatchObject({ strongest: [], weakest: [] });
  expect(view({ gc_1: 7 }).culture).toBeNull();
});

test("points shared out over situations are given back as the own shares", () => {
  const types = instrumentOfThis("culture-types");
  const answers = completeAnswers(types, { ct_messengers: [50, 30, 20], ct_failure: [0, 50, 50] });
  const { culture } = ownProfileView(types, answers, published, null);
  expect(culture).toEqual({
    score: null,
    strongest: [],
    weakest: [],
    types: { shares: [25, 40, 35], situations: 2 },
  });
});

test("three to five openings for the team, from what was answered; none from nothing", () => {
  const { starters } = view({ ...slow, ...scored({ ...all(6), monitoring: 2 }), gc_2: 1 });
  expect(starters.length).toBeGreaterThanOrEqual(3);
  expect(starters.length).toBeLessThanOrEqual(5);
  expect(starters[0]).toEqual({ kind: "constraint", titles: ["Monitoring and observability"] });
  expect(view({}).starters).toEqual([]);
  const kinds = (answers: Answers) => view(answers).starters.map(({ kind }) => kind);
  expect(kinds({ ...slow, ...scored({ ...all(5), monitoring: 2 }) })).toContain("strongest");
  // The best of weak ones goes well for nobody.
  expect(kinds({ ...slow, ...scored({ ...all(3), monitoring: 2 }) })).not.toContain("strongest");
});

test("what was not asked, given the other answers, is no bar and no gap", () => {
  const check = instrumentOfThis("quick-check");
  const answers = completeAnswers(check, { ...slow, rework_rate: 5 });
  const asked = new Set(
    check.items.flatMap(({ id, construct }) =>
      JSON.stringify(answers[id]) === '{"missing":"not-shown"}' ? [] : [construct],
    ),
  );
  const shown = ownProfileView(check, answers, published, null).capabilities.map(({ id }) => id);
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.every((id) => asked.has(id))).toBe(true);
});

test("an uncertain share or number of answers of a published year is told as uncertain", () => {
  const { comparison } = view(fast, 2023);
  expect(comparison?.benchmark.n).toMatchObject({ uncertain: true });
  const shares = Object.fromEntries(
    comparison?.profiles.map(({ id, share }) => [id, share?.uncertain]) ?? [],
  );
  expect(shares).toEqual({ elite: false, high: false, medium: false, low: true });
});

const step = (name: string, lead: number | null, process: number | null, complete: number | null) =>
  ({ name, lead, process, unit: "hours", complete }) as const;
const withStream = { ...core, items: [...core.items, ...instrumentOfThis("value-stream").items] };
const flowIn = (...stream: ReturnType<typeof step>[]) =>
  ownProfileView(withStream, { stream }, published, 2024).flow;

test("the own value stream is added up: the part that is work, the longest wait, what arrives unfit", () => {
  const flow = flowIn(step("Build", 10, 8, 90), step("Review", 30, 1, 100), step("Ship", 10, 1, 50));
  expect(flow).toMatchObject({ slowest: ["Review"], leakiest: ["Ship"], untimed: [] });
  expect(flow?.times).toEqual({ lead: 50, process: 10, percent: 20 });
  expect(flow?.complete).toBeCloseTo(45, 9);
});

test("steps that tell too little are left out, and no step stands out where all are alike or one alone tells", () => {
  expect(flowIn(step("Build", 4, 1, null), step("Ship", 8, null, 80))).toEqual({
    times: { lead: 4, process: 1, percent: 25 },
    complete: null,
    slowest: [],
    leakiest: [],
    untimed: ["Ship"],
  });
  expect(flowIn(step("Build", 4, 4, 100), step("Ship", 8, 8, 100))).toMatchObject({
    slowest: [],
    leakiest: [],
  });
  expect(flowIn(step("Build", 4, null, null), step("Ship", null, null, null))).toBeNull();
  expect(view(fast).flow).toBeNull();
});
