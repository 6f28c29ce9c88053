/** A process of its own that works on the queue as a server does, slowly, until it is killed. Its work: a study named like the job. */
import { createApp } from "../../app/platform/context.server.ts";
import { readEnvironment } from "../../app/platform/env.server.ts";
import { startJobQueue } from "../../app/services/jobs/job-queue.server.ts";
import { slowWork } from "../builders/slow-work.ts";

const app = await createApp(readEnvironment(process.env));
startJobQueue(app, [slowWork], { pollMs: 5, leaseMs: 400 });
