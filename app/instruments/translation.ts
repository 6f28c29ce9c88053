/** A questionnaire's texts in another language: their paths, a file of them, and the questionnaire with them in place. */
import { z } from "zod";
import type { Instrument, Item } from "./schema.ts";

/** A file surveys/instruments/<id>/<version>.<language>.yaml. */
export const TranslationFile = z.strictObject({
  language: z.string().regex(/^[a-z]{2}$/),
  /** draft: no native speaker has read it yet. */
  status: z.enum(["draft", "reviewed"]),
  "translator-note": z.string().trim().min(1).max(2000).optional(),
  texts: z.record(z.string(), z.string().trim().min(1).max(2000)),
  /** By path, a checksum of the original that was translated (translation-originals.ts). Written by a command. */
  originals: z.record(z.string(), z.string().regex(/^[0-9a-f]{8}$/)).optional(),
});
export type TranslationFile = z.infer<typeof TranslationFile>;

/** With the questionnaire it belongs to. */
export type Translation = TranslationFile & { instrument: string; version: string };

/** Languages written from right to left. */
const rightToLeft = ["ar", "dv", "fa", "he", "ps", "ur", "yi"];

/** The `dir` of a page in this language. */
export function directionOfText(language: string): "ltr" | "rtl" {
  return rightToLeft.includes(language) ? "rtl" : "ltr";
}

/** Every text of a questionnaire that people read, by its path, in the order of the file. */
export function textsOf(instrument: Instrument): Map<string, string> {
  const texts = new Map<string, string>();
  withTexts(instrument, (path, text) => {
    texts.set(path, text);
    return text;
  });
  return texts;
}

/** The questionnaire in the translation's language; what is not translated stays as it was. */
export function translateInstrument(instrument: Instrument, translation: TranslationFile): Instrument {
  const { texts, language } = translation;
  return {
    ...withTexts(instrument, (path, text) => (Object.hasOwn(texts, path) ? (texts[path] ?? text) : text)),
    language,
  };
}

/** Paths that the translation lacks, and paths of its own that the questionnaire does not have. */
export function translationGaps(
  instrument: Instrument,
  { texts }: TranslationFile,
): { untranslated: string[]; unknown: string[] } {
  const paths = textsOf(instrument);
  return {
    untranslated: [...paths.keys()].filter((path) => !Object.hasOwn(texts, path)),
    unknown: Object.keys(texts).filter((path) => !paths.has(path)),
  };
}

type Turn = (path: string, text: string) => string;

function withTexts(it: Instrument, turn: Turn): Instrument {
  const titled = <T extends { id: string; title: string }>(list: string, one: T): T => ({
    ...one,
    title: turn(`${list}.${one.id}.title`, one.title),
  });
  const whole = {
    title: turn("title", it.title),
    purpose: turn("purpose", it.purpose),
    subject: turn("subject", it.subject),
  };
  const scales = Object.fromEntries(
    Object.entries(it.scales).map(([id, scale]) => [
      id,
      {
        ...scale,
        points: scale.points.map(({ code, label }) => ({ code, label: turn(`scales.${id}.${code}`, label) })),
      },
    ]),
  );
  const constructs = it.constructs.map((construct) => titled("constructs", construct));
  const items = it.items.map((item) => itemTexts(item, turn));
  const pages = it.pages.map((page) => {
    const done = titled("pages", page);
    return page.intro === undefined ? done : { ...done, intro: turn(`pages.${page.id}.intro`, page.intro) };
  });
  const modules = it.modules?.map((module) => ({
    ...titled("modules", module),
    purpose: turn(`modules.${module.id}.purpose`, module.purpose),
  }));
  return { ...it, ...whole, scales, constructs, items, pages, ...(modules && { modules }) };
}

function itemTexts(item: Item, turn: Turn): Item {
  const own = (key: string, text: string) => turn(`items.${item.id}.${key}`, text);
  const text = own("text", item.text);
  const help = item.help === undefined ? {} : { help: own("help", item.help) };
  const common = { text, ...help };
  switch (item.kind) {
    case "number":
      return { ...item, ...common, unit: own("unit", item.unit) };
    case "rating": {
      const { lowLabel, highLabel } = item;
      return {
        ...item,
        ...common,
        lowLabel: own("lowLabel", lowLabel),
        highLabel: own("highLabel", highLabel),
      };
    }
    case "allocation": {
      const options = item.options.map(({ code, label }) => ({ code, label: own(`options.${code}`, label) }));
      return { ...item, ...common, options };
    }
    case "value-stream":
      return { ...item, ...common, steps: item.steps.map((step, at) => own(`steps.${at + 1}`, step)) };
    case "team-choice": {
      const { outside, nobody } = item;
      return { ...item, ...common, outside: own("outside", outside), nobody: own("nobody", nobody) };
    }
    default:
      return { ...item, ...common };
  }
}
