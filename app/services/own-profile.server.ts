/** What one respondent gets back: the own answers beside published figures. Nothing that anybody else answered. */
import { type ResponseInPlace, responseInPlace } from "../../db/queries/respondents.ts";
import { deleteResponseByReceiptHash } from "../../db/queries/responses.ts";
import { constructScores } from "../analysis/psychometrics/scores.ts";
import { type Answers, isMissing } from "../instruments/answer.ts";
import {
  type Benchmark,
  type BenchmarkMetric,
  benchmarkMetrics,
  nearestProfile,
  type Profile,
} from "../instruments/benchmarks.ts";
import { type Norms, normOfCapability } from "../instruments/norms.ts";
import { scaleOf } from "../instruments/scales.ts";
import type { Instrument, Item, KeyMetric } from "../instruments/schema.ts";
import { createStudyDataBuilder, metricColumns } from "../instruments/scoring-key.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { instrumentOf } from "./instrument-of.server.ts";
import { hashOfReceipt } from "./respond-code.server.ts";

export type OwnProfile = {
  study: { slug: string; title: string; host: string; minimumGroup: number };
  closesOn: string | null;
  /** Answers may be erased while the wave is open. */
  erasable: boolean;
  consentResearch: boolean;
  openTexts: boolean;
  /** Null where the instrument asks none of the published metrics. */
  comparison: Comparison | null;
  /** Key metrics without a published counterpart, such as the rework rate. */
  otherMetrics: { id: string; text: string; own: OwnAnswer | null }[];
  capabilities: {
    id: string;
    title: string;
    score: number | null;
    min: number;
    max: number;
    /** The published average of the same concept, asked in other words, brought to this range; null where there is none. */
    published: { score: number; year: number; citation: string; url: string } | null;
  }[];
};

/** `reason`: why there is no answer, where the person said so. */
type OwnAnswer =
  | { kind: "words"; words: string }
  | { kind: "percent"; percent: number }
  | { kind: "reason"; reason: "dont-know" | "not-applicable" | "prefer-not-to-say" };

type Comparison = {
  years: number[];
  benchmark: { year: number; title: string; citation: string; url: string; n: string; notes: string[] };
  /** Null when fewer than two metrics were answered. */
  nearest: { profile: string; tied: string[]; metrics: number } | null;
  /** `share` of the answers in that year's study; null where none was published. */
  profiles: { id: string; share: string | null }[];
  rows: MetricRow[];
};

/** `cells` in the order of the profiles. */
type MetricRow = {
  metric: BenchmarkMetric;
  own: OwnAnswer | null;
  cells: { text: string; uncertain: boolean; nearest: boolean }[];
};

/** @param year of the published figures; the newest when absent or unknown. @throws AppError not-found for an unknown receipt */
export async function ownProfile(app: App, receipt: string, year: number | null): Promise<OwnProfile> {
  const sent = await responseOf(app.read, receipt);
  const instrument = instrumentOf(app, { ...sent, id: sent.study_id });
  const codes = metricColumns(instrument, sent.answers);
  const comparison = compare(app, instrument, sent.answers, codes, year);
  const compared = new Set<KeyMetric>(comparison?.rows.map(({ metric }) => metric));
  return {
    study: { slug: sent.slug, title: sent.title, host: sent.host, minimumGroup: sent.minimum_group },
    closesOn: sent.closes_on,
    erasable: sent.wave_state === "open",
    consentResearch: sent.consent_research,
    openTexts: instrument.items.some(({ kind }) => kind === "text"),
    comparison,
    otherMetrics: instrument.items
      .filter(({ metric }) => metric && !compared.has(metric))
      .map((item) => ({
        id: item.id,
        text: item.text,
        own: ownAnswer(instrument, item, sent.answers, codes),
      })),
    capabilities: capabilityScores(instrument, sent, app.registry.norms()),
  };
}

/**
 * Erases what was sent, while the wave is open. Open texts have no key to a response, so they stay.
 * @returns the study it belonged to
 * @throws AppError not-found for an unknown receipt, gone when the wave has closed
 */
export async function eraseAnswers(app: App, receipt: string): Promise<{ slug: string }> {
  return app.write(async (tx) => {
    const sent = await responseOf(tx, receipt);
    if (sent.wave_state !== "open") throw new AppError("gone", "profile.erase.closed");
    await deleteResponseByReceiptHash(tx, hashOfReceipt(receipt));
    return { slug: sent.slug };
  });
}

async function responseOf(db: App["read"], receipt: string): Promise<ResponseInPlace> {
  const sent = /^[0-9a-f]{32}$/.test(receipt) ? await responseInPlace(db, hashOfReceipt(receipt)) : undefined;
  if (!sent) throw new AppError("not-found", "profile.unknown");
  return sent;
}

type Codes = Record<KeyMetric, number | null>;

function compare(
  app: App,
  instrument: Instrument,
  answers: Answers,
  codes: Codes,
  year: number | null,
): Comparison | null {
  const asked = benchmarkMetrics.flatMap((metric) => {
    const item = instrument.items.find((one) => one.metric === metric);
    return item ? [{ metric, item }] : [];
  });
  const published = app.registry.benchmarks();
  const benchmark = published.find((one) => one.year === year) ?? published.at(-1);
  // With a single metric several profiles are alike.
  if (asked.length < 2 || !benchmark) return null;
  const nearest = nearestProfile(benchmark, codes);
  return {
    years: published.map((one) => one.year).reverse(),
    benchmark: {
      year: benchmark.year,
      title: benchmark.title,
      citation: benchmark.citation,
      url: benchmark.url,
      n: benchmark.n.text,
      notes: benchmark.notes,
    },
    nearest: nearest && { profile: nearest.profile, tied: nearest.tied, metrics: nearest.metrics.length },
    profiles: benchmark.profiles.map(({ id, share }) => ({
      id,
      share: share.percent === null ? null : share.text,
    })),
    rows: asked.map(({ metric, item }) => {
      const gaps = benchmark.profiles.map((profile) => gap(benchmark, profile, metric, codes[metric]));
      const smallest = Math.min(...gaps);
      return {
        metric,
        own: ownAnswer(instrument, item, answers, codes),
        cells: benchmark.profiles.map(({ medians }, at) => ({
          text: medians[metric].text,
          uncertain: medians[metric].uncertain,
          nearest: Number.isFinite(smallest) && gaps[at] === smallest,
        })),
      };
    }),
  };
}

/** Distance of one answer to a published median, in the year's own coding; infinite where there is none. */
function gap(
  benchmark: Benchmark,
  { aside, medians }: Profile,
  metric: BenchmarkMetric,
  own: number | null,
): number {
  const median = medians[metric];
  if (own === null || aside) return Number.POSITIVE_INFINITY;
  if ("percent" in median) return Math.abs(median.percent - own);
  if (metric !== "change_fail_rate" || benchmark.changeFailRate.kind !== "bins")
    return Math.abs(median.code - own);
  const bin = benchmark.changeFailRate.bins.find(({ upTo }) => own <= upTo);
  return bin ? Math.abs(median.code - bin.code) : Number.POSITIVE_INFINITY;
}

function ownAnswer(instrument: Instrument, item: Item, answers: Answers, codes: Codes): OwnAnswer | null {
  const code = item.metric ? codes[item.metric] : null;
  if (code === null || code === undefined) {
    const given = answers[item.id];
    const reason = item.missing.find((one) => isMissing(given) && given.missing === one);
    return reason ? { kind: "reason", reason } : null;
  }
  const words = scaleOf(item, instrument)?.points.find((point) => point.code === code)?.label;
  return words === undefined ? { kind: "percent", percent: code } : { kind: "words", words };
}

/** Scores by the rule of each construct, best first, those without a score last. */
function capabilityScores(
  instrument: Instrument,
  { answers }: ResponseInPlace,
  norms: readonly Norms[],
): OwnProfile["capabilities"] {
  const builder = createStudyDataBuilder(instrument);
  builder.add({ organization: null, team: null, answers });
  const titles = new Map(instrument.constructs.map(({ id, title }) => [id, title]));
  return builder
    .build()
    .constructs.filter(({ role }) => role === "capability" || role === "outcome")
    .map(({ id, items, min, max, minAnswered }) => {
      const score = constructScores(
        items.map(({ values }) => values),
        minAnswered,
      )[0];
      const known = score !== undefined && !Number.isNaN(score);
      const published = publishedScore(norms, id, { min, max });
      return { id, title: titles.get(id) ?? id, score: known ? score : null, min, max, published };
    })
    .sort((a, b) => (b.score ?? Number.NEGATIVE_INFINITY) - (a.score ?? Number.NEGATIVE_INFINITY));
}

function publishedScore(
  norms: readonly Norms[],
  construct: string,
  { min, max }: { min: number; max: number },
): OwnProfile["capabilities"][number]["published"] {
  const found = normOfCapability(norms, construct);
  if (!found) return null;
  const { year, citation, url } = found.norms;
  return { score: min + (found.norm.mean / 100) * (max - min), year, citation, url };
}
