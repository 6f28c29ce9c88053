/** The verdict on the groups in words: levels, bands of a continuum, or provisional, with the reasons and what else a reader must know. */
import type { LevelsFound } from "../analysis/study-result.ts";
import type { Words } from "./words.ts";

export type VerdictWords = {
  /** What the groups are called on the whole page: levels only where nothing speaks against it. */
  called: "levels" | "bands";
  title: Words;
  /** Sentences, the gravest first. */
  hedges: Words[];
};

export function verdictWords(found: LevelsFound): VerdictWords {
  const called = found.reasons.length > 0 ? "bands" : "levels";
  const reasons = found.reasons.map((reason) => reasonWords(reason, found));
  return {
    called,
    title: { key: `levels.verdict.${found.verdict}` },
    hedges: [
      ...(found.verdict === "provisional"
        ? [{ key: "levels.hedge.provisional", values: { n: found.n } } as const]
        : []),
      ...reasons,
      { key: called === "bands" ? "levels.hedge.readAsBands" : "levels.hedge.tested" },
      ...notesOf(found),
    ],
  };
}

function reasonWords(reason: LevelsFound["reasons"][number], found: LevelsFound): Words {
  if (reason === "ties") return { key: "levels.reason.ties", values: { share: found.ties.relabelledAfter } };
  return { key: `levels.reason.${reason}` };
}

function notesOf({ notes, choice, nonMonotone }: LevelsFound): Words[] {
  const words: Words[] = [];
  if (nonMonotone.length > 0) words.push({ key: "levels.note.non-monotone" });
  if (notes.includes("other-k") && choice.consensus !== null)
    words.push({ key: "levels.note.other-k", values: { groups: choice.consensus } });
  return words;
}
