/** When the letters of a reminder leave, and which times none can leave at. */
import { endOf, type WaveTimes } from "./wave-clock.ts";
import { afterQuiet, instantOf, type LocalTime, localTime } from "./zoned-time.ts";

export type ReminderTimes = WaveTimes & { opens_on: string | null; quiet_from: string; quiet_until: string };

/** `quiet-past-end`: quiet hours hold its letters back until the wave has ended. */
export type Impossible = "past" | "before-opening" | "after-end" | "quiet-past-end";

/**
 * Where the study is: outside its quiet hours, and at a time that the clocks show. null: none leaves, because the wave has ended by then, or nobody
 * knows when it is open.
 */
export function leaving(at: LocalTime, times: ReminderTimes): LocalTime | null {
  const leave = leavingAt(at, times);
  const end = endOf(times);
  return end !== null && leave >= end ? null : localTime(leave, times.time_zone);
}

/** Why nothing can be sent at this time; null: it can. The minute that is now has not passed. */
export function impossibleAt(at: LocalTime, times: ReminderTimes, now: Date): Impossible | null {
  const meant = instantOf(at, times.time_zone);
  if (meant.getTime() < Math.floor(now.getTime() / 60_000) * 60_000) return "past";
  if (times.wave_state === "planned" && times.opens_on !== null && at.day < times.opens_on)
    return "before-opening";
  const end = endOf(times);
  if (end === null) return null;
  if (meant >= end) return "after-end";
  return leavingAt(at, times) >= end ? "quiet-past-end" : null;
}

/** Until when the quiet hours hold letters back; null: they may leave now. `inTime`: the wave has not ended by then. */
export function heldUntil(times: ReminderTimes, now: Date): (LocalTime & { inTime: boolean }) | null {
  const leave = outOfQuiet(now, times);
  if (leave <= now) return null;
  const end = endOf(times);
  return { ...localTime(leave, times.time_zone), inTime: end === null || leave < end };
}

function leavingAt(at: LocalTime, times: ReminderTimes): Date {
  return outOfQuiet(instantOf(at, times.time_zone), times);
}

function outOfQuiet(instant: Date, { quiet_from, quiet_until, time_zone }: ReminderTimes): Date {
  return afterQuiet(instant, { from: quiet_from, until: quiet_until }, time_zone);
}
