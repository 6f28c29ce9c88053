/** Every kind of job and who works on it. */
import type { App } from "../../platform/app.ts";
import { analysisJobs } from "./analysis-job.server.ts";
import { backupJobs } from "./backup-job.server.ts";
import { bounceJobs } from "./bounce-job.server.ts";
import type { JobHandler } from "./job-handler.ts";
import { type JobQueue, startJobQueue, type Timing } from "./job-queue.server.ts";
import { mailJobs } from "./mail-job.server.ts";
import { reminderJobs } from "./reminder-job.server.ts";
import { rosterJobs } from "./roster-job.server.ts";
import { upkeepJobs } from "./upkeep-jobs.server.ts";

const handlers: readonly JobHandler[] = [
  analysisJobs,
  mailJobs,
  reminderJobs,
  rosterJobs,
  upkeepJobs,
  backupJobs,
  bounceJobs,
];

/** Works on all of them, as a server does. */
export function startJobs(app: App, timing: Partial<Timing> = {}): JobQueue {
  return startJobQueue(app, handlers, timing);
}
