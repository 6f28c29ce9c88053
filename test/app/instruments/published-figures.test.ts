import { expect, test } from "vitest";
import { publishedFiguresFor } from "../../../app/instruments/published-figures.ts";
import { instrumentOfThis, published } from "../../builders/published.ts";

const figures = publishedFiguresFor(instrumentOfThis("delivery-core"), published);

test("the newest year's profiles, best first, in the study's own metrics; ends of scales are 0 and 1", () => {
  const newest = Math.max(...published.benchmarks.map(({ year }) => year));
  expect(figures.reference).toMatchObject({ year: newest });
  const { metrics, profiles } = figures.reference!;
  expect(metrics.map(({ id }) => id)).toEqual([
    "lead_time",
    "deployment_frequency",
    "recovery_time",
    "change_fail_rate",
  ]);
  const means = profiles.map(({ places }) => places.reduce((sum, place) => sum + place, 0));
  expect(means).toEqual(means.toSorted((a, b) => b - a));
  for (const place of profiles.flatMap(({ places }) => places)) {
    expect(place).toBeGreaterThanOrEqual(0);
    expect(place).toBeLessThanOrEqual(1);
  }
});

test("a year in bins brings its bins, a year in percent none; profiles printed aside are not offered", () => {
  const of = (year: number) =>
    publishedFiguresFor(instrumentOfThis("delivery-core"), {
      ...published,
      benchmarks: published.benchmarks.filter((one) => one.year === year),
    }).reference!;
  expect(of(2018).metrics[3]!.scale).toMatchObject({ kind: "bins" });
  expect(of(2018).profiles.map(({ id }) => id)).not.toContain("misguided");
  expect(of(2024).metrics[3]!.scale).toEqual({ kind: "percent" });
});

test("without one of the four metrics no year is offered; averages and findings stand all the same", () => {
  const three = { ...instrumentOfThis("delivery-core"), levelMetrics: ["lead_time", "deployment_frequency"] };
  const found = publishedFiguresFor(three, published);
  expect(found.reference).toBeNull();
  expect(Object.keys(found.averages).length).toBeGreaterThan(10);
  expect(found.findings).toContainEqual({ from: "version-control", side: "throughput", year: 2014 });
  expect(found.findings).toContainEqual({ from: "continuous-delivery", side: "stability", year: 2015 });
});
