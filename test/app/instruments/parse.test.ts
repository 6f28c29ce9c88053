import fc from "fast-check";
import { expect, test } from "vitest";
import { parseInstrument } from "../../../app/instruments/parse.ts";
import { maximumBytes } from "../../../app/instruments/read-yaml.ts";
import { smallInstrument, smallSource } from "../../builders/instrument.ts";

function problemsOf(source: string) {
  const read = parseInstrument("x.yaml", source);
  return "problems" in read ? read.problems : [];
}

/** The line of the only place where the text stands. */
function lineOf(source: string, text: string): number {
  expect(source.split(text).length).toBe(2);
  return source.slice(0, source.indexOf(text)).split("\n").length;
}

test("a file in order becomes an instrument with its defaults filled in", () => {
  const instrument = smallInstrument();
  expect(instrument.items).toHaveLength(9);
  expect(instrument.items[0]).toMatchObject({
    id: "pace",
    missing: ["dont-know", "not-applicable"],
    overlaps: [],
  });
  expect(instrument.constructs[3]).toMatchObject({ minAnswered: "half", dimensions: 1, singleItem: false });
});

test("a byte order mark and Windows line ends change nothing", () => {
  const read = parseInstrument("x.yaml", `\uFEFF${smallSource.replaceAll("\n", "\r\n")}`);
  expect("instrument" in read && read.instrument).toEqual(smallInstrument());
});

test("a key that nobody knows is named with its own line", () => {
  const source = smallSource.replace("minutes: 2", "minutes: 2\nminuets: 3");
  expect(problemsOf(source)).toEqual([
    {
      file: "x.yaml",
      line: lineOf(source, "minuets"),
      rule: "unknown-key",
      message: expect.stringContaining("minuets"),
    },
  ]);
});

test("a key of another item kind is unknown to this one", () => {
  const source = smallSource.replace("text: How fast?", "text: How fast?, reversed: true");
  expect(problemsOf(source)).toMatchObject([{ rule: "unknown-key", line: lineOf(source, "How fast?") }]);
});

test("a value of the wrong type is named with its path and line", () => {
  const source = smallSource.replace('version: "1.0"', "version: 1.0");
  expect(problemsOf(source)).toMatchObject([
    { line: 2, rule: "schema", message: expect.stringContaining("version") },
  ]);
});

test("a missing key points at the place that lacks it", () => {
  const source = smallSource.replace("  - { id: wall, kind: single-choice,", "  - { kind: single-choice,");
  expect(problemsOf(source)).toMatchObject([{ rule: "schema", line: lineOf(source, "Which wall?") }]);
});

test("every problem of a file is told at once", () => {
  const source = smallSource
    .replace("minutes: 2", "minutes: none")
    .replace("language: en", "language: English");
  expect(problemsOf(source).map(({ line }) => line)).toEqual([4, 8]);
});

test("broken YAML is refused with its line", () => {
  expect(problemsOf("id: a\nitems: [1, 2\n")[0]).toMatchObject({ rule: "yaml", file: "x.yaml" });
  expect(problemsOf("id: a\nid: b\n")[0]).toMatchObject({ rule: "yaml", line: 2 });
  expect(problemsOf("id: a\n\ttab: b\n")[0]).toMatchObject({ rule: "yaml", line: 2 });
});

test("an empty file, a number, a list and two documents are refused", () => {
  for (const source of ["", "42", "- 1\n- 2\n", "null", `${smallSource}---\n${smallSource}`])
    expect(problemsOf(source).length).toBeGreaterThan(0);
});

test("a bomb of aliases is refused before it is unfolded", () => {
  const bomb = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"];
  for (let at = 1; at < 20; at++)
    bomb.push(
      `a${at}: &a${at} [${Array(9)
        .fill(`*a${at - 1}`)
        .join(", ")}]`,
    );
  expect(problemsOf(bomb.join("\n"))).toMatchObject([{ line: 1, rule: "no-alias" }]);
});

test("an anchor, an alias and a merge are no part of a questionnaire", () => {
  expect(problemsOf(smallSource.replace("title: A small one", "title: &t A small one"))).toMatchObject([
    { line: 5, rule: "no-alias" },
  ]);
  expect(problemsOf("id: &x a\ntitle: *x\n")).toMatchObject([{ rule: "no-alias" }]);
});

test("tags that make values of other types are refused", () => {
  for (const tag of ["!!binary aGk=", "!!set {a, b}", "!!js/function x", "!own x"])
    expect(problemsOf(smallSource.replace("title: A small one", `title: ${tag}`)).length).toBeGreaterThan(0);
});

test("a file above 1 MB is refused unread, one below it is read", () => {
  const comment = `# ${"x".repeat(997)}\n`;
  const room = Math.floor((maximumBytes - smallSource.length) / comment.length);
  expect(problemsOf(comment.repeat(room) + smallSource)).toEqual([]);
  expect(problemsOf(comment.repeat(room + 1) + smallSource)).toMatchObject([{ line: 1, rule: "file-size" }]);
});

test("the limit counts bytes, not characters", () => {
  expect(problemsOf("é".repeat(maximumBytes / 2 + 1))).toMatchObject([{ rule: "file-size" }]);
});

test("nesting without end is refused", () => {
  expect(problemsOf(`id: a\nitems: ${"[".repeat(100_000)}`)).toMatchObject([{ line: 2, rule: "nesting" }]);
  expect(problemsOf(`id: a\n${"- ".repeat(100_000)}x`)).toMatchObject([{ line: 2, rule: "nesting" }]);
  const stairs = Array.from({ length: 700 }, (_, at) => `${" ".repeat(at)}a:`).join("\n");
  expect(problemsOf(stairs)).toMatchObject([{ rule: "nesting" }]);
});

test("markup in a text stays text", () => {
  const text = `<script>alert("1")</script> & <b>bold</b>`;
  const read = parseInstrument("x.yaml", smallSource.replace("How fast?", `'${text}'`));
  expect("instrument" in read && read.instrument.items[0]?.text).toBe(text);
});

test("names that objects already have are refused as keys and ids", () => {
  for (const key of ["__proto__", "constructor", "toString"]) {
    expect(
      problemsOf(smallSource.replace("minutes: 2", `minutes: 2\n${key}: { x: 1 }`)).length,
      key,
    ).toBeGreaterThan(0);
    expect(problemsOf(smallSource.replaceAll("colour", key)).length, key).toBeGreaterThan(0);
    expect(problemsOf(smallSource.replaceAll("wall", key)).length, key).toBeGreaterThan(0);
  }
  expect({}).not.toHaveProperty("x");
});

test("an unknown scale with the name of an object's own part is no scale", () => {
  expect(problemsOf(smallSource.replace("scale: speed, text", "scale: constructor, text"))).toContainEqual(
    expect.objectContaining({ rule: "unknown-scale" }),
  );
});

test("whatever the text, the answer is an instrument or problems with file and line", () => {
  const broken = fc
    .tuple(fc.nat(smallSource.length), fc.nat(40), fc.string({ maxLength: 12, unit: "binary" }))
    .map(([at, cut, put]) => smallSource.slice(0, at) + put + smallSource.slice(at + cut));
  fc.assert(
    fc.property(fc.oneof(broken, fc.string({ maxLength: 200 })), (source) => {
      const read = parseInstrument("x.yaml", source);
      if ("instrument" in read) return;
      expect(read.problems.length).toBeGreaterThan(0);
      for (const { file, line } of read.problems) {
        expect(file).toBe("x.yaml");
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(source.split("\n").length);
      }
    }),
    { numRuns: 300, seed: 7 },
  );
}, 30_000);
