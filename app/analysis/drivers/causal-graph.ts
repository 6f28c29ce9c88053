/** A declared causal graph: which practice is taken to act on which. It is an assumption, stated before the data is opened. */

/** For each practice the ones that act on it directly. A practice that is not named has none. */
export type Parents = Readonly<Record<string, readonly string[]>>;

/**
 * What has to be held fixed so that a slope is the total effect of a practice: the practices that act on it directly. What lies between
 * it and the outcome is left free, or the effect that goes that way would be taken out.
 * @param practices those in the model; parents outside it cannot be held fixed and are left out
 * @throws RangeError when the graph runs in a circle
 * @see Pearl 2009, the parents of a cause as adjustment set
 */
export function adjustmentSet(practice: string, practices: readonly string[], parents: Parents): string[] {
  requireNoCircle(parents);
  return [...new Set(parents[practice] ?? [])].filter((each) => practices.includes(each)).sort();
}

function requireNoCircle(parents: Parents): void {
  const state = new Map<string, "open" | "done">();
  const visit = (node: string, path: readonly string[]): void => {
    if (state.get(node) === "done") return;
    if (state.get(node) === "open")
      throw new RangeError(`the graph runs in a circle: ${[...path, node].join(" <- ")}`);
    state.set(node, "open");
    for (const parent of parents[node] ?? []) visit(parent, [...path, node]);
    state.set(node, "done");
  };
  for (const node of Object.keys(parents)) visit(node, []);
}
