/** What the worker of a comparison is told: which waves to read, and how each one's answers are turned into those of the later wave. */
import type { Study } from "../../db/queries/studies.ts";
import { type Wave, waveById } from "../../db/queries/waves.ts";
import type { ChangeWanted } from "../../db/schema/analysis-run.ts";
import type { Instrument } from "../instruments/schema.ts";
import { onlyShared } from "../instruments/shared-questions.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { askedIn } from "./asked.ts";
import type { ChangeJob } from "./change-worker.ts";
import { instrumentOf } from "./instrument-of.server.ts";
import type { WaveToRead } from "./read-wave.ts";
import { minimumGroupOf } from "./wave-policy.server.ts";

/**
 * @param now the later wave, and what it asked
 * @throws AppError not-found when a wave of the comparison is gone
 */
export async function changeJob(
  app: App,
  study: Study,
  now: { wave: Wave; own: Instrument },
  { since, reference }: ChangeWanted,
): Promise<Pick<ChangeJob, "before" | "now" | "reference">> {
  const scored = since.shared ? onlyShared(now.own, since.shared) : now.own;
  const earlier = async ({ wave: waveId, shared }: ChangeWanted["since"]): Promise<WaveToRead> => {
    const wave = await waveById(app.read, waveId);
    if (!wave) throw new AppError("not-found", "error.notFound");
    const asked = instrumentOf(app, askedIn(study, wave));
    const minimum = minimumGroupOf(study, wave);
    return { waveId, asked, scored, carried: shared && { later: now.own, shared }, minimum };
  };
  return {
    before: await earlier(since),
    now: {
      waveId: now.wave.id,
      asked: now.own,
      scored,
      carried: null,
      minimum: minimumGroupOf(study, now.wave),
    },
    reference: reference.wave === since.wave ? null : await earlier(reference),
  };
}
