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
import { allKinds } from "../../instruments/all-kinds.ts";

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
  expect(html).toContain('value="1"/><span>Strongly disagree</span></label>');
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

test("a rating is a row of native radios from end to end, and its ends are read out with the question", () => {
  const html = markup(allKinds(), "recommend", { recommend: ["0"] });
  expect([...html.matchAll(/value="(\d+)"/g)].map(([, value]) => value)).toEqual(
    Array.from({ length: 11 }, (_, at) => String(at)),
  );
  expect(count(html, /checked=""/g)).toBe(1);
  expect(html).toContain('aria-describedby="recommend-ends"');
  expect(html).toMatch(/id="recommend-ends"><span>0: Never<\/span> <span>10: At once<\/span>/);
});

test("points have a field for each description, labelled by it, and no sum before anything is given", () => {
  const html = markup(allKinds(), "blame");
  expect(count(html, /<label><span>[^<]+<\/span><input name="blame__\d" inputMode="numeric"/g)).toBe(3);
  expect(html).toContain("Share out 100 points");
  expect(html).not.toContain("Together");
  expect(count(html, /name="blame__missing"/g)).toBe(2);
});

test("points that were given are told with their sum, and an error of the sum says it", () => {
  const given = { blame__1: ["10"], blame__3: ["80"] };
  expect(markup(allKinds(), "blame", given)).toContain("Together 90 of 100 points.");
  expect(markup(allKinds(), "blame", given, "respond.error.pointsTotal")).toContain(
    "The points must add up to the total. Together 90 of 100 points.</p>",
  );
  const odd = markup(allKinds(), "blame", { blame__1: ["<i>"] }, "respond.error.wholePoints");
  expect(odd).not.toContain("Together");
  expect(odd).toContain('value="&lt;i&gt;"');
});

test("every field of a value stream is named by its step and what it asks, and no unit is chosen beforehand", () => {
  const html = markup(allKinds(), "stream");
  for (const step of ["Build", "Test", "Ship"]) {
    expect(html).toContain(`<th scope="row">${step}</th>`);
    expect(count(html, new RegExp(`aria-label="${step}: [^"]+"`, "g"))).toBe(4);
  }
  expect(count(html, /<select name="stream__\d__unit"/g)).toBe(3);
  expect(count(html, /<option value="" selected="">Unit<\/option>/g)).toBe(3);
});

test("an error in a value stream names the step, and only its fields are marked", () => {
  const values = { stream__1__lead: ["2"], stream__1__process: ["3"], stream__1__unit: ["days"] };
  const html = markup(allKinds(), "stream", values, "respond.error.processAboveLead");
  expect(html).toContain("<b>Error:</b> Test: Work cannot take longer than the whole step.");
  expect(count(html, /aria-invalid="true"/g)).toBe(4);
  expect(html).toMatch(/<tr class="wrong-step"><th scope="row">Test/);
});

test("a stream in one unit names it in the heads and asks for none", () => {
  const instrument = allKinds();
  const items = instrument.items.map((item) =>
    item.kind === "value-stream" ? { ...item, units: ["hours" as const] } : item,
  );
  const html = markup({ ...instrument, items }, "stream");
  expect(html).toContain("Lead time, in all (hours)");
  expect(html).not.toContain("<select");
});

test("a table with anything in it can be cleared by name", () => {
  const filled: FormValues[] = [{ stream__2__complete: ["5"] }, { stream__missing: ["dont-know"] }];
  for (const values of filled)
    expect(markup(allKinds(), "stream", values)).toContain('name="_clear" value="stream"');
});
