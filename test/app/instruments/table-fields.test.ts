import fc from "fast-check";
import { expect, test } from "vitest";
import { checkedAnswer } from "../../../app/instruments/answer-check.ts";
import { completeAnswers, readForm } from "../../../app/instruments/answer-schema.ts";
import { formValues, sentValues } from "../../../app/instruments/form-values.ts";
import { itemOf } from "../../../app/instruments/scales.ts";
import { allKinds } from "./all-kinds.ts";

const instrument = allKinds();
const read = (page: string, fields: Record<string, string> | string[][]) =>
  readForm(instrument, page, new URLSearchParams(fields));
const errorOf = (page: string, fields: Record<string, string> | string[][]) =>
  read(page, fields).errors.map(({ item, message }) => `${item} ${message.replace("respond.error.", "")}`);

test("a rating takes its whole numbers and nothing else", () => {
  expect(read("fourth", { recommend: "0" }).answers).toEqual({ recommend: 0 });
  expect(read("fourth", { recommend: "10" }).answers).toEqual({ recommend: 10 });
  expect(read("fourth", { recommend: "dont-know" }).answers).toEqual({ recommend: { missing: "dont-know" } });
  for (const value of ["11", "-1", "1.0", "1e0", " 1", "x"])
    expect(errorOf("fourth", { recommend: value })).toEqual(["recommend notAnOption"]);
});

test("points that sum to the total are kept in the order of the options, an empty field beside others is zero", () => {
  expect(read("fourth", { blame__3: "70", blame__1: "30", blame__2: "" }).answers).toEqual({
    blame: [30, 0, 70],
  });
  expect(read("fourth", { blame__1: "", blame__2: "", blame__3: " " }).answers).toEqual({});
});

test("points that do not sum up, are no whole numbers or come with a reason are refused", () => {
  expect(errorOf("fourth", { blame__1: "99" })).toEqual(["blame pointsTotal"]);
  expect(errorOf("fourth", { blame__1: "0" })).toEqual(["blame pointsTotal"]);
  for (const value of ["33.3", "-1", "1e2", "100%", "٥٠", "0x64"])
    expect(errorOf("fourth", { blame__1: value })).toEqual(["blame wholePoints"]);
  expect(errorOf("fourth", { blame__1: "100", blame__missing: "dont-know" })).toEqual([
    "blame valueAndReason",
  ]);
  expect(read("fourth", { blame__missing: "dont-know" }).answers).toEqual({
    blame: { missing: "dont-know" },
  });
});

test("fields that a table does not have, or has once, are refused", () => {
  expect(errorOf("fourth", { blame__4: "100" })).toEqual(["blame__4 unknownField"]);
  expect(errorOf("fourth", { blame: "100" })).toEqual(["blame unknownField"]);
  expect(
    errorOf("fourth", [
      ["blame__1", "50"],
      ["blame__1", "50"],
    ]),
  ).toEqual(["blame repeated"]);
  expect(errorOf("fifth", { stream__3__lead: "1" })).toEqual(["stream__3__lead unknownField"]);
  expect(errorOf("fifth", { stream__0__name: "x" })).toEqual(["stream__0__name unknownField"]);
});

test("steps keep their names, their times in their unit, and null for what was left", () => {
  const { answers, errors } = read("fifth", {
    stream__0__lead: "8,5",
    stream__0__process: "2",
    stream__0__unit: "hours",
    stream__0__complete: "90 %",
    stream__2__complete: "0",
  });
  expect(errors).toEqual([]);
  expect(answers.stream).toEqual([
    { name: "Build", lead: 8.5, process: 2, unit: "hours", complete: 90 },
    { name: "Test", lead: null, process: null, unit: "hours", complete: null },
    { name: "Ship", lead: null, process: null, unit: "hours", complete: 0 },
  ]);
});

test("a stream of which only units were chosen is not answered", () => {
  expect(read("fifth", { stream__0__unit: "days", stream__1__unit: "" }).answers).toEqual({});
});

test("a time needs a unit the question offers, and work takes no longer than the step", () => {
  const hour = { stream__0__unit: "hours" };
  expect(errorOf("fifth", { stream__0__lead: "2" })).toEqual(["stream unit"]);
  expect(errorOf("fifth", { stream__0__lead: "2", stream__0__unit: "weeks" })).toEqual([
    "stream notAnOption",
  ]);
  expect(errorOf("fifth", { ...hour, stream__0__lead: "2", stream__0__process: "3" })).toEqual([
    "stream processAboveLead",
  ]);
  expect(errorOf("fifth", { ...hour, stream__0__lead: "-1" })).toEqual(["stream numberRange"]);
  expect(errorOf("fifth", { ...hour, stream__0__lead: "Infinity" })).toEqual(["stream number"]);
  expect(errorOf("fifth", { ...hour, stream__0__lead: "1000001" })).toEqual(["stream numberRange"]);
  expect(errorOf("fifth", { stream__0__complete: "101" })).toEqual(["stream percentRange"]);
});

test("a questionnaire that is sent accounts for the new kinds, too", () => {
  const complete = completeAnswers(instrument, { wall: 1, blame: [0, 0, 100] });
  expect(complete).toMatchObject({
    recommend: { missing: "skipped" },
    blame: [0, 0, 100],
    stream: { missing: "skipped" },
  });
  expect(completeAnswers(instrument, { blame: [0, 0, 100] }).blame).toEqual({ missing: "not-shown" });
  expect(complete).not.toHaveProperty("wish");
});

test("any form gives answers that can be stored, and shown again give the same answers", () => {
  const value = fc.constantFrom(
    "",
    "0",
    "1",
    "20",
    "30",
    "50",
    "100",
    "hours",
    "days",
    "dont-know",
    "-1",
    "x",
  );
  for (const page of ["fourth", "fifth"]) {
    const items = instrument.items.filter(({ id }) =>
      instrument.pages.find((one) => one.id === page)?.items.includes(id),
    );
    const names = items.flatMap((item) => [
      item.id,
      `${item.id}__missing`,
      ...Object.keys(sentValues([item], new URLSearchParams())),
      ...[1, 2, 3].map((code) => `${item.id}__${code}`),
      ...[0, 1, 2].flatMap((at) =>
        ["lead", "process", "unit", "complete"].map((part) => `${item.id}__${at}__${part}`),
      ),
    ]);
    const form = fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 14 });
    fc.assert(
      fc.property(form, (fields) => {
        const { answers } = read(page, fields);
        for (const [id, answer] of Object.entries(answers))
          expect(checkedAnswer(itemOf(instrument, id), instrument, answer)).toEqual(answer);
        const again = Object.entries(formValues(items, answers, {})).flatMap(([name, values]) =>
          values.map((each) => [name, each]),
        );
        expect(read(page, again)).toEqual({ answers, comments: {}, errors: [] });
      }),
      { numRuns: 400, seed: 3 },
    );
  }
});

test("what was typed wrongly is shown again in every field of a table", () => {
  const items = instrument.items.filter(({ kind }) => kind === "allocation");
  expect(sentValues(items, new URLSearchParams({ blame__1: "60", blame__2: "60" }))).toEqual({
    blame__1: ["60"],
    blame__2: ["60"],
  });
});

test("answers from elsewhere are taken only when the question can have them", () => {
  const check = (id: string, value: unknown) => checkedAnswer(itemOf(instrument, id), instrument, value);
  const step = { name: "Build", lead: 2, process: 1, unit: "hours", complete: 50 };
  const steps = [step, { ...step, name: "Test" }, { ...step, name: "Ship" }];
  expect(check("stream", steps)).toEqual(steps);
  for (const bad of [
    steps.slice(1),
    steps.toReversed(),
    [{ ...step, process: 3 }, ...steps.slice(1)],
    [{ ...step, unit: "weeks" }, ...steps.slice(1)],
    [{ ...step, complete: 50.5 }, ...steps.slice(1)],
    [{ ...step, lead: Number.NaN }, ...steps.slice(1)],
    [{ ...step, extra: 1 }, ...steps.slice(1)],
    [null, null, null],
    "x",
    null,
  ])
    expect(check("stream", bad)).toBeUndefined();
  expect(check("blame", [50, 50, 0])).toEqual([50, 50, 0]);
  for (const bad of [
    [50, 50],
    [50, 51, -1],
    [33.3, 33.3, 33.4],
    ["50", 50, 0],
    [0, 0, 0],
    [50, 49, 0],
  ])
    expect(check("blame", bad)).toBeUndefined();
  expect(check("recommend", 10)).toBe(10);
  for (const bad of [11, 9.5, "9", [9], { missing: "prefer-not-to-say" }, { missing: "skipped", more: 1 }])
    expect(check("recommend", bad)).toBeUndefined();
  expect(check("recommend", { missing: "skipped" })).toEqual({ missing: "skipped" });
  expect(check("doors", [1, 3])).toEqual([1, 3]);
  for (const bad of [[], [1, 1], [7], 1]) expect(check("doors", bad)).toBeUndefined();
  expect(check("rooms", 20)).toBe(20);
  expect(check("rooms", 21)).toBeUndefined();
  expect(check("remark", "text")).toBeUndefined();
});
