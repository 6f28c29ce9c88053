import { expect, test } from "vitest";
import { checkMap } from "../../../app/imports/check-map.ts";
import { readHeader } from "../../../app/imports/header.ts";
import { createRecoding, type Recoding } from "../../../app/imports/recode.ts";
import { mapText, readMap } from "../../builders/import-map.ts";
import { smallInstrument } from "../../builders/instrument.ts";

type Overrides = Parameters<typeof readMap>[0];

function recodingOf(columns: string[], overrides: Overrides): Recoding {
  const recoding = createRecoding(readMap(overrides), smallInstrument(), readHeader([columns]));
  if ("problems" in recoding) throw new Error(recoding.problems.map(({ message }) => message).join("\n"));
  return recoding;
}

function answerOf(cell: string, item: Record<string, unknown>, id = "pace") {
  const recoding = recodingOf(["c", "other"], { items: { [id]: { column: "c", ...item } } });
  const row = recoding.recode({ line: 2, cells: [cell, "x"] });
  return { answer: row?.answers[id], report: recoding.report };
}

const problemsOf = (overrides: Overrides) => checkMap(readMap(overrides), smallInstrument());

test("a text becomes the code that the map gives it, and is counted as recoded", () => {
  const { answer, report } = answerOf(" Very  fast ", { codes: { "Very fast": 3 } });
  expect(answer).toBe(3);
  expect(report.items[0]).toMatchObject({ item: "pace", values: 1, recoded: 1, missing: {} });
});

test("without codes a number of the scale stays as it is", () => {
  expect(answerOf("2", {}).answer).toBe(2);
  expect(answerOf("2.0", {}).answer).toBe(2);
  expect(answerOf("2", {}).report.items[0]?.recoded).toBe(0);
});

test.each(["7", "0", "-1", "2.5", "1e1", "0x2", "two", "2 3", "NaN", "1".repeat(400)])(
  "%s is no code of the scale: reported with line, column and what is taken",
  (cell) => {
    const { answer, report } = answerOf(cell, {});
    expect(answer).toBeUndefined();
    expect(report.problems.first).toMatchObject([
      { place: "file", line: 2, column: "c", rule: "unknown-code" },
    ]);
    expect(report.problems.first[0]?.message).toContain("one of the codes 3, 2, 1");
    expect(report.items[0]?.unknown).toBe(1);
  },
);

test("an empty cell is left to be completed as skipped, and never becomes zero", () => {
  const { answer, report } = answerOf("  ", { codes: { Fast: 3 } });
  expect(answer).toBeUndefined();
  expect(report.items[0]?.missing).toEqual({ skipped: 1 });
  expect(report.problems.count).toBe(0);
});

test("reasons for a missing value are kept apart", () => {
  const map = {
    codes: { Fast: 3 },
    missing: { "N/A": "dont-know", "Ad hoc": "not-applicable", "": "prefer-not-to-say" },
  };
  expect(answerOf("N/A", map).answer).toEqual({ missing: "dont-know" });
  expect(answerOf("Ad hoc", map).answer).toEqual({ missing: "not-applicable" });
  expect(answerOf("", map).answer).toEqual({ missing: "prefer-not-to-say" });
});

test("percentages are whole numbers to 100, with or without their sign", () => {
  expect(answerOf("15 %", {}, "fails").answer).toBe(15);
  expect(answerOf("0", {}, "fails").answer).toBe(0);
  expect(answerOf("101", {}, "fails").report.problems.count).toBe(1);
  expect(answerOf("12.5", {}, "fails").report.problems.count).toBe(1);
});

test("numbers keep to their range, both ends included", () => {
  expect(answerOf("-2", {}, "rooms").answer).toBe(-2);
  expect(answerOf("20", {}, "rooms").answer).toBe(20);
  expect(answerOf("20.5", {}, "rooms").report.problems.count).toBe(1);
});

test("the first filled one of several columns gives the answer", () => {
  const recoding = recodingOf(["a", "b", "c"], {
    items: { pace: { columns: ["a", { from: 2, to: 3 }], codes: { Fast: 3, Slow: 1 } } },
  });
  expect(recoding.recode({ line: 2, cells: ["", "Slow", "Fast"] })?.answers.pace).toBe(1);
  expect(recoding.recode({ line: 3, cells: ["", "", ""] })?.answers.pace).toBeUndefined();
});

test("several choices are collected from columns, from one cell, or from columns of 0 and 1", () => {
  const codes = { Red: 1, Blue: 2, Green: 3 };
  const columns = recodingOf(["a", "b"], { items: { doors: { columns: ["a", "b"], codes } } });
  expect(columns.recode({ line: 2, cells: ["Green", "Red"] })?.answers.doors).toEqual([1, 3]);
  const cell = recodingOf(["a", "b"], { items: { doors: { column: "a", codes, separator: ";" } } });
  expect(cell.recode({ line: 2, cells: ["Blue; Red;", ""] })?.answers.doors).toEqual([1, 2]);
  const options = recodingOf(["a", "b"], { items: { doors: { options: { a: 1, b: 3 } } } });
  expect(options.recode({ line: 2, cells: ["1", "0"] })?.answers.doors).toEqual([1]);
  expect(options.recode({ line: 3, cells: ["0", "0"] })?.answers.doors).toEqual([]);
  expect(options.recode({ line: 4, cells: ["", ""] })?.answers.doors).toBeUndefined();
  options.recode({ line: 5, cells: ["yes", ""] });
  expect(options.report.problems.first).toMatchObject([{ line: 5, column: "a" }]);
});

test("a constant stands in every row", () => {
  const recoding = recodingOf(["a"], { items: { wall: { constant: 2 } } });
  expect(recoding.recode({ line: 2, cells: ["x"] })?.answers.wall).toBe(2);
});

test("items that the map leaves out are not shown, and are named", () => {
  const recoding = recodingOf(["c"], { items: { pace: { column: "c" } } });
  expect(recoding.recode({ line: 2, cells: ["3"] })?.answers.wait).toEqual({ missing: "not-shown" });
  expect(recoding.report.unmappedItems).toEqual([
    "wait",
    "fails",
    "tidy_1",
    "tidy_2",
    "wall",
    "doors",
    "rooms",
  ]);
});

test("columns that the map leaves out are named", () => {
  const recoding = recodingOf(["c", "name", "", "unit"], {
    items: { pace: { column: "c" } },
    organization: { column: "unit" },
  });
  expect(recoding.report.unusedColumns).toEqual(["name", "column 3"]);
});

test("a row of another width is a problem of its own, and is not read", () => {
  const recoding = recodingOf(["c", "d"], { items: { pace: { column: "c" } } });
  expect(recoding.recode({ line: 2, cells: ["3"] })).toBeUndefined();
  expect(recoding.recode({ line: 3, cells: ["3", "x", "y"] })).toBeUndefined();
  expect(recoding.report.problems.first.map(({ line, rule }) => [line, rule])).toEqual([
    [2, "row-length"],
    [3, "row-length"],
  ]);
});

test("blank lines are left out and counted", () => {
  const recoding = recodingOf(["c", "d"], { items: { pace: { column: "c" } } });
  expect(recoding.recode({ line: 7, cells: [" "] })).toBeUndefined();
  expect(recoding.report).toMatchObject({
    rows: 0,
    blankLines: { count: 1, first: [7] },
    problems: { count: 0 },
  });
});

test("in a file of one column an empty cell is an answer left out, not a blank line", () => {
  const recoding = recodingOf(["c"], { items: { pace: { column: "c" } } });
  expect(recoding.recode({ line: 2, cells: [""] })).toBeDefined();
  expect(recoding.report.rows).toBe(1);
});

test("the first twenty problems are shown, all are counted", () => {
  const recoding = recodingOf(["c"], { items: { pace: { column: "c" } } });
  for (let line = 2; line < 102; line++) recoding.recode({ line, cells: ["?"] });
  expect(recoding.report.problems.count).toBe(100);
  expect(recoding.report.problems.first).toHaveLength(20);
  expect(recoding.report.problems.first[19]?.line).toBe(21);
});

test("when the map says so, unknown texts become gaps that are counted apart", () => {
  const recoding = recodingOf(["c"], { onUnknownCode: "missing", items: { pace: { column: "c" } } });
  expect(recoding.recode({ line: 2, cells: ["?"] })?.answers).not.toHaveProperty("pace");
  expect(recoding.report).toMatchObject({ problems: { count: 0 }, skippedCells: { count: 1 } });
});

test("organization and team are read, and texts for none are none", () => {
  const recoding = recodingOf(["c", "o", "t"], {
    items: { pace: { column: "c" } },
    organization: { column: "o", none: ["unknown"] },
    team: { column: "t" },
  });
  const of = (o: string, t: string) => {
    const row = recoding.recode({ line: 2, cells: ["3", o, t] });
    return [row?.organization, row?.team];
  };
  expect(of(" Acme ", "Blue")).toEqual(["Acme", "Blue"]);
  expect(of("Acme", "")).toEqual(["Acme", null]);
  expect(of("unknown", "")).toEqual([null, null]);
  expect(recoding.report).toMatchObject({
    organizations: 1,
    teams: 1,
    withoutOrganization: 1,
    problems: { count: 0 },
  });
  of("", "Blue");
  expect(recoding.report.problems.first).toMatchObject([{ column: "t", rule: "team-without-organization" }]);
});

test("teams of the same name in two organizations are two teams", () => {
  const recoding = recodingOf(["c", "o", "t"], {
    items: { pace: { column: "c" } },
    organization: { column: "o" },
    team: { column: "t" },
  });
  recoding.recode({ line: 2, cells: ["3", "A", "Blue"] });
  recoding.recode({ line: 3, cells: ["3", "B", "Blue"] });
  expect(recoding.report.teams).toBe(2);
});

test.each([
  ["a\u0000b", "bad-name"],
  ["x".repeat(201), "bad-name"],
  ["Z\uFFFDrich", "encoding"],
])("%j cannot be the name of an organization", (name, rule) => {
  const recoding = recodingOf(["c", "o"], {
    items: { pace: { column: "c" } },
    organization: { column: "o" },
    onUnknownCode: "missing",
  });
  recoding.recode({ line: 2, cells: ["3", name] });
  expect(recoding.report.problems.first).toMatchObject([{ line: 2, column: "o", rule }]);
});

test("a column of keys taken for organizations is stopped before it fills the memory", () => {
  const recoding = recodingOf(["c", "o"], {
    items: { pace: { column: "c" } },
    organization: { column: "o" },
  });
  const all = () => {
    for (let i = 0; i < 30_000; i++) recoding.recode({ line: i + 2, cells: ["3", `key ${i}`] });
  };
  expect(all).toThrow(/more than 20,000 organizations/);
});

test("consent is given only by a text that says so", () => {
  const consent = (cell: string, no?: string[]) => {
    const recoding = recodingOf(["c", "k"], {
      items: { pace: { column: "c" } },
      researchConsent: { column: "k", yes: ["Yes"], ...(no && { no }) },
    });
    const row = recoding.recode({ line: 2, cells: ["3", cell] });
    return [row?.consentResearch, recoding.report.problems.count];
  };
  expect(consent("Yes")).toEqual([true, 0]);
  expect(consent("")).toEqual([false, 0]);
  expect(consent("yes please")).toEqual([false, 0]);
  expect(consent("No", ["No"])).toEqual([false, 0]);
  expect(consent("perhaps", ["No"])).toEqual([false, 1]);
});

test("every column that is missing is named, each with the nearest header the map does not use", () => {
  const parsed = readMap({
    items: { pace: { column: "pace" }, wait: { column: "wait_1" }, fails: { column: "wait_2" } },
    organization: { column: "unit" },
  });
  const header = readHeader([["pace", "wiat_1", "wait_2", "unitt"]]);
  const found = createRecoding(parsed, smallInstrument(), header);
  expect("problems" in found && found.problems).toMatchObject([
    { column: "wait_1", rule: "unknown-column", message: expect.stringContaining('"wiat_1"') },
    { column: "unit", rule: "unknown-column", message: expect.stringContaining('"unitt"') },
  ]);
});

test("an item that the instrument does not have is named with its line and the nearest one", () => {
  const problems = problemsOf({ items: { pace: { column: "c" }, paec: { column: "c" } } });
  expect(problems).toMatchObject([
    { rule: "unknown-item", message: expect.stringContaining("the nearest is pace") },
  ]);
  const lines = mapText({ items: { pace: { column: "c" }, paec: { column: "c" } } }).split("\n");
  expect(lines[(problems[0]?.line ?? 0) - 2]).toContain("paec:");
});

test("a code outside the scale is a problem of the map, wherever the map has it", () => {
  const rules = (items: Record<string, unknown>) => problemsOf({ items }).map(({ rule }) => rule);
  expect(rules({ pace: { column: "c", codes: { Fast: 4 } } })).toEqual(["code-outside-scale"]);
  expect(rules({ fails: { column: "c", codes: { Often: 101 } } })).toEqual(["code-outside-scale"]);
  expect(rules({ wall: { constant: 9 } })).toEqual(["code-outside-scale"]);
  expect(rules({ doors: { options: { a: 1, b: 7 } } })).toEqual(["code-outside-scale"]);
});

test("open text and several choices of a single one are refused", () => {
  const rules = (items: Record<string, unknown>) => problemsOf({ items }).map(({ rule }) => rule);
  expect(rules({ remark: { column: "c" } })).toEqual(["item-kind"]);
  expect(rules({ wall: { column: "c", separator: ";" } })).toEqual(["item-kind"]);
});

test("teams need the column of their organization", () => {
  expect(problemsOf({ team: { column: "t" } })).toMatchObject([{ rule: "map-shape" }]);
});
