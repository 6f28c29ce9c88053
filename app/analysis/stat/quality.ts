/** The quality report's table: one line per construct. */
import { constructQuality } from "../psychometrics/construct-quality.ts";
import { constructsOf, keysOption } from "./constructs.ts";
import type { StatMethod } from "./method.ts";
import { byName } from "./table.ts";

export const quality: StatMethod = {
  name: "quality",
  question: "How reliable is each construct, which item serves it worst, and what is there to warn of?",
  reads: { columns: "needed" },
  options: keysOption,
  nulls: { "": "the construct's `reliability`, or its warnings, say why there is none" },
  run: (input) => {
    const { names, items, columns, members } = constructsOf(input);
    return byName(
      names,
      members.map((own) => {
        const found = constructQuality(own.map((item) => columns[item]!));
        return {
          ...found,
          items: byName(
            own.map((item) => items[item]!),
            found.items,
          ),
          worstItem: found.worstItem === null ? null : items[own[found.worstItem]!],
        };
      }),
    );
  },
};
