import { expect, test } from "vitest";
import { parseMap } from "../../../app/imports/parse-map.ts";
import { mapText, readMap } from "../../builders/import-map.ts";

const problemsOf = (source: string) => {
  const parsed = parseMap(source);
  return "problems" in parsed ? parsed.problems : [];
};
const lineOf = (source: string, text: string) =>
  source.split("\n").findIndex((line) => line.includes(text)) + 1;

test("what a map leaves out has the careful default", () => {
  const { map } = readMap();
  expect(map.file).toEqual({ headerRows: 1, delimiter: "," });
  expect(map.study.k).toBe(5);
  expect(map.study.unit).toBe("organization");
  expect(map.wave).toMatchObject({ number: 1, state: "closed" });
  expect(map.onUnknownCode).toBe("stop");
  expect(map.organization).toBeUndefined();
});

test("an organization is not shown to the host unless the map says so", () => {
  expect(readMap({ organization: { column: "unit" } }).map.organization?.shownToHost).toBe(false);
});

test("broken YAML is reported with the line it breaks on", () => {
  const source = `${mapText()}team: [unclosed\n`;
  expect(problemsOf(source)[0]).toMatchObject({ place: "map", rule: "map-syntax" });
  expect(problemsOf(source)[0]?.line).toBeGreaterThanOrEqual(lineOf(source, "unclosed"));
});

test("a key that no map has is reported on its own line", () => {
  const source = mapText({ items: { pace: { column: "pace", colum: "x" } } });
  expect(problemsOf(source)).toMatchObject([{ line: lineOf(source, "colum:"), rule: "map-shape" }]);
});

test("the same text mapped twice is a mistake, not a last word", () => {
  const source = mapText().replace(
    "items:",
    "items:\n  wait:\n    column: a\n    codes:\n      Fast: 3\n      Fast: 2",
  );
  expect(problemsOf(source)).toMatchObject([{ line: lineOf(source, "Fast: 2"), rule: "map-syntax" }]);
});

test("an item names exactly one source", () => {
  const none = mapText({ items: { pace: { codes: { Fast: 3 } } } });
  const two = mapText({ items: { pace: { column: "a", constant: 3 } } });
  expect(problemsOf(none)[0]?.message).toContain("found: none");
  expect(problemsOf(two)[0]?.message).toContain("found: column, constant");
  expect(problemsOf(two)[0]?.line).toBe(lineOf(two, "pace:") + 1);
});

test("all problems of a map come at once", () => {
  const problems = problemsOf(mapText({ researchConsent: "perhaps", wave: {}, language: "English" }));
  expect(problems.map(({ message }) => message.split(":")[0]).sort()).toEqual([
    "language",
    "researchConsent",
    "wave.title",
  ]);
});

test.each([4, 0, -1, 5.5])("a minimum group of %d is refused", (k) => {
  const source = mapText({
    study: { slug: "s", title: "t", host: "h", purpose: "p", instrument: "small", version: "1.0", k },
  });
  expect(problemsOf(source)[0]?.message).toContain("study.k");
});

test.each(["", "null", "- a\n- b", "just words", "a: &a [*a]", "\u0000"])(
  "%j is no map, and says so",
  (source) => {
    expect(problemsOf(source).length).toBeGreaterThan(0);
  },
);

test("a map that swells when its references are followed is refused", () => {
  const levels = Array.from(
    { length: 12 },
    (_, i) => `l${i + 1}: &l${i + 1} [${"*l%,".repeat(9).replaceAll("%", String(i))}]`,
  );
  expect(problemsOf(["l0: &l0 [x]", ...levels].join("\n"))[0]?.rule).toBe("map-syntax");
});

test("a data file given as the map is refused by its size, before it is read", () => {
  expect(problemsOf("a,b\n".repeat(300_000))[0]?.message).toContain("is this the data file?");
});

test("texts such as __proto__ are texts", () => {
  const source = mapText().replace(
    "column: pace",
    "column: pace\n    codes:\n      __proto__: 3\n      constructor: 2",
  );
  const parsed = parseMap(source);
  expect("map" in parsed && Object.entries(parsed.map.items.pace?.codes ?? {})).toContainEqual([
    "constructor",
    2,
  ]);
});
