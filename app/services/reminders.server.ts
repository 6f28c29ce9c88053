/** Planning reminders. Whom one reaches is decided when it is sent, and stands nowhere afterwards. */
import { insertJobs } from "../../db/queries/jobs.ts";
import {
  insertReminder,
  plannedReminders,
  type Reminder,
  remindersOfWave,
} from "../../db/queries/reminders.ts";
import type { Study } from "../../db/queries/studies.ts";
import type { Wave } from "../../db/queries/waves.ts";
import type { App } from "../platform/app.ts";
import { isDay } from "../shared/day.ts";
import { AppError } from "../shared/errors.ts";
import { type Impossible, impossibleAt, leaving, type ReminderTimes } from "../shared/reminder-time.ts";
import { lastDayOf, momentOf } from "../shared/wave-clock.ts";
import { instantOf, isTimeOfDay, type LocalTime, localTime, zoneName } from "../shared/zoned-time.ts";
import { audit, type Doer } from "./audit.server.ts";
import { waveMeant } from "./invitations.server.ts";
import { randomId } from "./random-id.ts";

export function reminderTimes(study: Study, wave: Wave): ReminderTimes {
  return { ...study, ...wave, wave_state: wave.state };
}

/**
 * Plans a reminder at a time of a day where the study is; the letters leave outside its quiet hours.
 * @returns it, and when its letters leave
 * @throws AppError not-found, bad-input or conflict, with the words for whoever typed it
 */
export async function planReminder(
  app: App,
  wanted: { study: string; wave?: number | undefined; day: string; time: string },
  by: Doer = "command",
): Promise<Reminder & { leaves: LocalTime | null }> {
  const { study, wave } = await waveMeant(app, wanted);
  const { day, time } = wanted;
  if (!isDay(day) || !isTimeOfDay(time))
    throw new AppError("bad-input", "invitations.reminders.wrong", {
      why: "a day as 2027-12-31 and a time as 09:30 are needed",
    });
  const times = reminderTimes(study, wave);
  const moment = momentOf(times, app.now());
  if (moment === "ending" || moment === "closed")
    throw new AppError("conflict", "invitations.reminders.waveOver");
  const impossible = impossibleAt({ day, time }, times, app.now());
  if (impossible) throw refusedAs[impossible](app, study, wave);
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
    const leaves = leaving({ day, time }, times);
    if (sameDay?.time === time) return { ...sameDay, leaves };
    if (sameDay) throw new AppError("conflict", "invitations.reminders.oneADay", { time: sameDay.time });
    await insertReminder(tx, row);
    const details = { wave: wave.number, day, time };
    await audit(app, tx, { by, deed: "reminder.planned", studyId: study.id, details });
    return { ...row, leaves };
  });
}

const refusedAs: Record<Impossible, (app: App, study: Study, wave: Wave) => AppError> = {
  past: (app, { time_zone }) => {
    const now = localTime(app.now(), time_zone);
    return new AppError("bad-input", "invitations.reminders.past", { ...now, zone: zoneName(time_zone) });
  },
  "before-opening": (_, _study, { opens_on }) =>
    new AppError("bad-input", "invitations.reminders.beforeOpening", { day: opens_on ?? "" }),
  "after-end": (_, study, wave) =>
    new AppError("bad-input", "invitations.reminders.afterEnd", lastDay(study, wave)),
  "quiet-past-end": (_, study, wave) =>
    new AppError("bad-input", "invitations.reminders.quietPastEnd", {
      ...lastDay(study, wave),
      from: study.quiet_from,
      until: study.quiet_until,
    }),
};

function lastDay({ time_zone }: Study, wave: Wave): { day: string; zone: string } {
  return { day: lastDayOf(wave, time_zone) ?? "", zone: zoneName(time_zone) };
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
