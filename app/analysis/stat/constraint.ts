/** The capability that holds an outcome back most. */
import { constraintOf } from "../drivers/constraint.ts";
import { crossChecked, crossRated } from "../drivers/cross-rater.ts";
import { measureEffects, organizationDraws } from "../drivers/measured-effects.ts";
import { createRandom, type Random } from "../random.ts";
import { columnNamed, columnsNamed } from "./columns.ts";
import { groupingOf } from "./grouped.ts";
import type { StatInput, StatMethod } from "./method.ts";
import { wholeOption } from "./options.ts";
import { resamplesOf } from "./resamples.ts";

export const constraint: StatMethod = {
  name: "constraint",
  question:
    "More of which capability is expected to improve the outcome most, and how sure is it that it is this one?",
  reads: { columns: "needed", by: true },
  options: {
    outcome: "column to improve; all other columns are capabilities unless they are controls",
    controls: "columns of context that are held fixed",
    parents: "the declared graph: { capability: [capabilities that act on it directly] }",
    place: "organization (a group of `by`) whose constraint is asked for (default: the cohort)",
    team: "column of team numbers (from 1): the estimate is made again with capability and outcome from different people",
    minimum: "k: teams of at least 2k take part in that (default 5)",
    draws: "resamples of organizations (default 500)",
    seed: "of chance (default 1)",
  },
  tables: {
    resamples:
      "organizations of each resample, counted from 1 in ascending order of their names: a resample a row",
  },
  nulls: { "": "not measured here, or no resample could be computed" },
  run: (input) => {
    const { columns, by, tables, options } = input;
    const outcome = textOption(options, "outcome");
    const controls = namesOption(options, "controls");
    const teamColumn = options.team === undefined ? null : textOption(options, "team");
    const capabilities = columns.filter(
      ({ name }) => name !== outcome && name !== teamColumn && !controls.includes(name),
    );
    const { names, codes } = groupingOf(by);
    const place = options.place === undefined ? null : names.indexOf(textOption(options, "place"));
    if (place === -1) throw new RangeError("option place names no group");
    const parents = graphOption(options);
    const seed = wholeOption(options, "seed", 1, 0);
    const given = resamplesOf(tables.resamples, names.length);
    const count = given?.length ?? wholeOption(options, "draws", 500);
    const chance = () => (given ? chosen(given, names.length) : createRandom(seed));
    const all = {
      capabilities: capabilities.map(({ name, values }) => ({ id: name, values })),
      outcome: columnNamed(columns, outcome),
      controls: columnsNamed(columns, controls),
      organization: codes,
      organizations: names.length,
      parents,
    };
    const draws = organizationDraws(all, count, chance());
    const main = measureEffects(all, draws);
    if (main.status !== "measured") return main;
    if (teamColumn === null) return constraintOf(main, place);
    const team = Int32Array.from(columnNamed(columns, teamColumn), (number) =>
      number >= 1 ? number - 1 : -1,
    );
    const teams = team.reduce((most, each) => Math.max(most, each + 1), 0);
    const rated = crossRated(
      all,
      { team, teams },
      wholeOption(options, "minimum", 5),
      createRandom(seed + 1),
    );
    const across = measureEffects(rated, draws);
    if (across.status !== "measured") return { ...constraintOf(main, place), cross_rater: across };
    const checked = constraintOf(crossChecked(main, across), place);
    return { ...checked, cross_rater: { status: across.status, rows: across.rows, dropped: across.dropped } };
  },
};

/** Chance that picks the organizations of given resamples, one after another. */
function chosen(resamples: Int32Array[], organizations: number): Random {
  const picked = resamples.flatMap((one) => [...one]);
  let at = 0;
  return () => (picked[at++ % picked.length]! + 0.5) / organizations;
}

function textOption(options: StatInput["options"], name: string): string {
  const value = options[name];
  if (typeof value !== "string") throw new RangeError(`option ${name} must be a name`);
  return value;
}

function namesOption(options: StatInput["options"], name: string): string[] {
  const value = options[name] ?? [];
  if (!Array.isArray(value) || !value.every((one) => typeof one === "string"))
    throw new RangeError(`option ${name} must be a list of columns`);
  return value;
}

function graphOption(options: StatInput["options"]): Record<string, string[]> {
  const value = options.parents ?? {};
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new RangeError("option parents must name capabilities by capability");
  return Object.fromEntries(
    Object.keys(value).map((capability) => [
      capability,
      namesOption(value as Record<string, unknown>, capability),
    ]),
  );
}
