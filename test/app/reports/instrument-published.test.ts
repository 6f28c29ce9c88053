import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Benchmark } from "../../../app/instruments/benchmarks.ts";
import { Norms } from "../../../app/instruments/norms.ts";
import { PublishedMultiples } from "../../../app/instruments/published-multiples.ts";
import {
  multiplesYears,
  profileYears,
  publishedAverages,
} from "../../../app/reports/instrument-published.ts";

const files = (source: string, name = /^\d+\.json$/) => {
  const folder = `surveys/benchmarks/${source}`;
  return readdirSync(folder)
    .filter((file) => name.test(file))
    .map((file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8")));
};
const profiles = profileYears(files("state-of-devops").map((file) => Benchmark.parse(file)));
const averages = publishedAverages(files("quick-check").map((file) => Norms.parse(file)));

test("years of profiles stand newest first, each with its number, source and what is uncertain", () => {
  expect(profiles.map(({ year }) => year)).toEqual([2024, 2023, 2022, 2021, 2019, 2018, 2016]);
  for (const { citation, url, licence, n } of profiles) {
    expect(citation).not.toBe("");
    expect(licence).not.toBe("");
    expect(url).toMatch(/^https:/);
    expect(n.text).not.toBe("");
  }
  const of2023 = profiles.find(({ year }) => year === 2023);
  expect(of2023?.n.uncertain).toBe(true);
  expect(of2023?.uncertain).toEqual([{ profile: "low", of: ["share"] }]);
});

test("averages are rows by metric with a cell a year, empty where nothing was published", () => {
  expect(averages.years.map(({ year }) => year)).toEqual([2025, 2024, 2022, 2019]);
  for (const { cells } of averages.rows) expect(cells).toHaveLength(4);
  const means = (of: string) =>
    averages.rows.find((row) => row.of === of)?.cells.map((cell) => cell?.mean ?? null);
  expect(means("lead_time")).toEqual([5.5, 5.1, 3.24, null]);
  expect(means("rework_rate")).toEqual([7.8, null, null, null]);
});

test("what the source prints the other way round is shown as printed, beside the turned figure", () => {
  const cell = averages.rows.find((row) => row.of === "change_fail_rate")?.cells;
  expect(cell?.[0]).toMatchObject({ mean: 8.1, printed: 1.9 });
  expect(cell?.[2]).toMatchObject({ mean: 4.53, printed: null });
});

test("what is to be said of every year is said once", () => {
  expect(averages.notes).toHaveLength(1);
  for (const { notes } of averages.years) expect(notes).not.toContain(averages.notes[0]);
});

test("without figures there are no rows", () => {
  expect(publishedAverages([])).toEqual({ years: [], notes: [], rows: [], capabilities: [] });
  expect(profileYears([])).toEqual([]);
});

test("multiples stand newest first, each with its number, source, coding and what contradicts it", () => {
  const years = multiplesYears(
    files("state-of-devops", /-multiples/).map((file) => PublishedMultiples.parse(file)),
  );
  expect(years.map(({ year }) => year)).toEqual([2024, 2021, 2019, 2018, 2017, 2016, 2015, 2014]);
  for (const { citation, licence, n, groups } of years)
    for (const words of [citation, licence, n.text, groups.better, groups.worse]) expect(words).not.toBe("");
  const of2017 = years.find(({ year }) => year === 2017);
  expect(of2017?.n.uncertain).toBe(true);
  expect(of2017?.multiples.every(({ uncertain }) => uncertain)).toBe(true);
  expect(multiplesYears([])).toEqual([]);
});
