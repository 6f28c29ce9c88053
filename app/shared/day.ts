/** Days, as YYYY-MM-DD. */

/** The day at this instant where the server stands. */
export function dayOf(instant: Date): string {
  const [month, day] = [instant.getMonth() + 1, instant.getDate()].map((n) => String(n).padStart(2, "0"));
  return `${instant.getFullYear()}-${month}-${day}`;
}

/** A day that is in the calendar. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const read = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(text);
}

/** A month as YYYY-MM, from the year 2000 on. */
export function isMonth(text: string): boolean {
  return /^2\d{3}-(0[1-9]|1[0-2])$/.test(text);
}

/** Days from one to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
