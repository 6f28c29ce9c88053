/** What one person's own answers say beside published figures: for a stored response and for the quick check. Nothing that anybody else answered. */
import type { Answers } from "../instruments/answer.ts";
import type { Benchmark } from "../instruments/benchmarks.ts";
import type { PublishedPath } from "../instruments/evidence.ts";
import type { Norms } from "../instruments/norms.ts";
import type { Instrument, KeyMetric } from "../instruments/schema.ts";
import { createStudyDataBuilder, metricColumns } from "../instruments/scoring-key.ts";
import { directionOfText } from "../instruments/translation.ts";
import { type OwnAnswer, ownAnswer } from "./own-profile-answer.ts";
import { type Capability, ownCapabilities } from "./own-profile-capabilities.ts";
import { type Comparison, ownComparison } from "./own-profile-comparison.ts";
import { type Constraint, likeliestConstraint } from "./own-profile-constraint.ts";
import { type Culture, ownCulture } from "./own-profile-culture.ts";
import { type OwnFlow, ownFlow } from "./own-profile-flow.ts";
import { deliverySides } from "./own-profile-sides.ts";
import { type Starter, teamStarters } from "./own-profile-team.ts";

export type OwnProfileView = {
  /** The language of titles, questions and answers, which need not be the page's. */
  texts: { language: string; direction: "ltr" | "rtl" };
  /** Null where the instrument asks fewer than two of the published metrics. */
  comparison: Comparison | null;
  /** Key metrics without a published counterpart, such as the rework rate. */
  otherMetrics: { id: string; text: string; own: OwnAnswer | null }[];
  /** Strongest first, those without a score last. */
  capabilities: Capability[];
  /** Null where the instrument asks about no capability. */
  constraint: Constraint | null;
  culture: Culture | null;
  /** Null where no value stream was answered. */
  flow: OwnFlow | null;
  starters: Starter[];
};

export type Published = { benchmarks: Benchmark[]; norms: Norms[]; paths: PublishedPath[] };

/** @param year of the published profiles; the newest when absent or unknown */
export function ownProfileView(
  instrument: Instrument,
  answers: Answers,
  published: Published,
  year: number | null,
): OwnProfileView {
  const { benchmarks, norms, paths } = published;
  const benchmark = benchmarks.find((one) => one.year === year) ?? benchmarks.at(-1);
  const codes = metricColumns(instrument, answers);
  const builder = createStudyDataBuilder(instrument);
  builder.add({ organization: null, team: null, answers });
  const { constructs } = builder.build();

  const years = benchmarks.map((one) => one.year).reverse();
  const comparison = benchmark ? ownComparison(instrument, answers, codes, benchmark, years) : null;
  const compared = new Set<KeyMetric>(comparison?.rows.map(({ metric }) => metric));
  const capabilities = ownCapabilities(instrument, answers, constructs, norms);
  const sides = benchmark ? deliverySides(benchmark, codes) : null;
  const constraint = likeliestConstraint(capabilities, norms, paths, sides);
  const culture = ownCulture(instrument, answers, constructs, capabilities);
  return {
    texts: { language: instrument.language, direction: directionOfText(instrument.language) },
    comparison,
    otherMetrics: instrument.items
      .filter(({ metric }) => metric && !compared.has(metric))
      .map((item) => ({ id: item.id, text: item.text, own: ownAnswer(instrument, item, answers, codes) })),
    capabilities,
    constraint,
    culture,
    flow: ownFlow(instrument, answers),
    starters: teamStarters(capabilities, constraint, culture, sides),
  };
}
