/** What the worker thread of an analysis does: reads the answers itself, turns them into columns, analyses them. Runs beside the server, not in it. */
import { createHash } from "node:crypto";
import type { DatabaseAddress } from "../../db/address.ts";
import type { RunProgress } from "../../db/schema/analysis-run.ts";
import { analyseStudy } from "../analysis/analyse-study.ts";
import type { Parents } from "../analysis/drivers/causal-graph.ts";
import type { PublishedFigures } from "../analysis/published/published-figures.ts";
import type { AnalysisOptions } from "../analysis/study-data.ts";
import type { Instrument } from "../instruments/schema.ts";
import { onlyShared, type Shared } from "../instruments/shared-questions.ts";
import type { Assignment } from "../platform/workers.server.ts";
import { type PlanWanted, plannedWave } from "./planned-wave.ts";
import { readWave } from "./read-wave.ts";

export type AnalysisJob = {
  database: DatabaseAddress;
  waveId: string;
  /** What the wave asked. */
  instrument: Instrument;
  /** Set for a trend: only what the wave shares with another is scored, as the later version scores it. */
  shared: (Shared & { as: "earlier" | "later"; later: Instrument }) | null;
  options: AnalysisOptions;
  /** What may be shown of the wave is decided beside it; null for a trend. */
  plan: PlanWanted | null;
  /** Hashes of answers of the wave for which it is decided already, by the run of another unit: that stays, so nothing is decided again. */
  planned: readonly string[];
  /** k of the wave. */
  minimum: number;
  /** The declared causal graph. */
  parents: Parents;
  /** What stands beside a wave that is too small for figures of its own. */
  published: PublishedFigures;
};

export type AnalysisOutcome = {
  /** A StudyResult as JSON: one string crosses to the server at once, an object of a megabyte would be copied there part by part. Organizations and teams are named by their ids. */
  result: string;
  /** SHA-256 of the rows it was computed from, in the order of their ids. */
  inputHash: string;
  /** A ReleasePlan as JSON; absent: none was wanted, or there is one. */
  plan?: string;
};

/** Reading and the release plan take about these shares of the time. */
const readingShare = 0.2;
const planShare = 0.3;

export default async function analyse({
  job: { database, waveId, instrument, shared, options, minimum, parents, published, plan: wanted, planned },
  port,
}: Assignment<AnalysisJob, RunProgress>): Promise<AnalysisOutcome> {
  port.postMessage({ step: "scores", share: 0 });
  const hash = createHash("sha256");
  const data = await readWave(
    database,
    {
      waveId,
      asked: instrument,
      scored: shared ? onlyShared(shared.later, shared) : instrument,
      carried: shared?.as === "earlier" ? { later: shared.later, shared } : null,
      minimum,
    },
    hash,
  );
  const analysisShare = 1 - readingShare - (wanted ? planShare : 0);
  const result = analyseStudy({ ...data, parents, published }, options, ({ step, share }) =>
    port.postMessage({
      step: wanted && step === "done" ? "release" : step,
      share: readingShare + analysisShare * share,
    }),
  );
  const outcome = { result: JSON.stringify(result), inputHash: hash.digest("hex") };
  if (!wanted || planned.includes(outcome.inputHash)) return outcome;
  const plan = plannedWave(data, result, wanted, (share) =>
    port.postMessage({ step: "release", share: 1 - planShare + planShare * share }),
  );
  port.postMessage({ step: "done", share: 1 });
  return { ...outcome, plan: JSON.stringify(plan) };
}
