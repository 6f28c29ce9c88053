/** A declared causal graph: which practice is taken to act on which. It is an assumption, stated before the data is opened. */

/** For each practice the ones that act on it directly. A practice that is not named has none. */
export type Parents = Readonly<Record<string, readonly string[]>>;

/**
 * What has to be held fixed so that a slope is the total effect of a practice: the practices that act on it, and every other one on which it
 * does not act itself, because practices grow together where people are good at many things. What lies between it and the outcome is left
 * free, or the effect that goes that way would be taken out.
 * @param practices those in the model; others cannot be held fixed
 * @throws RangeError when the graph runs in a circle
 * @see Pearl 2009, the back-door criterion: nothing in the set descends from the cause
 */
export function adjustmentSet(practice: string, practices: readonly string[], parents: Parents): string[] {
  requireNoCircle(parents);
  const descendants = descendantsOf(practice, parents);
  return [...new Set(practices)].filter((each) => each !== practice && !descendants.has(each)).sort();
}

function descendantsOf(practice: string, parents: Parents): Set<string> {
  const found = new Set<string>();
  const waiting = [practice];
  for (let cause = waiting.pop(); cause !== undefined; cause = waiting.pop()) {
    for (const [effect, causes] of Object.entries(parents)) {
      if (found.has(effect) || !causes.includes(cause)) continue;
      found.add(effect);
      waiting.push(effect);
    }
  }
  return found;
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
