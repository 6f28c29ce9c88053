/** The only two things a report cell can be. The raw number of a group under its minimum does not leave app/disclosure. */
export type Cell<T> = { shown: T; n: number } | { suppressed: "too-few" };

export function isShown<T>(cell: Cell<T>): cell is { shown: T; n: number } {
  return "shown" in cell;
}
