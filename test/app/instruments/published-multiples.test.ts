import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { Benchmark } from "../../../app/instruments/benchmarks.ts";
import { PublishedMultiples } from "../../../app/instruments/published-multiples.ts";
import { readSurveys } from "../../../app/platform/read-surveys.server.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";

const folder = "surveys/benchmarks/state-of-devops";
const all = readdirSync(folder)
  .filter((file) => file.endsWith("-multiples.json"))
  .map((file) => PublishedMultiples.parse(JSON.parse(readFileSync(`${folder}/${file}`, "utf8"))));
const of = (year: number) => {
  const found = all.find((one) => one.year === year);
  if (!found) throw new Error(`no ${year}`);
  return found;
};

test("every multiple is the printed one: lead time, deployment frequency, recovery, change fail rate", () => {
  const times = Object.fromEntries(
    all.map(({ year, multiples }) => [year, multiples.map((one) => one.times)]),
  );
  expect(times).toEqual({
    2014: [200, 30, 48, 3],
    2015: [200, 30, 168, 60],
    2016: [2555, 200, 24, 3],
    2017: [440, 46, 96, 5],
    2018: [2555, 46, 2604, 7],
    2019: [106, 208, 2604, 7],
    2021: [6570, 973, 6570, 3],
    2024: [127, 182, 2293, 8],
  });
  for (const { multiples } of all) {
    expect(multiples.map((one) => one.of)).toEqual([
      "lead_time",
      "deployment_frequency",
      "recovery_time",
      "change_fail_rate",
    ]);
    for (const { printed, times: stored } of multiples)
      expect(printed.replace(/[,x]/g, "")).toBe(`${stored}`);
  }
});

test("what the sources contradict is marked or said", () => {
  const note = (year: number, metric: string) =>
    of(year).multiples.find((one) => one.of === metric)?.note ?? "";
  const uncertain = (year: number) => of(year).multiples.flatMap((one) => (one.uncertain ? [one.of] : []));
  expect(uncertain(2014)).toEqual(["change_fail_rate"]);
  expect(note(2014, "change_fail_rate")).toMatch(/50 %.*2 times.*3 times/);
  expect(uncertain(2015)).toEqual(["change_fail_rate"]);
  expect(note(2015, "change_fail_rate")).toMatch(/60 %.*2.5 times.*60 times/);
  expect(uncertain(2017)).toHaveLength(4);
  expect(note(2018, "lead_time")).toMatch(/26,940.*153,300/);
  expect(note(2018, "recovery_time")).toMatch(/5,040.*730/);
});

test("a coding makes the multiple that stands above it", () => {
  const lead = of(2018).multiples[0]?.coding;
  expect(lead && lead.worse.number / lead.better.number).toBe(2555);
  const often = of(2019).multiples[1]?.coding;
  expect(often && often.better.number / often.worse.number).toBeCloseTo(208.6, 1);
});

test("a year without all four medians is offered nowhere as something to compare with", () => {
  const registry = createRegistry("surveys");
  expect(registry.multiples().map(({ year }) => year)).toEqual(all.map(({ year }) => year));
  const years = registry.benchmarks().map(({ year }) => year);
  for (const year of [2014, 2015, 2017]) expect(years).not.toContain(year);
  for (const one of all) expect(Benchmark.safeParse(one).success, `${one.year}`).toBe(false);
  const half = JSON.parse(readFileSync(`${folder}/2019.json`, "utf8"));
  delete half.profiles[0].medians.recovery_time;
  expect(Benchmark.safeParse(half).success).toBe(false);
});

const path = "benchmarks/state-of-devops/2018-multiples.json";
const stored = readFileSync(`surveys/${path}`, "utf8");
const problems = (files: Record<string, string>) =>
  readSurveys(surveysFolder(files)).problems.map(({ file, rule, message }) => `${file} ${rule} ${message}`);
const changed = (change: (file: PublishedMultiples & Record<string, unknown>) => void) => {
  const file = JSON.parse(stored);
  change(file);
  return problems({ [path]: JSON.stringify(file) });
};

test("a multiple below one, out of order, twice, or not what its coding makes is refused with its place", () => {
  expect(problems({ [path]: stored })).toEqual([]);
  const refusal = (text: string) => [
    expect.stringMatching(new RegExp(`2018-multiples.json multiples ${text}`)),
  ];
  expect(changed(({ multiples: [lead] }) => Object.assign(lead ?? {}, { times: 0.5, coding: null }))).toEqual(
    refusal("multiples.0.times"),
  );
  expect(changed(({ multiples }) => multiples.reverse())).toEqual(refusal("multiples: each metric once"));
  expect(
    changed((file) => Object.assign(file, { multiples: [file.multiples[2], file.multiples[2]] })),
  ).toEqual(refusal("multiples: each metric once"));
  expect(changed(({ multiples: [lead] }) => Object.assign(lead ?? {}, { times: 2000 }))).toEqual(
    refusal("multiples.0: lead_time is stored as 2000 times, but its coding makes 2555"),
  );
  expect(changed(({ groups }) => Object.assign(groups, { better: "low" }))).toEqual(refusal("groups: "));
  expect(changed((file) => Object.assign(file, { surprise: 1 }))).toEqual(refusal(".*surprise"));
  expect(changed((file) => Object.assign(file, { orientation: "times-worse" }))).toEqual(
    refusal("orientation: "),
  );
  expect(changed((file) => Object.assign(file, { kind: "guesses" }))).not.toEqual([]);
});

test("multiples stand under their own name, so that they never take the place of a year's profiles", () => {
  expect(problems({ "benchmarks/state-of-devops/2018.json": stored })).toEqual([
    "surveys/benchmarks/state-of-devops/2018.json file-name this is state-of-devops 2018-multiples; the file must be called so",
  ]);
  expect(problems({ [path]: "{" })).toEqual([expect.stringContaining("json this is not JSON")]);
});
