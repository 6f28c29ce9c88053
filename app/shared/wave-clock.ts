/** Whether a wave takes answers at an instant. Its last day ends where the study is; who has begun by then may finish for half an hour. */
import { instantOf, nextDay } from "./zoned-time.ts";

export const graceMs = 30 * 60_000;

export type WaveTimes = {
  wave_state: "planned" | "open" | "closed";
  closes_on: string | null;
  ends_at: Date | null;
  time_zone: string | null;
};

/** `ending`: nobody can begin, who has begun can finish. */
export type WaveMoment = "planned" | "open" | "ending" | "closed";

/** A wave is over when its time is, whether or not somebody has come round to closing it. */
export function momentOf(wave: WaveTimes, now: Date): WaveMoment {
  if (wave.wave_state !== "open") return wave.wave_state;
  const end = endOf(wave);
  if (end === null || now < end) return "open";
  return now.getTime() < end.getTime() + graceMs ? "ending" : "closed";
}

/** When nobody can begin any more; null while no end is known. */
function endOf({ closes_on, ends_at, time_zone }: WaveTimes): Date | null {
  const lastDay =
    closes_on === null ? null : instantOf({ day: nextDay(closes_on), time: "00:00" }, time_zone);
  if (ends_at === null || lastDay === null) return ends_at ?? lastDay;
  return ends_at < lastDay ? ends_at : lastDay;
}
