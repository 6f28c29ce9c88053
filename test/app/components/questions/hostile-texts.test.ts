/** Texts of a questionnaire are texts: whatever an author or an imported form wrote, nothing of it becomes part of the page. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Question } from "../../../../app/components/questions/question.tsx";
import { questionWords } from "../../../../app/components/questions/question-words.ts";
import { translator } from "../../../../app/i18n/messages.ts";
import { itemOf, scaleOf } from "../../../../app/instruments/scales.ts";
import { instrumentFrom, smallSource } from "../../../builders/instrument.ts";

function markup(text: string): string {
  const quoted = JSON.stringify(text);
  const source = smallSource.replace("text: How fast?", `text: ${quoted}, help: ${quoted}`);
  const instrument = instrumentFrom(source.replace("label: So so", `label: ${quoted}`));
  const item = itemOf(instrument, "pace");
  const words = questionWords(translator("en"));
  return renderToStaticMarkup(
    createElement(Question, { item, scale: scaleOf(item, instrument), values: {}, error: undefined, words }),
  );
}

test("markup and script in a question, its help and its options are shown as they are written", () => {
  for (const text of [
    "<script>alert(1)</script>",
    '<img src="x" onerror="alert(1)">',
    "</label></form><h1>x</h1>",
  ]) {
    const html = markup(text);
    expect(html).not.toMatch(/<script|<img|<h1|<\/form/);
    expect(html.match(/&lt;(script|img|\/label)/g)?.length).toBeGreaterThanOrEqual(3);
  }
});

test("text that runs from right to left stays as it is written", () => {
  for (const text of ["שלום עולם?", "كيف الحال؟"]) expect(markup(text).split(text).length - 1).toBe(3);
});
