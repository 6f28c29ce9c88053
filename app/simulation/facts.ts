/** What is so about a team whatever its performance: kind of service, who deploys ... by item that is neither agreement nor metric. */
import type { Random } from "../analysis/random.ts";
import type { Answer, Step } from "../instruments/answer.ts";
import type { Item } from "../instruments/schema.ts";
import type { AskedItem } from "./asked-items.ts";
import { drawTeam } from "./chosen-teams.ts";
import { drawByShare, pick, wholeBetween } from "./streams.ts";

export type Facts = ReadonlyMap<string, Answer>;

/** @param colleagues indices of the other teams of the organization */
export function drawFacts(asked: readonly AskedItem[], colleagues: readonly number[], random: Random): Facts {
  const others = asked.filter(({ item }) => item.kind !== "agreement");
  return new Map(others.map((each) => [each.item.id, drawFact(each, colleagues, random)]));
}

/** Independent of everything else: such items have no effect on anything. */
export function drawFact(
  { item, codes, shares }: AskedItem,
  colleagues: readonly number[],
  random: Random,
): Answer {
  if (item.kind === "percentage") return 5 * wholeBetween(random, 0, 20);
  if (item.kind === "number") return wholeBetween(random, Math.ceil(item.min), Math.floor(item.max));
  if (item.kind === "allocation") return sharedOut(item, random);
  if (item.kind === "value-stream") return item.steps.map((name) => drawnStep(name, item, random));
  if (item.kind === "team-choice") return drawTeam(colleagues, random);
  if (item.kind !== "multiple-choice") return codes[drawByShare(random, shares)]!;
  const chosen = codes.filter(() => random() < 0.4);
  return chosen.length > 0 ? chosen : [pick(random, codes)];
}

/** Cuts at random places: what lies between two of them goes to one option. */
function sharedOut({ options, total }: Item & { kind: "allocation" }, random: Random): number[] {
  const cuts = options.slice(1).map(() => wholeBetween(random, 0, total));
  const ends = [0, ...cuts.sort((a, b) => a - b), total];
  return options.map((_, at) => ends[at + 1]! - ends[at]!);
}

function drawnStep(name: string, { units }: Item & { kind: "value-stream" }, random: Random): Step {
  const lead = wholeBetween(random, 1, 20);
  return {
    name,
    lead,
    process: wholeBetween(random, 0, lead),
    unit: pick(random, units),
    complete: 5 * wholeBetween(random, 8, 20),
  };
}
