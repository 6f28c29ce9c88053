/** Looks every minute what has come due by the clock and puts it in the queue. Never throws: what goes wrong is logged, and tried again. */
import type { App } from "../../platform/app.ts";
import { loggedError } from "../../platform/log.server.ts";
import { queueDailyBackup, removeOldBackups } from "../installation/backup-plan.server.ts";
import { queueParticipation } from "../participation.server.ts";
import { queueReminders } from "../reminders.server.ts";
import { queueRetention } from "../retention.server.ts";
import { forgetRosters } from "../rosters.server.ts";
import { queueBounces } from "./bounce-job.server.ts";
import { queueUpkeep } from "./upkeep-jobs.server.ts";

export type Planner = {
  /** Lets a look under way finish. */
  stop(): Promise<void>;
};

/** Everything that the clock brings. Each looks at what is stored, so that a look too many, or by two processes, does nothing. */
const plans: readonly ((app: App) => Promise<void>)[] = [
  queueUpkeep,
  queueReminders,
  queueRetention,
  queueParticipation,
  forgetRosters,
  queueDailyBackup,
  removeOldBackups,
  queueBounces,
];

export async function planDue(app: App): Promise<void> {
  for (const plan of plans)
    await plan(app).catch((error) => app.log.error(loggedError(error), "what is due could not be queued"));
}

/** Looks at once and then again and again. */
export function startPlanner(app: App, { pollMs = 60_000 }: { pollMs?: number } = {}): Planner {
  let looking: Promise<void> | undefined;
  const look = () => {
    looking ??= planDue(app).finally(() => {
      looking = undefined;
    });
  };
  look();
  const timer = setInterval(look, pollMs);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
