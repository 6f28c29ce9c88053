import { expect, test } from "vitest";
import { createRegistry } from "../../../app/platform/registry.server.ts";
import { itemFacts, type Neighbours, removedSince } from "../../../app/reports/instrument-authoring.ts";
import { analysisRows, constructRows } from "../../../app/reports/instrument-constructs.ts";
import { realInstrument, smallInstrument } from "../../builders/instrument.ts";
import { allKinds } from "../instruments/all-kinds.ts";

const alone: Neighbours = { previous: undefined, others: [], equivalences: [] };
const fact = (id: string, around: Neighbours = alone, it = smallInstrument()) => {
  const found = itemFacts(it, around).get(id);
  if (!found) throw new Error(`no ${id}`);
  return found;
};

test("a question knows its construct, its good end, and where its idea comes from", () => {
  expect(fact("tidy_1")).toMatchObject({
    construct: { id: "tidy", role: "capability", evidence: "none" },
    direction: "higher-is-better",
    reversed: false,
    source: "Own",
  });
  expect(fact("tidy_2")).toMatchObject({ direction: "lower-is-better", reversed: true });
  expect(fact("wall").direction).toBe("none");
  const it = smallInstrument();
  it.items = it.items.map((item) => (item.id === "wall" ? { ...item, source: "A book" } : item));
  expect(fact("wall", alone, it).source).toBe("A book");
});

test("without a version before there is no change to tell", () => {
  expect(fact("pace").change).toBeNull();
  expect(removedSince(smallInstrument(), alone)).toEqual([]);
});

test("since the version before, questions are the same, new, changed or counted elsewhere, and some are gone", () => {
  const previous = smallInstrument();
  const it = { ...smallInstrument(), version: "1.1" };
  it.items = it.items
    .filter(({ id }) => id !== "remark")
    .map((item) => {
      if (item.id === "pace") return { ...item, text: "How quick?" };
      if (item.id === "tidy_1") return { ...item, construct: "context" };
      return item.id === "doors" ? { ...item, id: "gates" } : item;
    });
  const around = { ...alone, previous };
  expect(fact("wait", around, it).change).toEqual({ kind: "same" });
  expect(fact("gates", around, it).change).toEqual({ kind: "added" });
  expect(fact("pace", around, it).change).toEqual({
    kind: "changed",
    what: ['text: "How fast?" became "How quick?"'],
  });
  expect(fact("tidy_1", around, it).change).toEqual({ kind: "moved", from: "tidy" });
  expect(removedSince(it, around).map(({ id }) => id)).toEqual(["doors", "remark"]);
});

test("the same question elsewhere is found, and a declared one with its reason", () => {
  const core = realInstrument("delivery-core");
  const small = smallInstrument();
  const around: Neighbours = {
    previous: undefined,
    others: [createRegistry("surveys").get("delivery-capabilities", "1.0"), small],
    equivalences: [
      {
        a: { instrument: "small", version: "1.0", item: "wall" },
        b: { instrument: "delivery-core", version: core.version, item: "who_deploys" },
        equivalent: true,
        reason: "Walls and deployers are the same here.",
      },
    ],
  };
  expect(fact("lead_time", around, core).elsewhere).toEqual([
    { id: "delivery-capabilities", version: "1.0", item: "lead_time", reason: null, otherCondition: false },
  ]);
  expect(fact("who_deploys", around, core).elsewhere).toContainEqual({
    id: "small",
    version: "1.0",
    item: "wall",
    reason: "Walls and deployers are the same here.",
    otherCondition: false,
  });
});

test("a question that is asked of other people than elsewhere, or than before, says so", () => {
  const registry = createRegistry("surveys");
  const quick = registry.get("quick-check", "1.0");
  const around = { ...alone, others: [registry.get("delivery-core", "1.0")] };
  const elsewhere = (id: string) => fact(id, around, quick).elsewhere.map((one) => one.otherCondition);
  expect(elsewhere("lead_time")).toEqual([false]);
  expect(elsewhere("cha_1")).toEqual([true]);
  const previous = { ...smallInstrument(), version: "0.9" };
  const it = smallInstrument();
  it.items = it.items.map((item) =>
    item.id === "wall" ? { ...item, when: { item: "pace", in: [1] } } : item,
  );
  expect(fact("wall", { ...alone, previous }, it).change).toEqual({ kind: "condition" });
});

test("constructs are rows with the number of their questions; analyses name constructs by title", () => {
  expect(
    constructRows(allKinds()).map(({ id, items, dimensions, singleItem }) => [
      id,
      items,
      dimensions,
      singleItem,
    ]),
  ).toEqual([
    ["cadence", 1, 0, true],
    ["waiting", 1, 0, true],
    ["failing", 1, 0, true],
    ["tidy", 2, 1, false],
    ["context", 9, 0, false],
  ]);
  expect(analysisRows(allKinds())).toEqual([
    { method: "reliability", of: ["Tidy"], against: [], note: null },
    { method: "flow", of: ["stream"], against: [], note: null },
  ]);
});
