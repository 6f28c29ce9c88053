/** What two versions of a questionnaire share, for a trend: the questions, the scores that can be made of them, and why the rest is left out. */
import type { Answers } from "./answer.ts";
import { type Comparable, comparableItems, type Equivalence } from "./equivalence.ts";
import { codesOf, itemOf } from "./scales.ts";
import type { Instrument } from "./schema.ts";
import { scoredConstructs } from "./scoring-key.ts";

/** All that is needed to score either version over what both share; a stored run keeps it. */
export type Shared = {
  /** The version whose ids, codes and scoring both are scored with. */
  version: string;
  /** Items of the earlier (`a`) and the later (`b`) version. */
  pairs: Pick<Comparable, "a" | "b" | "recode">[];
  /** Constructs with enough shared items to be scored. */
  constructs: string[];
};

/** new: not asked before; changed: asked in other words, on another scale or of other people; few: too few of its items are shared. */
export type LeftOut =
  | { id: string; why: "new" | "changed" }
  | { id: string; why: "few"; of: number; shared: number };

export type SharedQuestions = Shared & {
  /** Level metrics and constructs of the later version that have no comparable value, in its order. */
  leftOut: { metrics: LeftOut[]; constructs: LeftOut[] };
  /** Level metrics and constructs of the earlier version that the later one does not ask. */
  dropped: { metrics: string[]; constructs: string[] };
};

/**
 * From the earlier to the later version. A construct is scored over its shared items where they are as many as its own rule wants
 * answered, in both versions; its whole score would be one over other questions.
 */
export function sharedQuestions(
  earlier: Instrument,
  later: Instrument,
  declared: readonly Equivalence[] = [],
): SharedQuestions {
  const pairs = comparableItems(earlier, later, declared).filter(
    ({ a, b, because }) => because === "declared" || askedOf(earlier, a) === askedOf(later, b),
  );
  const inLater = new Set(pairs.map(({ b }) => b));
  const inEarlier = new Set(pairs.map(({ a }) => a));
  const [before, now] = [scoredConstructs(earlier), scoredConstructs(later)];
  const constructs: string[] = [];
  const left: LeftOut[] = [];
  for (const scored of now) {
    const { id } = scored.construct;
    const other = before.find(({ construct }) => construct.id === id);
    const shared = scored.items.filter((item) => inLater.has(item.id)).length;
    if (shared >= needed(scored) && (!other || shared >= needed(other))) constructs.push(id);
    else if (shared === 0 && !other) left.push({ id, why: "new" });
    else left.push({ id, why: "few", of: scored.items.length, shared });
  }
  const asked = new Set(earlier.items.map(({ id }) => id));
  return {
    version: later.version,
    pairs: pairs.map(({ a, b, recode }) => (recode ? { a, b, recode } : { a, b })),
    constructs,
    leftOut: {
      metrics: later.levelMetrics
        .filter((id) => !inLater.has(id))
        .map((id) => ({ id, why: asked.has(id) ? "changed" : "new" })),
      constructs: left,
    },
    dropped: {
      metrics: earlier.levelMetrics.filter(
        (id) => !inEarlier.has(id) && !later.items.some((item) => item.id === id),
      ),
      constructs: before
        .map(({ construct }) => construct.id)
        .filter((id) => !now.some(({ construct }) => construct.id === id)),
    },
  };
}

/** The later version with its shared questions only, for scoring; it is no questionnaire that anybody could be asked. */
export function onlyShared(later: Instrument, { pairs, constructs }: Shared): Instrument {
  const kept = new Set(pairs.map(({ b }) => b));
  const is = (id: string) => kept.has(id);
  return {
    ...later,
    items: later.items.filter(({ id }) => is(id)),
    constructs: later.constructs.filter(({ id }) => constructs.includes(id)),
    levelMetrics: later.levelMetrics.filter(is),
    throughput: later.throughput.filter(is),
    stability: later.stability.filter(is),
  };
}

/**
 * Answers to the earlier version as answers to the later one's shared questions.
 * An answer that the other question cannot have is left out: it is missing, as every answer that cannot be compared.
 */
export function carryOver(later: Instrument, { pairs }: Shared): (answers: Answers) => Answers {
  const steps = pairs.map(({ a, b, recode }) => ({
    a,
    b,
    recode,
    codes: new Set(codesOf(itemOf(later, b), later)),
  }));
  return (answers) => {
    const carried: Answers = {};
    for (const { a, b, recode, codes } of steps) {
      const answer = answers[a];
      if (typeof answer !== "number") continue;
      const code = recode ? recode[String(answer)] : answer;
      if (code !== undefined && codes.has(code)) carried[b] = code;
    }
    return carried;
  };
}

/** Items that a score wants answered. */
function needed({ construct, items }: ReturnType<typeof scoredConstructs>[number]): number {
  return construct.minAnswered === "all" ? items.length : Math.ceil(items.length / 2);
}

/** The answers on which a question and its page depend: who is asked. */
function askedOf(it: Instrument, id: string): string {
  const page = it.pages.find(({ items }) => items.includes(id));
  return JSON.stringify([itemOf(it, id).when ?? null, page?.when ?? null]);
}
