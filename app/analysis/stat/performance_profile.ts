/** The whole verdict on performance levels, with the place of the units among other classes where a table names them. */

import { rangeScaled } from "../axis-score.ts";
import { alignWave } from "../clustering/align-waves.ts";
import { type Centroids, centroidsOf } from "../clustering/centroids.ts";
import { distinctRows } from "../clustering/distinct-rows.ts";
import { aggregated } from "../clustering/nested-units.ts";
import { performanceProfile } from "../clustering/performance-profile.ts";
import type { Population, ProfileOptions } from "../clustering/profile-request.ts";
import { classifyToReference } from "../clustering/reference-place.ts";
import { groupedMedian, median } from "../descriptive.ts";
import type { UnitOfAnalysis } from "../study-data.ts";
import { columnsNamed } from "./columns.ts";
import { groupingOf } from "./grouped.ts";
import type { StatInput, StatMethod } from "./method.ts";
import { choiceOption, numbersOption, wholeOption } from "./options.ts";

export const performanceProfileMethod: StatMethod = {
  name: "performance_profile",
  question: "Are there performance levels, which units have which, and how sure is that?",
  reads: { columns: "needed", by: true },
  options: {
    levels: "number of answer levels of each metric; answers are 1 .. levels, 1 the worst",
    unit: "respondent (default), or organization: `by` names it, each row's team stands in the last column",
    k: "2 or 3 classes (default 3)",
    draws: "resamples (default 200)",
    orders: "random row orders (default 20)",
    seed: "of all chance (default 1)",
  },
  tables: { reference: "the answer levels of each class of a published profile: a class a row, low to high" },
  nulls: {
    units: "no metric missing is needed for a class; no class lies between or is odd where this is null",
    "units.*.between": "the unit lies in one class",
    "units.*.odd": "the profile is even",
    "classes.*.jaccard": "no resample held the class",
    choice: "the criterion does not exist at this number of classes",
    "stability.ari": "no resample could be clustered",
    aligned: "the wave has no classes, or another number of them than the reference",
    reference: "a metric is missing",
  },
  run: (input) => {
    const unit = choiceOption(input.options, "unit", ["respondent", "organization"], "respondent");
    const named = unit === "organization" ? input.columns.slice(0, -1) : input.columns;
    if (named.length === 0)
      throw new RangeError("name at least one metric, and the team last where units are organizations");
    const levels = numbersOption(input.options, "levels");
    if (levels.length !== named.length || !levels.every((count) => Number.isInteger(count) && count >= 2))
      throw new RangeError(
        `option levels must hold a whole number from 2 on for each of ${named.length} metrics`,
      );
    requireLevels(named, levels);
    const metrics = named.map(({ name }, j) => ({ id: name, axis: "none" as const, levels: levels[j]! }));
    const { units, population, rule } = unitsOf(
      input,
      unit,
      named.map(({ values }) => values),
    );
    const profile = performanceProfile({ columns: units, weights: units[0]!.map(() => 1) }, population, {
      unit,
      metrics,
      k: wholeOption(input.options, "k", 3, 2),
      seed: wholeOption(input.options, "seed", 1, 0),
      tieOrders: wholeOption(input.options, "orders", 20),
      draws: wholeOption(input.options, "draws", 200),
      rule,
    });
    const table = input.tables.reference;
    if (table === undefined) return profile;
    const scaled = units.map((column, j) => column.map((level) => rangeScaled(level, levels[j]!)));
    const names = metrics.map(({ id }) => id);
    const reference = centresOf(
      columnsNamed(table, names).map((column, j) => column.map((level) => rangeScaled(level, levels[j]!))),
    );
    return {
      ...profile,
      reference: Array.from(scaled[0]!, (_, row) =>
        classifyToReference(
          Float64Array.from(scaled, (column) => column[row]!),
          reference,
          levels.map((count) => 1 / (count - 1)),
        ),
      ),
      aligned:
        profile.status === "ok" && profile.k === reference.k
          ? aligned(scaled, profile.units, reference)
          : null,
    };
  },
};

function requireLevels(named: StatInput["columns"], levels: number[]): void {
  for (const [j, { name, values }] of named.entries())
    if (values.some((value) => value < 1 || value > levels[j]!))
      throw new RangeError(`column ${name} has answers outside 1 .. ${levels[j]}`);
}

type Behind = { units: Float64Array[]; population: Population; rule: ProfileOptions["rule"] };

function unitsOf(
  { by, columns: all, options }: StatInput,
  unit: UnitOfAnalysis,
  columns: Float64Array[],
): Behind {
  const rows = all[0]?.values.length ?? 0;
  if (unit === "respondent") {
    const unitOf = Int32Array.from({ length: rows }, (_, i) => i);
    return { units: columns, population: { columns, nesting: null, unitOf }, rule: null };
  }
  const { codes } = groupingOf(by, options);
  const teams = new Map<string, number>();
  const team = all[all.length - 1]!.values;
  const nesting = {
    organization: codes,
    // A team's number counts inside its organization; rows without one are a team of their own there.
    team: codes.map((organization, i) => {
      const key = `${organization} ${team[i]}`;
      if (organization >= 0 && !teams.has(key)) teams.set(key, teams.size);
      return organization < 0 ? -1 : teams.get(key)!;
    }),
  };
  const rule = { unit: "organization", team: groupedMedian, organization: median } as const;
  return {
    units: aggregated({ columns, nesting }, rule),
    population: { columns, nesting, unitOf: codes },
    rule,
  };
}

function centresOf(columns: Float64Array[]): Centroids {
  const k = columns[0]?.length ?? 0;
  const p = columns.length;
  const coordinates = Float64Array.from({ length: k * p }, (_, at) => columns[at % p]![Math.floor(at / p)]!);
  if (k < 2 || coordinates.some(Number.isNaN))
    throw new RangeError("a reference needs two classes or more, without missing values");
  return { k, p, coordinates, weights: new Float64Array(k).fill(1) };
}

/** The wave's own classes against the reference's. */
function aligned(scaled: Float64Array[], units: { class: number | null }[], reference: Centroids) {
  const { points, index } = distinctRows(scaled);
  const labels = new Int32Array(points.m);
  for (const [entry, point] of index.entries()) if (point >= 0) labels[point] = units[entry]!.class!;
  const found = alignWave(points, { labels, centroids: centroidsOf(points, labels, reference.k) }, reference);
  return found && { classes: found.classes, ari: found.ari, comparable: found.comparable };
}
