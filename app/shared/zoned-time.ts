/** Times of the day where a study is. Daylight saving is the calendar's business: a time that a day does not have, or has twice, is an instant all the same. */

export type LocalTime = {
  /** YYYY-MM-DD */
  day: string;
  /** HH:MM */
  time: string;
};

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** @param zone null: where the server stands, which is named, too */
export function zoneName(zone: string | null): string {
  return zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
}

export function isTimeOfDay(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

const formats = new Map<string | null, Intl.DateTimeFormat>();

/** @param zone null: where the server stands */
export function localTime(instant: Date, zone: string | null): LocalTime {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat("sv-SE", {
      ...(zone !== null && { timeZone: zone }),
      dateStyle: "short",
      timeStyle: "short",
    });
    formats.set(zone, format);
  }
  const [day = "", time = ""] = format.format(instant).split(" ");
  return { day, time };
}

const hourMs = 3_600_000;

/** The instant of a time of a day. One that the clocks skip moves on by what they skip; of one that comes twice it is the first. */
export function instantOf({ day, time }: LocalTime, zone: string | null): Date {
  const asIfUtc = Date.parse(`${day}T${time}:00Z`);
  // What the clocks show a day before and a day after covers both sides of any change.
  const offsets = [-24, 24].map((hours) => offsetAt(new Date(asIfUtc + hours * hourMs), zone));
  const instants = offsets
    .map((offset) => new Date(asIfUtc - offset))
    .sort((a, b) => a.getTime() - b.getTime());
  const exact = instants.find((instant) => {
    const shown = localTime(instant, zone);
    return shown.day === day && shown.time === time;
  });
  const [before = 0] = offsets;
  return exact ?? new Date(asIfUtc - before);
}

function offsetAt(instant: Date, zone: string | null): number {
  const { day, time } = localTime(instant, zone);
  return Date.parse(`${day}T${time}:00Z`) - Math.floor(instant.getTime() / 60_000) * 60_000;
}

/** The day after. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * hourMs).toISOString().slice(0, 10);
}

/** The instant itself, or the end of the quiet hours that it lies in. `from` and `until` as HH:MM; the same twice: never quiet. */
export function afterQuiet(instant: Date, quiet: { from: string; until: string }, zone: string | null): Date {
  const { day, time } = localTime(instant, zone);
  const { from, until } = quiet;
  const overNight = from > until;
  const isQuiet = overNight ? time >= from || time < until : time >= from && time < until;
  if (!isQuiet || from === until) return instant;
  return instantOf({ day: overNight && time >= from ? nextDay(day) : day, time: until }, zone);
}
