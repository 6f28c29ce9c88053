/** Published findings are read at start, and every slip in them is named with its line. */
import { expect, test } from "vitest";
import { readSurveys } from "../../../app/platform/read-surveys.server.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { surveysFolder } from "../../builders/surveys-folder.ts";

const file = "evidence/paths.yaml";
const source = `sources:
  - { id: study-2014, year: 2014, citation: A study, url: https://example.org/2014 }
paths:
  - { from: tidy, to: lead_time, source: study-2014 }
`;
const problems = (text: string) =>
  readSurveys(surveysFolder({ [file]: text })).problems.map(({ line, message }) => `${line} ${message}`);

test("a finding comes with its source", () => {
  expect(createRegistry(surveysFolder({ [file]: source })).paths()).toEqual([
    {
      from: "tidy",
      to: "lead_time",
      through: null,
      uncertain: false,
      source: { id: "study-2014", year: 2014, citation: "A study", url: "https://example.org/2014" },
    },
  ]);
  expect(createRegistry(surveysFolder()).paths()).toEqual([]);
});

test("unknown constructs and sources, repeats and other words are named", () => {
  expect(problems(source.replace("tidy", "untidy"))).toEqual(["4 no construct is called untidy"]);
  expect(problems(source.replace("source: study-2014", "source: study-2015"))[0]).toContain("study-2015");
  expect(problems(`${source}  - { from: tidy, to: lead_time, source: study-2014 }\n`)[0]).toContain("twice");
  expect(problems(source.replace("lead_time", "speed"))[0]).toMatch(/^4 paths/);
});

test("the findings of this repository are all about constructs that exist, and cite where they come from", () => {
  const paths = createRegistry("surveys").paths();
  expect(paths.length).toBeGreaterThan(30);
  for (const { source: from } of paths) expect(from.url).toMatch(/^https:/);
});
