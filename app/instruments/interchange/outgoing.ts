/** What leaves with a questionnaire whatever the format: the words for missing answers, and what other tools will not do with it. */
import { scaleOf } from "../scales.ts";
import type { Instrument, Item } from "../schema.ts";
import type { Loss } from "./loss.ts";

/** Other tools know no reasons for a missing answer: they become options, called by the reason. */
export const reasonLabels: Record<Item["missing"][number], string> = {
  "dont-know": "I don't know",
  "not-applicable": "Does not apply",
  "prefer-not-to-say": "I would rather not say",
};

/** Where a team of the study would be chosen, other tools have a name written. */
export const longestTeamName = 200;

/** Whether the item is answered by choosing options of its scale. */
export function isChoice(item: Item): item is Item & { scale: string } {
  return "scale" in item;
}

/** What a tool that reads the exported file will not do, item by item. */
export function outgoingLosses(instrument: Instrument): Loss[] {
  const losses: Loss[] = [];
  const add = (where: string, what: string) => losses.push({ where, what });
  for (const item of instrument.items) {
    if (isChoice(item) && scaleOf(item, instrument)) {
      if (item.missing.length > 0)
        add(
          item.id,
          `reasons for a missing answer become options of the scale; other tools count them as answers`,
        );
    } else if (item.kind !== "text") {
      add(
        item.id,
        "reasons for a missing answer cannot be chosen; leaving the field empty stands for all of them",
      );
    }
    if (item.kind === "allocation") add(item.id, "points become one number field an option");
    if (item.kind === "team-choice")
      add(item.id, "the teams of a study are known to Gemba only: the choice becomes a field to write in");
    if (item.kind === "value-stream") add(item.id, "the table becomes separate fields for each step");
  }
  add(
    instrument.id,
    "constructs, sources, level metrics, modules and analyses mean nothing to other tools; they travel along for Gemba only",
  );
  return losses;
}
