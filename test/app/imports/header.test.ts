import { expect, test } from "vitest";
import {
  columnName,
  findColumn,
  findGroup,
  nearestText,
  readHeader,
  tidy,
} from "../../../app/imports/header.ts";

test("one header row gives the names as they are, without stray spaces", () => {
  expect(readHeader([[" a ", "b\u00a0c"]]).map(({ name }) => name)).toEqual(["a", "b c"]);
});

test("a blank of the upper header row continues the text to its left", () => {
  const header = readHeader([
    ["Where?", "", "How often?", ""],
    ["Africa", "Asia", "Daily", "Weekly"],
  ]);
  expect(header.map(({ name }) => name)).toEqual([
    "Where? / Africa",
    "Where? / Asia",
    "How often? / Daily",
    "How often? / Weekly",
  ]);
  expect(findGroup(header, "How often?")).toEqual([2, 3]);
});

test("a column is found by its full name, by its lower header alone, or by its position from 1", () => {
  const header = readHeader([
    ["Where?", ""],
    ["Africa", "Asia"],
  ]);
  expect(findColumn(header, "Where? / Asia")).toBe(1);
  expect(findColumn(header, "Asia")).toBe(1);
  expect(findColumn(header, 2)).toBe(1);
});

test("a header that two columns have must be named by position", () => {
  const header = readHeader([
    ["Where?", "", "When?", ""],
    ["N/A", "x", "N/A", "y"],
  ]);
  expect(findColumn(header, "N/A")).toMatchObject({
    rule: "ambiguous-column",
    message: expect.stringContaining("1, 3"),
  });
  expect(findColumn(header, "When? / N/A")).toBe(2);
});

test("a position beyond the file is unknown", () => {
  expect(findColumn(readHeader([["a", "b"]]), 3)).toMatchObject({ rule: "unknown-column" });
});

test("a group that is not there names the nearest one", () => {
  const header = readHeader([
    ["How\u00a0often are your release cycles?", ""],
    ["a", "b"],
  ]);
  expect(findGroup(header, "How often are your release cycles?")).toEqual([0, 1]);
  expect(findGroup(header, "How often are the release cycles?")).toMatchObject({
    message: expect.stringContaining('"How often are your release cycles?"'),
  });
});

test("the nearest text takes the fewest changes", () => {
  expect(nearestText("release_cycel", ["region", "release_cycle", "release_mode"])).toBe("release_cycle");
  expect(nearestText("x", [])).toBe("");
});

test("a thousand long headers are compared without noticeable work", () => {
  const texts = Array.from({ length: 1000 }, (_, i) => `${"very long question ".repeat(40)}${i}`);
  expect(nearestText("very long question 7", texts)).toContain("very long question");
});

test("columns without a header are called by their position, long headers are cut", () => {
  const header = readHeader([["", "q".repeat(300)]]);
  expect(columnName(header, 0)).toBe("column 1");
  expect(columnName(header, 1)).toHaveLength(40);
});

test("Unicode forms and kinds of space do not tell texts apart", () => {
  expect(tidy("Cafe\u0301\u00a0 au\n lait ")).toBe("Café au lait");
});
