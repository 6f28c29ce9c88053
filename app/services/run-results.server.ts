/** Results of finished runs. They never change, so the last ones asked for are kept: reading one anew costs every request some milliseconds. */
import { planFor } from "../../db/queries/release-plans.ts";
import { type Run, resultOfRun } from "../../db/queries/runs.ts";
import type { WaveChange } from "../analysis/change/change-result.ts";
import type { StudyResult } from "../analysis/study-result.ts";
import type { ReleasePlan } from "../disclosure/release-plan.ts";
import type { App } from "../platform/app.ts";

type Stored = StudyResult | WaveChange;

/** About a megabyte each. */
const mostKept = 16;
const kept = new WeakMap<App, Map<string, Stored>>();

/** What a finished analysis of a wave found. @returns null while it has not, or when the run is a comparison */
export async function resultOf(app: App, runId: string): Promise<StudyResult | null> {
  const result = await storedResult(app, runId);
  return result && !isChange(result) ? result : null;
}

/** What a finished comparison of two waves found. @returns null while it has not, or when the run is an analysis */
export async function changeOf(app: App, runId: string): Promise<WaveChange | null> {
  const result = await storedResult(app, runId);
  return result && isChange(result) ? result : null;
}

function isChange(result: Stored): result is WaveChange {
  return "kind" in result;
}

async function storedResult(app: App, runId: string): Promise<Stored | null> {
  const results = kept.get(app) ?? new Map<string, Stored>();
  kept.set(app, results);
  const result = results.get(runId) ?? (await resultOfRun(app.read, runId));
  if (!result) return null;
  // The one asked for last stands last.
  results.delete(runId);
  results.set(runId, result);
  const [oldest] = results.keys();
  if (results.size > mostKept && oldest) results.delete(oldest);
  return result;
}

const plans = new WeakMap<App, Map<string, ReleasePlan>>();

/** What may be shown of a finished run, frozen for its answers. @returns null for a run from before there were plans: it has to be computed anew */
export async function planOf(app: App, { wave_id, input_hash }: Run): Promise<ReleasePlan | null> {
  if (input_hash === null) return null;
  const known = plans.get(app) ?? new Map<string, ReleasePlan>();
  plans.set(app, known);
  const name = `${wave_id} ${input_hash}`;
  const plan = known.get(name) ?? (await planFor(app.read, wave_id, input_hash));
  if (!plan) return null;
  known.delete(name);
  known.set(name, plan);
  const [oldest] = known.keys();
  if (known.size > mostKept && oldest) known.delete(oldest);
  return plan;
}
