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
