/** What comes due by the clock: waves that end, answers whose days are over, tables that are to be rewritten. Done again until it works: nothing else would do it. */
import { insertJobs } from "../../../db/queries/jobs.ts";
import { wavesToRewrite } from "../../../db/queries/waves.ts";
import type { App } from "../../platform/app.ts";
import { refreshParticipation } from "../participation.server.ts";
import { randomId } from "../random-id.ts";
import { erase } from "../retention.server.ts";
import { closeWave, dueWaves, rewriteWhatIsDue } from "../waves.server.ts";
import { backOff, type Hold, type JobHandler, type Outcome } from "./job-handler.ts";

const longestPauseMs = 10 * 60_000;

export const upkeepJobs: JobHandler = {
  kinds: ["close-wave", "rewrite", "retention", "participation"],
  most: 1,
  deaths: Number.POSITIVE_INFINITY,
  work: keepUp,
  failed: (app, { attempts }) => ({
    end: "again",
    at: new Date(app.now().getTime() + backOff(attempts, 0.5, longestPauseMs)),
    failure: "broken",
  }),
};

async function keepUp(app: App, { job }: Hold): Promise<Outcome> {
  const { wave, study, everything } = job.work;
  if (job.kind === "close-wave" && wave) await closeWave(app, wave, "system");
  else if (job.kind === "retention" && study) await erase(app, study, everything === "yes");
  else if (job.kind === "participation" && wave) await refreshParticipation(app, wave);
  else await rewriteWhatIsDue(app);
  return { end: "done" };
}

/** Puts in the queue what has come due. Any process may, at any time: what waits already is not queued twice. */
export async function queueUpkeep(app: App): Promise<void> {
  const now = app.now();
  const waves = await dueWaves(app);
  const closing = waves.map((wave) => ({
    kind: "close-wave" as const,
    key: `close-wave/${wave.id}`,
    study_id: wave.study_id,
    work: { wave: wave.id },
  }));
  const due = (await wavesToRewrite(app.read)).length > 0 && closing.length === 0;
  const wanted = due ? [{ kind: "rewrite" as const, key: "rewrite" }] : closing;
  if (wanted.length === 0) return;
  const rows = wanted.map((job) => ({ id: randomId(app), ...job, due_at: now, created_at: now }));
  await app.write((tx) => insertJobs(tx, rows));
}
