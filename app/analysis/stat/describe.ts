/** Centre, spread and shape of columns. */
import { median, moments, quantile, variance } from "../descriptive.ts";
import { present } from "../missing.ts";
import { medianAbsoluteDeviation, shapeOf } from "../shape.ts";
import { cellOf, numberOr } from "./cell.ts";
import type { StatMethod } from "./method.ts";
import { byName, namedMatrix } from "./table.ts";

const shares = [0.05, 0.25, 0.5, 0.75, 0.95];

export const describe: StatMethod = {
  name: "describe",
  question: "Where is the middle of each column, how far do its numbers spread, and how are they shaped?",
  reads: { columns: "needed" },
  options: {},
  run: ({ columns }) => {
    const names = columns.map(({ name }) => name);
    const found = columns.map(({ values }) => {
      const of = moments(values);
      const sd = Math.sqrt(variance(of));
      const shape = shapeOf(values);
      const figure = (value: number) => numberOr(value, "too-few", of.n);
      return {
        n: of.n,
        mean: figure(of.mean),
        sd: figure(sd),
        se: figure(sd / Math.sqrt(of.n)),
        median: figure(median(values)),
        mad: figure(medianAbsoluteDeviation(values)),
        skewness: cellOf(shape, ({ skewness }) => skewness),
        kurtosis: cellOf(shape, ({ excessKurtosis }) => excessKurtosis),
      };
    });
    const sorted = columns.map(({ values }) => present(values).slice().sort());
    return {
      n: byName(
        names,
        found.map(({ n }) => n),
      ),
      mean: byName(
        names,
        found.map(({ mean }) => mean),
      ),
      sd: byName(
        names,
        found.map(({ sd }) => sd),
      ),
      se: byName(
        names,
        found.map(({ se }) => se),
      ),
      median: byName(
        names,
        found.map((each) => each.median),
      ),
      mad: byName(
        names,
        found.map(({ mad }) => mad),
      ),
      skewness_b1_type3: byName(
        names,
        found.map(({ skewness }) => skewness),
      ),
      excess_kurtosis_b2_type3: byName(
        names,
        found.map(({ kurtosis }) => kurtosis),
      ),
      quantiles_type7: namedMatrix(
        shares.map((share) =>
          sorted.map((column) => numberOr(quantile(column, share), "too-few", column.length)),
        ),
        shares.map((share) => `${100 * share}%`),
        names,
      ),
    };
  },
};
