import fc from "fast-check";
import { expect, test } from "vitest";
import { lossText } from "../../../app/instruments/interchange/loss.ts";
import { readSurveyJs } from "../../../app/instruments/interchange/surveyjs-read.ts";
import { surveyJsOf } from "../../../app/instruments/interchange/surveyjs-write.ts";
import { readXlsForm } from "../../../app/instruments/interchange/xlsform-read.ts";
import { xlsFormOf } from "../../../app/instruments/interchange/xlsform-write.ts";
import { lintInstrument } from "../../../app/instruments/lint.ts";
import type { Instrument } from "../../../app/instruments/schema.ts";
import { realInstrument, smallInstrument } from "../../builders/instrument.ts";
import { allKinds, swarm } from "./all-kinds.ts";

const all = () => [
  smallInstrument(),
  allKinds(),
  swarm(),
  realInstrument("delivery-core"),
  realInstrument("cloud-native-cadence"),
];
const throughSurveyJs = (it: Instrument) =>
  readSurveyJs(JSON.parse(JSON.stringify(surveyJsOf(it).survey)), "x");

test("an XLSForm written here reads back identical, without a loss", () => {
  for (const it of all()) expect(readXlsForm(xlsFormOf(it).sheets)).toEqual({ instrument: it, losses: [] });
});

test("SurveyJS JSON written here reads back identical, without a loss", () => {
  for (const it of all()) expect(throughSurveyJs(it)).toEqual({ instrument: it, losses: [] });
});

test("conditions on numbers survive both ways, as expressions that other tools understand", () => {
  for (const ends of [{ atLeast: 20 }, { below: 20.5 }, { atLeast: -0.5, below: 100 }]) {
    const it = smallInstrument();
    const [, second, third] = it.pages;
    if (second) second.when = { item: "fails", ...ends };
    const remark = it.items.find(({ id }) => id === "remark");
    if (remark) remark.when = { item: "fails", ...ends };
    if (third) third.when = { item: "wall", in: [1] };
    expect(readXlsForm(xlsFormOf(it).sheets)).toEqual({ instrument: it, losses: [] });
    expect(throughSurveyJs(it)).toEqual({ instrument: it, losses: [] });
  }
  const it = smallInstrument();
  const [, second] = it.pages;
  if (second) second.when = { item: "fails", atLeast: 20, below: 50 };
  const row = xlsFormOf(it).sheets[0]?.rows.find((cells) => cells[1] === "second");
  expect(row?.[5]).toBe("$" + "{fails} >= 20 and $" + "{fails} < 50");
  const { pages } = surveyJsOf(it).survey as { pages: { visibleIf?: string }[] };
  expect(pages[1]?.visibleIf).toBe("{fails} >= 20 and {fails} < 50");
});

test("a condition that no range can say is a loss, not a guess", () => {
  for (const expression of [
    "{fails} >= 20 and {wall} < 50",
    "{fails} >= 20 or {fails} < 5",
    "{fails} > 20",
    "{fails} >= 20 and {fails} >= 30",
    "{fails} >= many",
  ]) {
    const { survey } = surveyJsOf(smallInstrument());
    const changed = structuredClone(survey) as { pages: { visibleIf?: string }[] };
    const [, second] = changed.pages;
    if (second) second.visibleIf = expression;
    const read = readSurveyJs(changed, "x");
    expect("losses" in read && read.losses.map(({ where }) => where), expression).toEqual(["second"]);
    expect("instrument" in read && read.instrument.pages[1]?.when, expression).toBeUndefined();
  }
});

test("texts of any kind survive both ways", () => {
  const text = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 40 })
    .map((some) => some.trim())
    .filter((some) => some !== "");
  fc.assert(
    fc.property(text, text, (one, other) => {
      const it = smallInstrument();
      it.title = one;
      it.items = it.items.map((item, at) => ({ ...item, text: `${other} ${at}`, help: one }));
      expect(readXlsForm(xlsFormOf(it).sheets)).toEqual({ instrument: it, losses: [] });
      expect(throughSurveyJs(it)).toEqual({ instrument: it, losses: [] });
    }),
    { numRuns: 100, seed: 5 },
  );
});

test("a text changed in the form is changed in the questionnaire", () => {
  const { sheets } = xlsFormOf(smallInstrument());
  const row = sheets[0]?.rows.find((cells) => cells[1] === "pace");
  row?.splice(2, 1, "How very fast?");
  const read = readXlsForm(sheets);
  expect("instrument" in read && read.instrument.items[0]?.text).toBe("How very fast?");
});

test("the report says what other tools cannot do, for each kind", () => {
  const lines = lossText(xlsFormOf(allKinds()).losses);
  expect(lines.some((line) => line.includes("points") && line.includes("blame"))).toBe(true);
  expect(lines.some((line) => line.includes("separate fields") && line.includes("stream"))).toBe(true);
  expect(lines.some((line) => line.includes("options of the scale") && line.includes("pace"))).toBe(true);
  expect(lossText(surveyJsOf(allKinds()).losses)).toEqual(lines);
});

test("a form goes out as what its tools know: choices with reasons, groups, conditions", () => {
  const [survey, choices] = xlsFormOf(smallInstrument()).sheets;
  expect(survey?.rows.find((cells) => cells[1] === "pace")?.[0]).toBe(
    "select_one speed__dont-know__not-applicable",
  );
  expect(survey?.rows.find((cells) => cells[1] === "second")?.[5]).toBe(
    `selected($\{wall}, '1') or selected($\{wall}, '2')`,
  );
  expect(choices?.rows).toContainEqual(["speed__dont-know__not-applicable", "dont-know", "I don't know"]);
});

const foreignSheets = () => [
  {
    name: "survey",
    rows: [
      ["type", "name", "label::English (en)", "required", "relevant", "constraint"],
      ["start", "start", "", "", "", ""],
      ["select_one yn or_other", "Has Tests", "Do you test?", "yes", "", ""],
      ["integer", "age", "How old?", "", `$\{yn} = 'yes' and 1`, ". >= 0 and . <= 99"],
      ["geopoint", "where", "Where?", "", "", ""],
      ["range", "score", "Score?", "", "", ""],
      ["select_multiple gone", "many", "Which?", "", "", ""],
      ["text", "toString", "Anything?", "", "", ""],
      ["", "", "", "", "", ""],
    ],
  },
  {
    name: "choices",
    rows: [
      ["list_name", "name", "label"],
      ["yn", "yes", "Yes"],
      ["yn", "no", "No"],
    ],
  },
  {
    name: "settings",
    rows: [
      ["form_title", "form_id"],
      ["My form", "1 My Form!"],
    ],
  },
];

test("an XLSForm from elsewhere becomes a draft module that is in order, and says what was lost", () => {
  const read = readXlsForm(foreignSheets());
  if ("reason" in read) throw new Error(read.reason);
  const { instrument, losses } = read;
  expect(lintInstrument(instrument, () => 1)).toEqual([]);
  expect(instrument).toMatchObject({ id: "my-form", kind: "module", status: "draft", title: "My form" });
  expect(instrument.items.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
    "has_tests single-choice",
    "age number",
    "score rating",
    "tostring text",
  ]);
  expect(instrument.items[1]).toMatchObject({ min: 0, max: 99 });
  const lost = losses.map(({ where }) => where);
  expect(lost).toEqual(expect.arrayContaining(["Has Tests", "has_tests", "age", "where", "many"]));
});

test("a SurveyJS form from elsewhere becomes a draft module that is in order, and says what was lost", () => {
  const read = readSurveyJs(
    {
      title: { default: "Form", de: "Formular" },
      pages: [
        {
          elements: [
            { type: "panel", elements: [{ type: "boolean", name: "ok", title: "Is it ok?" }] },
            {
              type: "checkbox",
              name: "which",
              choices: ["a", { value: "b", text: "Bee" }],
              showOtherItem: true,
            },
            { type: "rating", name: "stars", rateMax: 5, isRequired: true },
            { type: "text", name: "n", inputType: "number", min: 1, max: 9 },
            { type: "file", name: "upload" },
            ...Array.from({ length: 12 }, (_, at) => ({ type: "comment", name: `c${at}` })),
          ],
        },
      ],
    },
    "My File",
  );
  if ("reason" in read) throw new Error(read.reason);
  expect(lintInstrument(read.instrument, () => 1)).toEqual([]);
  expect(read.instrument).toMatchObject({ id: "my-file", title: "Form" });
  expect(read.instrument.pages.map(({ items }) => items.length)).toEqual([10, 6]);
  expect(read.losses.map(({ where }) => where)).toEqual(expect.arrayContaining(["which", "stars", "upload"]));
});

test("what is no form is answered with a reason, whatever it is", () => {
  for (const value of [
    null,
    1,
    [],
    "x",
    {},
    { pages: [] },
    { pages: [{ elements: [null, 3] }] },
    { gemba: {} },
  ])
    expect(readSurveyJs(value, "x")).toHaveProperty("reason");
  for (const sheets of [[], [{ name: "survey", rows: [] }], [{ name: "survey", rows: [["type"], ["note"]] }]])
    expect(readXlsForm(sheets)).toHaveProperty("reason");
  const { sheets } = xlsFormOf(smallInstrument());
  const broken = sheets.map((sheet) =>
    sheet.name === "gemba"
      ? {
          ...sheet,
          rows: [
            ["key", "value"],
            ["id", "{"],
          ],
        }
      : sheet,
  );
  expect(readXlsForm(broken)).toHaveProperty("reason");
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      readSurveyJs(value, "x");
      readSurveyJs({ pages: [{ elements: [value, { type: "radiogroup", choices: value }] }] }, "x");
      readSurveyJs({ gemba: value, pages: [value] }, "x");
    }),
    { numRuns: 200, seed: 6 },
  );
});

test("panels within panels end somewhere", () => {
  let panel: Record<string, unknown> = { type: "comment", name: "deep" };
  for (let depth = 0; depth < 10_000; depth++) panel = { type: "panel", elements: [panel] };
  expect(readSurveyJs({ elements: [panel] }, "x")).toHaveProperty("reason");
});
