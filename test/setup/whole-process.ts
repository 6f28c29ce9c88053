/** A process of its own that works on everything as a server does, until it is killed. Writes a line when it has begun. */
import { startJobs } from "../../app/services/jobs/job-table.server.ts";
import { startPlanner } from "../../app/services/jobs/planner.server.ts";
import { withApp } from "../../scripts/command-line.ts";

await withApp(async (app) => {
  startJobs(app, { pollMs: 5, leaseMs: 1500 });
  startPlanner(app, { pollMs: 100 });
  process.stdout.write("working\n");
  await new Promise(() => {});
});
