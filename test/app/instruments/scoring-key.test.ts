import { expect, test } from "vitest";
import { numbersOf } from "../../../app/analysis/byte-column.ts";
import type { Answers } from "../../../app/instruments/answer.ts";
import { createStudyDataBuilder, metricColumns } from "../../../app/instruments/scoring-key.ts";
import { realInstrument, smallInstrument } from "../../builders/instrument.ts";

const small = smallInstrument();

function build(...rows: Answers[]) {
  const builder = createStudyDataBuilder(small);
  for (const answers of rows) builder.add({ organization: null, team: null, answers });
  return builder.build();
}

const valuesOf = (columns: { id: string; values: Float64Array }[], id: string) => [
  ...(columns.find((column) => column.id === id)?.values ?? []),
];
const items = (data: ReturnType<typeof build>) =>
  data.constructs.flatMap((construct) =>
    construct.items.map(({ id, answers }) => ({ id, values: numbersOf(answers) })),
  );

test("level metrics become levels from worst to best with their axis", () => {
  const data = build({ pace: 3, wait: 9, fails: 11 }, { pace: 1, wait: 0, fails: 10 });
  expect(data.metrics.map(({ id, axis, levels }) => ({ id, axis, levels }))).toEqual([
    { id: "pace", axis: "throughput", levels: 3 },
    { id: "wait", axis: "throughput", levels: 3 },
    { id: "fails", axis: "stability", levels: 3 },
  ]);
  expect(data.metrics.map(({ values }) => [...values])).toEqual([
    [3, 1],
    [1, 3],
    [2, 3],
  ]);
});

test("the percentage behind a band is kept as it was given", () => {
  expect(valuesOf(build({ fails: 11 }, {}).raw, "fails")).toEqual([11, Number.NaN]);
});

test("reversed statements and percentages are turned, so that more is better", () => {
  const data = build({ tidy_1: 5, tidy_2: 5, fails: 30, wait: 9 });
  expect(valuesOf(items(data), "tidy_1")).toEqual([5]);
  expect(valuesOf(items(data), "tidy_2")).toEqual([1]);
  expect(valuesOf(items(data), "fails")).toEqual([70]);
  expect(valuesOf(items(data), "wait")).toEqual([0]);
});

test("every reason for a missing answer, and no answer at all, becomes NaN and never 0", () => {
  const rows: Answers[] = [
    {},
    { tidy_1: { missing: "dont-know" }, pace: { missing: "dont-know" } },
    { tidy_1: { missing: "not-shown" }, pace: { missing: "skipped" } },
  ];
  const data = build(...rows);
  for (const { values } of [...data.metrics, ...data.raw, ...items(data)])
    expect([...values]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});

test("constructs carry role, rule and range; those without a score are left out", () => {
  expect(
    build().constructs.map(({ id, role, min, max, minAnswered }) => [id, role, min, max, minAnswered]),
  ).toEqual([
    ["cadence", "delivery", 1, 3, "half"],
    ["waiting", "delivery", 0, 9, "half"],
    ["failing", "delivery", 0, 100, "half"],
    ["tidy", "capability", 1, 5, "half"],
  ]);
});

test("an answer that its item cannot have is refused by name", () => {
  const impossible: Answers[] = [
    { pace: 4 },
    { pace: 1.5 },
    { pace: -1 },
    { fails: 101 },
    { tidy_1: Number.NaN },
  ];
  for (const answers of impossible) expect(() => build(answers)).toThrow(RangeError);
  expect(() => build({ tidy_1: 9 })).toThrow(/tidy_1/);
});

test("organizations and teams are numbered as they come; none is -1, and so is a team without its organization", () => {
  const builder = createStudyDataBuilder(small);
  const rows = [
    ["b", "x"],
    ["a", null],
    [null, null],
    ["b", "x"],
    ["a", "x"],
    [null, "x"],
  ] as const;
  for (const [organization, team] of rows) builder.add({ organization, team, answers: {} });
  const data = builder.build();
  expect([...data.organization]).toEqual([0, 1, -1, 0, 1, -1]);
  expect([...data.team]).toEqual([0, -1, -1, 0, 1, -1]);
  expect(data.organizations).toEqual(["b", "a"]);
  expect(data.teams).toEqual([
    { key: "x", organization: 0 },
    { key: "x", organization: 1 },
  ]);
});

test("no responses give empty columns", () => {
  const data = build();
  expect(data.n).toBe(0);
  expect(data.organization).toHaveLength(0);
  for (const { values } of [...data.metrics, ...items(data)]) expect(values).toHaveLength(0);
});

test("columns grow past any first size, and a built study is not changed by later responses", () => {
  const builder = createStudyDataBuilder(small);
  for (let row = 0; row < 1000; row++)
    builder.add({ organization: `o${row % 7}`, team: `t${row % 31}`, answers: { pace: (row % 3) + 1 } });
  const data = builder.build();
  builder.add({ organization: "late", team: null, answers: { pace: 1 } });
  expect(data.n).toBe(1000);
  expect(data.organizations).toHaveLength(7);
  expect(data.metrics[0]?.values).toHaveLength(1000);
  expect(data.metrics[0]?.values[999]).toBe((999 % 3) + 1);
  expect(data.metrics[0]?.values.buffer.byteLength).toBe(8000);
  expect(builder.build().n).toBe(1001);
});

test("the columns of the key metrics hold the code or the percentage as given, null when missing", () => {
  const core = realInstrument("delivery-core");
  expect(
    metricColumns(core, {
      lead_time: 6,
      deployment_frequency: { missing: "dont-know" },
      change_fail_rate: 0,
      rework_rate: 100,
    }),
  ).toEqual({
    lead_time: 6,
    deployment_frequency: null,
    recovery_time: null,
    change_fail_rate: 0,
    rework_rate: 100,
  });
});

test("a questionnaire without a key metric leaves its column empty", () => {
  const cadence = realInstrument("cloud-native-cadence");
  expect(metricColumns(cadence, { release_cycle: 4, release_mode: 2 })).toEqual({
    lead_time: null,
    deployment_frequency: 4,
    recovery_time: null,
    change_fail_rate: null,
    rework_rate: null,
  });
});

test("delivery-core gives four level metrics, two percentages and twelve scored constructs", () => {
  const data = createStudyDataBuilder(realInstrument("delivery-core")).build();
  expect(data.metrics.map(({ id }) => id)).toEqual([
    "lead_time",
    "deployment_frequency",
    "recovery_time",
    "change_fail_rate",
  ]);
  expect(data.raw.map(({ id }) => id)).toEqual(["change_fail_rate", "rework_rate"]);
  expect(data.constructs.filter(({ role }) => role === "capability")).toHaveLength(10);
  expect(data.constructs.filter(({ role }) => role === "delivery").map(({ id }) => id)).toEqual([
    "delivery-throughput",
    "delivery-stability",
  ]);
  expect(data.constructs.some(({ role }) => role === "background")).toBe(false);
});

test("items carry the level metrics that they restate, and others none", () => {
  const data = createStudyDataBuilder(realInstrument("delivery-core")).build();
  const restating = data.constructs.flatMap((construct) =>
    construct.items
      .filter(({ overlaps }) => overlaps.length > 0)
      .map(({ id, overlaps }) => [id, ...overlaps]),
  );
  expect(restating).toEqual([
    ["da_3", "recovery_time"],
    ["cha_3", "lead_time"],
  ]);
});

test("culture is a view of a team, and what was asked about the service is context; who deploys is neither", () => {
  const builder = createStudyDataBuilder(realInstrument("delivery-core"));
  builder.add({ organization: "a", team: null, answers: { who_deploys: 2, criticality: 1 }, phase: "late" });
  builder.add({ organization: "a", team: null, answers: {} });
  const data = builder.build();
  expect(data.constructs.filter(({ shared }) => shared).map(({ id }) => id)).toEqual(["generative-culture"]);
  expect(data.context.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    "service_type choice",
    "criticality ordered",
    "regulated choice",
    "service_age ordered",
    "platform choice",
    "service_size ordered",
  ]);
  expect([...data.phase]).toEqual([2, -1]);
  expect(data.deployer).toEqual({ codes: [1, 2, 3, 4, 5], chosen: Int32Array.of(1, -1) });
});

test("constructs that are asked of some people only are marked as adaptive", () => {
  const adaptive = (instrument: typeof small) =>
    createStudyDataBuilder(instrument)
      .build()
      .constructs.find(({ id }) => id === "tidy")!.adaptive;
  const everybody = {
    ...small,
    items: small.items.map(({ when: _, ...item }) => item),
    pages: small.pages.map(({ when: _, ...page }) => page),
  };
  const when = { item: "pace", in: [1] };
  const byPage = {
    ...everybody,
    pages: everybody.pages.map((page) => (page.items.includes("tidy_1") ? { ...page, when } : page)),
  };
  const byItem = {
    ...everybody,
    items: everybody.items.map((item) => (item.id === "tidy_2" ? { ...item, when } : item)),
  };
  expect([everybody, byPage, byItem].map(adaptive)).toEqual([false, true, true]);
});
