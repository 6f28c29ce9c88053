/** What is computed from answers: scores of constructs, key metrics, levels. */
import { codesOf, directionOf, isScored, levelCount, scaleOf } from "../scales.ts";
import type { Instrument, Item } from "../schema.ts";
import { type Finding, itemFindings, type Rules } from "./rule.ts";

export const scoringRules: Rules = {
  "scored-direction": scoredDirection,
  "scored-range": scoredRange,
  "single-item": singleItems,
  "metric-coding": metricCoding,
  "level-metrics": levelMetrics,
  "level-axes": levelAxes,
};

/** A score needs a good end. */
function scoredDirection(it: Instrument): Finding[] {
  const scored = new Map(it.constructs.map((construct) => [construct.id, construct]));
  return [
    ...it.items.flatMap((item, at) => {
      const construct = scored.get(item.construct);
      if (!construct || !isScored(construct) || item.kind === "text") return [];
      if (directionOf(item, it) !== "none") return [];
      const message = `${item.id}: ${construct.id} is scored, so its items need an order with a good end (or give it dimensions: 0)`;
      return [{ path: ["items", at], message }];
    }),
    ...it.constructs.flatMap((construct, at) =>
      isScored(construct) && construct.direction === "none"
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
    if (!isScored(construct)) return [];
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

/** Dimensions are about how several items hang together. A construct of one item that does not say so is told by one-item (wording.ts). */
function singleItems(it: Instrument): Finding[] {
  return it.constructs.flatMap(({ id, singleItem, dimensions }, at) => {
    if (!singleItem) return [];
    const count = it.items.filter((item) => item.construct === id && item.kind !== "text").length;
    const path = ["constructs", at, "singleItem"];
    if (count !== 1) return [{ path, message: `${id} has ${count} items that are scored, not one` }];
    return dimensions === 0
      ? []
      : [{ path, message: `${id} has one item, which has no dimensions: say dimensions: 0` }];
  });
}

function rangeName(item: Item, it: Instrument): string {
  const codes = codesOf(item, it);
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
  const needed = it.kind === "module" ? 0 : 2;
  if (it.levelMetrics.length < needed)
    return [{ path: ["levelMetrics"], message: "levels need two metrics or more (or this is kind: module)" }];
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
