/** Small pure sums over the answers to one question that stays out of the matrix: ratings counted, points shared out, a stream's flow. */
import { type Answer, numbersIn, type Step, stepsIn } from "./answer.ts";
import type { TimeUnit } from "./schema.ts";

export type Promoters = { promoters: number; passives: number; detractors: number; score: number };

/**
 * Counts ratings from 0 to 10: 9 and 10 promote, 7 and 8 are passive, the others detract; missing answers do not count.
 * @returns `score` in points, -100 to 100: the share of promoters less that of detractors; NaN without a rating
 * @throws RangeError for a number that is no rating
 */
export function countPromoters(answers: Iterable<Answer | undefined>): Promoters {
  let promoters = 0;
  let passives = 0;
  let detractors = 0;
  for (const answer of answers) {
    if (typeof answer !== "number") continue;
    if (!Number.isInteger(answer) || answer < 0 || answer > 10)
      throw new RangeError(`${answer} is no rating from 0 to 10`);
    if (answer >= 9) promoters += 1;
    else if (answer >= 7) passives += 1;
    else detractors += 1;
  }
  const n = promoters + passives + detractors;
  return { promoters, passives, detractors, score: (100 * (promoters - detractors)) / n };
}

/**
 * How points are shared out over the options, over all situations and people: for each option its part of all points given.
 * @param answers allocations over the same options in the same order; anything missing does not count
 * @returns `shares` sum to 1; all NaN when nobody answered. `n` counts the allocations
 * @throws RangeError for an allocation over another number of options
 */
export function allocationShares(
  answers: Iterable<Answer | undefined>,
  options: number,
): { shares: number[]; n: number } {
  const sums = Array.from({ length: options }, () => 0);
  let n = 0;
  for (const answer of answers) {
    const points = numbersIn(answer);
    if (!points) continue;
    if (points.length !== options)
      throw new RangeError(`an allocation over ${points.length} options, not ${options}`);
    const total = points.reduce((sum, each) => sum + each, 0);
    if (total <= 0) continue;
    n += 1;
    // Each person and situation weighs the same, whatever the total that was shared out.
    points.forEach((each, at) => {
      sums[at] = (sums[at] ?? 0) + each / total;
    });
  }
  return { shares: sums.map((sum) => sum / n), n };
}

/** A working week of five days of eight hours: the convention under which days and weeks become hours. */
const hoursIn: Record<TimeUnit, number> = { minutes: 1 / 60, hours: 1, days: 8, weeks: 40 };

export type Flow = {
  /** Hours, over the steps that told both of their times. */
  lead: number;
  process: number;
  /** process / lead; NaN when no step told both, or when no time passes. */
  efficiency: number;
  /** Product of what is complete and accurate, 0 to 1; NaN unless every step told it. */
  rolledComplete: number;
  /** The step with the longest wait (lead less process), and the one with the lowest percent complete and accurate: all when several tie. */
  slowest: string[];
  leakiest: string[];
  /** Whether two steps or more told their times and some wait; told their percentage and some work arrives unfit: else no step stands out. */
  waits: boolean;
  leaks: boolean;
  /** Steps of the stream that did not tell both of their times. */
  untimed: string[];
};

/** One stream's flow. Times are brought into hours first; undefined for an answer that is no value stream. */
export function flowOf(answer: Answer | undefined): Flow | undefined {
  const steps = stepsIn(answer);
  if (!steps) return undefined;
  const timed = steps.flatMap((step) => {
    const { lead, process, unit } = step;
    return lead === null || process === null
      ? []
      : [{ name: step.name, lead: lead * hoursIn[unit], process: process * hoursIn[unit] }];
  });
  const lead = timed.reduce((sum, step) => sum + step.lead, 0);
  const process = timed.reduce((sum, step) => sum + step.process, 0);
  const told = steps.flatMap(({ name, complete }): [string, number][] =>
    complete === null ? [] : [[name, -complete]],
  );
  return {
    lead,
    process,
    efficiency: lead > 0 ? process / lead : Number.NaN,
    rolledComplete: rolledComplete(steps),
    slowest: highest(timed.map((step) => [step.name, step.lead - step.process])),
    leakiest: highest(told),
    waits: timed.length > 1 && lead > process,
    leaks: told.length > 1 && told.some(([, complete]) => complete > -100),
    untimed: steps.filter((step) => step.lead === null || step.process === null).map(({ name }) => name),
  };
}

function rolledComplete(steps: readonly Step[]): number {
  return steps.reduce(
    (product, { complete }) => (complete === null ? Number.NaN : (product * complete) / 100),
    1,
  );
}

function highest(values: [name: string, value: number][]): string[] {
  const top = Math.max(...values.map(([, value]) => value));
  return values.filter(([, value]) => value === top).map(([name]) => name);
}
