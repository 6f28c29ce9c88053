/** How long a questionnaire takes: reading and answering, estimated from its texts until real timings exist. */
import { scaleOf } from "./scales.ts";
import type { Instrument, Item } from "./schema.ts";

/** Unhurried reading of short sentences. */
const wordsPerSecond = 4;
/** Choosing and setting an answer, after reading. */
const secondsToAnswer: Record<Item["kind"], number> = {
  agreement: 3.5,
  ordered: 5,
  "single-choice": 4,
  "multiple-choice": 8,
  percentage: 8,
  number: 6,
  text: 25,
  rating: 4,
  allocation: 25,
  // Three figures and a unit for each step.
  "value-stream": 30,
  // A name looked up in a list.
  "team-choice": 10,
};

/** Seconds that reading and answering everything takes; conditions are taken as met. */
export function estimatedSeconds(instrument: Instrument): number {
  const words = [instrument.subject, ...instrument.pages.flatMap(({ title, intro }) => [title, intro ?? ""])];
  return instrument.items.reduce(
    (sum, item) => sum + itemSeconds(item, instrument),
    wordCount(words.join(" ")) / wordsPerSecond,
  );
}

function itemSeconds(item: Item, instrument: Instrument): number {
  const read = [item.text, item.help ?? ""];
  // The scale of statements is read once a page, not once a statement.
  if (item.kind !== "agreement") {
    const labels = scaleOf(item, instrument)?.points.map(({ label }) => label) ?? [];
    // Long lists, such as countries, are searched and not read.
    read.push(...labels.slice(0, 8));
  }
  if (item.kind === "allocation") read.push(...item.options.map(({ label }) => label));
  if (item.kind === "team-choice") read.push(item.outside, item.nobody);
  const rows = item.kind === "value-stream" ? item.steps.length : 1;
  return wordCount(read.join(" ")) / wordsPerSecond + rows * secondsToAnswer[item.kind];
}

/** Words of a text; signs of scripts without spaces count half a word each. */
export function wordCount(text: string): number {
  const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
  const rest = text.replace(unspaced, " ").trim();
  const words = rest === "" ? 0 : rest.split(/\s+/).length;
  return words + (text.match(unspaced)?.length ?? 0) / 2;
}
