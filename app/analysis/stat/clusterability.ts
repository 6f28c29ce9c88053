/** Dip and Hopkins: for the record, because reports print them. Neither can tell groups from steps of an answer scale. */
import { dip, dipPValue, uniformDips } from "../clustering/dip.ts";
import type { Points } from "../clustering/distinct-rows.ts";
import { hopkins } from "../clustering/hopkins.ts";
import { alongAxes } from "../clustering/principal-axes.ts";
import { createRandom } from "../random.ts";
import { columnNamed } from "./columns.ts";
import type { StatInput, StatMethod } from "./method.ts";
import { wholeOption } from "./options.ts";
import { pointsOf } from "./rows.ts";

const mostRows = 2000;

export const clusterability: StatMethod = {
  name: "clusterability",
  question: "Do the rows lie in clumps at all, by two classical measures? (Not valid for answer scales.)",
  reads: { columns: "needed" },
  options: {
    draws: "uniform samples behind the p of a dip (default 2000)",
    sample:
      "rows and places for Hopkins when no table `hopkins` (index from 1, then a 0..1 number a column) is given (default a tenth)",
    seed: "of their chance (default 1)",
  },
  tables: { hopkins: "index (a row, from 1) and a number from 0 to 1 for each column" },
  run: (input) => {
    const { points, index } = pointsOf({ columns: input.columns, weights: null });
    if (index.length > mostRows || points.m < 3)
      throw new RangeError(`give 3 to ${mostRows} different rows: every pair of them is measured`);
    const random = createRandom(wholeOption(input.options, "seed", 1, 0));
    const draws = wholeOption(input.options, "draws", 2000);
    const first = alongAxes(points);
    const scores = Float64Array.from(index, (point) => first.coordinates[point * first.p]!);
    const distances = pairDistances(points, index);
    const uniform = uniformDips(index.length, { draws, random });
    const tested = (values: Float64Array, among = uniform) => {
      const found = dip(values);
      return { dip: found, p: dipPValue(found, among) };
    };
    const [pc1, pairs] = [
      tested(scores),
      tested(distances, uniformDips(distances.length, { draws, random })),
    ];
    const { chosen, places } = hopkinsDraws(input, index, random);
    const found = hopkins(
      points,
      chosen.map((row) => index[row]!),
      places,
    );
    return {
      dip_pc1: pc1.dip,
      dip_pc1_p: pc1.p,
      dip_distances: pairs.dip,
      dip_distances_p: pairs.p,
      dip_columns: Object.fromEntries(input.columns.map(({ name, values }) => [name, tested(values)])),
      hopkins_power_p: found.powerColumns,
      hopkins_power_1: found.powerOne,
      nn_uniform: found.fromPlaces,
      nn_sample: found.fromRows,
    };
  },
};

function pairDistances({ p, coordinates }: Points, index: Int32Array): Float64Array {
  const n = index.length;
  const distances = new Float64Array((n * (n - 1)) / 2);
  let at = 0;
  for (let a = 0; a < n; a++) {
    for (let b = 0; b < a; b++) {
      let square = 0;
      for (let j = 0; j < p; j++)
        square += (coordinates[index[a]! * p + j]! - coordinates[index[b]! * p + j]!) ** 2;
      distances[at++] = Math.sqrt(square);
    }
  }
  return distances;
}

function hopkinsDraws({ columns, tables, options }: StatInput, index: Int32Array, random: () => number) {
  const table = tables.hopkins;
  if (table !== undefined) {
    const rows = columnNamed(table, "index");
    const shares = table.filter(({ name }) => name !== "index");
    return {
      chosen: [...rows].map((row) => row - 1),
      places: [...rows].map((_, i) => shares.map(({ values }) => values[i]!)),
    };
  }
  const sample = wholeOption(options, "sample", Math.ceil(index.length / 10));
  return {
    chosen: Array.from({ length: sample }, () => Math.floor(random() * index.length)),
    places: Array.from({ length: sample }, () => columns.map(() => random())),
  };
}
