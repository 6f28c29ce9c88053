/** Ids: each one once, each reference to something that exists. */
import { scaleOf } from "../scales.ts";
import type { Instrument } from "../schema.ts";
import { type Finding, itemFindings, type Rules } from "./rule.ts";

export const nameRules: Rules = {
  "duplicate-id": duplicateIds,
  "reserved-id": reservedIds,
  "item-id": itemIds,
  "unknown-construct": (it) =>
    itemFindings(
      it,
      (item) =>
        !it.constructs.some(({ id }) => id === item.construct) && `no construct is called ${item.construct}`,
      "construct",
    ),
  "construct-without-items": (it) =>
    it.constructs.flatMap(({ id }, at) =>
      it.items.some((item) => item.construct === id)
        ? []
        : [{ path: ["constructs", at, "id"], message: `no item belongs to ${id}` }],
    ),
  "unknown-scale": (it) =>
    itemFindings(
      it,
      (item) => "scale" in item && !scaleOf(item, it) && `no scale is called ${item.scale}`,
      "scale",
    ),
  "unused-scale": (it) =>
    Object.keys(it.scales)
      .filter((id) => !it.items.some((item) => "scale" in item && item.scale === id))
      .map((id) => ({ path: ["scales", id], message: "no item uses this scale" })),
};

function duplicateIds(it: Instrument): Finding[] {
  return (["constructs", "items", "pages"] as const).flatMap((list) => {
    const seen = new Set<string>();
    return it[list].flatMap(({ id }, at) => {
      const again = seen.has(id);
      seen.add(id);
      return again ? [{ path: [list, at, "id"], message: `${id} is used twice in ${list}` }] : [];
    });
  });
}

/** Columns that every table of answers has besides those of the items. */
const columnNames = ["response", "wave", "organization", "team", "service", "study"];

/** Ids become keys of plain objects, and item ids names of columns: names that these already have are refused. */
function reservedIds(it: Instrument): Finding[] {
  const inJavaScript = (id: string) => id in Object.prototype;
  const message = "this name has a meaning of its own in JavaScript";
  return [
    ...(["constructs", "items", "pages"] as const).flatMap((list) =>
      it[list].flatMap(({ id }, at) => (inJavaScript(id) ? [{ path: [list, at, "id"], message }] : [])),
    ),
    ...Object.keys(it.scales)
      .filter(inJavaScript)
      .map((id) => ({ path: ["scales", id], message })),
    ...itemFindings(it, ({ id }) => columnNames.includes(id) && "every export has this column already", "id"),
  ];
}

/** Statistical programs take names of letters, digits and _, the strictest of them up to 32. */
function itemIds(it: Instrument): Finding[] {
  return itemFindings(
    it,
    ({ id }) =>
      (id.includes("-") || id.length > 32) &&
      "item ids become names of columns: at most 32 letters and digits, joined by _",
    "id",
  );
}
