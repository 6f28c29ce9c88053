/** Computing a wave as its pages ask for it, and how far that is. */
import { runById } from "../../db/queries/runs.ts";
import type { Actor } from "../access/actor.ts";
import type { UnitOfAnalysis } from "../analysis/study-data.ts";
import type { App } from "../platform/app.ts";
import { AppError } from "../shared/errors.ts";
import { queueRun } from "./analyse.server.ts";
import { doerOf } from "./audit.server.ts";
import { openStudy } from "./study-frame.server.ts";

/**
 * Queues the computation of a closed wave.
 * @returns the run's key
 * @throws AppError not-found: no such study or wave; conflict: the wave is not closed
 */
export async function startRun(
  app: App,
  actor: Actor,
  slug: string,
  wanted: { wave: number; unit: UnitOfAnalysis },
): Promise<string> {
  const { study, wave } = await openStudy(app, actor, "study.compute", slug, wanted);
  if (!wave) throw new AppError("not-found", "error.notFound");
  return queueRun(app, study.id, wave.id, wanted.unit, { by: doerOf(actor) });
}

export type RunProgressReport = {
  state: "queued" | "running" | "done" | "failed";
  step: string;
  /** 0 to 1. */
  share: number;
  seconds: number;
  failure: string | null;
  wave: { number: number; title: string };
  unit: UnitOfAnalysis;
};

/** How far a run is. @throws AppError not-found: no such run in this study */
export async function runProgress(
  app: App,
  actor: Actor,
  slug: string,
  runId: string,
): Promise<RunProgressReport> {
  const { study, waves } = await openStudy(app, actor, "study.results", slug);
  const run = await runById(app.read, runId);
  const wave = waves.find(({ id }) => id === run?.wave_id);
  if (!run || run.study_id !== study.id || !wave) throw new AppError("not-found", "error.notFound");
  return {
    state: run.state,
    step: run.progress.step,
    share: run.progress.share,
    seconds: Math.max(0, Math.floor((app.now().getTime() - run.created_at.getTime()) / 1000)),
    failure: run.failure,
    wave: { number: wave.number, title: wave.title },
    unit: run.unit,
  };
}
