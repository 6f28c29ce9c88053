/** One row of a page, as markup: what a screen reader and a keyboard find in it. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Question } from "../../../../app/components/questions/question.tsx";
import { questionWords } from "../../../../app/components/questions/question-words.ts";
import { isMessageKey, translator } from "../../../../app/i18n/messages.ts";
import type { FormValues } from "../../../../app/instruments/form-values.ts";
import { fieldErrorKeys } from "../../../../app/instruments/refusal.ts";
import { itemOf, scaleOf } from "../../../../app/instruments/scales.ts";
import type { Instrument } from "../../../../app/instruments/schema.ts";
import { realInstrument, smallInstrument } from "../../../builders/instrument.ts";

const words = questionWords(translator("en"));

function markup(
  instrument: Instrument,
  id: string,
  values: FormValues = {},
  error?: (typeof fieldErrorKeys)[number],
) {
  const item = itemOf(instrument, id);
  return renderToStaticMarkup(
    createElement(Question, { item, scale: scaleOf(item, instrument), values, error, words }),
  );
}

const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;

test("an agreement row is one fieldset named by its statement, with the words of the points as labels", () => {
  const html = markup(smallInstrument(), "tidy_1");
  expect(html).toMatch(/^<fieldset id="q-tidy_1" class="question"><legend>It is tidy\.<\/legend>/);
  expect(count(html, /<input type="radio" name="tidy_1"/g)).toBe(5 + 2);
  expect(html).toContain('value="1"/>Strongly disagree</label>');
});

test("the reasons for no answer come last and apart", () => {
  const html = markup(smallInstrument(), "tidy_1");
  const order = [...html.matchAll(/value="([^"]+)"/g)].map(([, value]) => value);
  expect(order).toEqual(["1", "2", "3", "4", "5", "dont-know", "not-applicable"]);
  expect(count(html, /class="aside"/g)).toBe(2);
});

test("nothing is preselected, and a row without an answer offers nothing to clear", () => {
  const instrument = smallInstrument();
  for (const { id } of instrument.items) {
    const html = markup(instrument, id);
    expect(html).not.toMatch(/checked|selected|_clear/);
  }
});

test("an answered row shows its answer and a button that names the row it clears", () => {
  const html = markup(smallInstrument(), "tidy_1", { tidy_1: ["4"] });
  expect(count(html, /checked=""/g)).toBe(1);
  expect(html).toMatch(/value="4" checked=""|checked="" name="tidy_1" value="4"|checked="" value="4"/);
  expect(html).toContain('name="_clear" value="tidy_1" aria-label="Clear the answer: It is tidy."');
});

test("a percentage has a field and its reasons under a name of their own", () => {
  const html = markup(smallInstrument(), "fails", { fails: ["7"] });
  expect(html).toMatch(/<input name="fails"[^>]*inputMode="numeric"[^>]*value="7"/);
  expect(count(html, /name="fails__missing"/g)).toBe(2);
});

test("several options are checkboxes, a text is a field with a warning", () => {
  const instrument = smallInstrument();
  expect(count(markup(instrument, "doors", { doors: ["1", "3"] }), /type="checkbox"/g)).toBe(5);
  expect(count(markup(instrument, "doors", { doors: ["1", "3"] }), /checked=""/g)).toBe(2);
  expect(markup(instrument, "remark", { remark: ["<b>&\"' 🙂"] })).toContain(
    "&lt;b&gt;&amp;&quot;&#x27; 🙂</textarea>",
  );
});

test("a wrong row says so in words and is described by them", () => {
  const html = markup(smallInstrument(), "fails", { fails: ["x"] }, "respond.error.wholePercent");
  expect(html).toMatch(/<fieldset id="q-fails" class="question wrong" aria-describedby="fails-error">/);
  expect(html).toContain('<p id="fails-error" class="error"><b>Error:</b> Write a whole number');
  expect(html).toContain('aria-invalid="true"');
});

test("every way a field can be wrong has its words", () => {
  for (const key of fieldErrorKeys) expect(isMessageKey(key)).toBe(true);
});

test("every item of the real questionnaires has a field of its own name", () => {
  for (const id of ["delivery-core", "cloud-native-cadence"] as const) {
    const instrument = realInstrument(id);
    for (const item of instrument.items) expect(markup(instrument, item.id)).toContain(`name="${item.id}"`);
  }
});
