/** Samples with a true effect that is known, and what each interval and test makes of them. */
import { bootstrapIntervals, resample } from "../../../app/analysis/bootstrap.ts";
import { allEquivalent } from "../../../app/analysis/comparison/equivalence.ts";
import { mannWhitney } from "../../../app/analysis/comparison/ranks.ts";
import { sampleOf } from "../../../app/analysis/comparison/samples.ts";
import { welchT } from "../../../app/analysis/comparison/two-samples.ts";
import { pearson, spearman } from "../../../app/analysis/correlation.ts";
import { correlationInterval, type Interval } from "../../../app/analysis/correlation-interval.ts";
import { moments } from "../../../app/analysis/descriptive.ts";
import { findConstraint } from "../../../app/analysis/drivers/constraint.ts";
import { mediation, mediationResamples } from "../../../app/analysis/drivers/mediation.ts";
import { olsRegression } from "../../../app/analysis/drivers/regression.ts";
import { wilsonInterval } from "../../../app/analysis/proportions.ts";
import { createRandom, normal, type Random } from "../../../app/analysis/random.ts";
import type { SimulatedStudy } from "../../../app/simulation/simulate-study.ts";

const numbers = (n: number, next: () => number) => Float64Array.from({ length: n }, next);

/** People of organizations that differ: y = effect x + what is shared, in both x and y, + own. */
function nested(random: Random, effect: number, organizations = 60, size = 8) {
  const organization = Int32Array.from({ length: organizations * size }, (_, i) => Math.floor(i / size));
  const shared = () => {
    const level = numbers(organizations, () => normal(random));
    return Float64Array.from(organization, (at) => level[at]! + normal(random));
  };
  const x = shared();
  const noise = shared();
  return { organization, organizations, x, y: x.map((value, i) => effect * value + noise[i]!) };
}

type Simulated = { name: string; truth: number; interval: (random: Random, draws: number) => Interval };

/** One interval of a new sample each time it is asked, and the effect that it should cover. */
export const intervals: Simulated[] = [
  {
    name: "difference of means, unequal spreads",
    truth: 0.3,
    interval: (random) => {
      const [a, b] = [numbers(40, () => 0.3 + normal(random)), numbers(70, () => 2 * normal(random))];
      return value(welchT(sampleOf(a), sampleOf(b))).interval;
    },
  },
  {
    name: "correlation",
    truth: 0.5,
    interval: (random) => {
      const x = numbers(80, () => normal(random));
      const y = x.map((one) => 0.5 * one + Math.sqrt(0.75) * normal(random));
      return correlationInterval(value(pearson(x, y)).r, 80)!;
    },
  },
  {
    name: "share",
    truth: 0.3,
    interval: (random) => wilsonInterval(numbers(120, random).filter((one) => one < 0.3).length, 120)!,
  },
  {
    name: "slope, spread that grows (HC3)",
    truth: 0.4,
    interval: (random) => {
      const x = numbers(120, () => normal(random));
      const y = x.map((one) => 0.4 * one + (0.3 + Math.abs(one)) * normal(random));
      return value(olsRegression(y, [x])).coefficients[1]!.interval;
    },
  },
  {
    name: "slope, people nested in organizations",
    truth: 0.4,
    interval: (random) => {
      const { x, y, organization } = nested(random, 0.4);
      const found = olsRegression(y, [x], { kind: "cluster", clusters: organization });
      return value(found).coefficients[1]!.interval;
    },
  },
  {
    name: "mean of a skewed column by bootstrap (BCa)",
    truth: Math.exp(0.125),
    interval: (random, draws) => {
      const sample = numbers(100, () => Math.exp(0.5 * normal(random)));
      const meanOf = (rows: ArrayLike<number>) =>
        moments(Float64Array.from(rows, (row) => sample[row]!)).mean;
      const all = Array.from(sample.keys());
      const leftOut = Float64Array.from(all, (left) => meanOf(all.filter((row) => row !== left)));
      const resampled = numbers(draws, () => meanOf(resample(100, random)));
      return value(bootstrapIntervals(moments(sample).mean, resampled, leftOut)).bca!.interval;
    },
  },
  {
    name: "indirect effect by bootstrap",
    truth: 0.25,
    interval: (random, draws) => {
      const x = numbers(120, () => normal(random));
      const m = x.map((one) => 0.5 * one + normal(random));
      const y = m.map((one, i) => 0.5 * one + 0.2 * x[i]! + normal(random));
      const resamples = mediationResamples(120, { draws, random });
      return value(mediation({ x, m, y }, resamples)).intervals!.percentile;
    },
  },
  {
    name: "total effect of a capability, organizations resampled",
    truth: 0.4,
    interval: (random, draws) => {
      const { x, y, organization, organizations } = nested(random, 0.4);
      const found = findConstraint(
        {
          capabilities: [{ id: "x", values: x }],
          outcome: y,
          controls: [],
          organization,
          organizations,
          parents: {},
        },
        null,
        { draws, random },
      );
      if (!("trail" in found)) throw new Error(found.status);
      return found.trail[0]!.effectInterval;
    },
  },
];

/** p of a new sample without any effect each time it is asked. */
export const withoutEffect: { name: string; p: (random: Random) => number }[] = [
  {
    name: "Welch's t",
    p: (random) =>
      value(
        welchT(sampleOf(numbers(30, () => normal(random))), sampleOf(numbers(60, () => 2 * normal(random)))),
      ).p,
  },
  {
    name: "Mann and Whitney on answers",
    p: (random) => {
      const answers = (n: number) => sampleOf(numbers(n, () => Math.floor(1 + 5 * random())));
      return value(mannWhitney(answers(40), answers(60))).corrected;
    },
  },
  {
    name: "Spearman on answers",
    p: (random) => {
      const answers = () => numbers(100, () => Math.floor(1 + 5 * random()));
      return value(spearman(answers(), answers())).p;
    },
  },
  {
    name: "slope, spread that grows (HC3)",
    p: (random) => {
      const x = numbers(120, () => normal(random));
      return value(
        olsRegression(
          x.map((one) => (0.3 + Math.abs(one)) * normal(random)),
          [x],
        ),
      ).coefficients[1]!.p;
    },
  },
  {
    name: "slope, people nested in organizations",
    p: (random) => {
      const { x, y, organization } = nested(random, 0);
      return value(olsRegression(y, [x], { kind: "cluster", clusters: organization })).coefficients[1]!.p;
    },
  },
];

/** Share of the simulations whose interval holds the truth. */
export function coverage({ truth, interval }: Simulated, simulations: number, draws: number): number {
  const random = createRandom(2014);
  let held = 0;
  for (let i = 0; i < simulations; i++) {
    const { lower, upper } = interval(random, draws);
    if (lower <= truth && truth <= upper) held++;
  }
  return held / simulations;
}

/** Share of the simulations that reject at .05 what is true. */
export function rejections({ p }: (typeof withoutEffect)[number], simulations: number): number {
  const random = createRandom(2015);
  let rejected = 0;
  for (let i = 0; i < simulations; i++) if (p(random) <= 0.05) rejected++;
  return rejected / simulations;
}

/** Whether the change fail rate, in percent, is shown to be alike whoever deploys, to five points, people nested in organizations. */
export function whoDeploysVerdict({ waves }: SimulatedStudy): string {
  const known = waves[0]!.respondents.flatMap(({ answers, organization }) => {
    const { who_deploys: who, change_fail_rate: rate } = answers;
    return typeof who === "number" && typeof rate === "number" ? [{ who, rate, organization }] : [];
  });
  const places = [...new Set(known.map(({ organization }) => organization))];
  const found = allEquivalent(
    Float64Array.from(known, ({ rate }) => rate),
    Int32Array.from(known, ({ who }) => who - 1),
    5,
    5,
    { clusters: Int32Array.from(known, ({ organization }) => places.indexOf(organization)) },
  );
  return value(found).verdict;
}

function value<T>(estimate: { status: string; value?: T }): T {
  if (estimate.status !== "ok") throw new Error(estimate.status);
  return estimate.value!;
}
