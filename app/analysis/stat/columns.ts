/** Finds columns of a request by name. */
import type { NamedColumn } from "./method.ts";

/** @throws RangeError for a name that no column has */
export function columnNamed(columns: readonly NamedColumn[], name: string): Float64Array {
  const found = columns.find((column) => column.name === name);
  if (!found) throw new RangeError(`there is no column ${name} in this request`);
  return found.values;
}

/** In the order of the names. @throws RangeError for a name that no column has */
export function columnsNamed(columns: readonly NamedColumn[], names: readonly string[]): Float64Array[] {
  return names.map((name) => columnNamed(columns, name));
}
