/** Whether loadings run side by side in two groups. */
import { congruenceOfGroups } from "../factors/congruence.ts";
import { completeRows } from "../missing.ts";
import { constructsOf, keysOption } from "./constructs.ts";
import { groupingOf, orderOption } from "./grouped.ts";
import type { StatMethod } from "./method.ts";
import { byName } from "./table.ts";

export const congruence: StatMethod = {
  name: "congruence",
  question: "Do a construct's items load alike in two groups or waves?",
  reads: { columns: "needed", by: true },
  options: { ...keysOption, ...orderOption },
  run: (input) => {
    const { names: constructs, columns, members } = constructsOf(input);
    const { names, codes } = groupingOf(input.by, input.options);
    if (names.length !== 2) throw new RangeError(`congruence compares two groups, not ${names.length}`);
    const complete = completeRows(columns);
    const [one, other] = [0, 1].map((group) => complete.filter((row) => codes[row] === group));
    return {
      tucker_phi: byName(
        constructs,
        members.map((own) => {
          const found = congruenceOfGroups(
            own.map((item) => columns[item]!),
            [one!, other!],
          );
          return found.status === "ok" ? found.value : found;
        }),
      ),
      groups: names,
    };
  },
};
