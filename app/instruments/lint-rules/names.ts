/** Ids: each one once, each reference to something that exists. */
import { scaleOf } from "../scales.ts";
import type { Instrument } from "../schema.ts";
import { type Finding, itemFindings, type Rules } from "./rule.ts";

export const nameRules: Rules = {
  "duplicate-id": duplicateIds,
  "reserved-id": reservedIds,
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

/** Ids become keys of plain objects and columns of files: names that objects already have are refused. */
function reservedIds(it: Instrument): Finding[] {
  const reserved = (id: string) => id in Object.prototype;
  return [
    ...itemFindings(
      it,
      (item) => reserved(item.id) && "this id has a meaning of its own in JavaScript",
      "id",
    ),
    ...Object.keys(it.scales)
      .filter(reserved)
      .map((id) => ({ path: ["scales", id], message: `${id} has a meaning of its own in JavaScript` })),
  ];
}
