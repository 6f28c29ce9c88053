/** Does a map fit the instrument it names? Rules that need both; the shape of the map alone is in map-schema.ts. */
import { scaleOf } from "../instruments/scales.ts";
import type { Instrument, Item } from "../instruments/schema.ts";
import { nearestText } from "./header.ts";
import type { ItemMap } from "./map-schema.ts";
import type { ParsedMap } from "./parse-map.ts";
import type { ImportProblem } from "./problem.ts";

/** Every place where the map asks for an item or a code that the instrument does not have. */
export function checkMap({ map, locate }: ParsedMap, instrument: Instrument): ImportProblem[] {
  const problems: ImportProblem[] = [];
  for (const [id, itemMap] of Object.entries(map.items)) {
    const say = (rule: ImportProblem["rule"], message: string, ...path: string[]) =>
      problems.push({
        place: "map",
        line: locate(["items", id, ...path]),
        rule,
        message: `${id}: ${message}`,
      });
    const item = instrument.items.find((each) => each.id === id);
    if (!item) {
      const nearest = nearestText(
        id,
        instrument.items.map((each) => each.id),
      );
      say(
        "unknown-item",
        `${instrument.id} ${instrument.version} has no such item; the nearest is ${nearest}`,
      );
      continue;
    }
    checkKind(item, itemMap, say);
    for (const [code, ...path] of codesOf(itemMap)) {
      if (!accepts(item, instrument, code)) {
        say("code-outside-scale", `${code} is not ${expected(item, instrument)}`, ...path);
      }
    }
  }
  if (map.team && !map.organization) {
    const message = "team: a team belongs to an organization, so name the organization's column too";
    problems.push({ place: "map", line: locate(["team"]), rule: "map-shape", message });
  }
  return problems;
}

/** Is this number an answer to the item? */
export function accepts(item: Item, instrument: Instrument, code: number): boolean {
  if (item.kind === "percentage") return Number.isInteger(code) && code >= 0 && code <= 100;
  if (item.kind === "number") return code >= item.min && code <= item.max;
  if (item.kind === "rating") return Number.isInteger(code) && code >= item.min && code <= item.max;
  return scaleOf(item, instrument)?.points.some((point) => point.code === code) ?? false;
}

/** What the item takes, in words for a report. */
export function expected(item: Item, instrument: Instrument): string {
  if (item.kind === "percentage") return "a whole number from 0 to 100";
  if (item.kind === "number") return `a number from ${item.min} to ${item.max}`;
  if (item.kind === "rating") return `a whole number from ${item.min} to ${item.max}`;
  const codes = scaleOf(item, instrument)?.points.map((point) => point.code) ?? [];
  return `one of the codes ${codes.join(", ")}`;
}

function checkKind(item: Item, map: ItemMap, say: (rule: ImportProblem["rule"], message: string) => void) {
  if (item.kind === "text") {
    say("item-kind", "open text is not imported: it may name people, and is kept apart from answers");
  }
  if (item.kind === "allocation" || item.kind === "value-stream") {
    say("item-kind", "its answer stands in several fields that belong together: it is not imported");
  }
  if (item.kind === "team-choice") {
    say(
      "item-kind",
      "its answers are teams of the study, which a code cannot stand for: it is asked by Gemba only, and not imported",
    );
  }
  const several = map.options !== undefined || map.separator !== undefined;
  if (several && item.kind !== "multiple-choice") {
    say("item-kind", "options and separator are for items of several choices only");
  }
}

function codesOf(map: ItemMap): [code: number, ...path: string[]][] {
  return [
    ...Object.entries(map.codes ?? {}).map(([text, code]): [number, string, string] => [code, "codes", text]),
    ...Object.entries(map.options ?? {}).map(([text, code]): [number, string, string] => [
      code,
      "options",
      text,
    ]),
    ...(map.constant === undefined ? [] : [[map.constant, "constant"] satisfies [number, string]]),
  ];
}
