/** A process of its own that sends letters as a server does, until it is killed. */
import { createApp } from "../../app/platform/context.server.ts";
import { readEnvironment } from "../../app/platform/env.server.ts";
import { startJobQueue } from "../../app/services/jobs/job-queue.server.ts";
import { mailJobs } from "../../app/services/jobs/mail-job.server.ts";

const app = await createApp(readEnvironment(process.env));
startJobQueue(app, [mailJobs], { pollMs: 5, leaseMs: 400 });
