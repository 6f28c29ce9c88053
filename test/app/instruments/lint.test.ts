import { expect, test } from "vitest";
import { parseInstrument } from "../../../app/instruments/parse.ts";
import { smallSource } from "../../builders/instrument.ts";

/** The rules broken, each with its line, after one replacement that must have changed something. */
function broken(...replacements: [string, string][]): string[] {
  let source = smallSource;
  for (const [from, to] of replacements) {
    expect(source).toContain(from);
    source = source.replace(from, to);
  }
  const read = parseInstrument("x.yaml", source);
  return "problems" in read ? read.problems.map(({ rule, line }) => `${rule} ${line}`) : [];
}

const lineOf = (text: string) => smallSource.slice(0, smallSource.indexOf(text)).split("\n").length;
const paceLine = lineOf("id: pace");

test("the small questionnaire breaks no rule", () => {
  expect(broken()).toEqual([]);
});

test("an id used twice is found in constructs, items and pages", () => {
  expect(broken(["id: tidy_2", "id: tidy_1"])).toContain(`duplicate-id ${lineOf("id: tidy_2")}`);
  expect(broken(["{ id: waiting,", "{ id: cadence,"])).toContain(`duplicate-id ${lineOf("{ id: waiting,")}`);
  expect(broken(["{ id: second,", "{ id: first,"])).toContain(`duplicate-id ${lineOf("{ id: second,")}`);
});

test("an item's id can be the name of a column in any program, and is not taken", () => {
  const line = lineOf("id: rooms");
  const renamed = (id: string) =>
    broken(["id: rooms,", `id: ${id},`], ["[doors, rooms, remark]", `[doors, ${id}, remark]`]);
  expect(renamed("number_of_rooms")).toEqual([]);
  expect(renamed("number-of-rooms")).toEqual([`item-id ${line}`]);
  expect(renamed("r".repeat(32))).toEqual([]);
  expect(renamed("r".repeat(33))).toEqual([`item-id ${line}`]);
  expect(renamed("organization")).toEqual([`reserved-id ${line}`]);
});

test("a page, construct or scale called like a part of every object is refused", () => {
  expect(broken(["{ id: third,", "{ id: constructor,"])).toEqual([`reserved-id ${lineOf("{ id: third,")}`]);
  expect(
    broken(["{ id: waiting,", "{ id: constructor,"], ["construct: waiting", "construct: constructor"]),
  ).toEqual([`reserved-id ${lineOf("{ id: waiting,")}`]);
});

test("an item names a construct that exists, and every construct has an item", () => {
  expect(broken(["construct: cadence", "construct: cadense"])).toEqual([
    `construct-without-items ${lineOf("{ id: cadence,")}`,
    `single-item ${lineOf("{ id: cadence,")}`,
    `unknown-construct ${paceLine}`,
  ]);
});

test("an item names a scale that exists, and every scale is used", () => {
  expect(broken(["scale: speed", "scale: spede"])).toEqual(
    expect.arrayContaining([`unknown-scale ${paceLine}`, `unused-scale ${lineOf("  speed:")}`]),
  );
});

test("a code or a label twice on one scale is refused, and so are codes below zero", () => {
  const line = lineOf("code: 3, label: Fast");
  expect(broken(["code: 2, label: So so", "code: 3, label: So so"])).toEqual([`scale-codes ${line}`]);
  expect(broken(["code: 2, label: So so", "code: 2, label: Fast"])).toEqual([`scale-codes ${line}`]);
  expect(broken(["code: 3, label: Green", "code: -3, label: Green"])).toEqual([
    `scale-codes ${lineOf("label: Green")}`,
  ]);
});

test("an agreement scale has 5 or 7 points with codes in order, more being better", () => {
  const last = "      - { code: 5, label: Strongly agree }\n";
  const points = lineOf("code: 1, label: Strongly disagree") - 1;
  expect(broken([last, ""])).toEqual([`agreement-scale ${points}`]);
  expect(broken([last, `${last}      - { code: 6, label: Wholly }\n`])).toEqual([
    `agreement-scale ${points}`,
  ]);
  expect(broken(["code: 1, label: Strongly d", "code: 6, label: Strongly d"])).toEqual([
    `agreement-scale ${points}`,
  ]);
  const direction = "direction: higher-is-better\n    points:\n      - { code: 1, label: Strongly";
  expect(broken([direction, direction.replace("higher", "lower")])).toContain(
    `agreement-scale ${points - 1}`,
  );
});

test("I don't know is always offered, except beside an open text", () => {
  expect(broken(["text: How fast?", "text: How fast?, missing: [not-applicable]"])).toEqual([
    `missing-options ${paceLine}`,
  ]);
  expect(broken(["text: How fast?", "text: How fast?, missing: []"])).toEqual([
    `missing-options ${paceLine}`,
  ]);
  expect(broken(["text: How fast?", "text: How fast?, missing: [dont-know, dont-know]"])).toEqual([
    `missing-options ${paceLine}`,
  ]);
  expect(broken(["text: Anything else?", "text: Anything else?, missing: []"])).toEqual([]);
});

test("bands ascend to 100 and their levels run from best to worst", () => {
  const line = lineOf("    bands:");
  for (const wrong of [
    "[{ upTo: 10, level: 3 }, { upTo: 50, level: 2 }, { upTo: 99, level: 1 }]",
    "[{ upTo: 50, level: 3 }, { upTo: 10, level: 2 }, { upTo: 100, level: 1 }]",
    "[{ upTo: 10, level: 3 }, { upTo: 10, level: 2 }, { upTo: 100, level: 1 }]",
    "[{ upTo: -1, level: 3 }, { upTo: 50, level: 2 }, { upTo: 100, level: 1 }]",
    "[{ upTo: 10, level: 1 }, { upTo: 50, level: 2 }, { upTo: 100, level: 3 }]",
    "[{ upTo: 10, level: 4 }, { upTo: 50, level: 2 }, { upTo: 100, level: 1 }]",
  ])
    expect(
      broken(["[{ upTo: 10, level: 3 }, { upTo: 50, level: 2 }, { upTo: 100, level: 1 }]", wrong]),
      wrong,
    ).toEqual([`bands ${line}`]);
});

test("a scored item needs a good end, an unscored one does not", () => {
  const scored = broken(["direction: none, source: Own, dimensions: 0", "direction: none, source: Own"]);
  expect(scored).toContain(`scored-direction ${lineOf("id: wall")}`);
  expect(scored).toContain(`scored-direction ${lineOf("{ id: context,")}`);
});

test("a score of a single item is that of one item without dimensions", () => {
  const cadence = `single-item ${lineOf("{ id: cadence,")}`;
  expect(broken(["dimensions: 0, singleItem: true", "dimensions: 1, singleItem: true"])).toEqual([cadence]);
  expect(broken(["construct: waiting", "construct: cadence"])).toContain(cadence);
});

test("an option may stand for several constructs, a construct for one option, with codes that the scale has", () => {
  const wall = "scale: colour, text: Which wall?";
  const areas = (some: string) => broken([wall, `${wall}, areas: [${some}]`]);
  expect(areas("{ code: 1, construct: tidy }, { code: 3, construct: elsewhere }")).toEqual([]);
  expect(areas("{ code: 1, construct: tidy }, { code: 1, construct: cadence }")).toEqual([]);
  expect(areas("{ code: 1, construct: tidy }, { code: 2, construct: tidy }")).toEqual([
    `areas ${lineOf("id: wall")}`,
  ]);
  expect(areas("{ code: 4, construct: tidy }")).toEqual([`areas ${lineOf("id: wall")}`]);
});

test("the items of one score share one range", () => {
  expect(broken(["construct: waiting", "construct: cadence"])).toContain(
    `scored-range ${lineOf("{ id: cadence,")}`,
  );
});

test("key metrics keep the published coding", () => {
  expect(
    broken(["scale: delay, text: How long a wait?", "scale: delay, text: Wait?, metric: recovery_time"]),
  ).toEqual([`metric-coding ${lineOf("id: wait,")}`]);
  expect(broken(["metric: lead_time", "metric: rework_rate"])).toEqual([`metric-coding ${paceLine}`]);
  expect(broken(["metric: change_fail_rate", "metric: lead_time"])).toEqual([
    `metric-coding ${lineOf("    metric: change_fail_rate")}`,
  ]);
});

test("level metrics exist, are listed once, and have levels", () => {
  const line = lineOf("levelMetrics");
  const list = "levelMetrics: [pace, wait, fails]";
  expect(broken([list, "levelMetrics: [pace, wait, fails, nothing]"])).toEqual([`level-metrics ${line}`]);
  expect(broken([list, "levelMetrics: [pace, wait, fails, pace]"])).toEqual([`level-metrics ${line}`]);
  expect(broken([list, "levelMetrics: [pace, wait, fails, wall]"])).toEqual([`level-metrics ${line}`]);
  expect(broken([list, "levelMetrics: [pace, wait, fails, rooms]"])).toEqual([`level-metrics ${line}`]);
});

test("a percentage among the level metrics needs bands", () => {
  expect(
    broken(["    bands: [{ upTo: 10, level: 3 }, { upTo: 50, level: 2 }, { upTo: 100, level: 1 }]\n", ""]),
  ).toEqual([`level-metrics ${lineOf("levelMetrics") - 1}`]);
});

test("throughput and stability hold level metrics only, each at most once", () => {
  expect(broken(["stability: [fails]", "stability: [tidy_1]"])).toEqual([
    `level-axes ${lineOf("stability: [fails]")}`,
  ]);
  expect(broken(["stability: [fails]", "stability: [fails, pace]"])).toEqual([
    `level-axes ${lineOf("stability: [fails]")}`,
  ]);
  expect(broken(["stability: [fails]", "stability: []"])).toEqual([]);
});

test("every item stands on exactly one page, and pages hold no others", () => {
  expect(broken(["items: [tidy_1, tidy_2]", "items: [tidy_1]"])).toEqual([
    `item-on-one-page ${lineOf("id: tidy_2")}`,
  ]);
  expect(broken(["items: [tidy_1, tidy_2]", "items: [tidy_1, tidy_2, pace]"])).toEqual([
    `item-on-one-page ${lineOf("items: [tidy_1, tidy_2]")}`,
  ]);
  expect(broken(["items: [tidy_1, tidy_2]", "items: [tidy_1, tidy_2, tidy_3]"])).toEqual([
    `unknown-item ${lineOf("items: [tidy_1, tidy_2]")}`,
  ]);
});

test("a page asks at most ten questions", () => {
  const items = Array.from({ length: 9 }, (_, at) => `t_${at}`);
  const added = items.map(
    (id) => `  - { id: ${id}, kind: agreement, construct: tidy, scale: agreement, text: T ${id} }\n`,
  );
  expect(
    broken(
      ["levelMetrics:", `${added.join("")}levelMetrics:`],
      ["[tidy_1, tidy_2]", `[tidy_1, tidy_2, ${items.join(", ")}]`],
    ),
  ).toEqual([`page-length ${lineOf("items: [tidy_1, tidy_2]") + 9}`]);
});

test("a condition asks about a code of an item on an earlier page", () => {
  const page = lineOf("when: {");
  const when = "when: { item: wall, in: [1, 2] }";
  for (const wrong of [
    "{ item: doors, in: [1] }",
    "{ item: tidy_1, in: [1] }",
    "{ item: ghost, in: [1] }",
    "{ item: wall, in: [4] }",
    "{ item: fails, in: [1] }",
  ])
    expect(broken([when, `when: ${wrong}`]), wrong).toEqual([`condition ${page}`]);
});

test("an item's own condition obeys the same rule", () => {
  const item = "text: How many rooms?";
  expect(broken([item, `${item}, when: { item: wall, in: [1] }`])).toEqual([]);
  expect(broken([item, `${item}, when: { item: doors, in: [1] }`])).toEqual([`condition ${lineOf(item)}`]);
});

test("a number's range is not empty", () => {
  expect(broken(["min: -2, max: 20", "min: 20, max: 20"])).toEqual([`number-range ${lineOf("id: rooms")}`]);
});
