/** How long to wait before the next try: twice as long each time, up to a minute, and never the same for all who lost the server at once. */
const first = 1000;
const longest = 60_000;

/**
 * @param failures tries that failed in a row, from 1
 * @param chance between 0 and 1
 * @param asked milliseconds that the server asked to wait; it is never asked earlier than that
 */
export function backOff(failures: number, chance: number, asked = 0): number {
  const most = Math.min(longest, first * 2 ** (failures - 1));
  return Math.max(asked, Math.round(most * (0.5 + chance / 2)));
}
