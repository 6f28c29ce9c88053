/** Whether a wave takes answers at an instant. Its last day ends where the study is; who has begun by then may finish for half an hour. */
import { instantOf, localTime, nextDay, zoneName } from "./zoned-time.ts";

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

/** The last day on which anybody can begin, or could: a wave that is ended early ends on another day than was planned. null: none is known. */
export function lastDayOf(
  wave: Pick<WaveTimes, "closes_on" | "ends_at"> & { closed_on: string | null },
  zone: string | null,
): string | null {
  const stopped = wave.ends_at && localTime(wave.ends_at, zone).day;
  const [first = null] = [wave.closes_on, wave.closed_on, stopped].filter((day) => day !== null).sort();
  return first;
}

/** A day while people begin; once nobody can, the instant at which what was not sent goes, and the time zone in which to say it. */
export type KeptUntil = { day: string } | { at: string; zone: string };

/** Until when an answer that was begun is kept; null while no end is known. */
export function keptUntil(wave: WaveTimes, now: Date): KeptUntil | null {
  const end = endOf(wave);
  if (end !== null && now >= end) {
    return { at: new Date(end.getTime() + graceMs).toISOString(), zone: zoneName(wave.time_zone) };
  }
  return wave.closes_on === null ? null : { day: wave.closes_on };
}

/** When nobody can begin any more; null while no end is known. */
export function endOf({ closes_on, ends_at, time_zone }: WaveTimes): Date | null {
  const lastDay =
    closes_on === null ? null : instantOf({ day: nextDay(closes_on), time: "00:00" }, time_zone);
  if (ends_at === null || lastDay === null) return ends_at ?? lastDay;
  return ends_at < lastDay ? ends_at : lastDay;
}
