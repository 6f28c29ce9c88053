/** Constructs of a request: the items of each, and which columns they are. */
import { columnsNamed } from "./columns.ts";
import type { StatInput } from "./method.ts";
import { groupsOption } from "./options.ts";
import { byName } from "./table.ts";

export type Constructs = {
  names: string[];
  items: string[];
  /** One per item. */
  columns: Float64Array[];
  /** Of each construct, indices of its items. */
  members: number[][];
};

export const keysOption = { keys: "the items of each construct: { name: [columns] }" };

/** @throws RangeError when the option is absent, names a column that is not there, or puts an item into two constructs */
export function constructsOf({ columns, options }: StatInput): Constructs {
  const keys = groupsOption(options, "keys");
  const items = Object.values(keys).flat();
  if (new Set(items).size < items.length) throw new RangeError("option keys must name each item once");
  let next = 0;
  return {
    names: Object.keys(keys),
    items,
    columns: columnsNamed(columns, items),
    members: Object.values(keys).map((own) => own.map(() => next++)),
  };
}

/** Each construct's values by the names of its items. */
export function byItem(
  { names, items, members }: Constructs,
  values: (item: number) => number | null,
): Record<string, Record<string, number | null>> {
  return byName(
    names,
    members.map((own) => Object.fromEntries(own.map((item) => [items[item]!, values(item)]))),
  );
}
