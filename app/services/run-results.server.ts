/** Results of finished runs. They never change, so the last ones asked for are kept: reading one anew costs every request some milliseconds. */
import { resultOfRun } from "../../db/queries/runs.ts";
import type { StudyResult } from "../analysis/study-result.ts";
import type { App } from "../platform/app.ts";

/** About a megabyte each. */
const mostKept = 16;
const kept = new WeakMap<App, Map<string, StudyResult>>();

/** What a finished run found. @returns null while it has not */
export async function resultOf(app: App, runId: string): Promise<StudyResult | null> {
  const results = kept.get(app) ?? new Map<string, StudyResult>();
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
