/** What the culture answers say: a score from statements, own shares from points. No kind of culture is made of statements, nor of one person. */
import { numbersOf } from "../analysis/byte-column.ts";
import type { StudyData } from "../analysis/study-data.ts";
import type { Answers } from "../instruments/answer.ts";
import type { Instrument } from "../instruments/schema.ts";
import { allocationShares } from "../instruments/summaries.ts";
import type { Capability } from "./own-profile-capabilities.ts";

export type Culture = {
  /** Null where too few of its statements were answered. */
  score: { score: number; min: number; max: number; published: Capability["published"] } | null;
  /** Statements with the best and the worst answer; both empty when all answers are alike. */
  strongest: string[];
  weakest: string[];
  /** Mean percent of the points of power, of rules, of performance, over the situations that were answered. */
  types: { shares: [number, number, number]; situations: number } | null;
};

const statements = "generative-culture";
const situations = "culture-types";

/** @returns null where nothing about culture was answered */
export function ownCulture(
  instrument: Instrument,
  answers: Answers,
  constructs: StudyData["constructs"],
  capabilities: readonly Capability[],
): Culture | null {
  const own = capabilities.find(({ id }) => id === statements);
  const types = ownShares(instrument, answers);
  if ((!own || own.score === null) && !types) return null;
  if (!own || own.score === null) return { score: null, strongest: [], weakest: [], types };
  const { score, min, max, published } = own;
  const texts = new Map(instrument.items.map(({ id, text }) => [id, text]));
  const answered = (constructs.find(({ id }) => id === statements)?.items ?? []).flatMap(
    ({ id, answers: column }) => {
      const value = numbersOf(column)[0];
      return value === undefined || Number.isNaN(value) ? [] : [{ text: texts.get(id) ?? id, value }];
    },
  );
  const best = Math.max(...answered.map(({ value }) => value));
  const worst = Math.min(...answered.map(({ value }) => value));
  const withValue = (value: number) =>
    best === worst ? [] : answered.filter((one) => one.value === value).map(({ text }) => text);
  return {
    score: { score, min, max, published },
    strongest: withValue(best),
    weakest: withValue(worst),
    types,
  };
}

/** The options stand in the same order in every situation: shares are added up by position. */
function ownShares(instrument: Instrument, answers: Answers): Culture["types"] {
  const asked = instrument.items.flatMap((item) =>
    item.kind === "allocation" && item.construct === situations && item.options.length === 3
      ? [answers[item.id]]
      : [],
  );
  const { shares, n } = allocationShares(asked, 3);
  const [power, rules, performance] = shares.map((share) => share * 100);
  if (n === 0 || power === undefined || rules === undefined || performance === undefined) return null;
  return { shares: [power, rules, performance], situations: n };
}
