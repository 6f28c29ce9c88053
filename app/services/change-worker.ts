/** What the worker thread of a comparison does: reads both waves and the one whose classes are the reference, and compares them. */
import { createHash } from "node:crypto";
import type { DatabaseAddress } from "../../db/address.ts";
import type { RunProgress } from "../../db/schema/analysis-run.ts";
import { changeBetween } from "../analysis/change/change-between.ts";
import type { ChangeOptions } from "../analysis/change/change-result.ts";
import type { Assignment } from "../platform/workers.server.ts";
import type { AnalysisOutcome } from "./analysis-worker.ts";
import { readWave, type WaveToRead } from "./read-wave.ts";

export type ChangeJob = {
  database: DatabaseAddress;
  before: WaveToRead;
  now: WaveToRead;
  /** null: the earlier wave. */
  reference: WaveToRead | null;
  options: ChangeOptions;
};

export default async function compare({
  job: { database, options, ...waves },
  port,
}: Assignment<ChangeJob, RunProgress>): Promise<AnalysisOutcome> {
  const hash = createHash("sha256");
  const readBy = async (wave: WaveToRead, share: number) => {
    port.postMessage({ step: "scores", share });
    return readWave(database, wave, hash);
  };
  const before = await readBy(waves.before, 0);
  const now = await readBy(waves.now, 0.2);
  const reference = waves.reference ? await readBy(waves.reference, 0.4) : before;
  port.postMessage({ step: "levels", share: 0.6 });
  const result = changeBetween({ before, now, reference }, options);
  return { result: JSON.stringify(result), inputHash: hash.digest("hex") };
}
