/**
 * The capability to look at first, from one person's answers and published figures only (docs/methods.md, "Likeliest constraint"): among
 * those that studies found to go with the weaker side of delivery, the one farthest below its average; of those that one answer could swap,
 * the one found in most years; several where even that is equal.
 */
import { orderByPublished, type RankedCapability } from "../analysis/published/published-order.ts";
import { concerns, type PublishedPath, type Side } from "../instruments/evidence.ts";
import type { Norms } from "../instruments/norms.ts";
import { averagesOf, findingsOf } from "../instruments/published-figures.ts";
import { type Capability, pointsOf } from "./own-profile-capabilities.ts";
import type { Sides } from "./own-profile-sides.ts";

/** `sources`: where it was found, in the years named. */
export type Candidate = RankedCapability & {
  title: string;
  sources: { year: number; citation: string; url: string; uncertain: boolean }[];
};

export type Constraint =
  | { kind: "too-little"; answered: number; asked: number; needed: number }
  /** Every score is at its upper end. */
  | { kind: "none-left" }
  | {
      kind: "found";
      /** More than one: a tie. */
      named: Candidate[];
      others: Candidate[];
      sides: Sides | null;
      /** Whether studies link the named ones to the weaker side; false when that is known of none below its reference. */
      linked: boolean;
      /** All reach the averages, so what is left to the upper end counts. */
      ahead: boolean;
    };

/** With a single score there is nothing to choose from. */
const needed = 2;
const runnersUp = 2;

/** @returns null where no capability was asked about */
export function likeliestConstraint(
  all: readonly Capability[],
  norms: readonly Norms[],
  paths: readonly PublishedPath[],
  sides: Sides | null,
): Constraint | null {
  const asked = all.filter(({ role }) => role === "capability");
  if (asked.length === 0) return null;
  const answered = asked.filter(({ score }) => score !== null);
  if (answered.length < needed)
    return { kind: "too-little", answered: answered.length, asked: asked.length, needed };

  const weaker = sides?.weaker ?? null;
  const order = orderByPublished(
    answered.map((capability) => ({ id: capability.id, points: pointsOf(capability) ?? 0 })),
    { averages: averagesOf(norms), findings: findingsOf(paths) },
    weaker,
  );
  if (order === null) return { kind: "none-left" };
  const { leading, ranked, linked, ahead } = order;
  const candidates = ranked.map((one) => candidate(one, answered, paths, weaker));
  const named = leading.flatMap((id) => candidates.filter((one) => one.id === id));
  const others = candidates.filter(({ id }) => !leading.includes(id)).slice(0, runnersUp);
  return { kind: "found", named, others, sides, linked, ahead };
}

function candidate(
  ranked: RankedCapability,
  answered: readonly Capability[],
  paths: readonly PublishedPath[],
  weaker: Side | null,
): Candidate {
  const { id } = ranked;
  const found = paths.filter((path) => path.from === id && concerns(path, weaker));
  const sources = [...new Map(found.map(({ source }) => [source.id, source])).values()].map(
    ({ year, citation, url, id: source }) => ({
      year,
      citation,
      url,
      uncertain: found.every((path) => path.source.id !== source || path.uncertain),
    }),
  );
  return { ...ranked, title: answered.find((one) => one.id === id)?.title ?? id, sources };
}
