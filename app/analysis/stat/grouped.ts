/** Groups of a request: their names in order, and a code for each row. */
import type { StatOptions } from "./method.ts";

export type Grouping = { names: string[]; codes: Int32Array };

/** What each method that compares groups says of its option. */
export const orderOption = {
  order: "the groups' names in the order in which they are compared (default: ascending)",
};

/**
 * Rows with an empty name belong to none (-1).
 * @throws RangeError when the request names no grouping column, or the order names other groups than the column holds
 */
export function groupingOf(by: string[] | null, options: StatOptions = {}): Grouping {
  if (by === null) throw new RangeError("name a grouping column (by)");
  const found = [...new Set(by)].filter((name) => name !== "").sort();
  const names = options.order === undefined ? found : ordered(options.order, found);
  const code = new Map(names.map((name, i) => [name, i]));
  return { names, codes: Int32Array.from(by, (name) => code.get(name) ?? -1) };
}

function ordered(order: unknown, found: string[]): string[] {
  const isNames = Array.isArray(order) && order.every((name) => typeof name === "string");
  if (!isNames || [...order].sort().join("\n") !== found.join("\n"))
    throw new RangeError(`option order must hold each group once: ${found.join(", ")}`);
  return order;
}

/**
 * Rows of each group, as positions among `rows` (all by default), for resamples of whole organizations; whoever belongs to none is one alone.
 * undefined when the request names no grouping column.
 */
export function clustersOf(by: string[] | null, rows?: Int32Array): number[][] | undefined {
  if (by === null) return undefined;
  const clusters = new Map<string, number[]>();
  const alone: number[][] = [];
  for (const [at, row] of (rows ?? Int32Array.from(by.keys())).entries()) {
    const name = by[row]!;
    const own = clusters.get(name);
    if (name === "") alone.push([at]);
    else if (own) own.push(at);
    else clusters.set(name, [at]);
  }
  return [...clusters.values(), ...alone];
}
