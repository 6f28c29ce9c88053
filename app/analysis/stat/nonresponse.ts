/** Early against late respondents. */
import { nonResponse } from "../comparison/non-response.ts";
import { constructScores } from "../psychometrics/scores.ts";
import { cellOf, told } from "./cell.ts";
import { columnsNamed } from "./columns.ts";
import type { StatInput, StatMethod } from "./method.ts";
import { groupsOption, numbersOption } from "./options.ts";
import { byName } from "./table.ts";

export const nonresponse: StatMethod = {
  name: "nonresponse",
  question:
    "Do those who answered late, who stand for those who did not answer, differ from those who answered early?",
  reads: { columns: "needed" },
  options: {
    early: "first and last row of the early part, from 1",
    late: "first and last row of the late part",
    numeric: "scores by name, each the mean of its columns where all are answered: { name: [columns] }",
    categorical: "columns of codes by name: { name: [column] }",
  },
  nulls: {
    numeric: "this test or effect does not exist where the values of a part are all alike or too few",
  },
  run: ({ columns, options }) => {
    const n = columns[0]?.values.length ?? 0;
    const numeric = Object.entries(groupsOption(options, "numeric"));
    const categorical = Object.entries(groupsOption(options, "categorical"));
    const found = nonResponse(
      numeric.map(([, items]) => constructScores(columnsNamed(columns, items), "all")),
      categorical.map(([, [name]]) => columnsNamed(columns, [name!])[0]!),
      rowsOption(options, "early", n),
      rowsOption(options, "late", n),
    );
    const names = [...numeric, ...categorical].map(([name]) => name);
    const tests = [...found.numeric, ...found.categorical];
    const adjusted = (p: ArrayLike<number>) => tests.map((test, i) => cellOf<unknown>(test, () => p[i]!));
    return {
      n_early: found.early,
      n_late: found.late,
      numeric: byName(
        numeric.map(([name]) => name),
        found.numeric.map((each) =>
          told(each, ({ t, df, p, ranksP, spreadP, d }) => ({
            welch_t: t,
            df,
            p,
            mann_whitney_p: ranksP,
            levene_median_p: spreadP,
            cohens_d: d,
          })),
        ),
      ),
      categorical: byName(
        categorical.map(([name]) => name),
        found.categorical.map((each) =>
          told(each, ({ chi2, df, p, cramersV }) => ({ chi2, df, p, cramers_v: cramersV })),
        ),
      ),
      p_holm: byName(names, adjusted(found.holm)),
      p_bh: byName(names, adjusted(found.bh)),
    };
  },
};

function rowsOption(options: StatInput["options"], name: string, n: number): Int32Array {
  const [from = 0, to = 0, ...more] = numbersOption(options, name);
  if (
    more.length > 0 ||
    !(Number.isInteger(from) && Number.isInteger(to) && from >= 1 && to >= from && to <= n)
  )
    throw new RangeError(`option ${name} must be a first and a last row from 1 to ${n}`);
  return Int32Array.from({ length: to - from + 1 }, (_, i) => from - 1 + i);
}
