/**
 * Backups that the program makes by itself, once a day, and copies that go when their days are over. Respondents are told how many days that
 * is, so a study in preparation takes the number on, and no number is larger than one that somebody was told.
 */
import {
  claimBackupDay,
  promisedBackupDays,
  putBackupPlan,
  setBackupDaysOfDrafts,
  storedBackupPlan,
} from "../../../db/queries/backup-plan.ts";
import { dropJobs } from "../../../db/queries/job-overview.ts";
import { insertJobs } from "../../../db/queries/jobs.ts";
import type { Actor } from "../../access/actor.ts";
import type { App } from "../../platform/app.ts";
import { removeBackups } from "../../platform/backups.server.ts";
import { allow } from "../access.server.ts";
import { audit, doerOf } from "../audit.server.ts";
import { randomId } from "../random-id.ts";

const usualDays = 30;
const mostDays = 3650;
const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** As the form sends it, and shows it again. `hour`: empty, or 0 to 23, in UTC. */
export type SentBackupPlan = { hour: string; days: string };

export type BackupPlanProblem =
  | { field: "hour"; message: "system.backupHour.error" }
  | { field: "days"; message: "system.backupDays.error" }
  | { field: "days"; message: "system.backupDays.promised"; days: number };

/** What the page shows. */
export async function backupPlanForm(db: App["read"]): Promise<SentBackupPlan> {
  const plan = await storedBackupPlan(db);
  return { hour: plan?.hour?.toString() ?? "", days: String(plan?.keep_days ?? usualDays) };
}

/** Days after which copies of the database expire. */
export async function backupDays(db: App["read"]): Promise<number> {
  return (await storedBackupPlan(db))?.keep_days ?? usualDays;
}

/**
 * Stores the plan. The first backup of a new hour is made when that hour comes.
 * @returns what is wrong with the form, if anything; then nothing is stored
 * @throws AppError not-signed-in, forbidden
 */
export async function planBackups(
  app: App,
  actor: Actor,
  sent: SentBackupPlan,
): Promise<BackupPlanProblem | null> {
  allow(actor, "installation.system");
  const hour = sent.hour === "" ? null : wholeOf(sent.hour);
  if (hour !== null && !(hour <= 23)) return { field: "hour", message: "system.backupHour.error" };
  const days = wholeOf(sent.days);
  if (!(days >= 1 && days <= mostDays)) return { field: "days", message: "system.backupDays.error" };
  return app.write(async (tx) => {
    const [before, promised] = [await storedBackupPlan(tx), await promisedBackupDays(tx)];
    if (promised !== undefined && days > promised)
      return { field: "days", message: "system.backupDays.promised", days: promised };
    const isSame = before
      ? before.hour === hour && before.keep_days === days
      : hour === null && days === usualDays;
    if (isSame) return null;
    const last_day = before && before.hour === hour ? before.last_day : dayDue(app.now(), hour ?? 0);
    await putBackupPlan(tx, { hour, keep_days: days, last_day });
    await setBackupDaysOfDrafts(tx, days);
    const details = { hour: hour ?? "never", days };
    await audit(app, tx, { by: doerOf(actor), deed: "backup.planned", details });
    return null;
  });
}

const wholeOf = (typed: string) => (/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : Number.NaN);

/** The day whose backup is due: today from the hour on, yesterday before it. */
function dayDue(now: Date, hour: number): string {
  return new Date(now.getTime() - hour * hourMs).toISOString().slice(0, 10);
}

/** Puts the backup of the day in the queue when its hour has come, also later, where nobody was there at that hour. */
export async function queueDailyBackup(app: App): Promise<void> {
  const plan = await storedBackupPlan(app.read);
  if (!plan || plan.hour === null) return;
  const now = app.now();
  const day = dayDue(now, plan.hour);
  if (plan.last_day >= day) return;
  await app.write(async (tx) => {
    if (!(await claimBackupDay(tx, day))) return;
    // One that was given up would stand in the way.
    await dropJobs(tx, { kind: "backup" });
    const job = { kind: "backup", key: "backup", work: { by: "system" } } as const;
    await insertJobs(tx, [{ id: randomId(app), ...job, due_at: now, created_at: now }]);
  });
}

/** Removes copies in the data folder whose days are over, where the program makes new ones; the newest stays in any case. */
export async function removeOldBackups(app: App): Promise<void> {
  const plan = await storedBackupPlan(app.read);
  if (!plan || plan.hour === null) return;
  const files = removeBackups(app.env, new Date(app.now().getTime() - plan.keep_days * dayMs));
  if (files === 0) return;
  await app.write((tx) => audit(app, tx, { by: "system", deed: "backup.expired", details: { files } }));
}
