import { expect, test } from "vitest";
import { changeClusters } from "../../../../app/analysis/change/change-clusters.ts";
import { type ComparedFigure, resampledChanges } from "../../../../app/analysis/change/resampled-change.ts";
import { weightedMean } from "../../../../app/analysis/change/weighted-figures.ts";
import { createRandom, normal, type Random } from "../../../../app/analysis/random.ts";
import type { StudyData } from "../../../../app/analysis/study-data.ts";
import { referenceColumns, referenceValues } from "../../../reference/read.ts";
import { expectClose } from "../laws.ts";
import { emptyStudy } from "../study-data.ts";

/** A wave of organizations without teams. */
function waveOf(organization: number[], organizations: number): StudyData {
  return emptyStudy({
    n: organization.length,
    organization: Int32Array.from(organization),
    team: new Int32Array(organization.length).fill(-1),
    organizations: Array.from({ length: organizations }, (_, at) => `org ${at}`),
  });
}

type Wave = { organization: number[]; values: number[] };

function changeOf(before: Wave, now: Wave, organizations: number, draws: number, random: Random) {
  const clusters = changeClusters(
    waveOf(before.organization, organizations),
    waveOf(now.organization, organizations),
  );
  const figure: ComparedFigure = {
    before: weightedMean(
      Float64Array.from(before.values),
      clusters?.before ?? new Int32Array(before.values.length),
      clusters?.count ?? 1,
    ),
    now: weightedMean(
      Float64Array.from(now.values),
      clusters?.now ?? new Int32Array(now.values.length),
      clusters?.count ?? 1,
    ),
    n: { before: before.values.length, now: now.values.length },
    range: 100,
  };
  return { clusters, change: resampledChanges([figure], clusters, { draws, random })[0]! };
}

test("the change and its standard error agree with R's, clustered by organization", () => {
  const [wave, group, value] = referenceColumns("change_nested", ["wave", "group", "value"]);
  const rows = (of: number) => [...wave!.keys()].filter((row) => wave![row] === of);
  const [before, now] = [0, 1].map((of) => ({
    organization: rows(of).map((row) => group![row]! - 1),
    values: rows(of).map((row) => value![row]!),
  }));
  const { clusters, change } = changeOf(before!, now!, 40, 4000, createRandom(3));
  const r = referenceValues<Record<string, number>>("change_nested");
  expectClose(change.before.value, r.before!);
  expectClose(change.now.value, r.now!);
  expectClose(change.difference, r.difference!);
  // Sizes 4, 7, 12 and 20 in equal numbers are worth 28.3 equal ones: (10 * 43)^2 / (10 * 609).
  expectClose(clusters!.used.before, 430 ** 2 / 6090);
  const worth = clusters!.used.before;
  const t = 2.0513; // qt(.975, 27.36)
  const se = (change.interval!.upper - change.interval!.lower) / 2 / t / Math.sqrt(worth / (worth - 1));
  expect(Math.abs(se / r.se_resampled! - 1)).toBeLessThan(0.04);
  expect(change.verdict).toBe("changed");
});

/** Organizations of unequal size whose level stays, with a common change. */
function simulated(random: Random, shift: number, kept = 1) {
  const sizes = Array.from({ length: 24 }, (_, at) => 4 + (at % 5) * 2);
  const levels = sizes.map(() => normal(random));
  const wave = (by: number): Wave => {
    const organization = sizes.flatMap((size, at) => new Array<number>(size).fill(at));
    const own = sizes.map((_, at) => kept * levels[at]! + 0.4 * normal(random));
    return { organization, values: organization.map((at) => by + own[at]! + normal(random)) };
  };
  return { before: wave(0), now: wave(shift) };
}

test("of 150 intervals about nineteen of twenty cover the true change", () => {
  const random = createRandom(11);
  let covered = 0;
  for (let round = 0; round < 150; round++) {
    const { before, now } = simulated(random, 0.3);
    const { interval } = changeOf(before, now, 24, 200, random).change;
    if (interval!.lower <= 0.3 && 0.3 <= interval!.upper) covered++;
  }
  expect(covered / 150).toBeGreaterThan(0.91);
  expect(covered / 150).toBeLessThan(0.99);
});

test("people of one organization answer alike: the interval is wider than it were if they did not", () => {
  const random = createRandom(21);
  const { before, now } = simulated(random, 0, 0);
  const clustered = changeOf(before, now, 24, 400, createRandom(1)).change.interval!;
  const alone = (wave: Wave): Wave => ({ ...wave, organization: wave.values.map(() => -1) });
  const independent = changeOf(alone(before), alone(now), 24, 400, createRandom(1)).change.interval!;
  expect(clustered.upper - clustered.lower).toBeGreaterThan(independent.upper - independent.lower);
});

test("organizations that take part twice keep their level, so the change is surer than between strangers", () => {
  const random = createRandom(8);
  const { before, now } = simulated(random, 0);
  const strangers = { ...now, organization: now.organization.map((at) => at + 24) };
  const same = changeOf(before, now, 48, 400, createRandom(1)).change.interval!;
  const other = changeOf(before, strangers, 48, 400, createRandom(1)).change.interval!;
  expect(same.upper - same.lower).toBeLessThan(0.8 * (other.upper - other.lower));
});

const spread = (organizations: number, step: number, by = 0): Wave => {
  const organization = Array.from({ length: 10 * organizations }, (_, at) => at % organizations);
  return { organization, values: organization.map((_, at) => by + ((at * step) % 11)) };
};

test("an interval that holds zero is no detectable change", () => {
  const { change } = changeOf(spread(8, 7), spread(8, 3, 0.1), 8, 200, createRandom(1));
  expect(Math.abs(change.difference)).toBeGreaterThan(0);
  expect(change.verdict).toBe("no-detectable-change");
});

test("seven organizations give no interval, however large the difference", () => {
  const { clusters, change } = changeOf(spread(7, 7), spread(7, 3, 9), 7, 200, createRandom(1));
  expect(clusters).toBeNull();
  expect(change).toMatchObject({ interval: null, verdict: "no-interval" });
});

test("one organization that holds nearly everybody is not made many by a few small ones", () => {
  const organization = [...new Array<number>(200).fill(0), 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const wave = { organization, values: organization.map((at) => at % 3) };
  expect(changeOf(wave, wave, 10, 50, createRandom(1)).clusters).toBeNull();
});

test("everybody answers the same in each wave: there is no spread to judge a change by", () => {
  const organization = Array.from({ length: 40 }, (_, at) => at % 20);
  const { change } = changeOf(
    { organization, values: organization.map(() => 7 / 3) },
    { organization, values: organization.map(() => 10 / 3) },
    20,
    100,
    createRandom(1),
  );
  expect(change).toMatchObject({ interval: null, verdict: "no-interval" });
});
