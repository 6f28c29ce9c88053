/** One key metric as the person answered it. */
import { type Answers, isMissing } from "../instruments/answer.ts";
import { scaleOf } from "../instruments/scales.ts";
import type { Instrument, Item, KeyMetric } from "../instruments/schema.ts";

/** Codes of the key metrics, percent for rates; null where there is no answer. */
export type MetricCodes = Record<KeyMetric, number | null>;

/** `reason`: why there is no answer, where the person said so. */
export type OwnAnswer =
  | { kind: "words"; words: string }
  | { kind: "percent"; percent: number }
  | { kind: "reason"; reason: "dont-know" | "not-applicable" | "prefer-not-to-say" };

export function ownAnswer(
  instrument: Instrument,
  item: Item,
  answers: Answers,
  codes: MetricCodes,
): OwnAnswer | null {
  const code = item.metric ? codes[item.metric] : null;
  if (code !== null) return answerInWords(instrument, item, code);
  const given = answers[item.id];
  const reason = item.missing.find((one) => isMissing(given) && given.missing === one);
  return reason ? { kind: "reason", reason } : null;
}

export function answerInWords(instrument: Instrument, item: Item, code: number): OwnAnswer {
  const words = scaleOf(item, instrument)?.points.find((point) => point.code === code)?.label;
  return words === undefined ? { kind: "percent", percent: code } : { kind: "words", words };
}
