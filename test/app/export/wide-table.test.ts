import { expect, test } from "vitest";
import { leadingColumns, wideColumns, wideRowWriter } from "../../../app/export/wide-table.ts";
import type { Answers } from "../../../app/instruments/answer.ts";
import { completeAnswers } from "../../../app/instruments/answer-schema.ts";
import { instrumentFrom, realInstrument, smallInstrument, smallSource } from "../../builders/instrument.ts";
import { allKinds } from "../instruments/all-kinds.ts";

const instrument = smallInstrument();
const columns = wideColumns(instrument);
const write = wideRowWriter(columns, instrument);
const names = [...leadingColumns, ...columns.map(({ name }) => name)];

function rowOf(answers: Answers): Record<string, string> {
  const cells = write({ response: "r1", wave: 2, organization: "o1", answers });
  expect(cells).toHaveLength(names.length);
  return Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ""]));
}

test("columns are called like their items, in the order of the instrument, and open text has none", () => {
  expect(names).toEqual([
    "response",
    "wave",
    "organization",
    "pace",
    "wait",
    "fails",
    "fails_level",
    "tidy_1",
    "tidy_2",
    "wall",
    "doors__1",
    "doors__2",
    "doors__3",
    "rooms",
  ]);
});

test("no name stands twice, also when an item is called like a level", () => {
  const clash = instrumentFrom(
    smallSource.replace("{ id: rooms,", "{ id: fails_level,").replace("doors, rooms,", "doors, fails_level,"),
  );
  const all = wideColumns(clash).map(({ name }) => name);
  expect(new Set(all).size).toBe(all.length);
  expect(all).toContain("fails__level");
});

test.each(["delivery-core", "cloud-native-cadence"] as const)(
  "the names of %s are short and unlike each other",
  (id) => {
    const all = wideColumns(realInstrument(id)).map(({ name }) => name);
    expect(new Set(all).size).toBe(all.length);
    for (const name of all) expect(name).toMatch(/^[a-z][a-z0-9_]{0,31}$/);
  },
);

test("codes stay as they were given, also of reversed and lower-is-better items", () => {
  expect(rowOf({ wait: 9, tidy_2: 5, rooms: -2 })).toMatchObject({ wait: "9", tidy_2: "5", rooms: "-2" });
});

test("every reason for a missing answer is an empty cell", () => {
  for (const missing of [
    "dont-know",
    "not-applicable",
    "prefer-not-to-say",
    "skipped",
    "not-shown",
  ] as const) {
    const all = Object.fromEntries(instrument.items.map(({ id }) => [id, { missing }]));
    expect(Object.values(rowOf(all)).slice(3).join("")).toBe("");
  }
  expect(Object.values(rowOf({})).slice(3).join("")).toBe("");
});

test("zero is a value", () => {
  expect(rowOf({ fails: 0, wait: 0, rooms: 0 })).toMatchObject({
    fails: "0",
    fails_level: "3",
    wait: "0",
    rooms: "0",
  });
});

test.each([
  [10, "3"],
  [11, "2"],
  [50, "2"],
  [51, "1"],
  [100, "1"],
])("%d percent stands raw and as level %s", (percent, level) => {
  expect(rowOf({ fails: percent })).toMatchObject({ fails: String(percent), fails_level: level });
});

test("several choices are one column of 0 and 1 an option; none chosen is not missing", () => {
  const doors = (answers: Answers) => {
    const row = rowOf(answers);
    return [row.doors__1, row.doors__2, row.doors__3];
  };
  expect(doors({ doors: [1, 3] })).toEqual(["1", "0", "1"]);
  expect(doors({ doors: [] })).toEqual(["0", "0", "0"]);
  expect(doors({ doors: { missing: "skipped" } })).toEqual(["", "", ""]);
});

test("no cell needs quoting, whatever was answered", () => {
  const answers = completeAnswers(instrument, { pace: 3, fails: 100, doors: [2], wall: 1 });
  const row = rowOf({ ...answers, remark: '=HYPERLINK("x")', wall: "a,b" });
  for (const cell of Object.values(row)) expect(cell).toMatch(/^[a-z0-9.-]*$/);
});

test("a rating is one column, points one a description, a stream four a step; what was not told is empty", () => {
  const all = allKinds();
  const wide = wideColumns(all);
  const own = wide.filter(({ item }) => ["recommend", "blame", "stream"].includes(item.id));
  expect(own.map(({ name }) => name)).toEqual([
    "recommend",
    ...["blame__1", "blame__2", "blame__3"],
    ...[0, 1, 2].flatMap((at) =>
      ["lead", "process", "unit", "complete"].map((part) => `stream__${at}__${part}`),
    ),
  ]);
  const answers: Answers = {
    recommend: 0,
    blame: [0, 30, 70],
    stream: [
      { name: "Build", lead: 2.5, process: 0.000001, unit: "days", complete: 0 },
      { name: "Test", lead: null, process: null, unit: "hours", complete: null },
    ],
  };
  const cells = wideRowWriter(own, all)({ response: "r", wave: 1, organization: "", answers }).slice(3);
  expect(cells).toEqual([
    "0",
    ...["0", "30", "70"],
    ...["2.5", "0.000001", "3", "0"],
    ...["", "", "2", ""],
    ...["", "", "", ""],
  ]);
});
