/** Construct scores, with the rule for missing answers. */
import { meanAndSd } from "../descriptive.ts";
import { constructScores } from "../psychometrics/scores.ts";
import { numberOr } from "./cell.ts";
import { columnsNamed } from "./columns.ts";
import type { StatMethod } from "./method.ts";
import { choiceOption, groupsOption } from "./options.ts";
import { byName } from "./table.ts";

const shown = 20;

export const score: StatMethod = {
  name: "score",
  question: "What is each respondent's score on each construct, where enough items were answered?",
  reads: { columns: "needed" },
  options: {
    keys: "the items of each construct: { name: [columns] }",
    minAnswered: "half (default): at least half of the items answered; all: every one",
  },
  nulls: { first20: "too few items answered by this respondent" },
  run: ({ columns, options }) => {
    const keys = groupsOption(options, "keys");
    const rule = choiceOption(options, "minAnswered", ["half", "all"], "half");
    const names = Object.keys(keys);
    const scores = names.map((name) => constructScores(columnsNamed(columns, keys[name]!), rule));
    const summaries = scores.map(meanAndSd);
    const rows = Math.min(shown, scores[0]?.length ?? 0);
    return {
      rule:
        rule === "half"
          ? "mean of answered items when at least half are answered, else missing"
          : "mean of the items when all are answered, else missing",
      first20: Array.from({ length: rows }, (_, row) =>
        scores.map((one) => (Number.isNaN(one[row]!) ? null : one[row]!)),
      ),
      constructs: names,
      n_valid: byName(
        names,
        summaries.map(({ n }) => n),
      ),
      mean: byName(
        names,
        summaries.map(({ mean, n }) => numberOr(mean, "too-few", n)),
      ),
      sd: byName(
        names,
        summaries.map(({ sd, n }) => numberOr(sd, "too-few", n)),
      ),
    };
  },
};
