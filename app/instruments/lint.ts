/** Rules of a questionnaire that need more than one place of the file to check. The shape of each place stands in schema.ts. */
import type { Locate, Problem } from "./problem.ts";
import { directionOf, levelCount, scaleOf } from "./scales.ts";
import type { Instrument, Item } from "./schema.ts";

type Finding = { path: PropertyKey[]; message: string };
type Rule = (instrument: Instrument) => Finding[];

/** Every rule by the name that people see. */
const rules: Record<string, Rule> = {
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
  "scale-codes": scaleCodes,
  "agreement-scale": agreementScales,
  "missing-options": missingOptions,
  "number-range": (it) =>
    itemFindings(
      it,
      (item) => item.kind === "number" && item.min >= item.max && "min must be below max",
      "min",
    ),
  bands: bands,
  "scored-direction": scoredDirection,
  "scored-range": scoredRange,
  "metric-coding": metricCoding,
  "level-metrics": levelMetrics,
  "level-axes": levelAxes,
  "unknown-item": unknownItems,
  "item-on-one-page": itemOnOnePage,
  "page-length": pageLength,
  condition: conditions,
};

/** All findings of all rules, by line. `locate` turns a path of the file into its line. */
export function lintInstrument(instrument: Instrument, locate: Locate, file = instrument.id): Problem[] {
  return Object.entries(rules)
    .flatMap(([rule, find]) =>
      find(instrument).map(({ path, message }) => ({ file, line: locate(path), rule, message })),
    )
    .sort((a, b) => a.line - b.line);
}

function itemFindings(it: Instrument, check: (item: Item) => string | false, key: string): Finding[] {
  return it.items.flatMap((item, at) => {
    const message = check(item);
    return message ? [{ path: ["items", at, key], message: `${item.id}: ${message}` }] : [];
  });
}

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

function scaleCodes(it: Instrument): Finding[] {
  return Object.entries(it.scales).flatMap(([id, scale]) => {
    const path = ["scales", id, "points"];
    const codes = scale.points.map(({ code }) => code);
    const labels = scale.points.map(({ label }) => label);
    const found: Finding[] = [];
    if (new Set(codes).size < codes.length) found.push({ path, message: "a code is used twice" });
    if (new Set(labels).size < labels.length) found.push({ path, message: "a label is used twice" });
    // Exports write reasons for a missing answer as negative numbers; the scoring key keeps a table up to the highest code.
    if (codes.some((code) => code < 0 || code > 9999)) found.push({ path, message: "codes are 0 to 9999" });
    return found;
  });
}

function agreementScales(it: Instrument): Finding[] {
  const used = new Set(it.items.flatMap((item) => (item.kind === "agreement" ? [item.scale] : [])));
  return [...used].flatMap((id) => {
    const scale = Object.hasOwn(it.scales, id) ? it.scales[id] : undefined;
    if (!scale) return [];
    const codes = scale.points.map(({ code }) => code);
    const found: Finding[] = [];
    if (codes.length !== 5 && codes.length !== 7)
      found.push({ path: ["scales", id, "points"], message: "an agreement scale has 5 or 7 points" });
    if (codes.some((code, at) => code !== at + 1))
      found.push({
        path: ["scales", id, "points"],
        message: "the codes of an agreement scale run 1, 2, 3 ... in order",
      });
    if (scale.direction !== "higher-is-better")
      found.push({
        path: ["scales", id, "direction"],
        message:
          "an agreement scale is higher-is-better; a statement whose agreement is bad is marked reversed",
      });
    return found;
  });
}

function missingOptions(it: Instrument): Finding[] {
  return itemFindings(
    it,
    (item) => {
      if (item.kind === "text") return false;
      if (new Set(item.missing).size < item.missing.length) return "a reason is listed twice";
      if (!item.missing.includes("dont-know")) return `"dont-know" must be offered`;
      return false;
    },
    "missing",
  );
}

function bands(it: Instrument): Finding[] {
  return itemFindings(
    it,
    (item) => {
      if (item.kind !== "percentage" || !item.bands) return false;
      const ends = item.bands.map(({ upTo }) => upTo);
      const levels = item.bands.map(({ level }) => level);
      if (ends.some((end, at) => end < 0 || (at > 0 && end <= (ends[at - 1] ?? end))))
        return "bands ascend from 0";
      if (ends.at(-1) !== 100) return "the last band ends at 100";
      const better = item.direction === "higher-is-better" ? levels : levels.toReversed();
      if (better.some((level, at) => level !== at + 1))
        return "levels run from 1 (worst) to the number of bands (best), one for each band";
      return false;
    },
    "bands",
  );
}

/** A score needs a good end: constructs with dimensions other than 0 are scored. */
function scoredDirection(it: Instrument): Finding[] {
  const scored = new Map(it.constructs.map((construct) => [construct.id, construct]));
  return [
    ...it.items.flatMap((item, at) => {
      const construct = scored.get(item.construct);
      if (!construct || construct.dimensions === 0 || item.kind === "text") return [];
      if (directionOf(item, it) !== "none") return [];
      const message = `${item.id}: ${construct.id} is scored, so its items need an order with a good end (or give it dimensions: 0)`;
      return [{ path: ["items", at], message }];
    }),
    ...it.constructs.flatMap((construct, at) =>
      construct.dimensions > 0 && construct.direction === "none"
        ? [
            {
              path: ["constructs", at, "direction"],
              message: `${construct.id} is scored, so it needs a direction`,
            },
          ]
        : [],
    ),
  ];
}

/** The score is a mean of codes, so all items of a construct share one range. */
function scoredRange(it: Instrument): Finding[] {
  return it.constructs.flatMap((construct, at) => {
    if (construct.dimensions === 0) return [];
    const ranges = new Set(
      it.items
        .filter((item) => item.construct === construct.id && item.kind !== "text")
        .map((item) => rangeName(item, it)),
    );
    return ranges.size > 1
      ? [
          {
            path: ["constructs", at, "id"],
            message: `${construct.id}: its items have different ranges (${[...ranges].join(", ")})`,
          },
        ]
      : [];
  });
}

function rangeName(item: Item, it: Instrument): string {
  if (item.kind === "percentage") return "0..100";
  const codes = scaleOf(item, it)?.points.map(({ code }) => code) ?? [];
  return codes.length > 0 ? `${Math.min(...codes)}..${Math.max(...codes)}` : item.kind;
}

/** Key metrics are compared with published figures, so their codes mean what the published codes mean. */
function metricCoding(it: Instrument): Finding[] {
  const seen = new Set<string>();
  return itemFindings(
    it,
    (item) => {
      if (!item.metric) return false;
      if (seen.has(item.metric)) return `${item.metric} is asked twice`;
      seen.add(item.metric);
      if (item.metric === "change_fail_rate" || item.metric === "rework_rate")
        return (
          (item.kind !== "percentage" || item.direction !== "lower-is-better") &&
          `${item.metric} is a percentage, lower-is-better`
        );
      if (item.kind !== "ordered") return `${item.metric} is asked in ordered categories`;
      const scale = scaleOf(item, it);
      if (!scale) return false;
      return (
        (scale.direction !== "higher-is-better" || scale.points.some(({ code }) => code < 1 || code > 6)) &&
        `${item.metric} uses the published codes 1 to 6, 6 being the fastest`
      );
    },
    "metric",
  );
}

function levelMetrics(it: Instrument): Finding[] {
  return it.levelMetrics.flatMap((id, at) => {
    const path = ["levelMetrics", at];
    if (it.levelMetrics.indexOf(id) !== at) return [{ path, message: `${id} is listed twice` }];
    const item = it.items.find((one) => one.id === id);
    if (!item) return [{ path, message: `no item is called ${id}` }];
    if (item.kind === "percentage" && !item.bands)
      return [{ path, message: `${id} needs bands, which turn percent into levels` }];
    return levelCount(item, it) < 2
      ? [{ path, message: `${id} has no levels: its answers have no good end` }]
      : [];
  });
}

function levelAxes(it: Instrument): Finding[] {
  return (["throughput", "stability"] as const).flatMap((axis) =>
    it[axis].flatMap((id, at) => {
      const path = [axis, at];
      if (!it.levelMetrics.includes(id)) return [{ path, message: `${id} is not among the level metrics` }];
      if (it[axis].indexOf(id) !== at || (axis === "stability" && it.throughput.includes(id)))
        return [{ path, message: `${id} is listed twice` }];
      return [];
    }),
  );
}

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
    const scale = scaleOf(asked, it);
    if (!scale)
      return [{ path: [...path, "item"], message: `${condition.item} has no codes to compare with` }];
    const unknown = condition.in.filter((code) => !scale.points.some((point) => point.code === code));
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
