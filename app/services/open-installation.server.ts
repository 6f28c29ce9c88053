/** What happens at each start before anybody comes: the demo into an empty database, the run queue, the words for the operator. */
import { SingleBar } from "cli-progress";
import type { RunningApp } from "../platform/context.server.ts";
import { programVersion } from "../platform/machine.server.ts";
import { renewSetupLink } from "../platform/session.server.ts";
import { loadDemo } from "./demo.server.ts";
import { startJobs } from "./jobs/job-table.server.ts";
import { startPlanner } from "./jobs/planner.server.ts";

/** @param address where the server listens, as a person would type it */
export async function openInstallation(
  app: RunningApp,
  { address }: { address: string },
): Promise<{ close: () => Promise<void> }> {
  if (app.env.DEMO) await loadDemoWithBar(app);
  const queue = startJobs(app);
  const planner = startPlanner(app);
  const token = await renewSetupLink(app);
  const lines = [
    "",
    `  Gemba is open at  ${address}`,
    ...(token ? [`  Results open with  ${address}/setup/${token}  (works once)`] : []),
    `  The data lies in  ${app.env.DATABASE_URL ? "PostgreSQL, see DATABASE_URL" : app.env.DATA_DIR}`,
    ...(app.mail.missing === "error.noPublicAddress"
      ? ["  NO LETTERS ARE SENT: SMTP_URL is set, and PUBLIC_URL is not, so their links would lead nowhere"]
      : []),
    "  Stop it with  Ctrl+C",
    "",
  ];
  if (app.mail.missing === "error.noPublicAddress")
    app.log.warn("no letters are sent: SMTP_URL is set, and PUBLIC_URL is not");
  app.log.info({ version: programVersion(), migrations: app.migrations }, "listening");
  // For the person at the terminal, not for the log: the link is a secret.
  process.stdout.write(`${lines.join("\n")}\n`);
  return {
    close: async () => {
      await Promise.all([queue.stop(), planner.stop()]);
    },
  };
}

async function loadDemoWithBar(app: RunningApp): Promise<void> {
  const bar = new SingleBar({
    format: "  Loading the demo study  {bar}  {percentage} %",
    clearOnComplete: true,
    noTTYOutput: true,
    notTTYSchedule: 2000,
    stream: process.stdout,
  });
  let shown = false;
  await loadDemo(app, {
    onProgress: (share) => {
      if (!shown) bar.start(100, 0);
      shown = true;
      bar.update(Math.round(share * 100));
    },
  });
  if (shown) bar.stop();
}
