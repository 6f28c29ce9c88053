import { expect, test } from "vitest";
import { diffInstruments, diffText } from "../../../app/instruments/diff.ts";
import { comparableItems, Equivalence } from "../../../app/instruments/equivalence.ts";
import { instrumentFrom, smallInstrument, smallSource } from "../../builders/instrument.ts";
import { allKinds } from "./all-kinds.ts";

/** Version 1.1 after replacements, each of which must have changed something. */
function next(...replacements: [string, string][]) {
  let source = smallSource.replace('version: "1.0"', 'version: "1.1"');
  for (const [from, to] of replacements) {
    expect(source).toContain(from);
    source = source.replaceAll(from, to);
  }
  return instrumentFrom(source);
}

const place = (version: string, item: string) => ({ instrument: "small", version, item });
const declare = (entry: Partial<Equivalence>): Equivalence => ({
  a: place("1.0", "pace"),
  b: place("1.1", "pace"),
  equivalent: true,
  reason: "Only a comma was added.",
  ...entry,
});
const pairs = (...them: Parameters<typeof comparableItems>) =>
  comparableItems(...them).map(({ a, b }) => (a === b ? a : `${a}=${b}`));

test("every item is comparable with itself", () => {
  expect(pairs(allKinds(), allKinds())).toEqual(allKinds().items.map(({ id }) => id));
});

test("other words, another code, label, direction or turning make another question; another name of the scale does not", () => {
  for (const [from, to, id] of [
    ["text: How fast?", "text: How quickly?", "pace"],
    ["code: 2, label: So so", "code: 4, label: So so", "pace"],
    ["label: So so", "label: Middling", "pace"],
    ["text: It is a mess., reversed: true", "text: It is a mess.", "tidy_2"],
    ["min: -2, max: 20", "min: 0, max: 20", "rooms"],
  ] as const) {
    const version = next([from, to]);
    expect(pairs(smallInstrument(), version), to).not.toContain(id);
    expect(pairs(smallInstrument(), version)).toHaveLength(smallInstrument().items.length - 1);
  }
  expect(
    pairs(smallInstrument(), next(["  speed:", "  tempo:"], ["scale: speed", "scale: tempo"])),
  ).toContain("pace");
  const helped = next(["text: It is tidy.", "text: It is tidy., help: Look around."]);
  expect(pairs(smallInstrument(), helped)).toContain("tidy_1");
});

test("a declared pair is comparable with its reason, under other words or another id, in both directions", () => {
  const version = next(
    ["id: pace", "id: tempo"],
    ["text: How fast?", "text: How quick?"],
    ["[pace,", "[tempo,"],
  );
  const entry = declare({ b: place("1.1", "tempo") });
  expect(pairs(smallInstrument(), version)).not.toContain("pace=tempo");
  expect(comparableItems(smallInstrument(), version, [entry])[0]).toEqual({
    a: "pace",
    b: "tempo",
    because: "declared",
    reason: entry.reason,
  });
  expect(pairs(version, smallInstrument(), [entry])).toContain("tempo=pace");
});

test("an entry for other versions, or for an item that is gone, changes nothing", () => {
  const version = next(["text: How fast?", "text: How quick?"]);
  const elsewhere = declare({ b: place("1.2", "pace") });
  const gone = declare({ b: place("1.1", "nothing") });
  expect(pairs(smallInstrument(), version, [elsewhere, gone])).toEqual(pairs(smallInstrument(), version));
});

test("what looks the same can be declared not equivalent", () => {
  const denied = declare({ equivalent: false });
  expect(pairs(smallInstrument(), next(), [denied])).not.toContain("pace");
  expect(pairs(next(), smallInstrument(), [denied])).not.toContain("pace");
});

test("codes are recoded the way the pair is read, and not at all when the way back is lost", () => {
  const version = next(["text: How fast?", "text: How quick?"]);
  const entry = declare({ recode: { 1: 3, 2: 2, 3: 1 } });
  expect(comparableItems(smallInstrument(), version, [entry])[0]?.recode).toEqual({ 1: 3, 2: 2, 3: 1 });
  expect(comparableItems(version, smallInstrument(), [entry])[0]?.recode).toEqual({ 3: 1, 2: 2, 1: 3 });
  const merging = declare({ recode: { 1: 1, 2: 1, 3: 2 } });
  expect(pairs(smallInstrument(), version, [merging])).toContain("pace");
  expect(pairs(version, smallInstrument(), [merging])).not.toContain("pace");
});

test("an item is in one pair at most, and a declared pair goes first", () => {
  const twice = [declare({ b: place("1.1", "wait") }), declare({ b: place("1.1", "pace") })];
  const found = pairs(smallInstrument(), next(), twice);
  expect(found).toContain("pace=wait");
  expect(found).not.toContain("pace");
  expect(found).not.toContain("wait");
});

test("an entry without a reason worth reading is refused", () => {
  expect(Equivalence.safeParse(declare({})).success).toBe(true);
  expect(Equivalence.safeParse(declare({ reason: "same" })).success).toBe(false);
});

test("a diff names who is asked under another condition", () => {
  const version = smallInstrument();
  const [, second, third] = version.pages;
  if (second) second.when = { item: "fails", atLeast: 20, below: 50 };
  if (third) third.when = { item: "wall", in: [1] };
  const diff = diffInstruments(smallInstrument(), version);
  expect(diff.conditions.slice(0, 3)).toEqual([
    { id: "tidy_1", from: "wall is 1, 2", to: "fails is at least 20 and below 50" },
    { id: "tidy_2", from: "wall is 1, 2", to: "fails is at least 20 and below 50" },
    { id: "doors", from: "always", to: "wall is 1" },
  ]);
  expect(diffText(smallInstrument(), version, diff).join("\n")).toContain(
    "tidy_1: wall is 1, 2 -> fails is at least 20 and below 50",
  );
  expect(diffInstruments(smallInstrument(), smallInstrument()).conditions).toEqual([]);
});

test("a diff names what changed, came, went and moved, and whose scores can still be compared", () => {
  const version = next(
    ["text: How fast?", "text: How quickly?"],
    ["id: rooms", "id: chambers"],
    ["doors, rooms,", "doors, chambers,"],
    [
      "construct: context, scale: colour, text: Which wall?",
      "construct: elsewhere, scale: colour, text: Which wall?",
    ],
    [
      "items:\n",
      "  - { id: elsewhere, title: E, role: background, direction: none, source: Own, dimensions: 0, evidence: none }\nitems:\n",
    ],
  );
  const diff = diffInstruments(smallInstrument(), version);
  expect(diff).toMatchObject({
    changed: [{ id: "pace", what: ['text: "How fast?" became "How quickly?"'] }],
    added: ["chambers"],
    removed: ["rooms"],
    moved: [{ id: "wall", from: "context", to: "elsewhere" }],
    comparableConstructs: ["waiting", "failing", "tidy"],
  });
  const lines = diffText(smallInstrument(), version, diff);
  expect(lines[0]).toBe("small 1.0 -> small 1.1");
  expect(lines.at(-1)).toBe("A trend between the two uses 7 of 9 and 9 questions.");
});

test("a construct that lost or won an item has no comparable score", () => {
  const one = instrumentFrom(
    smallSource.replace(/ {2}- \{ id: tidy_2.*\n/, "").replace("[tidy_1, tidy_2]", "[tidy_1]"),
  );
  expect(diffInstruments(smallInstrument(), one).comparableConstructs).not.toContain("tidy");
  expect(diffInstruments(one, smallInstrument()).comparableConstructs).not.toContain("tidy");
});
