import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  Benchmark,
  type MetricLevels,
  metricDistance,
  nearestProfile,
} from "../../../app/instruments/benchmarks.ts";

const folder = "surveys/benchmarks/state-of-devops";
const benchmarks = readdirSync(folder)
  .filter((file) => /^\d+\.json$/.test(file))
  .sort()
  .map((file) => Benchmark.parse(JSON.parse(readFileSync(`${folder}/${file}`, "utf8"))));

function year(wanted: number): Benchmark {
  const found = benchmarks.find((one) => one.year === wanted);
  if (!found) throw new Error(`no ${wanted}`);
  return found;
}

const profile = (wanted: number, levels: MetricLevels) => nearestProfile(year(wanted), levels)?.profile;
const best = { lead_time: 6, deployment_frequency: 6, recovery_time: 6, change_fail_rate: 0 };
const worst = { lead_time: 1, deployment_frequency: 1, recovery_time: 1, change_fail_rate: 100 };

/** The published medians again, typed from the reports' own words: lead time | frequency | recovery | change fail rate. */
const published = `
2016 high   <1h   OD        <1h   0-15
2016 medium 1w-1m 1/w-1/m   <1d   31-45
2016 low    1-6m  1/m-1/6m  <1d   16-30
2018 elite  <1h   OD        <1h   0-15
2018 high   1d-1w 1/h-1/d   <1d   0-15
2018 medium 1w-1m 1/w-1/m   <1d   0-15
2018 low    1-6m  1/w-1/m   1w-1m 46-60
2018 misguided 1-6m 1/m-1/6m 1-6m 16-30
2019 elite  <1d   OD        <1h   0-15
2019 high   1d-1w 1/d-1/w   <1d   0-15
2019 medium 1w-1m 1/w-1/m   <1d   0-15
2019 low    1-6m  1/m-1/6m  1w-1m 46-60
2021 elite  <1h   OD        <1h   0-15
2021 high   1d-1w 1/w-1/m   <1d   16-30
2021 medium 1-6m  1/m-1/6m  1d-1w 16-30
2021 low    >6m   <1/6m     >6m   16-30
2022 high   1d-1w OD        <1d   0-15
2022 medium 1w-1m 1/w-1/m   1d-1w 16-30
2022 low    1-6m  1/m-1/6m  1w-1m 46-60
2023 elite  <1d   OD        <1h   5%
2023 high   1d-1w 1/d-1/w   <1d   10%
2023 medium 1w-1m 1/w-1/m   1d-1w 15%
2023 low    1w-1m 1/w-1/m   1-6m  64%
2024 elite  <1d   OD        <1h   5%
2024 high   1d-1w 1/d-1/w   <1d   20%
2024 medium 1w-1m 1/w-1/m   <1d   10%
2024 low    1-6m  1/m-1/6m  1w-1m 40%`;
const durations = [">6m", "1-6m", "1w-1m", "1d-1w", "<1d", "<1h"];
const frequencies = ["<1/6m", "1/m-1/6m", "1/w-1/m", "1/d-1/w", "1/h-1/d", "OD"];
const rates = ["76-100", "61-75", "46-60", "31-45", "16-30", "0-15"];

test("the stored medians are the published ones, worst 1 to best 6", () => {
  const rows = published
    .trim()
    .split("\n")
    .map((line) => line.split(/\s+/));
  const stored = benchmarks.flatMap((one) =>
    one.profiles.map(({ id, medians }) => [
      `${one.year}`,
      id,
      durations[medians.lead_time.code - 1],
      frequencies[medians.deployment_frequency.code - 1],
      durations[medians.recovery_time.code - 1],
      "percent" in medians.change_fail_rate
        ? `${medians.change_fail_rate.percent}%`
        : rates[medians.change_fail_rate.code - 1],
    ]),
  );
  expect(stored).toEqual(rows);
});

test("in every year the first profile is nowhere worse than the last", () => {
  for (const one of benchmarks) {
    const ranked = one.profiles.filter(({ aside }) => !aside);
    const [first, last] = [ranked[0]?.medians, ranked.at(-1)?.medians];
    if (!first || !last) throw new Error(`${one.year}`);
    for (const metric of ["lead_time", "deployment_frequency", "recovery_time"] as const)
      expect(first[metric].code, `${one.year} ${metric}`).toBeGreaterThanOrEqual(last[metric].code);
    const rate = (medians: typeof first) =>
      "percent" in medians.change_fail_rate
        ? -medians.change_fail_rate.percent
        : medians.change_fail_rate.code;
    expect(rate(first), `${one.year}`).toBeGreaterThanOrEqual(rate(last));
  }
});

test("the best possible unit is nearest to the first profile of every year, the worst to the last", () => {
  for (const one of benchmarks) {
    const ranked = one.profiles.filter(({ aside }) => !aside).map(({ id }) => id);
    expect(nearestProfile(one, best)?.profile, `${one.year}`).toBe(ranked[0]);
    // In 2016 the low profile failed less often than the medium one: there the worst unit is nearer to medium.
    expect(nearestProfile(one, worst)?.profile, `${one.year}`).toBe(
      one.year === 2016 ? "medium" : ranked.at(-1),
    );
  }
});

test("a unit with a profile's own medians is nearest to it, at distance 0", () => {
  for (const one of benchmarks)
    for (const { id, aside, medians } of one.profiles) {
      if (aside) continue;
      const rate = medians.change_fail_rate;
      const nearest = nearestProfile(one, {
        lead_time: medians.lead_time.code,
        deployment_frequency: medians.deployment_frequency.code,
        recovery_time: medians.recovery_time.code,
        change_fail_rate:
          "percent" in rate ? rate.percent : { 6: 7, 5: 20, 4: 40, 3: 50, 2: 70, 1: 90 }[rate.code],
      });
      expect(nearest, `${one.year} ${id}`).toMatchObject({ profile: id, tied: [] });
      expect(nearest?.distances[0]?.distance).toBe(0);
    }
});

test("the distance is the root mean square over metrics scaled by their range", () => {
  // 2022 high is 4, 6, 5, 0-15: (2/5, 0, 1/5, 1/5) away from 6, 6, 6, 20 %.
  const nearest = nearestProfile(year(2022), { ...best, change_fail_rate: 20 });
  expect(nearest?.distances[0]).toEqual({
    profile: "high",
    distance: expect.closeTo(Math.sqrt(0.24 / 4), 12),
  });
  // 2024 elite is 5, 6, 6, 5 %: (1/5, 0, 0, .15) away.
  expect(nearestProfile(year(2024), { ...best, change_fail_rate: 20 })?.distances[0]).toEqual({
    profile: "elite",
    distance: expect.closeTo(Math.sqrt((0.04 + 0.0225) / 4), 12),
  });
});

test("the change fail rate is binned for years before 2023 and used as it is from then on", () => {
  const distance = (wanted: number, rate: number) =>
    nearestProfile(year(wanted), { ...best, change_fail_rate: rate })?.distances[0]?.distance;
  for (const old of [2016, 2018, 2019, 2021, 2022]) {
    expect(distance(old, 0), `${old}`).toBe(distance(old, 15));
    expect(distance(old, 15), `${old}`).not.toBe(distance(old, 16));
    expect(distance(old, 15.5), `${old}`).toBe(distance(old, 16));
  }
  for (const recent of [2023, 2024]) expect(distance(recent, 0), `${recent}`).not.toBe(distance(recent, 15));
});

test("the distance of one metric is in the year's own coding", () => {
  const [elite] = year(2024).profiles;
  const [high] = year(2022).profiles;
  if (!elite || !high) throw new Error("no profile");
  expect(metricDistance(year(2024), elite, "lead_time", 1)).toBe(0.8);
  expect(metricDistance(year(2024), elite, "change_fail_rate", 25)).toBe(0.2);
  expect(metricDistance(year(2022), high, "change_fail_rate", 25)).toBe(0.2);
  expect(metricDistance(year(2022), high, "change_fail_rate", 12)).toBe(0);
});

test("a missing metric is left out and never scored", () => {
  const known = { lead_time: 6, deployment_frequency: 6 };
  const nearest = nearestProfile(year(2021), { ...known, recovery_time: null, change_fail_rate: Number.NaN });
  expect(nearest).toEqual(nearestProfile(year(2021), known));
  expect(nearest).toMatchObject({ profile: "elite", metrics: ["lead_time", "deployment_frequency"] });
  expect(nearest?.distances[0]?.distance).toBe(0);
});

test("with fewer than two metrics there is no answer", () => {
  expect(nearestProfile(year(2024), {})).toBeNull();
  expect(nearestProfile(year(2024), { lead_time: 6, change_fail_rate: null })).toBeNull();
});

test("profiles at equal distance are told: the better is named, the others are tied", () => {
  // 2016 medium and low share the recovery time; lead time 2.5 lies half-way.
  const nearest = nearestProfile(year(2016), { lead_time: 2.5, recovery_time: 5 });
  expect(nearest).toMatchObject({ profile: "medium", tied: ["low"] });
  expect(nearestProfile(year(2016), best)?.tied).toEqual([]);
});

test("a profile printed apart is never the nearest, even for its own medians", () => {
  const levels = { lead_time: 2, deployment_frequency: 2, recovery_time: 2, change_fail_rate: 20 };
  expect(nearestProfile(year(2018), levels)?.distances.map((one) => one.profile)).not.toContain("misguided");
  expect(profile(2018, levels)).toBe("low");
});

test("codes and percentages out of range are errors", () => {
  for (const code of [0, 7, -1])
    expect(() => profile(2024, { ...best, lead_time: code })).toThrow(RangeError);
  for (const rate of [-1, 101])
    for (const wanted of [2019, 2024])
      expect(() => profile(wanted, { ...best, change_fail_rate: rate })).toThrow(RangeError);
});

test("for any unit: distances lie in 0 to 1 and ascend", () => {
  const code = fc.integer({ min: 1, max: 6 });
  const unit = fc.record({
    lead_time: code,
    deployment_frequency: code,
    recovery_time: code,
    change_fail_rate: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(fc.constantFrom(...benchmarks), unit, (one, levels) => {
      const distances = nearestProfile(one, levels)?.distances.map(({ distance }) => distance) ?? [];
      expect(distances).toEqual([...distances].sort((a, b) => a - b));
      for (const distance of distances) {
        expect(distance).toBeGreaterThanOrEqual(0);
        expect(distance).toBeLessThanOrEqual(1);
      }
    }),
    { seed: 5 },
  );
});

test("what is uncertain in the sources is marked", () => {
  expect(year(2023).n.uncertain).toBe(true);
  expect(year(2023).profiles.find(({ id }) => id === "low")?.share.uncertain).toBe(true);
  expect(year(2016).profiles.every(({ share }) => share.percent === null)).toBe(true);
  expect(year(2018).profiles[0]).toMatchObject({ id: "elite", subsetOf: "high" });
});

test("the shares of the ranked profiles add up to all respondents, within rounding", () => {
  for (const one of benchmarks.filter(({ year: of }) => of !== 2016)) {
    const beside = one.profiles.filter(({ aside, subsetOf }) => !aside && subsetOf === undefined);
    const sum = beside.reduce((total, { share }) => total + (share.percent ?? 0), 0);
    expect(sum, `${one.year}`).toBeGreaterThanOrEqual(99);
    expect(sum, `${one.year}`).toBeLessThanOrEqual(101);
  }
});

test("a file with another orientation, a mixed coding, falling bins or an unknown key is refused", () => {
  const good = (): Record<string, unknown> => JSON.parse(readFileSync(`${folder}/2019.json`, "utf8"));
  const wrong: Record<string, unknown>[] = [
    { ...good(), orientation: "1-is-best" },
    { ...good(), changeFailRate: { kind: "percent" } },
    {
      ...good(),
      changeFailRate: {
        kind: "bins",
        bins: [100, 75, 60, 45, 30, 15].map((upTo, at) => ({ upTo, code: 6 - at })),
      },
    },
    {
      ...good(),
      changeFailRate: {
        kind: "bins",
        bins: [15, 30, 45, 60, 75, 100].map((upTo, at) => ({ upTo, code: at + 1 })),
      },
    },
    { ...good(), surprise: 1 },
    { ...good(), profiles: [] },
  ];
  expect(Benchmark.safeParse(good()).success).toBe(true);
  for (const file of wrong) expect(Benchmark.safeParse(file).success).toBe(false);
});

test("every published year names its source and under what its figures may be shown; a file that does not is refused", () => {
  for (const one of benchmarks) {
    expect(one.citation).not.toBe("");
    expect(one.licence).toMatch(/cited as facts/);
    expect(Benchmark.safeParse({ ...one, licence: undefined }).success).toBe(false);
  }
});
