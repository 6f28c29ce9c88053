import { expect, test } from "vitest";
import { libraryProblems } from "../../../app/instruments/library.ts";
import type { ReadInstrument } from "../../../app/instruments/read-instrument.ts";
import type { Instrument } from "../../../app/instruments/schema.ts";
import { smallInstrument } from "../../builders/instrument.ts";
import { swarm } from "./all-kinds.ts";

const read = (instrument: Instrument, reasons = {}): ReadInstrument => ({
  instrument,
  locate: () => 1,
  file: `${instrument.id}.yaml`,
  reasons,
});
const problems = (...some: ReadInstrument[]) =>
  libraryProblems(some).map(({ rule, file }) => `${rule} ${file}`);
const withItem = (id: string, changes: { id?: string; text?: string }): Instrument => ({
  ...swarm(),
  items: swarm().items.map((item) => (item.id === id ? { ...item, ...changes } : item)),
});

test("questionnaires may share an item in the same words, and not in others", () => {
  expect(problems(read(smallInstrument()), read(swarm()))).toEqual([]);
  const other = withItem("tidy_1", { text: "Is it tidy?" });
  expect(problems(read(smallInstrument()), read(other))).toEqual(["shared-item swarm.yaml"]);
});

test("the same words under another id are a finding, unless a reason is written", () => {
  const copy = withItem("sw_1", { text: "IT IS A MESS" });
  expect(problems(read(smallInstrument()), read(copy))).toEqual(["shared-text swarm.yaml"]);
  expect(problems(read(smallInstrument()), read(copy, { "shared-text sw_1": "Another scale." }))).toEqual([]);
});

test("only the newest versions of different questionnaires are set against each other", () => {
  const old = {
    ...smallInstrument(),
    items: smallInstrument().items.map((item) => ({ ...item, text: `Old: ${item.text}` })),
  };
  const current = { ...smallInstrument(), version: "1.1" };
  expect(problems(read(old), read(current), read(swarm()))).toEqual([]);
});

test("a construct keeps its role and direction everywhere", () => {
  const constructs = swarm().constructs.map((one) => ({ ...one, role: "outcome" as const }));
  expect(problems(read(smallInstrument()), read({ ...swarm(), constructs }))).toEqual([
    "shared-construct swarm.yaml",
  ]);
});

test("an analysis may be set against any construct of the library, and against no other", () => {
  const against = (id: string): Instrument => ({
    ...swarm(),
    analysis: [{ method: "discriminant", of: ["swarming"], against: [id] }],
  });
  expect(problems(read(smallInstrument()), read(against("failing")))).toEqual([]);
  expect(problems(read(smallInstrument()), read(against("falling")))).toEqual(["analysis swarm.yaml"]);
});

test("a regression explains results by ways of working; turned round it is a finding", () => {
  const regression = (of: string[], against: string[]): Instrument => ({
    ...swarm(),
    analysis: [{ method: "regression", of, against }],
  });
  const found = (of: string[], against: string[]) =>
    problems(read(smallInstrument()), read(regression(of, against)));
  expect(found(["cadence"], ["swarming"])).toEqual([]);
  expect(found(["pace"], ["swarming", "context"])).toEqual([]);
  expect(found(["swarming"], ["tidy"])).toEqual([]);
  expect(found(["swarming"], ["cadence"])).toEqual(["analysis swarm.yaml"]);
  expect(found(["swarming"], ["pace"])).toEqual(["analysis swarm.yaml"]);
  expect(found(["cadense"], ["swarming"])).toEqual(["analysis swarm.yaml"]);
});

test("what names something of another file is left alone while a file cannot be read", () => {
  const against: Instrument = {
    ...swarm(),
    analysis: [{ method: "discriminant", of: ["swarming"], against: ["elsewhere"] }],
  };
  const files = [read(smallInstrument()), read(against)];
  expect(libraryProblems(files)).toHaveLength(1);
  expect(libraryProblems(files, [], { whole: false })).toEqual([]);
});

test("an equivalence names places that exist", () => {
  const pair = (item: string) => ({
    a: { instrument: "small", version: "1.0", item: "pace" },
    b: { instrument: "swarm", version: "1.0", item },
    equivalent: true,
    reason: "It asks the same thing.",
  });
  const files = [read(smallInstrument()), read(swarm())];
  expect(libraryProblems(files, [pair("sw_1")])).toEqual([]);
  expect(libraryProblems(files, [pair("sw_9")])).toMatchObject([{ file: "surveys/equivalence.yaml" }]);
});

test("an option stands for a capability that some questionnaire has: nothing else can hold work up", () => {
  const named = (construct: string) => {
    const it = smallInstrument();
    const wall = it.items.find(({ id }) => id === "wall");
    if (wall?.kind === "single-choice") wall.areas = [{ code: 1, construct }];
    return problems(read(it), read(swarm()));
  };
  expect(named("swarming")).toEqual([]);
  expect(named("nowhere")).toEqual(["areas small.yaml"]);
  expect(named("context")).toEqual(["areas small.yaml"]);
  expect(named("cadence")).toEqual(["areas small.yaml"]);
});
