/** Where items stand and when they are shown. */
import { codesOf } from "../scales.ts";
import type { Condition, Instrument, Item } from "../schema.ts";
import { type Finding, itemFindings, type Rules } from "./rule.ts";

export const pageRules: Rules = {
  "unknown-item": unknownItems,
  "item-on-one-page": itemOnOnePage,
  "page-length": pageLength,
  condition: conditions,
};

function unknownItems(it: Instrument): Finding[] {
  const known = new Set(it.items.map(({ id }) => id));
  return it.pages.flatMap((page, at) =>
    page.items.flatMap((id, position) =>
      known.has(id) ? [] : [{ path: ["pages", at, "items", position], message: `no item is called ${id}` }],
    ),
  );
}

function itemOnOnePage(it: Instrument): Finding[] {
  const places = new Map<string, number>();
  const twice = it.pages.flatMap((page, at) =>
    page.items.flatMap((id, position) => {
      places.set(id, (places.get(id) ?? 0) + 1);
      return places.get(id) === 2
        ? [{ path: ["pages", at, "items", position], message: `${id} is on a page already` }]
        : [];
    }),
  );
  return [...twice, ...itemFindings(it, (item) => !places.has(item.id) && "it is on no page", "id")];
}

/** A page is read on a phone: more than ten questions is a wall. */
function pageLength(it: Instrument): Finding[] {
  return it.pages.flatMap((page, at) =>
    page.items.length > 10
      ? [
          {
            path: ["pages", at, "items"],
            message: `${page.id} asks ${page.items.length} questions; 10 are enough for one page`,
          },
        ]
      : [],
  );
}

function conditions(it: Instrument): Finding[] {
  const pageOf = new Map(it.pages.flatMap((page, at) => page.items.map((id) => [id, at] as const)));
  const check = (condition: Item["when"], page: number | undefined, path: PropertyKey[]): Finding[] => {
    if (!condition || page === undefined) return [];
    const asked = it.items.find(({ id }) => id === condition.item);
    const askedOn = pageOf.get(condition.item);
    if (!asked || askedOn === undefined)
      return [{ path: [...path, "item"], message: `no item is called ${condition.item}` }];
    if (askedOn >= page)
      return [{ path: [...path, "item"], message: `${condition.item} must be asked on an earlier page` }];
    if (!condition.in) return rangeFindings(condition, asked, path);
    // An allocation's options have codes as well, but nobody chooses one of them; a percentage is no code.
    const codes = asked.kind === "percentage" ? [] : codesOf(asked, it);
    if (codes.length === 0)
      return [{ path: [...path, "item"], message: `${condition.item} has no codes to compare with` }];
    const unknown = condition.in.filter((code) => !codes.includes(code));
    return unknown.map((code) => ({
      path: [...path, "in"],
      message: `${condition.item} has no code ${code}`,
    }));
  };
  return [
    ...it.pages.flatMap((page, at) => check(page.when, at, ["pages", at, "when"])),
    ...it.items.flatMap((item, at) => check(item.when, pageOf.get(item.id), ["items", at, "when"])),
  ];
}

/** A range must let some answers through and keep others out, or it is a mistake. */
function rangeFindings({ item, atLeast, below }: Condition, asked: Item, path: PropertyKey[]): Finding[] {
  const ends = numberEnds(asked);
  if (!ends)
    return [
      {
        path: [...path, "item"],
        message: `${item} is no percentage, number or rating: name its codes with in`,
      },
    ];
  const found: Finding[] = [];
  const add = (key: "atLeast" | "below", message: string) => found.push({ path: [...path, key], message });
  const { min, max, whole } = ends;
  for (const [key, value] of [["atLeast", atLeast] as const, ["below", below] as const]) {
    if (value === undefined) continue;
    if (value <= min || value > max)
      add(key, `answers to ${item} are from ${min} to ${max}, so ${value} divides nothing`);
    else if (whole && !Number.isInteger(value))
      add(key, `answers to ${item} are whole numbers, ${value} is not`);
  }
  if (atLeast !== undefined && below !== undefined && atLeast >= below)
    add("below", `nothing is at least ${atLeast} and below ${below}`);
  return found;
}

function numberEnds(item: Item): { min: number; max: number; whole: boolean } | undefined {
  if (item.kind === "percentage") return { min: 0, max: 100, whole: true };
  if (item.kind === "rating") return { min: item.min, max: item.max, whole: true };
  if (item.kind === "number") return { min: item.min, max: item.max, whole: false };
  return undefined;
}
