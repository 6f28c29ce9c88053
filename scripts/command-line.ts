/** What the commands that work on the database share: the app as the server has it, a run that gets computed, and words for mistakes. */

import type { StudyResult } from "../app/analysis/study-result.ts";
import { isMessageKey, translator } from "../app/i18n/messages.ts";
import { createApp, type OpeningOptions, type RunningApp } from "../app/platform/context.server.ts";
import { isDiskFull } from "../app/platform/disk-full.ts";
import { readEnvironment } from "../app/platform/env.server.ts";
import { createWorkers, type Workers } from "../app/platform/workers.server.ts";
import { runStatus } from "../app/services/analyse.server.ts";
import { startJobs } from "../app/services/jobs/job-table.server.ts";
import { resultOf } from "../app/services/run-results.server.ts";
import { AppError } from "../app/shared/errors.ts";

/** What a person typed cannot be done; the message says why, and how it is typed. */
export class BadArgument extends Error {}

/** It was typed rightly, and is refused or cannot be; the message says why. */
export class Refused extends Error {}

/** Opens the installation that DATA_DIR or DATABASE_URL names, as the server does; the work is done, then everything is closed. */
export async function withApp<T>(
  work: (app: RunningApp) => Promise<T>,
  how: OpeningOptions = {},
): Promise<T> {
  const app = await opened(how);
  try {
    return await work(app);
  } finally {
    await app.close();
  }
}

/** @throws Refused in the words of the start: whoever types a command and whoever starts the server stumble over the same */
async function opened(how: OpeningOptions): Promise<RunningApp> {
  try {
    const environment = { LOG_LEVEL: "warn", ...process.env };
    return await createApp(readEnvironment(environment), { workers: workersFromSource() }, how);
  } catch (error) {
    if (isDiskFull(error) || !(error instanceof Error)) throw error;
    throw new Refused(error.message, { cause: error });
  }
}

/** Started from sources, the address that a "?thread" import gives is not there: only the bundler makes it. */
function workersFromSource(): Workers {
  const fileOf = (name: string) => new URL(`../app/services/${name}.ts`, import.meta.url).href;
  const threads = createWorkers();
  // What compares two waves names the one before; everything else in the queue is the analysis of one.
  const workerFor = (job: unknown) =>
    typeof job === "object" && job !== null && "before" in job ? "change-worker" : "analysis-worker";
  return {
    run: (_bundled, job, watch) => threads.run(fileOf(workerFor(job)), job, watch),
    close: () => threads.close(),
  };
}

/** Waits for a run, and works on the queue meanwhile, for no server may be there to do it. @throws Refused when the run fails */
export async function computedRun(
  app: RunningApp,
  runId: string,
  onProgress?: (share: number) => void,
): Promise<StudyResult> {
  const queue = startJobs(app, { pollMs: 50 });
  try {
    for (;;) {
      const { state, progress, failure } = await runStatus(app, runId);
      if (state === "failed") throw new Refused(`the analysis failed: ${failure ?? "unknown reason"}`);
      if (state === "done") break;
      onProgress?.(progress.share);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  } finally {
    await queue.stop();
  }
  const result = await resultOf(app, runId);
  if (!result) throw new Refused("the run is gone");
  return result;
}

/** Runs a command and ends the process as its answer says: 0 done, 1 refused, 2 typed wrongly. */
export async function runCommand(
  usage: string,
  command: (argv: string[]) => Promise<boolean>,
): Promise<void> {
  try {
    process.exitCode = (await command(process.argv.slice(2))) ? 0 : 1;
  } catch (error) {
    if (isDiskFull(error)) {
      console.error("The disk is full: what was being stored is not there. Make room, then do it again.");
      process.exitCode = 1;
      return;
    }
    if (error instanceof Refused) {
      console.error(error.message);
      process.exitCode = 1;
      return;
    }
    if (!(error instanceof BadArgument)) throw error;
    console.error(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  }
}

/** Does what a person asked for. @throws Refused with the reason where it cannot be done */
export async function refusedArguments<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    throw new Refused(String(error.details.why ?? wordsOf(error)));
  }
}

function wordsOf({ message, details }: AppError): string {
  return isMessageKey(message) ? translator("en")(message, details) : message;
}

/** A whole number from 1, or undefined when the option was not given. */
export function wholeNumber(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^[1-9]\d{0,3}$/.test(text))
    throw new BadArgument(`--${name}: must be a whole number from 1 to 9999, not "${text}"`);
  return Number(text);
}
