import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readSurveys } from "../../../app/platform/read-surveys.server.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";

const path = "benchmarks/quick-check/2024.json";
const stored = readFileSync(`surveys/${path}`, "utf8");
const rules = (files: Record<string, string>) =>
  readSurveys(surveysFolder(files)).problems.map(({ file, rule, message }) => `${file} ${rule} ${message}`);

test("published averages are loaded apart from the profiles, oldest first", () => {
  const registry = createRegistry("surveys");
  expect(registry.norms().map(({ year }) => year)).toEqual([2019, 2022, 2024, 2025]);
  expect(registry.benchmarks().some(({ source }) => source === "quick-check")).toBe(false);
});

test("averages that are turned round, elsewhere than they say, or of nothing in the library are found", () => {
  expect(rules({ [path]: stored })).toEqual([]);
  expect(rules({ [path]: stored.replace('"mean": 8.3', '"mean": 1.7') })).toEqual([
    expect.stringMatching(/2024.json norms figures.3: change_fail_rate is stored as 1.7/),
  ]);
  expect(rules({ "benchmarks/quick-check/2023.json": stored })).toEqual([
    expect.stringContaining("this is quick-check 2024; the file must be called so"),
  ]);
  const capability = { construct: "magic", printed: "magic", mean: 50, profile: { id: "elite", mean: 60 } };
  const unknown = JSON.stringify({ ...JSON.parse(stored), capabilities: [capability] });
  expect(rules({ [path]: unknown })).toEqual([expect.stringContaining("no construct is called magic")]);
});
