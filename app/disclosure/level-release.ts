/**
 * Which levels of the units of one kind are told of: how many units and people are in each, and its typical answers. Levels divide the people as
 * parts of a whole do, and a level's typical answers, less those of its units that are shown, are those of its hidden ones: these are none, or at
 * least k people who differ in each metric.
 */
import { partitionCells } from "./complement.ts";
import { levelFilter, levelsFigure } from "./figure-names.ts";
import { everyone, type Figure, filterKey } from "./population.ts";
import type { Letter, ReleasePlan } from "./release-plan.ts";
import { everyRule, type Rules } from "./rules.ts";
import { codesOf, isMixed } from "./tally.ts";
import { detailFor } from "./thresholds.ts";

export type LevelsOfUnits = {
  unit: "organization" | "team" | "respondent";
  levels: readonly string[];
  /** Of each person: the place of the level in `levels`, -1 when not placed. */
  of: Int32Array;
  /** Of each person: the plan's name of the unit; null for people who are units themselves. */
  groupOf: readonly (string | null)[];
};

/** The plan with the letters of these levels. @param metrics of which levels are made, under their names in the plan */
export function withLevels(
  plan: ReleasePlan,
  found: LevelsOfUnits,
  metrics: readonly Figure[],
  rules: Rules = everyRule,
): ReleasePlan {
  const policy = { minimumGroup: plan.minimum };
  const people = found.levels.map((_, level) =>
    Array.from(found.of.keys()).filter((i) => found.of[i] === level),
  );
  const parts = found.levels.map((key, level) => ({
    key,
    n: people[level]!.length,
    withheld: rules.complement && !isSafe(people[level]!, found, metrics, plan),
  }));
  const cells = partitionCells(parts, ({ n }) => detailFor(n, policy), policy, found.of.length);
  const letters = new Map(
    [...cells].map(([key, cell]): [string, Letter] => [
      filterKey(levelFilter(found.unit), key),
      "shown" in cell ? letterOf[cell.shown] : "h",
    ]),
  );
  const host = plan.groups.map((group) => letters.get(group) ?? "h").join("");
  const cohort = "0".repeat(plan.organizations.length);
  return {
    ...plan,
    figures: { ...plan.figures, [levelsFigure(found.unit)]: { audited: host, host, cohort } },
  };
}

const letterOf = { hidden: "h", mean: "c", coarse: "c", distribution: "d", quartiles: "q" } as const;

/** Whether the people of the level whose units are hidden are none, or enough, and of different minds in every metric. */
function isSafe(
  level: readonly number[],
  { unit, groupOf }: LevelsOfUnits,
  metrics: readonly Figure[],
  plan: ReleasePlan,
): boolean {
  return metrics.every(({ id, values }) => {
    const letters = plan.figures[id]?.host ?? "";
    const shown = new Set(plan.groups.filter((_, at) => !"hb".includes(letters[at] ?? "h")));
    if (unit === "respondent") return shown.has(everyone);
    const hidden = level.filter((i) => !shown.has(groupOf[i] ?? ""));
    if (hidden.length === 0) return true;
    const answers = Float64Array.from(hidden, (i) => values[i]!).filter((value) => !Number.isNaN(value));
    if (answers.length === 0) return true;
    const tally = new Int32Array(new Set(answers).size);
    for (const code of codesOf(answers).of) tally[code]!++;
    return answers.length >= plan.minimum && isMixed(tally);
  });
}
