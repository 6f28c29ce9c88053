/** Scores by the rule of each construct, beside published averages of the same concept. */
import { numbersOf } from "../analysis/byte-column.ts";
import { constructScores } from "../analysis/psychometrics/scores.ts";
import type { StudyData } from "../analysis/study-data.ts";
import { type Answers, isMissing } from "../instruments/answer.ts";
import { type Norms, normOfCapability } from "../instruments/norms.ts";
import type { Instrument } from "../instruments/schema.ts";

export type Capability = {
  id: string;
  title: string;
  role: "capability" | "outcome";
  score: number | null;
  min: number;
  max: number;
  /** The published average of the same concept, asked in other words, brought to this range; null where there is none. */
  published: { score: number; year: number; citation: string; url: string } | null;
};

/** Best first, those without a score last; what was not asked, given the other answers, is not among them. */
export function ownCapabilities(
  instrument: Instrument,
  answers: Answers,
  constructs: StudyData["constructs"],
  norms: readonly Norms[],
): Capability[] {
  const titles = new Map(instrument.constructs.map(({ id, title }) => [id, title]));
  return constructs
    .flatMap(({ id, role, items, min, max, minAnswered }) => {
      if (role !== "capability" && role !== "outcome") return [];
      if (items.every((item) => wasNotAsked(answers, item.id))) return [];
      const score = constructScores(
        items.map(({ answers: column }) => numbersOf(column)),
        minAnswered,
      )[0];
      const known = score !== undefined && !Number.isNaN(score);
      const published = publishedScore(norms, id, { min, max });
      return [{ id, title: titles.get(id) ?? id, role, score: known ? score : null, min, max, published }];
    })
    .sort((a, b) => place(b) - place(a));
}

function wasNotAsked(answers: Answers, id: string): boolean {
  const answer = answers[id];
  return isMissing(answer) && answer.missing === "not-shown";
}

/** From 0, worst, to 100, best. */
export function pointsOf({ score, min, max }: Pick<Capability, "score" | "min" | "max">): number | null {
  return score === null || max === min ? null : ((score - min) / (max - min)) * 100;
}

/** Ranges may differ: an outcome of 0 to 10 is not better than a capability of 1 to 7 for it. */
function place(capability: Capability): number {
  return pointsOf(capability) ?? Number.NEGATIVE_INFINITY;
}

function publishedScore(
  norms: readonly Norms[],
  construct: string,
  { min, max }: { min: number; max: number },
): Capability["published"] {
  const found = normOfCapability(norms, construct);
  if (!found) return null;
  const { year, citation, url } = found.norms;
  return { score: min + (found.norm.mean / 100) * (max - min), year, citation, url };
}
