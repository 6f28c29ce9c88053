/** A day as the page's language writes it. Days have no time zone: they are read and written as UTC. */

/**
 * @param on YYYY-MM-DD; anything else comes back as it is
 * @param dateStyle full: with the day of the week
 */
export function dayWords(on: string, language: string, dateStyle: "long" | "full" = "long"): string {
  const day = new Date(`${on}T00:00:00Z`);
  return Number.isNaN(day.getTime())
    ? on
    : new Intl.DateTimeFormat(language, { dateStyle, timeZone: "UTC" }).format(day);
}

/** With the zone, for people may be elsewhere. */
export function timeWords({ at, zone }: { at: string; zone: string }, language: string): string {
  const parts = { hour: "2-digit", minute: "2-digit", timeZone: zone, timeZoneName: "short" } as const;
  return new Intl.DateTimeFormat(language, parts).format(new Date(at));
}
