import { expect, test } from "vitest";
import { parseInstrument } from "../../../app/instruments/parse.ts";
import { allKindsSource, moduleSource } from "./all-kinds.ts";

/** The rules broken after one replacement, which must have changed something. */
function broken(source: string, ...replacements: [string, string][]): string[] {
  let changed = source;
  for (const [from, to] of replacements) {
    expect(changed).toContain(from);
    changed = changed.replace(from, to);
  }
  const read = parseInstrument("x.yaml", changed);
  return "problems" in read ? [...new Set(read.problems.map(({ rule }) => rule))] : [];
}

test("the questionnaire with every kind, and the module, break no rule", () => {
  expect(broken(allKindsSource)).toEqual([]);
  expect(broken(moduleSource)).toEqual([]);
});

test("every page is in exactly one module that knows it", () => {
  expect(broken(allKindsSource, ["pages: [second, third]", "pages: [second]"])).toEqual(["module-pages"]);
  expect(broken(allKindsSource, ["pages: [second, third]", "pages: [second, third, fifth]"])).toEqual([
    "module-pages",
  ]);
  expect(broken(allKindsSource, ["pages: [second, third]", "pages: [second, third, sixth]"])).toEqual([
    "module-pages",
  ]);
  expect(broken(allKindsSource, ["id: extras", "id: tidiness"])).toEqual(["module-pages"]);
});

test("what forms the levels is asked in a core module", () => {
  expect(broken(allKindsSource, ["core: true, ", ""])).toContain("module-core");
  expect(
    broken(
      allKindsSource,
      ["items: [pace, wait, fails,", "items: [pace, wait,"],
      ["items: [stream, wish]", "items: [stream, wish, fails]"],
    ),
  ).toEqual(["module-core"]);
});

test("a condition on a module that may be left out is refused", () => {
  expect(
    broken(
      allKindsSource,
      ["fails_basis, wall] }", "fails_basis] }"],
      ["items: [tidy_1, tidy_2], when: { item: wall, in: [1, 2] } }", "items: [tidy_1, tidy_2, wall] }"],
    ),
  ).toEqual(["module-condition"]);
});

test("a module has no modules of its own, and says what is to be computed", () => {
  expect(
    broken(moduleSource, ["analysis:\n  - { method: discriminant, of: [swarming], against: [tidy] }\n", ""]),
  ).toEqual(["module-file"]);
  expect(broken(allKindsSource, ["id: all-kinds\n", "id: all-kinds\nkind: module\n"])).toContain(
    "module-file",
  );
  expect(broken(moduleSource, ["kind: module\n", ""])).toEqual(["level-metrics"]);
});

test("an analysis names constructs or items that are there", () => {
  expect(broken(moduleSource, ["of: [swarming]", "of: [storming]"])).toEqual(["analysis"]);
});

test("a regression says what explains, and one of its two sides is asked here", () => {
  const regression = (sides: string) =>
    broken(moduleSource, [
      "method: discriminant, of: [swarming], against: [tidy]",
      `method: regression, ${sides}`,
    ]);
  expect(regression("of: [elsewhere], against: [swarming, tidy]")).toEqual([]);
  expect(regression("of: [swarming], against: [elsewhere]")).toEqual([]);
  expect(regression("of: [elsewhere], against: [swarming, tiny]")).toEqual(["analysis"]);
  expect(regression("of: [swarming]")).toEqual(["analysis"]);
});

test("a question about another names it, and is called after it", () => {
  expect(broken(allKindsSource, ["about: fails,", "about: falls,"])).toEqual(["about"]);
  expect(broken(allKindsSource, ["about: fails,", "about: pace,"])).toEqual(["about"]);
  expect(broken(allKindsSource, ["prompt-for: tidy", "prompt-for: tiny"])).toEqual(["prompt-for"]);
});

test("ratings, allocations and streams have options that can be told apart", () => {
  for (const [from, to, rule] of [
    ["min: 0, max: 10,", "min: 10, max: 0,", "rating-range"],
    ["min: 0, max: 10,", "min: 0, max: 100,", "rating-range"],
    ["min: 0, max: 10,", "min: -5, max: 5,", "rating-range"],
    ["{ code: 2, label: A form", "{ code: 1, label: A form", "allocation-options"],
    ["label: A form is filled", "label: We look into it", "allocation-options"],
    ["steps: [Build, Test, Ship]", "steps: [Build, Test, Build]", "stream-steps"],
    ["units: [hours, days]", "units: [hours, hours]", "stream-steps"],
    ["units: [hours, days]", "units: [hours, moons]", "schema"],
    ["id: wish, kind: text,", "id: wish, kind: text, sensitive: true,", ""],
    ["id: recommend,", "id: recommend, sensitive: true,", "missing-options"],
  ] as const)
    expect(broken(allKindsSource, [from, to]), to).toEqual(rule ? [rule] : []);
});

test("a condition may ask for a rating, not for points, a stream or a number that the rating lacks", () => {
  const on = (item: string, code: number) =>
    broken(allKindsSource, [
      "items: [stream, wish] }",
      `items: [stream, wish], when: { item: ${item}, in: [${code}] } }`,
    ]);
  expect(on("recommend", 9)).toEqual([]);
  expect(on("recommend", 11)).toEqual(["condition"]);
  expect(on("blame", 1)).toEqual(["condition"]);
  expect(on("stream", 1)).toEqual(["condition"]);
});
