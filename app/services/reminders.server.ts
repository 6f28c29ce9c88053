/** Planning reminders. Whom one reaches is decided when it is sent, and stands nowhere afterwards. */
import { insertJobs } from "../../db/queries/jobs.ts";
import {
  insertReminder,
  plannedReminders,
  type Reminder,
  remindersOfWave,
} from "../../db/queries/reminders.ts";
import type { App } from "../platform/app.ts";
import { isDay } from "../shared/day.ts";
import { AppError } from "../shared/errors.ts";
import { instantOf, isTimeOfDay, localTime } from "../shared/zoned-time.ts";
import { audit, type Doer } from "./audit.server.ts";
import { waveMeant } from "./invitations.server.ts";
import { randomId } from "./random-id.ts";

/**
 * Plans a reminder at a time of a day where the study is; the letters leave outside its quiet hours.
 * @throws AppError not-found, bad-input or conflict (details: why)
 */
export async function planReminder(
  app: App,
  wanted: { study: string; wave?: number | undefined; day: string; time: string },
  by: Doer = "command",
): Promise<Reminder> {
  const { study, wave } = await waveMeant(app, wanted);
  const { day, time } = wanted;
  if (!isDay(day) || !isTimeOfDay(time) || day < localTime(app.now(), study.time_zone).day)
    throw new AppError("bad-input", "error.badInput", {
      why: "a day from today on as 2027-12-31 and a time as 09:30 are needed",
    });
  const row: Reminder = {
    id: randomId(app),
    study_id: study.id,
    wave_id: wave.id,
    day,
    time,
    state: "planned",
    reached: null,
  };
  return app.write(async (tx) => {
    const sameDay = (await remindersOfWave(tx, wave.id)).find((each) => each.day === day);
    if (sameDay?.time === time) return sameDay;
    if (sameDay)
      throw new AppError("conflict", "error.badInput", {
        why: `there is a reminder on that day, at ${sameDay.time}: one a day is enough`,
      });
    await insertReminder(tx, row);
    const details = { wave: wave.number, day, time };
    await audit(app, tx, { by, deed: "reminder.planned", studyId: study.id, details });
    return row;
  });
}

/** Puts the reminders in the queue whose time has come. */
export async function queueReminders(app: App): Promise<void> {
  const now = app.now();
  const due = (await plannedReminders(app.read)).filter((each) => instantOf(each, each.time_zone) <= now);
  if (due.length === 0) return;
  const rows = due.map(({ id, study_id }) => ({
    id: randomId(app),
    kind: "reminder" as const,
    key: `reminder/${id}`,
    study_id,
    work: { reminder: id },
    due_at: now,
    created_at: now,
  }));
  await app.write((tx) => insertJobs(tx, rows));
}
