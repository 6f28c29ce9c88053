/** What another format cannot hold, said instead of lost in silence. */

/** `where`: id of an item, page or sheet; `what`: in words. */
export type Loss = { where: string; what: string };

/** Losses as lines for a terminal, the same thing about many places on one line. */
export function lossText(losses: readonly Loss[]): string[] {
  const places = new Map<string, string[]>();
  for (const { where, what } of losses) places.set(what, [...(places.get(what) ?? []), where]);
  return [...places].map(([what, where]) => {
    const some = where.length > 8 ? [...where.slice(0, 8), `and ${where.length - 8} more`] : where;
    return `${what}: ${some.join(", ")}`;
  });
}
