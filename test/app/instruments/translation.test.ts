import { expect, test } from "vitest";
import {
  directionOfText,
  TranslationFile,
  textsOf,
  translateInstrument,
  translationGaps,
} from "../../../app/instruments/translation.ts";
import { allKinds } from "./all-kinds.ts";

const file = (texts: Record<string, string>): TranslationFile => ({ language: "de", status: "draft", texts });

test("every text has a path, and translated under it is the only thing that changes", () => {
  const original = allKinds();
  const paths = [...textsOf(original).keys()];
  expect(paths).toEqual(
    expect.arrayContaining([
      "title",
      "subject",
      "items.tidy_1.text",
      "items.recommend.lowLabel",
      "items.blame.options.2",
      "items.stream.steps.1",
      "items.rooms.unit",
      "scales.agreement.5",
      "pages.fourth.intro",
      "modules.extras.purpose",
      "constructs.tidy.title",
    ]),
  );
  const all = file(Object.fromEntries(paths.map((path) => [path, `de ${path}`])));
  const translated = translateInstrument(original, all);
  expect([...textsOf(translated).values()]).toEqual(paths.map((path) => `de ${path}`));
  expect(translated.language).toBe("de");
  const back = file(Object.fromEntries(textsOf(original)));
  expect(translateInstrument(translated, { ...back, language: "en" })).toEqual(original);
});

test("what is not translated stays in the original, and is listed; a path that is not there is listed, too", () => {
  const part = file({ title: "Ein kleiner", "items.gone.text": "Weg", constructor: "Nein" });
  const translated = translateInstrument(allKinds(), part);
  expect(translated.title).toBe("Ein kleiner");
  expect(translated.subject).toBe(allKinds().subject);
  const { untranslated, unknown } = translationGaps(allKinds(), part);
  expect(untranslated).toContain("subject");
  expect(untranslated).not.toContain("title");
  expect(unknown).toEqual(["items.gone.text", "constructor"]);
});

test("markup stays text, and a page knows which way its language runs", () => {
  const html = translateInstrument(allKinds(), file({ title: "<i>T</i>" }));
  expect(html.title).toBe("<i>T</i>");
  expect([directionOfText("ar"), directionOfText("he"), directionOfText("ja")]).toEqual([
    "rtl",
    "rtl",
    "ltr",
  ]);
});

test("a translation without status or with an empty text is refused", () => {
  expect(TranslationFile.safeParse(file({ title: "T" })).success).toBe(true);
  expect(TranslationFile.safeParse(file({ title: " " })).success).toBe(false);
  expect(TranslationFile.safeParse({ language: "de", texts: {} }).success).toBe(false);
});
