import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { codebook } from "../../../app/export/codebook.ts";
import { leadingColumns, wideColumns } from "../../../app/export/wide-table.ts";
import { contextItems } from "../../../app/instruments/scoring-key.ts";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { instrumentFrom, realInstrument, smallInstrument, smallSource } from "../../builders/instrument.ts";
import { allKinds } from "../instruments/all-kinds.ts";

type Entry = Record<string, string>;
const read = (text: string): Entry[] => parse(text, { columns: true });
const entries = new Map(read(codebook(smallInstrument(), 5)).map((entry) => [entry.variable, entry]));

test.each(["delivery-core", "cloud-native-cadence"] as const)(
  "the codebook of %s explains every column of the wide table, in its order",
  (id) => {
    const instrument = realInstrument(id);
    const variables = read(codebook(instrument, 5)).map(({ variable }) => variable);
    expect(variables).toEqual([...leadingColumns, ...wideColumns(instrument).map(({ name }) => name)]);
  },
);

test("codes stand with their labels in ascending order, with the ends and the direction of the scale", () => {
  expect(entries.get("pace")).toMatchObject({
    construct: "cadence",
    text: "How fast?",
    kind: "ordered",
    codes: "1 = Slow | 2 = So so | 3 = Fast",
    min: "1",
    max: "3",
    direction: "higher-is-better",
    metric: "lead_time",
    instrument: "small 1.0",
    evidence: "none",
    licence: "CC-BY-4.0",
  });
  expect(entries.get("wait")).toMatchObject({ min: "0", max: "9", direction: "lower-is-better" });
});

test("each column says what it is meant to measure, where the idea comes from, and which key metric it restates", () => {
  const registry = createRegistry("surveys");
  const full = new Map(
    read(codebook(registry.get("delivery-capabilities", "1.0"), 5)).map((entry) => [entry.variable, entry]),
  );
  expect(full.get("cha_3")).toMatchObject({
    construct: "change-approval",
    role: "capability",
    dimensions: "1",
    restates: "lead_time",
    source: "Forsgren, Humble and Kim 2018 (Accelerate); State of DevOps reports 2014, 2019",
  });
  expect(full.get("cha_4")?.source).toBe(
    "State of DevOps reports 2014 and 2019 on approval by outside bodies",
  );
  expect(full.get("lead_time_basis")).toMatchObject({
    role: "background",
    dimensions: "0",
    about: "lead_time",
  });
  expect(full.get("organization")).toMatchObject({ construct: "", role: "", dimensions: "", source: "" });
  const pulse = read(codebook(registry.get("delivery-pulse", "1.0"), 5));
  expect(pulse.find(({ variable }) => variable === "ta_1")?.dimensions).toBe("one item");
});

test("a reversed statement is marked, and only statements can be", () => {
  expect(entries.get("tidy_1")?.reversed).toBe("no");
  expect(entries.get("tidy_2")?.reversed).toBe("yes");
  expect(entries.get("pace")?.reversed).toBe("");
});

test("the level of a percentage says which percentages it stands for", () => {
  expect(entries.get("fails")).toMatchObject({
    codes: "whole percent",
    min: "0",
    max: "100",
    direction: "lower-is-better",
  });
  expect(entries.get("fails_level")).toMatchObject({
    kind: "level",
    codes: "1 = 51 to 100 percent | 2 = 11 to 50 percent | 3 = 0 to 10 percent",
    min: "1",
    max: "3",
    direction: "higher-is-better",
  });
});

test("an option of several names itself", () => {
  expect(entries.get("doors__2")).toMatchObject({
    text: "Which doors? [Blue]",
    kind: "option",
    codes: "0 = not chosen | 1 = chosen",
  });
});

test("numbers give their range as numbers, negative ones unguarded", () => {
  expect(entries.get("rooms")).toMatchObject({ min: "-2", max: "20", codes: "rooms" });
});

test("choices about the person, and nothing else, say that they may be kept back in every row", () => {
  const core = realInstrument("delivery-core");
  const told = read(codebook(core, 5)).filter(({ missing }) =>
    missing?.includes("fewer than 5 people alike"),
  );
  expect(new Set(told.map(({ role }) => role))).toEqual(new Set(["background"]));
  const ids = told.map(({ variable }) => variable);
  expect(ids).toEqual(expect.arrayContaining(contextItems(core).map(({ id }) => id)));
});

test("what an empty cell can mean is said for each column, and k for organizations", () => {
  expect(entries.get("pace")?.missing).toBe("empty: does not know, does not apply, skipped, not shown");
  expect(entries.get("organization")?.missing).toContain("fewer than 5 people");
});

test("a question that looks like a formula cannot run as one", () => {
  const hostile = instrumentFrom(smallSource.replace("text: How fast?", 'text: "=cmd|x"'));
  expect(read(codebook(hostile, 5)).find(({ variable }) => variable === "pace")?.text).toBe("'=cmd|x");
});

test("ratings, points and steps are explained column by column", () => {
  const all = new Map(read(codebook(allKinds(), 5)).map((entry) => [entry.variable, entry]));
  expect([...all.keys()]).toEqual([...leadingColumns, ...wideColumns(allKinds()).map(({ name }) => name)]);
  expect(all.get("recommend")).toMatchObject({
    kind: "rating",
    codes: "0 = Never | 10 = At once",
    min: "0",
    max: "10",
    direction: "higher-is-better",
  });
  expect(all.get("blame__2")).toMatchObject({
    text: "Share out 100 points. [A form is filled]",
    kind: "points",
    codes: "points",
    min: "0",
    max: "100",
    direction: "",
  });
  expect(all.get("stream__1__unit")).toMatchObject({ kind: "value-stream", codes: "2 = hours | 3 = days" });
  expect(all.get("stream__2__complete")).toMatchObject({
    text: "Your steps [Ship: percent complete and accurate]",
    codes: "whole percent",
    max: "100",
  });
  expect(all.get("stream__0__lead")?.missing).toMatch(/this figure not told$/);
});

test("an option that stands for constructs of the library says which", () => {
  const wall = "scale: colour, text: Which wall?";
  const source = smallSource.replace(
    wall,
    `${wall}, areas: [{ code: 2, construct: tidy }, { code: 2, construct: safety }]`,
  );
  const row = read(codebook(instrumentFrom(source), 5)).find(({ variable }) => variable === "wall");
  expect(row?.codes).toBe("1 = Red | 2 = Blue [tidy, safety] | 3 = Green");
});
