import { expect, test } from "vitest";
import { parseInstrument } from "../../../app/instruments/parse.ts";
import { smallSource } from "../../builders/instrument.ts";

/** "rule line" of everything that is wrong after one replacement, which must have changed something. */
function refused(from: string, to: string): string[] {
  expect(smallSource).toContain(from);
  const read = parseInstrument("x.yaml", smallSource.replace(from, to));
  return "problems" in read ? read.problems.map(({ rule, line }) => `${rule} ${line}`) : [];
}

const lineOf = (text: string) => smallSource.slice(0, smallSource.indexOf(text)).split("\n").length;

test("an item in two constructs is refused, at its line", () => {
  const line = lineOf("id: tidy_1");
  expect(
    refused(
      "id: tidy_1, kind: agreement, construct: tidy",
      "id: tidy_1, kind: agreement, construct: [tidy, context]",
    ),
  ).toEqual([`schema ${line}`]);
});

test("a scale without a direction is refused, at its line", () => {
  expect(refused("  speed:\n    direction: higher-is-better\n", "  speed:\n")).toEqual([
    `schema ${lineOf("  speed:")}`,
  ]);
});

test("a condition on a later item, on the item itself, or in a circle is refused", () => {
  const wall = "id: wall, kind: single-choice,";
  for (const item of ["doors", "wall", "pace"])
    expect(refused(wall, `${wall} when: { item: ${item}, in: [1] },`)).toEqual([`condition ${lineOf(wall)}`]);
  // pages two and three would wait for each other
  expect(
    refused(
      "items: [tidy_1, tidy_2], when: { item: wall, in: [1, 2] }",
      "items: [tidy_1, tidy_2], when: { item: doors, in: [1] }",
    ),
  ).toEqual([`condition ${lineOf("id: second")}`]);
});

test("a condition on a number has ends that divide the answers", () => {
  const second = "when: { item: wall, in: [1, 2] }";
  const line = lineOf("id: second");
  const ends = (some: string) => refused(second, `when: { ${some} }`);
  for (const some of [
    "item: fails, atLeast: 20",
    "item: fails, below: 100",
    "item: fails, atLeast: 1, below: 2",
  ])
    expect(ends(some), some).toEqual([]);
  for (const some of [
    "item: fails, atLeast: 0",
    "item: fails, atLeast: 101",
    "item: fails, below: 0",
    "item: fails, atLeast: 20.5",
    "item: fails, atLeast: 50, below: 20",
    "item: fails, atLeast: 20, below: 20",
    "item: pace, atLeast: 2",
    "item: doors, below: 2",
    "item: rooms, atLeast: 2",
    "item: fails, in: [20]",
  ])
    expect(ends(some), some).toEqual([`condition ${line}`]);
  for (const some of ["item: fails", "item: fails, in: [1], below: 20", "item: fails, atLeast: many"])
    expect(ends(some), some).toEqual([`schema ${line}`]);
  expect(ends("item: fails, above: 20")).toContain(`unknown-key ${line}`);
});

test("anchors that would grow without end are refused before they grow", () => {
  const bomb = [
    "a: &a [x, x]",
    ...[..."bcdefghijk"].map((name, at) => `${name}: &${name} [*${"abcdefghij"[at]}, *${"abcdefghij"[at]}]`),
  ];
  const read = parseInstrument("x.yaml", bomb.join("\n"));
  expect("problems" in read && read.problems[0]).toMatchObject({ rule: "no-alias", line: 1 });
});

test("50 MB are refused without being read", () => {
  const read = parseInstrument("x.yaml", `${smallSource}#${"x".repeat(50 * 1024 * 1024)}`);
  expect("problems" in read && read.problems).toEqual([
    { file: "x.yaml", line: 1, rule: "file-size", message: expect.any(String) },
  ]);
});

test("markup and right-to-left text are texts like any other", () => {
  const texts = ['"<script>alert(1)</script>"', "שלום עולם?", "كيف الحال؟"];
  for (const text of texts) expect(refused("How fast?", text)).toEqual([]);
});

test("signs that cannot be seen but turn or hide text are refused, at their line", () => {
  for (const sign of ["\\u202E", "\\u2066", "\\u0007", "\\u200B"])
    expect(refused("text: How fast?", `text: "How ${sign}fast?"`)).toEqual([
      `hidden-signs ${lineOf("id: pace")}`,
    ]);
  // Joiners that scripts need stay.
  expect(refused("text: How fast?", 'text: "می\\u200Cخواهم"')).toEqual([]);
});
