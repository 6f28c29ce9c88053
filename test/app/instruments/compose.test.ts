import { expect, test } from "vitest";
import { composeInstrument, withSteps } from "../../../app/instruments/compose.ts";
import { lintInstrument } from "../../../app/instruments/lint.ts";
import { Instrument } from "../../../app/instruments/schema.ts";
import { smallInstrument } from "../../builders/instrument.ts";
import { allKinds, swarm } from "./all-kinds.ts";

const ids = (it: Instrument) => it.items.map(({ id }) => id);
const pages = (it: Instrument) => it.pages.map(({ id }) => id);

/** What is composed is a questionnaire that keeps every rule, but for scales that lost their last use. */
function inOrder(it: Instrument) {
  expect(Instrument.safeParse(it).success).toBe(true);
  expect(lintInstrument(it, () => 1)).toEqual([]);
}

test("without a pick the questionnaire stays as it is", () => {
  expect(composeInstrument(allKinds(), {})).toEqual(allKinds());
});

test("core modules are always taken, the others when they are picked", () => {
  const core = composeInstrument(allKinds(), { modules: [] });
  expect(pages(core)).toEqual(["first"]);
  expect(core.constructs.map(({ id }) => id)).toEqual(["cadence", "waiting", "failing", "context"]);
  expect(Object.keys(core.scales)).toEqual(["speed", "delay", "colour"]);
  expect(core.analysis).toEqual([]);
  inOrder(core);
  const more = composeInstrument(allKinds(), { modules: ["extras"] });
  expect(pages(more)).toEqual(["first", "fourth", "fifth"]);
  expect(more.analysis.map(({ method }) => method)).toEqual(["flow"]);
  expect(more.minutes).toBeLessThanOrEqual(2);
});

test("a module that does not exist is refused", () => {
  expect(() => composeInstrument(allKinds(), { modules: ["constructor"] })).toThrow(RangeError);
  expect(() => composeInstrument(smallInstrument(), { modules: ["key"] })).toThrow(RangeError);
});

test("an attached module brings its pages, with scales and pages named after it", () => {
  const whole = composeInstrument(smallInstrument(), { attach: [swarm()] });
  expect(pages(whole)).toEqual(["first", "second", "third", "swarm-first"]);
  expect(ids(whole).slice(-2)).toEqual(["sw_1", "sw_2"]);
  expect(whole.items.at(-1)).toMatchObject({ scale: "swarm-agreement" });
  expect(whole.modules?.map(({ id, core }) => [id, core])).toEqual([
    ["small", true],
    ["swarm", false],
  ]);
  expect(whole).toMatchObject({ id: "small", version: "1.0", minutes: 3 });
  inOrder(whole);
});

test("a question that both ask in the same words is asked once, in other words it is refused", () => {
  const whole = composeInstrument(smallInstrument(), { attach: [swarm()] });
  expect(ids(whole).filter((id) => id === "tidy_1")).toHaveLength(1);
  const other = swarm();
  const items = other.items.map((item) => (item.id === "tidy_1" ? { ...item, text: "Tidy?" } : item));
  expect(() => composeInstrument(smallInstrument(), { attach: [{ ...other, items }] })).toThrow(/tidy_1/);
});

test("what is no module, speaks another language, comes twice or means another construct is not attached", () => {
  const attach =
    (...some: Instrument[]) =>
    () =>
      composeInstrument(smallInstrument(), { attach: some });
  expect(attach(allKinds())).toThrow(/no module/);
  expect(attach({ ...swarm(), language: "de" })).toThrow(/is in de/);
  expect(attach(swarm(), swarm())).toThrow(/already/);
  const constructs = swarm().constructs.map((one) => ({ ...one, role: "outcome" as const }));
  expect(attach({ ...swarm(), constructs })).toThrow(/tidy/);
});

test("composing changes neither the questionnaire nor the module", () => {
  const [base, module] = [allKinds(), swarm()];
  composeInstrument(base, { modules: ["extras"], attach: [module] });
  expect([base, module]).toEqual([allKinds(), swarm()]);
});

test("a team's own steps take the place of the question's", () => {
  const own = withSteps(allKinds(), "stream", [" Idea ", "Code", "", "Live"]);
  expect(own.items.find(({ id }) => id === "stream")).toMatchObject({ steps: ["Idea", "Code", "Live"] });
  for (const steps of [["One"], ["Same", "Same"], Array.from({ length: 21 }, (_, at) => `Step ${at}`)])
    expect(() => withSteps(allKinds(), "stream", steps)).toThrow(RangeError);
  expect(() => withSteps(allKinds(), "pace", ["A", "B"])).toThrow(RangeError);
});
