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

const graphFile = "evidence/graph.yaml";
const graph = `sources:
  - { id: study-2014, year: 2014, citation: A study, url: https://example.org/2014 }
edges:
  - { from: [tidy], to: [pace-of-change], source: study-2014 }
`;
const graphProblems = (text: string) =>
  readSurveys(surveysFolder({ [graphFile]: text })).problems.map(({ line, message }) => `${line} ${message}`);

test("the causal graph names by construct what acts on it; unknown constructs, sources, repeats and circles are named", () => {
  expect(createRegistry(surveysFolder()).causalGraph()).toEqual({});
  expect(graphProblems(graph)).toEqual(["4 no construct is called pace-of-change"]);
  const own = graph.replace("pace-of-change", "tidy");
  expect(graphProblems(own)[0]).toContain("the graph runs in a circle: tidy <- tidy");
  expect(graphProblems(graph.replace("source: study-2014", "source: elsewhere"))[0]).toContain("elsewhere");
  expect(graphProblems(graph.replace("[tidy]", "[tidy, tidy]"))[0]).toContain("listed twice");
});

test("the graph of this repository is about constructs that exist, cites where each arrow comes from, and runs in no circle", () => {
  const parents = createRegistry("surveys").causalGraph();
  expect(parents["continuous-delivery"]).toContain("continuous-integration");
  expect(Object.keys(parents).length).toBeGreaterThan(5);
});
