import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answers } from "../../../app/instruments/answer.ts";
import { completeAnswers, missingField, readForm } from "../../../app/instruments/answer-schema.ts";
import { scaleOf } from "../../../app/instruments/scales.ts";
import { realInstrument, smallInstrument } from "../../builders/instrument.ts";

const small = smallInstrument();

function read(page: string, form: string) {
  return readForm(small, page, new URLSearchParams(form));
}
const answersOf = (page: string, form: string) => read(page, form).answers;
const errorsOf = (page: string, form: string) => read(page, form).errors;

test("codes, reasons and percentages of a page become answers", () => {
  expect(read("first", "pace=3&wait=dont-know&fails=7&wall=2&_action=next")).toEqual({
    answers: { pace: 3, wait: { missing: "dont-know" }, fails: 7, wall: 2 },
    comments: {},
    errors: [],
  });
});

test("an empty form is no answer and no error", () => {
  for (const form of ["", "pace=&fails=&fails__missing=&wall="])
    expect(read("first", form)).toEqual({ answers: {}, comments: {}, errors: [] });
});

test("a code that the scale does not have is refused, and the other answers are kept", () => {
  for (const code of [
    "4",
    "0",
    "-1",
    "3.0",
    " 3",
    "3 ",
    "03",
    "0x3",
    "1e0",
    "NaN",
    "Infinity",
    "true",
    "[3]",
    "skipped",
    "not-shown",
    "prefer-not-to-say",
    "３",
    "__proto__",
  ]) {
    const { answers, errors } = readForm(
      small,
      "first",
      new URLSearchParams([
        ["pace", code],
        ["wall", "1"],
      ]),
    );
    expect(errors, code).toEqual([{ item: "pace", message: "respond.error.notAnOption" }]);
    expect(answers, code).toEqual({ wall: 1 });
  }
});

test("the lowest code may be 0 and is an answer", () => {
  expect(answersOf("first", "wait=0")).toEqual({ wait: 0 });
});

test("a field twice is refused where one answer is meant", () => {
  for (const form of ["pace=3&pace=3", "pace=3&pace=2", "pace=dont-know&pace=3"])
    expect(read("first", form)).toEqual({
      answers: {},
      comments: {},
      errors: [{ item: "pace", message: "respond.error.repeated" }],
    });
  expect(errorsOf("first", "fails=1&fails=2")).toEqual([
    { item: "fails", message: "respond.error.repeated" },
  ]);
  expect(errorsOf("first", "fails__missing=dont-know&fails__missing=dont-know")).toEqual([
    { item: "fails", message: "respond.error.repeated" },
  ]);
  expect(errorsOf("third", "remark=a&remark=b")).toEqual([
    { item: "remark", message: "respond.error.repeated" },
  ]);
});

test("fields of another page and of no page are errors, once each, and store nothing", () => {
  expect(read("first", "tidy_1=5&tidy_1=4&pace=2&ghost=1")).toEqual({
    answers: { pace: 2 },
    comments: {},
    errors: [
      { item: "tidy_1", message: "respond.error.unknownField" },
      { item: "ghost", message: "respond.error.unknownField" },
    ],
  });
});

test("names that objects already have are unknown fields and harm nothing", () => {
  const { answers, errors } = read("first", "__proto__=1&constructor=1&toString=1&hasOwnProperty=1&pace=1");
  expect(errors.map(({ item }) => item)).toEqual(["__proto__", "constructor", "toString", "hasOwnProperty"]);
  expect(answers).toEqual({ pace: 1 });
  expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
});

test("a reason belongs to its own field only where a number is typed", () => {
  expect(errorsOf("first", "pace__missing=dont-know")).toEqual([
    { item: "pace__missing", message: "respond.error.unknownField" },
  ]);
});

test("a percentage is a whole number from 0 to 100", () => {
  for (const [typed, percent] of [
    ["0", 0],
    ["100", 100],
    [" 50 ", 50],
    ["007", 7],
    ["5%", 5],
    ["5 %", 5],
  ] as const)
    expect(readForm(small, "first", new URLSearchParams([["fails", typed]])).answers, typed).toEqual({
      fails: percent,
    });
});

test("what is no whole percentage is told apart from one out of range", () => {
  const message = (typed: string) =>
    readForm(small, "first", new URLSearchParams([["fails", typed]])).errors.map((error) => error.message);
  for (const typed of [
    "NaN",
    "1e2",
    "5.5",
    "5,5",
    "five",
    "+5",
    "0x10",
    "1 0",
    "%",
    "∞",
    "٥",
    "9".repeat(400),
    "__proto__",
    "5;DROP",
  ])
    expect(message(typed), typed).toEqual(["respond.error.wholePercent"]);
  for (const typed of ["101", "-1", "999999", "-100"])
    expect(message(typed), typed).toEqual(["respond.error.percentRange"]);
});

test("a percentage can be left with a reason, but not have both", () => {
  expect(answersOf("first", "fails=&fails__missing=not-applicable")).toEqual({
    fails: { missing: "not-applicable" },
  });
  expect(read("first", "fails=5&fails__missing=dont-know")).toEqual({
    answers: {},
    comments: {},
    errors: [{ item: "fails", message: "respond.error.valueAndReason" }],
  });
  expect(errorsOf("first", "fails__missing=skipped")).toEqual([
    { item: "fails", message: "respond.error.notAnOption" },
  ]);
});

test("a number is read with a point or a comma inside its range", () => {
  expect(answersOf("third", "rooms=7")).toEqual({ rooms: 7 });
  expect(answersOf("third", "rooms=2,5")).toEqual({ rooms: 2.5 });
  expect(answersOf("third", "rooms=-2")).toEqual({ rooms: -2 });
  expect(Object.is(answersOf("third", "rooms=-0").rooms, 0)).toBe(true);
  for (const typed of ["21", "-2.1"])
    expect(errorsOf("third", `rooms=${typed}`)[0]?.message).toBe("respond.error.numberRange");
  for (const typed of ["1e1", "NaN", "Infinity", "1.2.3", "0x1", "--1"])
    expect(errorsOf("third", `rooms=${typed}`)[0]?.message, typed).toBe("respond.error.number");
});

test("beside a reason, what is no number is said before that there are both", () => {
  const wrong = (page: string, form: string) => errorsOf(page, form).map(({ message }) => message);
  expect(wrong("first", "fails=lots&fails__missing=dont-know")).toEqual(["respond.error.wholePercent"]);
  expect(wrong("third", "rooms=many&rooms__missing=dont-know")).toEqual(["respond.error.number"]);
  expect(wrong("third", "rooms=99&rooms__missing=dont-know")).toEqual(["respond.error.numberRange"]);
  expect(wrong("third", "rooms=2&rooms__missing=dont-know")).toEqual(["respond.error.valueAndReason"]);
});

test("several options are kept in the order of their codes, once each", () => {
  expect(answersOf("third", "doors=3&doors=1")).toEqual({ doors: [1, 3] });
  expect(answersOf("third", "doors=2")).toEqual({ doors: [2] });
  expect(answersOf("third", "doors=dont-know")).toEqual({ doors: { missing: "dont-know" } });
  expect(answersOf("third", "doors=")).toEqual({});
  expect(errorsOf("third", "doors=1&doors=1")[0]?.message).toBe("respond.error.repeated");
  expect(errorsOf("third", "doors=1&doors=9")[0]?.message).toBe("respond.error.notAnOption");
  expect(errorsOf("third", "doors=1&doors=dont-know")[0]?.message).toBe("respond.error.valueAndReason");
  expect(errorsOf("third", "doors=1&doors=")[0]?.message).toBe("respond.error.notAnOption");
});

test("an open text is kept beside the answers, with plain line ends and no control characters", () => {
  const form = new URLSearchParams([["remark", "  a\r\nb\u0000\u001b<i>c</i>\t "]]);
  expect(readForm(small, "third", form)).toEqual({
    answers: {},
    comments: { remark: "a\nb<i>c</i>" },
    errors: [],
  });
  expect(read("third", "remark=%20%0A").comments).toEqual({});
});

test("an open text is as long as its item allows, counted in characters", () => {
  expect(read("third", `remark=${encodeURIComponent("🙂".repeat(20))}`).comments.remark).toBe(
    "🙂".repeat(20),
  );
  expect(errorsOf("third", `remark=${"x".repeat(21)}`)).toEqual([
    { item: "remark", message: "respond.error.tooLong" },
  ]);
});

test("a form of a megabyte is answered with errors", () => {
  const { answers, errors } = read("first", `pace=${"3".repeat(500_000)}&${"x".repeat(500_000)}=1`);
  expect(answers).toEqual({});
  expect(errors).toHaveLength(2);
});

test("a page that the questionnaire does not have is a mistake of the caller", () => {
  for (const page of ["", "fourth", "constructor"]) expect(() => read(page, "")).toThrow(RangeError);
});

test("whatever is sent, only answers that the items can have come out", () => {
  const core = realInstrument("delivery-core");
  const names = [...core.items.map(({ id }) => id), missingField("change_fail_rate"), "__proto__", "x"];
  const values = [
    "1",
    "6",
    "7",
    "0",
    "100",
    "dont-know",
    "not-applicable",
    "prefer-not-to-say",
    "skipped",
    "",
    "1e1",
  ];
  const form = fc.array(
    fc.tuple(fc.constantFrom(...names), fc.oneof(fc.constantFrom(...values), fc.string())),
    {
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(fc.constantFrom(...core.pages), form, (page, fields) => {
      const { answers } = readForm(core, page.id, new URLSearchParams(fields));
      for (const [id, answer] of Object.entries(answers)) {
        expect(page.items).toContain(id);
        const item = core.items.find((one) => one.id === id);
        if (!item) throw new Error(id);
        if (typeof answer === "object" && "missing" in answer) expect(item.missing).toContain(answer.missing);
        else if (item.kind === "percentage") expect(Number.isInteger(answer)).toBe(true);
        else expect(scaleOf(item, core)?.points.map(({ code }) => code)).toContain(answer);
      }
    }),
    { numRuns: 300, seed: 3 },
  );
});

test("a sent questionnaire accounts for every item but open texts", () => {
  expect(completeAnswers(small, { pace: 3, wall: 1, tidy_1: 4 })).toEqual({
    pace: 3,
    wait: { missing: "skipped" },
    fails: { missing: "skipped" },
    wall: 1,
    tidy_1: 4,
    tidy_2: { missing: "skipped" },
    doors: { missing: "skipped" },
    rooms: { missing: "skipped" },
  });
});

test("an answer given before its page was hidden is not kept", () => {
  const complete = completeAnswers(small, { wall: 3, tidy_1: 4, tidy_2: { missing: "dont-know" } });
  expect(complete.tidy_1).toEqual({ missing: "not-shown" });
  expect(complete.tidy_2).toEqual({ missing: "not-shown" });
});

test("completing drops what is no item and changes nothing the second time", () => {
  const answers: Answers = { wall: 1, ghost: 5, remark: "x" };
  const complete = completeAnswers(small, answers);
  expect(Object.keys(complete).sort()).toEqual(
    small.items
      .filter(({ kind }) => kind !== "text")
      .map(({ id }) => id)
      .sort(),
  );
  expect(completeAnswers(small, complete)).toEqual(complete);
  expect(answers).toEqual({ wall: 1, ghost: 5, remark: "x" });
});
